using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>Asks the imported data for the overview.</summary>
internal sealed class OverviewQuery(DashboardData data, TimeProvider clock) : IOverviewQuery
{
    public event Action? Changed
    {
        add => data.Changed += value;
        remove => data.Changed -= value;
    }

    public Task<OverviewView?> LoadAsync(AddressText address) => Task.Run(() => Load(address));

    private OverviewView? Load(AddressText text)
    {
        if (data.NewestMoment is not { } newest)
        {
            return null;
        }

        var address = ViewAddress.Read(text, newest, data.Ledger);
        var figures = data.Count(address.Figures);
        var units = data.Units.Where(unit => figures.Units.TryGetValue(unit.Code, out var known)
            && (unit.Kind != "city" || known.Counts.Received > 0));
        var old = address.AsOf < newest ? 0 : (int)(clock.GetLocalNow().DateTime - newest).TotalDays;
        return new(address, figures, [.. units], Math.Max(0, old));
    }
}
