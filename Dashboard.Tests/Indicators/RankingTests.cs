using Dashboard.Core.Indicators;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Indicators;

public sealed class RankingTests
{
    private static readonly Indicator Late = IndicatorCatalogue.All.First(indicator => indicator.Id == IndicatorCatalogue.LateResolved);
    private static readonly Indicator Online = IndicatorCatalogue.All.First(indicator => indicator.Id == IndicatorCatalogue.OnlineSubmission);

    [Fact]
    public void Units_are_ranked_within_their_kind_ties_share_a_rank_and_few_dossiers_give_none()
    {
        var figures = Figures(("A", new(1, 10)), ("B", new(2, 20)), ("C", new(0, 4)), ("D", new(9, 10)), ("W", new(5, 10)), ("X", new(1, 5)), ("Y", default));
        Unit[] units = [Unit("A", "department"), Unit("B", "department"), Unit("C", "department"), Unit("D", "department"), Unit("W", "ward"), Unit("X", "commune"), Unit("Y", "ward")];

        Assert.Equal(["A 1", "B 1", "D 3", "W 2", "X 1"], Told(Ranking.Of(figures, units, Late)));
        Assert.Equal(["A 2", "B 2", "D 1", "W 1", "X 2"], Told(Ranking.Of(figures, units, Online)));
    }

    private static IEnumerable<string> Told(IReadOnlyDictionary<string, int> ranks) =>
        ranks.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key} {pair.Value}");

    private static Unit Unit(string code, string kind) => new(code, code, kind, null, null, null, []);

    private static Figures Figures(params (string Code, Ratio Ratio)[] units)
    {
        var all = units.ToDictionary(unit => unit.Code, unit => new UnitFigures(
            new(2023, 10, 31), new(), IndicatorCatalogue.All.Where(indicator => indicator.Id != IndicatorCatalogue.HandlingTime)
                .ToDictionary(indicator => indicator.Id, _ => unit.Ratio, StringComparer.Ordinal), new(0, 0, null)), StringComparer.Ordinal);
        return new(new(2023, 10, 1), new(2023, 10, 31), new(2023, 11, 1), 1, "B06", all, all["A"], HasLetterRegister: true);
    }
}
