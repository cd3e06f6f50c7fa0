using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components;

/// <summary>Asks the imported data for the figures of an address.</summary>
internal sealed class ViewQuery(DashboardData data, FiguresCache cache, TimeProvider clock) : IViewQuery
{
    /// <summary>Working days looked ahead (screens: what is due in the next 3 working days).</summary>
    private const int DaysAhead = 3;

    public event Action? Changed
    {
        add => data.Changed += value;
        remove => data.Changed -= value;
    }

    /// <summary>Figures already counted are answered at once, so that the page does not flicker.</summary>
    public Task<ViewData?> LoadAsync(AddressText address)
    {
        if (data.NewestMoment is not { } newest)
        {
            return Task.FromResult<ViewData?>(null);
        }

        var read = ViewAddress.Read(address, newest, data.Ledger);
        return cache.Knows<FigureChanges>(new ChangeQuery(read.BaselineFigures, read.Figures))
            ? Task.FromResult<ViewData?>(View(read, newest))
            : Task.Run<ViewData?>(() => View(read, newest));
    }

    public Task<Upcoming> UpcomingAsync(ViewAddress address) => cache.Knows<Upcoming>((address.Figures, DaysAhead))
        ? Task.FromResult(cache.Upcoming(address.Figures, DaysAhead))
        : Task.Run(() => cache.Upcoming(address.Figures, DaysAhead));

    public T Once<T>(object question, Func<T> build)
        where T : class => cache.Keep(question, build);

    private ViewData View(ViewAddress address, DateTime newest)
    {
        var changes = cache.Changes(new(address.BaselineFigures, address.Figures));
        var figures = changes.To;
        var all = data.Units;
        var units = all.Where(unit => figures.Units.TryGetValue(unit.Code, out var known)
            && (unit.Kind != "city" || known.Counts.Received > 0));
        var old = address.AsOf < newest ? 0 : (int)(clock.GetLocalNow().DateTime - newest).TotalDays;
        return new(
            address, figures, changes, [.. units], data.Targets, Office.Of(all), cache.Moments(), newest, data.Ledger, Math.Max(0, old));
    }
}
