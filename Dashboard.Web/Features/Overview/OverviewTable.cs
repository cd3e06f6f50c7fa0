using Dashboard.Core.Indicators;
using Dashboard.Core.Units;

namespace Dashboard.Web.Features.Overview;

/// <summary>A row of the overview.</summary>
/// <param name="Who">Unit, or the whole city.</param>
/// <param name="Cells">One for each indicator of the catalogue.</param>
public sealed record RowView(Who Who, IReadOnlyList<CellView> Cells);

/// <summary>Rows that stand together.</summary>
/// <param name="Name">Heading; <see langword="null"/> where the rows are one list.</param>
/// <param name="Rows">The rows.</param>
public sealed record GroupView(string? Name, IReadOnlyList<RowView> Rows);

/// <summary>Builds the rows of the overview.</summary>
internal static class OverviewTable
{
    public const string Departments = "phong";
    public const string Wards = "phuong-xa";

    public static RowView Total(OverviewView view) => Row(view, view.Figures.Total, new(null, "Toàn thành phố"), shaded: false);

    /// <summary>Sorted rows are one list; in the registry's order they stand by kind of unit.</summary>
    public static IReadOnlyList<GroupView> Groups(OverviewView view, OverviewOrder order, string? only)
    {
        var shown = view.Units.Where(unit => only is not (Departments or Wards) || KindOf(unit) == only).ToList();
        if (order.Column is not null || only is Departments or Wards)
        {
            return [new(null, Rows(view, order.Apply(shown, view.Figures)))];
        }

        return [.. shown.GroupBy(KindOf, StringComparer.Ordinal).Select(kind => new GroupView(
            kind.Key == Departments ? "Phòng ban" : "Phường, xã",
            Rows(view, [.. kind])))];
    }

    public static string KindOf(Unit unit) => unit.Kind is "ward" or "commune" ? Wards : Departments;

    private static List<RowView> Rows(OverviewView view, IEnumerable<Unit> units) =>
        [.. units.Select(unit => Row(view, view.Figures.Units[unit.Code], new(unit.Code, unit.Name), shaded: true))];

    private static RowView Row(OverviewView view, UnitFigures unit, Who who, bool shaded) => new(
        who,
        [.. IndicatorCatalogue.All.Select(indicator => CellView.Of(
            view.Figures, unit, who, indicator, view.Address, shaded ? Shades.Of(view.Figures, unit, indicator) : 0))]);
}
