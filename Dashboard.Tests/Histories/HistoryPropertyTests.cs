using CsCheck;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Histories;

/// <summary>What must hold of a dossier's history whatever files said.</summary>
public sealed class HistoryPropertyTests
{
    [Fact]
    public void The_reason_of_the_first_due_date_gives_the_date_that_the_fold_gives() =>
        ToldGen.Any.Sample(
            told =>
            {
                foreach (var history in Histories(told, new(Told.Start, Told.Start.AddDays(15), Told.Start.AddDays(17).ToDateTime(TimeOnly.MinValue))))
                {
                    if (history.Now is not { } facts)
                    {
                        Assert.Null(history.FirstDue);
                        continue;
                    }

                    var reason = history.FirstDue!;
                    var state = reason.Rule switch
                    {
                        FirstDueRule.NeverSeen or FirstDueRule.NoneSinceSuspension => FirstDueState.Absent,
                        FirstDueRule.MovedWithoutLetter => FirstDueState.Unknown,
                        _ => FirstDueState.Known,
                    };
                    Assert.Equal((facts.FirstDueState, facts.FirstDueState == FirstDueState.Known ? Moments.FromDay(facts.FirstDue) : null), (state, reason.Day));
                    Assert.True(state != FirstDueState.Known || reason.Place is not null);
                    Assert.True(reason.Rule != FirstDueRule.MovedWithoutLetter || reason.Move is not null);
                }
            },
            iter: 2000);

    [Fact]
    public void A_history_stands_in_the_figures_that_the_tally_counts() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var histories = Histories(told, query).Where(history => history.Place is not null).ToList();
                foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Id != IndicatorCatalogue.StillValidDigitization))
                {
                    foreach (var part in Enum.GetValues<Part>())
                    {
                        var found = DossierSearch.Find(root, query, indicator.Id, part, unit: null).Select(hit => (hit.Dossier, hit.Unit)).Order();
                        var told1 = histories
                            .Where(history => history.Place!.CountedIn.Any(counted => counted.Indicator == indicator && Is(counted, part)))
                            .Select(history => (int.Parse(history.Key, System.Globalization.CultureInfo.InvariantCulture) + 1, history.Place!.Unit)).Order();
                        Assert.Equal(found, told1);
                    }
                }
            },
            iter: 500);

    [Fact]
    public void Nothing_said_after_T_is_told() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var all = Histories(told, query).Where(history => history.Tellings.Count > 0).Select(Words).ToList();
                var known = Histories(told with { Files = [.. told.Files.Where(file => file.ExportedAt <= query.AsOf)] }, query).Select(Words).ToList();
                Assert.Equal(known, all);
            },
            iter: 500);

    [Fact]
    public void A_cell_is_new_changed_or_the_same_as_the_word_before() =>
        ToldGen.Any.Sample(
            told =>
            {
                foreach (var history in Histories(told, new(Told.Start, Told.Start.AddDays(15), Told.Start.AddDays(17).ToDateTime(TimeOnly.MinValue))))
                {
                    var dues = history.Tellings.Where(telling => telling.Place.Source.Moment.Kind == ImportKind.Dossiers)
                        .Select(telling => telling.On(Topic.Due)).Where(said => said.Word != Word.Absent).ToList();
                    for (var index = 0; index < dues.Count; index++)
                    {
                        Assert.Equal(index == 0, dues[index].IsNew);
                        Assert.Equal(index > 0 && dues[index].At?.Date != dues[index - 1].At?.Date, dues[index].IsChanged);
                    }
                }
            },
            iter: 500);

    private static bool Is(CountedIn counted, Part part) => part switch
    {
        Part.Numerator => counted.InNumerator,
        Part.Denominator => counted.InDenominator,
        _ => counted.IsUnknown,
    };

    private static string Words(DossierHistory history) => string.Join('\n', [
        .. history.Tellings.Select(telling => $"{telling.Place.Source.Id} {string.Join(' ', telling.Said.OrderBy(pair => pair.Key).Select(pair => $"{pair.Key}={pair.Value}"))}"),
        .. history.Versions.Select(version => $"{version.From:s} {version.Facts.Status} {version.Facts.Due}"),
        .. history.Letters.Select(letter => $"{letter.Number} {letter.Day} {letter.OldDue}"),
        $"{history.FirstDue?.Rule} {history.FirstDue?.Day} {history.Arithmetic?.Handling?.Days}"]);

    private static IEnumerable<DossierHistory> Histories(Told told, FigureQuery query)
    {
        var root = ToldArchive.Root(told);
        return Testimonies(told).Select(said => DossierHistory.Of(root, query, said));
    }

    private static IEnumerable<Testimony> Testimonies(Told told)
    {
        var archive = ToldArchive.Of(told.Files);
        var table = archive.Observations([.. Enumerable.Repeat(true, archive.DossierCount + 1)]);
        for (var dossier = 1; dossier <= archive.DossierCount; dossier++)
        {
            var rows = table[dossier].ToArray().Select(row => new RowSaid(new(Source(row.Import), row.Sheet, row.Row), row.Facts)).ToList();
            var letters = archive.Letters(dossier).Select(letter => new LetterSaid(new(Source(letter.Import), 1, 1), letter, letter.Number, 0)).ToList();
            if (rows.Count + letters.Count > 0)
            {
                yield return new(archive.Key(dossier), archive.Words, told.CodeUnits[dossier - 1], rows, letters);
            }
        }
    }

    private static ImportSource Source(ImportMoment import) => new(import, $"tệp {import.Id}", ["Sheet1"], "thử", DateTime.UnixEpoch);
}
