using CsCheck;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators.Changes;

/// <summary>Why figures changed, on random files, against a second telling that shares nothing with the first.</summary>
public sealed class ChangesAgainstOracleTests
{
    private static readonly Gen<ChangeQuery> Query = Gen.Select(ToldGen.Query, ToldGen.Query, Gen.Bool).Select(
        (one, two, same) => new ChangeQuery(one, same ? one with { AsOf = two.AsOf } : two));

    [Fact]
    public void The_parts_and_their_dossiers_are_what_the_oracle_tells() =>
        Gen.Select(ToldGen.Any, Query.List[3, 3]).Sample(
            (told, queries) =>
            {
                var root = ToldArchive.Root(told);
                foreach (var query in queries)
                {
                    Assert.Equal(new OracleChanges(told, query).Lines.Where(line => !line.StartsWith("none", StringComparison.Ordinal)), Lines(root, query));
                }
            },
            iter: 2000);

    [Fact]
    public void The_parts_of_every_unit_and_of_the_total_add_up_to_the_difference() =>
        Gen.Select(ToldGen.Any, Query).Sample(
            (told, query) =>
            {
                var changes = ChangeCount.Explain(ToldArchive.Root(told), query);
                foreach (var change in changes.Units.Values.SelectMany(unit => unit.Values).Concat(changes.Total.Values))
                {
                    Assert.Equal(change.To.Numerator - change.From.Numerator, change.Parts.Sum(part => part.Numerator));
                    Assert.Equal(change.To.Denominator - change.From.Denominator, change.Parts.Sum(part => part.Denominator));
                    Assert.All(change.Parts, part => Assert.InRange(part.Postponed, 0, part.Dossiers));
                    Assert.InRange(change.Restated.Denominator, 0, long.MaxValue);
                }
            },
            iter: 1000);

    [Fact]
    public void Nothing_changes_between_a_figure_and_itself() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) => Assert.All(ChangeCount.Explain(ToldArchive.Root(told), new(query, query)).Total.Values, change => Assert.Empty(change.Parts)),
            iter: 300);

    [Fact]
    public void The_figures_beside_a_change_are_those_counted_by_themselves() =>
        Gen.Select(ToldGen.Any, Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var changes = ChangeCount.Explain(root, query);
                Assert.Equal(FigureLines.Of(Tally.Count(root, query.From)), FigureLines.Of(changes.From));
                Assert.Equal(FigureLines.Of(Tally.Count(root, query.To)), FigureLines.Of(changes.To));
            },
            iter: 1000);

    private static List<string> Lines(ColumnRoot root, ChangeQuery query)
    {
        var changes = ChangeCount.Explain(root, query);
        var lines = new List<string>();
        foreach (var indicator in IndicatorCatalogue.All.Select(indicator => indicator.Id).Where(id => id != IndicatorCatalogue.StillValidDigitization))
        {
            foreach (var unit in changes.Units.Keys.Cast<string?>().Append(null))
            {
                var found = ChangeSearch.Find(root, query, indicator, unit).ToLookup(dossier => (dossier.Kind, dossier.Direction));
                foreach (var part in changes.Of(indicator, unit)!.Parts)
                {
                    var dossiers = found[(part.Kind, part.Direction)].ToList();
                    Assert.Equal((part.Dossiers, part.Numerator), (dossiers.Count, dossiers.Sum(dossier => dossier.Numerator)));
                    lines.Add(OracleChanges.Line(
                        unit ?? "total", indicator, part.Kind, part.Direction, part.Numerator, part.Denominator, dossiers.Select(dossier => dossier.Hit.Dossier - 1)));
                }
            }
        }

        lines.Sort(StringComparer.Ordinal);
        return lines;
    }
}
