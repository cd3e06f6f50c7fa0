using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Tests.Storage;
using Dashboard.Web.Features.OneDossier;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Samples;

/// <summary>Dossiers of the nasty series, checked by hand against the cells of its files.</summary>
public sealed class OneDossierSampleTests(OneDossierSampleTests.Weekly weekly) : IClassFixture<OneDossierSampleTests.Weekly>
{
    [Fact]
    public void Two_letters_the_first_gives_the_first_due_date_and_the_second_the_cause()
    {
        var history = History("H20.32-230911-0001");

        Assert.Equal((FirstDueRule.Letter, new DateOnly(2023, 10, 28)), (history.FirstDue!.Rule, history.FirstDue.Day!.Value));
        Assert.Equal(["41/txl-tnmt", "175/txl-tnmt"], history.Letters.Select(letter => letter.Number));
        Assert.Equal([new DateOnly(2023, 10, 28), null], history.Letters.Select(letter => letter.OldDue));
        Assert.Equal([false, true], history.Letters.Select(letter => letter.IsExternal));
        Assert.NotEqual(Classes.None, history.Overall!.Classes & Classes.ApologyExcludedByCause);
    }

    [Fact]
    public void A_suspension_sets_the_clock_anew_and_an_older_letter_does_not_bind()
    {
        var history = History("H20.42-230915-0001");

        Assert.Equal((FirstDueRule.AfterSuspension, new DateOnly(2023, 11, 6)), (history.FirstDue!.Rule, history.FirstDue.Day!.Value));
        Assert.Equal((new DateTime(2023, 10, 24, 18, 0, 0), new DateTime(2023, 10, 31, 18, 0, 0)), (history.FirstDue.Suspension!.Source.ExportedAt, history.FirstDue.Place!.Source.ExportedAt));
        Assert.Equal([24, 25, 26, 27, 28, 29, 30], history.Strip!.Parts.SelectMany(part => part.Days!).Where(day => day.IsSuspended).Select(day => day.Date.Day));
    }

    [Fact]
    public void A_due_date_moved_there_and_back_without_a_letter_is_unknown()
    {
        var history = History("H20.32-230804-0001");

        Assert.Equal(FirstDueRule.MovedWithoutLetter, history.FirstDue!.Rule);
        Assert.Equal((new DateOnly(2023, 10, 17), new DateOnly(2023, 11, 1)), (history.FirstDue.Move!.Before, history.FirstDue.Move.After!.Value));
        Assert.Equal("Trễ 13 ngày làm việc; không rõ hạn đầu vì ngày hẹn đã đổi mà không có thư", TitleWords.Of(history));
    }

    [Fact]
    public void A_reopened_dossier_that_closed_without_a_date_is_closed_on_the_day_it_was_seen_closed()
    {
        var history = History("H20.32-230725-0001");

        Assert.Equal([Status.InProgress, Status.Returned, Status.InProgress, Status.Finished], history.Versions.Select(version => version.Facts.Status).Aggregate(new List<Status>(), (seen, status) => seen is [.., var last] && last == status ? seen : [.. seen, status]));
        Assert.True(history.ClosedBySighting);
        Assert.Equal((new DateOnly(2023, 11, 14), 7), (history.Arithmetic!.Days.End, history.Arithmetic.AfterDue!.Days));
    }

    [Fact]
    public void Of_two_files_of_one_moment_the_greater_hash_has_the_last_word_and_both_are_shown()
    {
        var history = History("H20.31-231017-0001");

        var tie = history.Tellings.Where(telling => telling.Place.Source.ExportedAt == new DateTime(2023, 11, 14, 18, 0, 0)).ToList();
        Assert.Equal(2, tie.Count);
        Assert.True(string.CompareOrdinal(tie[0].Place.Source.Moment.Hash, tie[1].Place.Source.Moment.Hash) < 0);
        Assert.StartsWith("07 ", tie[1].Place.Source.File, StringComparison.Ordinal);
        Assert.NotEqual(tie[0].On(Topic.Unit).Text, tie[1].On(Topic.Unit).Text);
        Assert.Equal((UnitReason.LastStated, tie[1].Place), (history.Place!.UnitReason, history.Place.UnitPlace!));
    }

    [Fact]
    public void A_code_that_only_a_digitization_list_names_waits()
    {
        var history = History("H20.41-231016-9800");

        Assert.Empty(history.Versions);
        Assert.Null(history.Place);
        Assert.All(history.Tellings, telling => Assert.Equal(ImportKind.Digitized, telling.Place.Source.Moment.Kind));
    }

    [Fact]
    public void Short_numbers_are_found_within_their_unit_and_what_was_not_yet_known_is_unknown()
    {
        Assert.Equal("AH/001/2023", History("AH/001/2023").Key);
        Assert.Null(weekly.Data.History(Query with { AsOf = new DateTime(2023, 11, 8, 8, 59, 59) }, "AH/001/2023"));
        Assert.Null(weekly.Data.History(Query with { Ledger = 1 }, "H20.32-230911-0001"));
        Assert.Null(weekly.Data.History(Query, "001/2023"));
    }

    [Fact]
    public void The_nearest_codes_hold_the_part_or_begin_like_it()
    {
        Assert.All(weekly.Data.NearestKeys("230911", null, 5), key => Assert.Contains("230911", key, StringComparison.Ordinal));
        Assert.All(weekly.Data.NearestKeys("H20.32-230911-9", null, 5), key => Assert.StartsWith("H20.32-230911-", key, StringComparison.Ordinal));
        Assert.Empty(weekly.Data.NearestKeys("%%%", null, 5));
    }

    [Fact]
    public void Walking_the_neighbours_of_a_list_meets_exactly_the_dossiers_of_its_figure()
    {
        var list = weekly.Data.Dossiers(Query, IndicatorCatalogue.LateResolved, Part.Numerator, unit: null, 0, 10_000);
        var seen = new List<string>();
        var first = DossierCode.IsNational(list.Lines[0].Code) ? list.Lines[0].Code : $"{list.Lines[0].Unit}/{list.Lines[0].Code}";
        for (var key = first; key is not null; key = weekly.Data.Neighbours(Query, IndicatorCatalogue.LateResolved, Part.Numerator, null, key)!.After)
        {
            seen.Add(DossierCode.OfKey(key));
        }

        Assert.Equal(list.Lines.Select(line => line.Code), seen);
    }

    [Fact]
    public void Every_statement_finds_its_rows_by_an_index()
    {
        using var connection = new SqliteConnection($"Data Source={weekly.Data.Folder.Database}");
        connection.Open();
        Assert.All(DossierRecords.Statements, sql =>
        {
            using var command = connection.CreateCommand();
            command.CommandText = "EXPLAIN QUERY PLAN " + sql;
            command.Parameters.AddWithValue("?1", 1);
            command.Parameters.AddWithValue("?2", 1);
            using var row = command.ExecuteReader();
            while (row.Read())
            {
                Assert.DoesNotContain("SCAN", row.GetString(3), StringComparison.Ordinal);
            }
        });
    }

    private static FigureQuery Query { get; } = new(new(2023, 1, 1), new(2023, 12, 31), new DateTime(2023, 11, 23, 10, 30, 0));

    private DossierHistory History(string code) => weekly.Data.History(Query, code)!;

    /// <summary>All files of the series, imported once.</summary>
    public sealed class Weekly : IDisposable
    {
        private readonly Cli _cli = new();

        public Weekly()
        {
            _cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
            foreach (var file in SampleFolder.Truth("weekly-2023").GetProperty("files").EnumerateObject().Select(file => file.Value))
            {
                _cli.Json("import", SampleFolder.File("weekly-2023", file.GetProperty("name").GetString()!), "--exported-at", file.GetProperty("exportedAt").GetString()!);
            }

            Data = DashboardData.Open(new(_cli.Folder), Office.Reference, TimeProvider.System);
        }

        public DashboardData Data { get; }

        public void Dispose()
        {
            Data.Dispose();
            _cli.Dispose();
        }
    }
}
