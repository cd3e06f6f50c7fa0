using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components.Values;

namespace Dashboard.Web.Features.Importing;

/// <summary>The whole or a unit with what changes of it.</summary>
/// <param name="Unit">Code of the unit; <see langword="null"/> for the whole.</param>
/// <param name="Name">Name of the unit.</param>
/// <param name="Ranked">The indicator by which it is ranked; <see langword="null"/> where that is not told.</param>
/// <param name="Cells">The indicators of the meeting, in the order of the columns; <see langword="null"/> where one is not told.</param>
/// <param name="Changed">All that changes, in the order of the columns.</param>
internal sealed record EffectRow(string? Unit, string Name, EffectLine? Ranked, IReadOnlyList<EffectLine?> Cells, IReadOnlyList<EffectLine> Changed);

/// <summary>An effect as rows of units and columns of indicators.</summary>
/// <param name="Rows">The whole first, then the units that change, by their rank and else as in the registry.</param>
/// <param name="Same">Number of units of which nothing changes.</param>
/// <param name="Others">What changes of the indicators that have no column.</param>
internal sealed record EffectTable(IReadOnlyList<EffectRow> Rows, int Same, IReadOnlyList<EffectLine> Others)
{
    private static readonly List<string> Order = [.. FigureColumns.Main.Concat(FigureColumns.Rest).Select(indicator => indicator.Id)];

    /// <summary>The indicator whose rank stands in front of a unit.</summary>
    public static Indicator RankedBy => FigureColumns.Main[0];

    public static EffectTable Of(ImportEffect effect)
    {
        var changed = effect.Lines.ToLookup(line => line.Unit, StringComparer.Ordinal);
        var all = effect.All.GroupBy(line => line.Unit, StringComparer.Ordinal).Select(unit => Row(unit.Key, [.. unit], changed[unit.Key])).ToList();
        var units = all.Where(row => row.Unit is not null && row.Changed.Count > 0).OrderBy(row => row.Ranked?.After.Rank ?? int.MaxValue);
        return new(
            [.. all.Where(row => row.Unit is null), .. units],
            all.Count(row => row.Unit is not null && row.Changed.Count == 0),
            [.. effect.Lines.Where(line => !FigureColumns.Main.Any(column => column.Id == line.Indicator))]);
    }

    private static EffectRow Row(string? unit, List<EffectLine> lines, IEnumerable<EffectLine> changed) => new(
        unit,
        unit is null ? "Toàn thành phố" : lines[0].Name,
        lines.Find(line => line.Indicator == RankedBy.Id),
        [.. FigureColumns.Main.Select(column => lines.Find(line => line.Indicator == column.Id))],
        [.. changed.OrderBy(line => Order.IndexOf(line.Indicator))]);
}
