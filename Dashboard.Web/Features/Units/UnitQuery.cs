using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Units;

/// <summary>Asks the imported data for the page of a unit.</summary>
internal sealed class UnitQuery(DashboardData data, IViewQuery views, ITrendQuery trends, WorkCache cache) : IUnitQuery
{
    private const int NearAtMost = 4;

    private static readonly Indicator Late = IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.LateResolved);

    public event Action? Changed
    {
        add => data.Changed += value;
        remove => data.Changed -= value;
    }

    public async Task<UnitAnswer> LoadAsync(AddressText address, string code, WorkChoice choice)
    {
        if (await views.LoadAsync(address) is not { } view)
        {
            return new(null, null, null, []);
        }

        var all = data.Units;
        var unit = all.FirstOrDefault(unit => string.Equals(unit.Code, code, StringComparison.OrdinalIgnoreCase));
        if (unit is null)
        {
            return new(view, null, $"Không có đơn vị nào mang mã “{code}”.", NearestUnits.Find(view.Units, code, NearAtMost));
        }

        return view.Figures.Units.ContainsKey(unit.Code)
            ? new(view, await Task.Run(() => View(view, unit, choice)), null, [])
            : new(view, null, $"{unit.Name} không hoạt động trong {PeriodWords.Of(view.Address.Period)}{Valid(unit)}.", NearestUnits.Find(view.Units, unit.Name, NearAtMost));
    }

    public Task<IReadOnlyList<AbsentDossier>> AbsentAsync(ViewAddress address, string code) =>
        Task.Run<IReadOnlyList<AbsentDossier>>(() => [.. cache.Absent(data.Ledger, address.AsOf)[code]]);

    public Task<IReadOnlyList<string>> CodesAsync(WorkGroup group) => Task.Run(() => data.WorkCodes(group));

    private static string Valid(Unit unit) => (unit.ValidFrom, unit.ValidTo) switch
    {
        ({ } from, { } to) => $" (hoạt động {Format.Day(from)}–{Format.Day(to)})",
        ({ } from, null) => $" (hoạt động từ {Format.Day(from)})",
        (null, { } to) => $" (hoạt động đến {Format.Day(to)})",
        _ => string.Empty,
    };

    private UnitView View(ViewData view, Unit unit, WorkChoice choice)
    {
        var work = cache.List(view.Address.Figures, unit.Code);
        var pages = choice.Only is { } kind ? Math.Max(1, (work[kind].Hits.Count + WorkChoice.PageRows - 1) / WorkChoice.PageRows) : 1;
        var shown = choice with { Page = Math.Min(choice.Page, pages) };
        return new(
            view,
            unit,
            [.. FigureColumns.Main.Select(indicator => new UnitFigure(FigureViews.Of(view, Who.Unit(unit), indicator), Place.Find(view, unit, indicator)))],
            work,
            shown,
            cache.Shown(view.Address.Figures, unit.Code, shown),
            TrendLine.Of(trends.Months(view.Address.Figures), view.Targets, Who.Unit(unit), Late));
    }
}
