using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>All that the overview says of a view, ready to be shown.</summary>
/// <param name="Total">Figures of the whole.</param>
/// <param name="Groups">The units.</param>
/// <param name="Worse">What got worse, and why.</param>
/// <param name="Title">The headline sentence.</param>
/// <param name="Cutoffs">Up to when the units are told of.</param>
/// <param name="Unverified">Targets that nobody has held against their document.</param>
/// <param name="Kinds">Kinds of units to choose from: value of <c>nhom</c>, and words.</param>
public sealed record OverviewView(
    IReadOnlyList<FigureView> Total,
    IReadOnlyList<GroupView> Groups,
    IReadOnlyList<WorseView> Worse,
    string Title,
    string? Cutoffs,
    int Unverified,
    IReadOnlyList<(string? Key, string Name)> Kinds)
{
    public static OverviewView Of(ViewData data, OverviewChoice choice)
    {
        var total = OverviewTable.Total(data, choice);
        var groups = OverviewTable.Groups(data, choice);
        return new(
            total,
            groups,
            WorseView.Of(data, total, groups),
            OverviewTitle.Of(data, total),
            CutoffWords.Of(data.Units, data.Figures),
            total.Select(figure => figure.Assessment.Target).OfType<Target>().Count(target => !target.Verified),
            [
                (null, $"{Format.Number(data.Units.Count)} đơn vị"),
                .. UnitKinds.Group(data.Units).Select(kind => ((string?)kind.Key, $"{Format.Number(kind.Units.Count)} {kind.Name.ToLowerInvariant()}")),
                (OverviewChoice.Together, "xếp chung"),
            ]);
    }
}
