using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>Asks the imported data for the overview.</summary>
internal sealed class OverviewQuery(DashboardData data, FiguresCache cache, TimeProvider clock) : IOverviewQuery
{
    public event Action? Changed
    {
        add => data.Changed += value;
        remove => data.Changed -= value;
    }

    /// <summary>Figures already counted are answered at once, so that the page does not flicker.</summary>
    public Task<OverviewView?> LoadAsync(AddressText address)
    {
        if (data.NewestMoment is not { } newest)
        {
            return Task.FromResult<OverviewView?>(null);
        }

        var read = ViewAddress.Read(address, newest, data.Ledger);
        return cache.TryGet(read.Figures, out var figures)
            ? Task.FromResult<OverviewView?>(View(read, figures, newest))
            : Task.Run<OverviewView?>(() => View(read, cache.Count(read.Figures), newest));
    }

    private OverviewView View(ViewAddress address, Figures figures, DateTime newest)
    {
        var units = data.Units.Where(unit => figures.Units.TryGetValue(unit.Code, out var known)
            && (unit.Kind != "city" || known.Counts.Received > 0));
        var old = address.AsOf < newest ? 0 : (int)(clock.GetLocalNow().DateTime - newest).TotalDays;
        return new(address, figures, [.. units], Math.Max(0, old));
    }
}
