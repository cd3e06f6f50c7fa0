using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;

namespace Dashboard.Web.Features.Overview;

/// <summary>How the overview is shown, as its address says.</summary>
/// <param name="Order">Order of the rows.</param>
/// <param name="Group">Units shown: one kind, all together, or <see langword="null"/> for all by kind.</param>
/// <param name="Shares">Cells show numerator and denominator instead of the value.</param>
/// <param name="All">All indicators, not only those of the meeting.</param>
public sealed record OverviewChoice(OverviewOrder Order, string? Group, bool Shares, bool All)
{
    /// <summary>All units in one list, ranked together.</summary>
    public const string Together = "chung";

    public IReadOnlyList<Indicator> Columns => All ? [.. FigureColumns.Main, .. FigureColumns.Rest] : FigureColumns.Main;

    /// <summary>Reads an address; what is not understood is left out.</summary>
    public static OverviewChoice Read(string? column, string? direction, string? group, string? cells, string? columns) => new(
        OverviewOrder.Read(column, direction),
        group is UnitKinds.Departments or UnitKinds.Wards or Together ? group : null,
        cells == "nn",
        columns == "du");

    /// <summary>The address of a view shown this way.</summary>
    public string Link(ViewAddress address) =>
        $"?{address.Query}{Order.Query}{Part("nhom", Group)}{Part("o", Shares ? "nn" : null)}{Part("cot", All ? "du" : null)}";

    private static string? Part(string name, string? value) => value is null ? null : $"&{name}={value}";
}
