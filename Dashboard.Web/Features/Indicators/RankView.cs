using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Indicators;

/// <summary>A unit among those of its kind.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Rank">1 is the best; <see langword="null"/> where it is not ranked.</param>
/// <param name="Figure">Its figure.</param>
/// <param name="First">Late by the first due date, beside late; else <see langword="null"/>.</param>
public sealed record RankRow(Unit Unit, int? Rank, FigureView Figure, FigureView? First);

/// <summary>Units that are ranked together.</summary>
/// <param name="Name">Heading: “10 phòng ban”.</param>
/// <param name="Value">Their value together, without its unit.</param>
/// <param name="Share">Their numerator and denominator together.</param>
/// <param name="Rows">The worst first.</param>
public sealed record RankGroup(string Name, string Value, string Share, IReadOnlyList<RankRow> Rows);

/// <summary>The units by one indicator, and the scale of the strip on which they stand.</summary>
/// <param name="Groups">The groups.</param>
/// <param name="High">The value at the right end of the strip.</param>
public sealed record RankView(IReadOnlyList<RankGroup> Groups, decimal High)
{
    private const decimal Span = 88;

    public static RankView Of(ViewData data, Indicator indicator, bool together)
    {
        var ranks = Ranking.Of(data.Figures, data.Units, indicator, together);
        var late = indicator.Id == IndicatorCatalogue.LateResolved;
        var first = IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.LateFirstDue);
        RankRow Row(Unit unit) => new(
            unit, ranks.TryGetValue(unit.Code, out var rank) ? rank : null,
            FigureViews.Of(data, Who.Unit(unit), indicator),
            late ? FigureViews.Of(data, Who.Unit(unit), first) : null);
        RankGroup Group(string name, IEnumerable<Unit> units)
        {
            List<RankRow> rows = [.. units.Select(Row)];
            var sum = rows.Aggregate(default(Ratio), (total, row) => total + SumOf(data, row.Unit, indicator));
            return new(
                $"{Format.Number(rows.Count)} {name}",
                sum.Denominator == 0 ? Format.Dash : Format.Number(Value(sum, indicator), 1),
                sum.Denominator == 0 ? Format.Dash : indicator.Id == IndicatorCatalogue.HandlingTime ? Format.Number(sum.Denominator) : Format.Share(sum.Numerator, sum.Denominator),
                [.. rows.OrderByDescending(row => row.Rank ?? int.MinValue).ThenByDescending(row => row.Figure.Ratio.Denominator).ThenBy(row => row.Unit.Name, StringComparer.Ordinal)]);
        }

        List<RankGroup> groups = together
            ? [Group("đơn vị", data.Units)]
            : [.. UnitKinds.Group(data.Units).Select(kind => Group(kind.Name.ToLowerInvariant(), kind.Units))];
        var values = groups.SelectMany(group => group.Rows).SelectMany(row => new[] { row.Figure.Number, row.First?.Number, row.Figure.Assessment.Target?.Value });
        return new(groups, indicator.Good == Good.High ? 100 : Math.Max(values.OfType<decimal>().DefaultIfEmpty(1).Max(), 0.1m));
    }

    /// <summary>Place of a value on the strip, in percent of its width.</summary>
    public string Left(decimal value) => (Math.Min(value / High, 1) * Span).ToString("0.#", CultureInfo.InvariantCulture);

    /// <summary>Place and width of what lies between two values.</summary>
    public string Between(decimal one, decimal other) =>
        $"left:{Left(Math.Min(one, other))}%;width:{(Math.Abs(one - other) / High * Span).ToString("0.#", CultureInfo.InvariantCulture)}%";

    private static Ratio SumOf(ViewData data, Unit unit, Indicator indicator) => data.Figures.Units[unit.Code] is var figures && indicator.Id == IndicatorCatalogue.HandlingTime
        ? new(figures.HandlingTime.Sum, figures.HandlingTime.Denominator)
        : figures.Indicators[indicator.Id];

    private static decimal Value(Ratio sum, Indicator indicator) =>
        indicator.Id == IndicatorCatalogue.HandlingTime ? (decimal)sum.Numerator / sum.Denominator : sum.Percent!.Value;
}
