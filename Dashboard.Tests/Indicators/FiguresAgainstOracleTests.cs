using CsCheck;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators;

/// <summary>Figures on random files against a second count that shares nothing with the first.</summary>
public sealed class FiguresAgainstOracleTests
{
    private static readonly Part[] Parts = [Part.Numerator, Part.Denominator, Part.Unknown];

    [Fact]
    public void Every_figure_of_every_unit_and_of_the_total_is_what_the_oracle_counts() =>
        Gen.Select(ToldGen.Any, ToldGen.Query.List[4, 4]).Sample(
            (told, queries) =>
            {
                var root = ToldArchive.Root(told);
                foreach (var query in queries)
                {
                    Assert.Equal(Oracle.Lines(told, query), FigureLines.Of(Tally.Count(root, query)));
                }
            },
            iter: 2500);

    [Fact]
    public void Counts_split_without_a_rest_and_add_up_to_the_total() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var figures = Tally.Count(ToldArchive.Root(told), query);
                foreach (var counts in figures.Units.Values.Append(figures.Total).Select(unit => unit.Counts))
                {
                    Assert.Equal(counts.Received, counts.Resolved + counts.Withdrawn + counts.Pending);
                    Assert.Equal(counts.ReceivedInPeriod, counts.ReceivedOnline + counts.ReceivedDirectOrPost + counts.ChannelUnknown);
                    Assert.InRange(counts.Suspended, 0, counts.PendingInTime);
                    Assert.InRange(counts.ApologySent, counts.ApologyTimely, counts.ApologyRequired);
                }

                var unitless = DossierSearch.Find(ToldArchive.Root(told), query, IndicatorCatalogue.Progress766, Part.Denominator, unit: null).Count(hit => hit.Unit is null);
                Assert.Equal(figures.Total.Indicators[IndicatorCatalogue.Progress766].Denominator, figures.Units.Values.Sum(unit => unit.Indicators[IndicatorCatalogue.Progress766].Denominator) + unitless);
            },
            iter: 1000);

    [Fact]
    public void The_dossiers_behind_a_figure_are_as_many_as_it_says() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var figures = Tally.Count(root, query);
                foreach (var indicator in IndicatorCatalogue.All.Select(indicator => indicator.Id).Where(id => id != IndicatorCatalogue.StillValidDigitization))
                {
                    foreach (var part in Parts)
                    {
                        Assert.Equal(Figure(figures.Total, indicator, part), DossierSearch.Find(root, query, indicator, part, unit: null).Count);
                        Assert.All(figures.Units, unit => Assert.Equal(Figure(unit.Value, indicator, part), DossierSearch.Find(root, query, indicator, part, unit.Key).Count));
                    }
                }
            },
            iter: 500);

    private static long Figure(UnitFigures unit, string indicator, Part part)
    {
        var ratio = indicator == IndicatorCatalogue.HandlingTime
            ? new Ratio(unit.HandlingTime.Denominator, unit.HandlingTime.Denominator)
            : unit.Indicators[indicator];
        return part switch { Part.Numerator => ratio.Numerator, Part.Denominator => ratio.Denominator, _ => ratio.Unknown };
    }
}
