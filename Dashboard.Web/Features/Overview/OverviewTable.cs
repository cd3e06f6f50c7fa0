using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;

namespace Dashboard.Web.Features.Overview;

/// <summary>A row of the overview.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rank">Rank within its kind, 1 being the best; <see langword="null"/> where it is not ranked.</param>
/// <param name="Climbed">Places gained since the baseline; <see langword="null"/> where it was not ranked then.</param>
/// <param name="Cells">One for each column.</param>
public sealed record RowView(Unit Unit, int? Rank, int? Climbed, IReadOnlyList<FigureView> Cells);

/// <summary>Rows that stand together.</summary>
/// <param name="Name">Heading; <see langword="null"/> where the rows are one list.</param>
/// <param name="Rows">The rows.</param>
public sealed record GroupView(string? Name, IReadOnlyList<RowView> Rows);

/// <summary>Builds the rows of the overview.</summary>
internal static class OverviewTable
{
    public static IReadOnlyList<FigureView> Total(ViewData data, OverviewChoice choice) =>
        [.. choice.Columns.Select(indicator => FigureViews.Of(data, Who.Whole(data.Office), indicator))];

    public static IReadOnlyList<GroupView> Groups(ViewData data, OverviewChoice choice)
    {
        var together = choice.Group == OverviewChoice.Together;
        var ranks = Ranking.Of(data.Figures, data.Units, choice.Order.Ranks, together);
        var before = Ranking.Of(data.Before, data.Units, choice.Order.Ranks, together);
        GroupView Group(string? name, IEnumerable<Unit> units) => new(
            name, [.. choice.Order.Apply([.. units], data.Figures).Select(unit => Row(data, choice, unit, ranks, before))]);
        return choice.Group switch
        {
            OverviewChoice.Together => [Group(null, data.Units)],
            { } kind => [Group(null, data.Units.Where(unit => UnitKinds.KeyOf(unit) == kind))],
            _ => [.. UnitKinds.Group(data.Units).Select(kind => Group(kind.Name, kind.Units))],
        };
    }

    private static RowView Row(
        ViewData data, OverviewChoice choice, Unit unit, IReadOnlyDictionary<string, int> ranks, IReadOnlyDictionary<string, int> before)
    {
        int? rank = ranks.TryGetValue(unit.Code, out var now) ? now : null;
        int? climbed = rank is not null && before.TryGetValue(unit.Code, out var then) ? then - now : null;
        return new(unit, rank, climbed, [.. choice.Columns.Select(indicator => FigureViews.Of(data, Who.Unit(unit), indicator))]);
    }
}
