using System.Collections.Concurrent;
using CsCheck;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators.Work;

/// <summary>What a work list promises is what the tally counts once the data are changed.</summary>
public sealed class WorkAgainstRecountTests
{
    [Fact]
    public void Mending_one_and_mending_all_move_each_indicator_exactly_as_a_recount_of_the_changed_data_does()
    {
        var effects = new ConcurrentDictionary<WorkKind, int>();
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var figures = Tally.Count(root, query);
                foreach (var (code, unit) in figures.Units)
                {
                    var work = WorkFinder.Find(root, query, code);
                    foreach (var group in work.Groups)
                    {
                        foreach (var effect in group.Effects)
                        {
                            Assert.Equal(unit.Indicators[effect.Indicator], effect.Now);
                            Assert.Equal(Recount(root, query, code, group, group.Hits.Take(1), effect), effect.One);
                            Assert.Equal(Recount(root, query, code, group, group.Hits, effect), effect.All);
                            effects.AddOrUpdate(group.Kind, 1, (_, known) => known + 1);
                        }
                    }
                }
            },
            iter: 4000);
        Assert.All(Enum.GetValues<WorkKind>().Where(kind => kind != WorkKind.NotReturned), kind => Assert.True(effects.GetValueOrDefault(kind) > 20, $"{kind}: {effects.GetValueOrDefault(kind)}"));
    }

    [Fact]
    public void A_group_holds_what_its_figure_counts_but_for_what_is_done_since() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var figures = Tally.Count(root, query);
                foreach (var (code, unit) in figures.Units)
                {
                    var work = WorkFinder.Find(root, query, code);
                    long Missing(string indicator) => unit.Indicators[indicator].Denominator - unit.Indicators[indicator].Numerator;
                    long Held(WorkKind kind) => work[kind].Hits.Count + work[kind].Settled;
                    Assert.Equal(Missing(IndicatorCatalogue.ApologySent), Held(WorkKind.LetterOwed));
                    Assert.Equal(unit.Counts.PendingOverdue, Held(WorkKind.Overdue));
                    Assert.Equal(Missing(IndicatorCatalogue.ResultDigitization), Held(WorkKind.ResultNotDigitized));
                    Assert.Equal(Missing(IndicatorCatalogue.DossierDigitization), Held(WorkKind.DossierNotDigitized));
                    Assert.All(work[WorkKind.NotReturned].Hits, hit => Assert.Equal(Status.Finished, hit.Status));
                }
            },
            iter: 800);

    [Fact]
    public void Every_dossier_of_a_group_moves_the_main_indicator_by_as_much_as_the_first() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                foreach (var code in Told.Units.Values.Select(unit => unit.Code))
                {
                    foreach (var group in WorkFinder.Find(root, query, code).Groups.Where(group => group.Main is not null))
                    {
                        Assert.All(group.Hits, hit => Assert.Equal(Recount(root, query, code, group, [hit], group.Main!), group.Main!.One));
                    }
                }
            },
            iter: 300);

    /// <summary>Changes the versions of some dossiers as the work would, builds the columns anew and counts.</summary>
    private static Ratio Recount(
        ColumnRoot root, FigureQuery query, string unit, WorkGroup group, IEnumerable<WorkHit> hits, WorkEffect effect)
    {
        var cutoff = Tally.Count(root, query).Units[unit].Cutoff!.Value.DayNumber;
        var changed = hits.Select(hit => hit.Version).ToHashSet();
        var versions = RootEditor.Live(root).Select(version => changed.Contains(version.Id)
            ? version with { Version = version.Version with { Facts = Done(group.Kind, version.Version.Facts, cutoff) } }
            : version).ToList();
        return Tally.Count(RootEditor.Build(1, versions, root.Units, root.Imports, root.Calendar), query).Units[unit].Indicators[effect.Indicator];
    }

    private static CountedFacts Done(WorkKind kind, CountedFacts facts, int cutoff) => kind switch
    {
        WorkKind.LetterOwed => facts with { FirstLetter = cutoff },
        WorkKind.Overdue => facts with { Status = Status.Finished, ClosedOn = cutoff },
        WorkKind.DueSoon => facts with { Due = cutoff - 1 },
        WorkKind.ResultNotDigitized => facts with { Flags = facts.Flags.With(Flag.ResultDigitized, Known.Yes) },
        WorkKind.DossierNotDigitized => facts with { Flags = facts.Flags.With(Flag.DossierDigitized, Known.Yes) },
        _ => facts with { Status = Status.Returned },
    };
}
