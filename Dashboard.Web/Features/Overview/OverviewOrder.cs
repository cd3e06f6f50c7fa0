using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components.Values;

namespace Dashboard.Web.Features.Overview;

/// <summary>How the rows of the overview are ordered: by name, or by an indicator.</summary>
/// <param name="Column">An indicator's id, or <c>don-vi</c>.</param>
/// <param name="Descending">Highest first.</param>
public sealed record OverviewOrder(string Column, bool Descending)
{
    public const string ByName = "don-vi";

    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    /// <summary>By progress, the worst first.</summary>
    public static OverviewOrder Usual { get; } = new(IndicatorCatalogue.Progress766, Descending: false);

    /// <summary>The indicator that ranks the rows; by name they are ranked by progress.</summary>
    public Indicator Ranks => IndicatorCatalogue.All.FirstOrDefault(indicator => indicator.Id == Column)
        ?? IndicatorCatalogue.All.Single(indicator => indicator.Id == IndicatorCatalogue.Progress766);

    public static OverviewOrder Read(string? column, string? direction) =>
        column == ByName || IndicatorCatalogue.All.Any(indicator => indicator.Id == column)
            ? new(column!, direction == "giam")
            : Usual;

    /// <summary>The part of an address that keeps the order, empty for the usual one.</summary>
    public string Query => this == Usual ? string.Empty : $"&sap={Column}&chieu={(Descending ? "giam" : "tang")}";

    /// <summary>The order after a press on a heading: worst first, then the other way round.</summary>
    public OverviewOrder Pressed(string column)
    {
        var first = IndicatorCatalogue.All.FirstOrDefault(indicator => indicator.Id == column)?.Good == Good.Low;
        return column == Column ? this with { Descending = !Descending } : new(column, first);
    }

    public string? AriaSort(string column) => (column == Column, Descending) switch
    {
        (false, _) => null,
        (true, true) => "descending",
        _ => "ascending",
    };

    /// <summary>Orders units; those without a value, or with too few dossiers to rank, come last in both directions.</summary>
    public IReadOnlyList<Unit> Apply(IReadOnlyList<Unit> units, Figures figures)
    {
        if (Column == ByName)
        {
            return [.. Descending ? units.OrderByDescending(unit => unit.Name, Names) : units.OrderBy(unit => unit.Name, Names)];
        }

        var valued = units.Select(unit => (Unit: unit, Figures: figures.Units[unit.Code]))
            .Select(pair => (pair.Unit, Value: FigureViews.ValueOf(pair.Figures, Ranks), Few: FigureViews.RatioOf(pair.Figures, Ranks).Denominator < Ranking.LeastDossiers))
            .OrderBy(row => row.Value is null)
            .ThenBy(row => row.Few);
        return [.. (Descending ? valued.ThenByDescending(row => row.Value) : valued.ThenBy(row => row.Value))
            .ThenBy(row => row.Unit.Name, Names)
            .Select(row => row.Unit)];
    }
}
