using CsCheck;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators.Lists;

/// <summary>Lists on random files: as many as the figures say, split by filters without a rest, in the order asked for.</summary>
public sealed class ListsAgainstFiguresTests
{
    private static readonly DossierSet[] Sets =
    [
        DossierSet.All,
        .. CountParts.Names.Select(DossierSet.OfCount),
        .. from indicator in IndicatorCatalogue.All
           where indicator.Id != IndicatorCatalogue.StillValidDigitization
           from part in Enum.GetValues<Part>()
           where indicator.Id != IndicatorCatalogue.HandlingTime || part == Part.Denominator
           select DossierSet.Of(indicator.Id, part),
    ];

    [Fact]
    public void Every_figure_and_count_opens_as_many_dossiers_as_it_says() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var figures = Tally.Count(root, query);
                foreach (var set in Sets)
                {
                    Assert.Equal(set.Size(figures.Total), Found(root, query, set).Size);
                    Assert.All(figures.Units, unit => Assert.Equal(set.Size(unit.Value), Found(root, query, set, unit.Key).Size));
                }
            },
            iter: 150);

    [Fact]
    public void Filters_split_a_list_without_a_rest() =>
        Gen.Select(ToldGen.Any, ToldGen.Query, Gen.Int[0, Sets.Length - 1].Select(index => Sets[index])).Sample(
            (told, query, set) =>
            {
                var root = ToldArchive.Root(told);
                var all = Found(root, query, set);
                Assert.Equal(all.Size, Enum.GetValues<Channel>().Sum(channel => Found(root, query, set, filter: new(Channel: channel)).Count));
                Assert.Equal(all.Size, Enum.GetValues<Status>().Sum(status => Found(root, query, set, filter: new(Status: status)).Count));
                Assert.Equal(all.Size, Enum.GetValues<LetterState>().Sum(state => Found(root, query, set, filter: new(Letter: state)).Count));
                Assert.Equal(all.Size, all.Choices.Channels.Values.Sum());
                Assert.Equal(all.Size, all.Choices.Letters.Values.Sum());
                var most = set.ByFirstDue ? all.MostLateFirst : all.MostLate;
                Assert.Equal(0, Found(root, query, set, filter: new(LateFrom: most + 1)).Count);
                Assert.True(most == 0 || Found(root, query, set, filter: new(LateFrom: most)).Count > 0);
            },
            iter: 300);

    [Fact]
    public void Days_late_count_on_the_calendar_and_only_where_the_classes_say_late() =>
        Gen.Select(ToldGen.Any, ToldGen.Query).Sample(
            (told, query) =>
            {
                var root = ToldArchive.Root(told);
                var list = Found(root, query, DossierSet.All);
                foreach (var hit in list.Hits)
                {
                    var isLate = (hit.Classes & (Classes.ResolvedLate | Classes.PendingOverdue)) != Classes.None;
                    var end = (hit.Classes & Classes.Resolved) != Classes.None ? hit.Row.ClosedOn : list.Scene.Pass.CutoffOf(hit.Slot)!.Value.DayNumber;
                    Assert.Equal(isLate ? Slowly(root, hit.Row.Due, end) : -1, list.Scene.Late(hit));
                }
            },
            iter: 300);

    [Fact]
    public void Order_follows_the_column_missing_values_last_and_equal_ones_by_code() =>
        Gen.Select(ToldGen.Any, ToldGen.Query, Gen.Bool).Sample(
            (told, query, descending) =>
            {
                var root = ToldArchive.Root(told);
                foreach (var column in Enum.GetValues<ListColumn>())
                {
                    var list = Found(root, query, DossierSet.All, order: new(column, descending));
                    Assert.Equal(list.Size, list.Hits.Select(hit => hit.Dossier).Distinct().Count());
                    if (column is ListColumn.Due)
                    {
                        var days = list.Hits.Select(hit => hit.Row.Due).ToList();
                        Assert.Equal(days.OrderBy(day => day == 0).ThenBy(day => descending ? -day : day), days);
                    }

                    if (column is ListColumn.Late)
                    {
                        var late = list.Hits.Select(hit => list.Scene.Late(hit)).ToList();
                        Assert.Equal(late.OrderBy(days => days < 0).ThenBy(days => descending ? -days : days), late);
                    }

                    foreach (var (one, next) in list.Hits.Zip(list.Hits.Skip(1)).Where(_ => column == ListColumn.Code))
                    {
                        Assert.True(descending ? one.Dossier > next.Dossier : one.Dossier < next.Dossier);
                    }
                }
            },
            iter: 60);

    private static int Slowly(ColumnRoot root, int due, int end) =>
        Enumerable.Range(due + 1, Math.Max(0, end - due)).Count(day => root.Calendar.IsWorkingDay(DateOnly.FromDayNumber(day)));

    private static DossierList Found(
        ColumnRoot root, FigureQuery query, DossierSet set, string? unit = null, ListFilter? filter = null, ListOrder? order = null)
    {
        var words = new DossierWords(root.Chunks.SelectMany(chunk => chunk.Chunk.Dossier).DefaultIfEmpty().Max(), [(default, "")]);
        for (var dossier = 0; dossier < words.Place.Length; dossier++)
        {
            words.Place[dossier] = dossier;
        }

        return ListFinder.Find(root, new(query, set, unit, filter ?? ListFilter.None, order ?? set.DefaultOrder), words, named: null);
    }
}
