using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;

namespace Dashboard.Web.Features.Overview;

/// <summary>How the rows of the overview are ordered: by the registry, by name, or by an indicator.</summary>
/// <param name="Column">An indicator's id, <c>don-vi</c>, or <see langword="null"/> for the registry.</param>
/// <param name="Descending">Highest first.</param>
public sealed record OverviewOrder(string? Column, bool Descending)
{
    public const string ByName = "don-vi";

    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    public static OverviewOrder Read(string? column, string? direction) =>
        column == ByName || IndicatorCatalogue.All.Any(indicator => indicator.Id == column)
            ? new(column, direction == "giam")
            : new(null, Descending: false);

    /// <summary>The part of an address that keeps the order, empty for the registry's.</summary>
    public string Query => Column is null ? string.Empty : $"&sap={Column}&chieu={(Descending ? "giam" : "tang")}";

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

    /// <summary>Orders units; those without a value come last in both directions.</summary>
    public IReadOnlyList<Unit> Apply(IReadOnlyList<Unit> units, Figures figures)
    {
        if (Column is null)
        {
            return units;
        }

        if (Column == ByName)
        {
            return [.. Descending
                ? units.OrderByDescending(unit => unit.Name, Names)
                : units.OrderBy(unit => unit.Name, Names)];
        }

        var valued = units.OrderBy(unit => CellView.Value(figures.Units[unit.Code], Column) is null);
        return [.. (Descending
            ? valued.ThenByDescending(unit => CellView.Value(figures.Units[unit.Code], Column))
            : valued.ThenBy(unit => CellView.Value(figures.Units[unit.Code], Column)))
            .ThenBy(unit => unit.Name, Names)];
    }
}
