using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>One figure that got worse, and why.</summary>
/// <param name="Who">Whose it is.</param>
/// <param name="Figure">The figure.</param>
/// <param name="From">The value before, <c>5,9%</c>.</param>
/// <param name="Why">What moved, in words.</param>
public sealed record WorseView(Who Who, FigureView Figure, string From, string Why)
{
    /// <summary>
    /// What got worse by movement: the whole first, then units by how many dossiers short of their old share they are. Figures on
    /// too few dossiers are left out, and so is what only corrections made worse.
    /// </summary>
    /// <param name="data">The view.</param>
    /// <param name="total">Figures of the whole.</param>
    /// <param name="groups">The units shown.</param>
    public static IReadOnlyList<WorseView> Of(ViewData data, IReadOnlyList<FigureView> total, IReadOnlyList<GroupView> groups)
    {
        var whole = Who.Whole(data.Office);
        return
        [
            .. total.Select(figure => (Who: whole, Figure: figure))
                .Concat(groups.SelectMany(group => group.Rows).SelectMany(row => row.Cells.Select(figure => (Who: Who.Unit(row.Unit), Figure: figure))))
                .Where(pair => pair.Figure.Change.Tone == ChangeTone.Worse && !pair.Figure.Few && FigureColumns.Main.Contains(pair.Figure.Indicator))
                .OrderByDescending(pair => pair.Who.Code is null)
                .ThenByDescending(pair => Math.Abs(pair.Figure.Change.Points!.Value) * pair.Figure.Ratio.Denominator)
                .Select(pair => new WorseView(
                    pair.Who,
                    pair.Figure,
                    $"{Format.Number(pair.Figure.Number!.Value - pair.Figure.Change.Points!.Value, 1)}%",
                    WhyOf(data.Changes.Of(pair.Figure.Indicator.Id, pair.Who.Code)!, pair.Figure.Indicator))),
        ];
    }

    /// <summary>The greatest part of the movement: what came in and went out, and what changed its class.</summary>
    private static string WhyOf(RatioChange change, Indicator indicator)
    {
        if (indicator.Id == IndicatorCatalogue.StillValidDigitization)
        {
            return $"Sổ mới: {Format.Share(change.To.Numerator, change.To.Denominator)} kết quả, trước là {Format.Share(change.From.Numerator, change.From.Denominator)}.";
        }

        var (counted, looked) = FigureWords.Brief(indicator.Id);
        List<string> parts = [];
        foreach (var part in change.Parts.Where(part => part.Kind == ChangeKind.Movement))
        {
            parts.Add(part.Direction switch
            {
                ChangeDirection.In => $"thêm {Format.Number(part.Denominator)} {looked}, {Format.Number(part.Numerator)} {counted}",
                ChangeDirection.Out => $"bớt {Format.Number(-part.Denominator)}, trong đó {Format.Number(-part.Numerator)} {counted}",
                _ when part.Numerator > 0 => $"{Format.Number(part.Numerator)} hồ sơ cũ thành {counted}",
                _ => $"{Format.Number(-part.Numerator)} hồ sơ cũ không còn {counted}",
            });
        }

        var words = parts.Count == 0 ? "số liệu của sổ thay đổi" : string.Join("; ", parts);
        return $"{char.ToUpperInvariant(words[0])}{words[1..]}.";
    }
}
