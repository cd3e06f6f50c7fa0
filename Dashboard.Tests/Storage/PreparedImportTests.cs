using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Storage;

/// <summary>A check reads the file once for itself and for the commit; what happens in between must not show in the figures.</summary>
public sealed class PreparedImportTests : IDisposable
{
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2]];
    private static readonly FigureQuery June = new(new(2023, 6, 1), new(2023, 6, 30));

    private readonly Office _office = new("prepared", Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void A_check_changes_nothing_and_its_preview_is_what_the_commit_gives()
    {
        var prepared = _office.Data.Prepare(Request("một.csv", Csv(30, late: 12), Day(30)));

        Assert.Equal(0, _office.Data.Count(June).Total.Counts.Received);
        Assert.Equal((30, null, null), (prepared.Report.Inserted, prepared.Report.Import, prepared.Report.Ledger));
        var report = _office.Data.Commit(prepared);
        Assert.Equal(prepared.Report with { Import = 1, Ledger = report.Ledger }, report);
        var total = prepared.Effect!.Lines.Single(line => line.Unit is null && line.Indicator == IndicatorCatalogue.LateResolved);
        Assert.Equal(default, total.Before.Ratio);
        Assert.Equal(_office.Data.Count(June).Total.Indicators[IndicatorCatalogue.LateResolved], total.After.Ratio);
        Assert.Equal(new(12, 30), total.After.Ratio);
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void The_preview_root_counts_like_the_root_of_the_database_after_the_commit()
    {
        _office.Import("trước.csv", Csv(20, late: 3), Day(20));
        var prepared = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30)));
        var shown = prepared.Effect!.Lines;
        var before = _office.Data.Count(June);
        _office.Data.Commit(prepared);
        var after = _office.Reopen().Count(June);

        foreach (var line in shown.Where(line => line.Indicator != IndicatorCatalogue.HandlingTime))
        {
            var (one, other) = line.Unit is null ? (before.Total, after.Total) : (before.Units[line.Unit], after.Units[line.Unit]);
            Assert.Equal((one.Indicators[line.Indicator], other.Indicators[line.Indicator]), (line.Before.Ratio, line.After.Ratio));
            Assert.Equal(after.GreyOf(other, line.Indicator), line.After.Grey);
        }

        Assert.Contains(shown, line => line.Unit == Units[0].Code);
    }

    [Fact]
    public void The_dossiers_told_of_a_change_are_those_that_the_commit_brings_in_and_takes_out()
    {
        _office.Import("trước.csv", Csv(20, late: 3), Day(20));
        var prepared = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12, lateFrom: 2), Day(30)));
        var told = Found(prepared, 100);
        var before = Parts();
        _office.Data.Commit(prepared);
        var after = Parts();

        Assert.Equal(6, told.Count);
        foreach (var (place, found) in told)
        {
            Assert.Equal(after[place].Except(before[place]).Order(StringComparer.Ordinal), found.AddedShown.Select(dossier => dossier.Key));
            Assert.Equal(before[place].Except(after[place]).Order(StringComparer.Ordinal), found.LeftShown.Select(dossier => dossier.Key));
            Assert.Equal((found.AddedShown.Count, found.LeftShown.Count), (found.Added, found.Left));
        }

        var late = told[(null, Part.Numerator)];
        Assert.Equal((11, 2), (late.Added, late.Left));
        Assert.Equal(new EffectDates(new(2023, 6, 10), new(2023, 6, 9)), late.LeftShown[0].After);
        Assert.Equal(new EffectDates(new(2023, 6, 10), new(2023, 6, 12)), late.LeftShown[0].Before);
        Assert.Equal(10, told[(null, Part.Denominator)].AddedShown.Count(dossier => dossier.Before is null));
        Assert.Null(prepared.EffectDossiers(null, IndicatorCatalogue.LateResolved, 100));
    }

    [Fact]
    public void Of_many_dossiers_the_first_are_told_and_all_are_counted_until_the_rows_are_released()
    {
        var prepared = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30)));

        var part = Found(prepared, 5)[(null, Part.Denominator)];

        Assert.Equal((30, 0), (part.Added, part.Left));
        Assert.Equal(["H20.1-230605-0000", "H20.1-230605-0001", "H20.1-230605-0002", "H20.1-230605-0003", "H20.1-230605-0004"], part.AddedShown.Select(dossier => dossier.Key));
        prepared.Release();
        Assert.Null(prepared.EffectDossiers(null, IndicatorCatalogue.LateResolved, 5));
    }

    [Fact]
    public void An_effect_holds_the_values_that_stay_beside_those_that_change()
    {
        var effect = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30))).Effect!;

        Assert.Equal(IndicatorCatalogue.All.Count * (1 + _office.Data.Units.Count), effect.All.Count);
        Assert.Equal(effect.Lines, effect.All.Where(line => line.Before != line.After));
        Assert.True(effect.Lines.Count < effect.All.Count);
    }

    [Fact]
    public void The_rows_of_the_units_add_up_to_those_of_the_file_whatever_becomes_of_them()
    {
        _office.Import("trước.csv", Csv(20, late: 3), Day(20));
        var rows = Encoding.UTF8.GetString(Csv(31, late: 12)).Split('\n', StringSplitOptions.RemoveEmptyEntries).ToList();
        rows.Add(rows[3]);
        rows.Add(rows[^2].Replace(";05/06/2023", ";04/06/2023", StringComparison.Ordinal));
        rows.Add($";{Units[0].Name};05/06/2023;10/06/2023;09/06/2023");
        var report = _office.Data.Prepare(Request("sau.csv", Encoding.UTF8.GetBytes(string.Join('\n', rows)), Day(30))).Report;

        Assert.Null(report.Refused);
        Assert.Equal(
            [new(Units[0].Code, 5, 4, 7, 2), new(Units[1].Code, 5, 5, 5, 0), new UnitRows(null, 0, 0, 0, 1)],
            report.ByUnit);
        Assert.Equal((report.Inserted, report.Updated, report.Unchanged, report.Rejected.Count, report.RowsRead), (
            report.ByUnit.Sum(unit => unit.Inserted), report.ByUnit.Sum(unit => unit.Updated), report.ByUnit.Sum(unit => unit.Unchanged),
            report.ByUnit.Sum(unit => unit.Rejected), report.ByUnit.Sum(unit => unit.Read)));
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("Tổng cộng: 30 hồ sơ", 30L)]
    [InlineData("Tổng cộng: 33 hồ sơ", 33L)]
    public void A_file_tells_how_many_rows_it_says_it_has_and_what_it_covers(string line, long? stated)
    {
        byte[] bytes = [.. Csv(30, late: 12), .. Encoding.UTF8.GetBytes(line)];

        var report = _office.Data.Prepare(Request("sau.csv", bytes, Day(30))).Report;

        Assert.Equal((30, stated), (report.RowsRead, report.Stated));
        Assert.Equal((2, new DateOnly(2023, 6, 5), new DateOnly(2023, 6, 5)), report.Covers);
    }

    [Fact]
    public void A_file_that_was_in_when_it_was_checked_is_written_if_it_has_been_taken_back_since()
    {
        var first = _office.Import("một.csv", Csv(30, late: 12), Day(30));
        var prepared = _office.Data.Prepare(Request("một.csv", Csv(30, late: 12), Day(30)));
        _office.Data.Undo(first.Import!.Value, "thử");

        var report = _office.Data.Commit(prepared);

        Assert.Equal((30, 2L), (report.Inserted, report.Import!.Value));
        Assert.Equal(30, _office.Data.Count(June).Total.Counts.Received);
    }

    [Fact]
    public void A_commit_after_the_ledger_moved_gives_the_figures_of_a_fresh_import()
    {
        var prepared = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30)));
        _office.Import("giữa.csv", Csv(20, late: 3), Day(25));

        var report = _office.Data.Commit(prepared);

        Assert.Equal((2L, 10, 20), (report.Import!.Value, report.Inserted, report.Updated + report.Unchanged));
        using var fresh = new Office("prepared", Units);
        fresh.Import("giữa.csv", Csv(20, late: 3), Day(25));
        fresh.Import("sau.csv", Csv(30, late: 12), Day(30));
        Assert.Equal(fresh.StoredVersions(), _office.StoredVersions());
        Assert.Equal(FigureLines.Of(fresh.Data.Count(June)), FigureLines.Of(_office.Data.Count(June)));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void Undone_or_released_in_between_it_is_read_again_and_once_committed_it_does_nothing_more()
    {
        _office.Import("trước.csv", Csv(20, late: 3), Day(20));
        var prepared = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30)));
        _office.Data.Undo(1, "thử");
        prepared.Release();
        Assert.False(prepared.IsHeld);

        var report = _office.Data.Commit(prepared);
        var again = _office.Data.Commit(prepared);

        Assert.Equal(30, report.Inserted);
        Assert.Equal((null, 30), (again.Import, again.Unchanged));
        Assert.Equal(30, _office.Data.Count(June).Total.Counts.Received);
        Assert.Empty(_office.Data.Verify());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_changed_since_its_check_is_refused_and_nothing_is_written(bool moved)
    {
        var request = Request("sau.csv", Csv(30, late: 12), Day(30));
        var prepared = _office.Data.Prepare(request);
        if (moved)
        {
            _office.Import("giữa.csv", Csv(20, late: 3), Day(25));
        }

        var ledger = _office.Data.Ledger;
        File.WriteAllBytes(request.Path, Csv(29, late: 12));

        var report = _office.Data.Commit(prepared);

        Assert.Contains("đã bị sửa sau khi kiểm tra", report.Refused, StringComparison.Ordinal);
        Assert.Equal(ledger, _office.Data.Ledger);
        Assert.Empty(Directory.EnumerateFiles(_office.Data.Folder.Originals, "*.part"));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void A_file_that_vanished_since_its_check_is_refused_and_nothing_is_written()
    {
        var request = Request("sau.csv", Csv(30, late: 12), Day(30));
        var prepared = _office.Data.Prepare(request);
        File.Delete(request.Path);

        Assert.Contains("không còn ở chỗ cũ", _office.Data.Commit(prepared).Refused, StringComparison.Ordinal);
        Assert.Contains("không còn ở chỗ cũ", _office.Data.Import(request).Refused, StringComparison.Ordinal);
        Assert.Empty(_office.Data.Imports());
    }

    [Fact]
    public void What_another_process_is_staging_is_not_taken_for_known()
    {
        _office.Import("trước.csv", Csv(20, late: 3), Day(20));
        var path = new DataFolder(_office.Folder).Database;
        using (var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={path}"))
        {
            connection.Open();
            using var staged = connection.CreateCommand();
            staged.CommandText = "INSERT INTO dossiers (Id, Key, LedgerFrom) VALUES (21, 'H20.1-230605-00020', 99); "
                + "INSERT INTO fact_sets (Id, Dossier, Stated, Flags, LedgerFrom) VALUES (21, 22, 0, 0, 99)";
            staged.ExecuteNonQuery();
        }

        var report = _office.Data.Prepare(Request("sau.csv", Csv(30, late: 12), Day(30))).Report;

        Assert.Equal((10, null), (report.Inserted, report.Refused));
    }

    private static DateTime Day(int day) => new(2023, 6, day, 12, 0, 0);

    private ImportRequest Request(string name, byte[] bytes, DateTime exportedAt)
    {
        var path = Path.Combine(_office.Folder, "kiểm tra");
        File.WriteAllBytes(path, bytes);
        return new(name, path, "thử", exportedAt);
    }

    private static Dictionary<(string? Unit, Part Part), EffectPart> Found(PreparedImport prepared, int take) => Places().ToDictionary(place => place, place =>
    {
        var found = prepared.EffectDossiers(place.Unit, IndicatorCatalogue.LateResolved, take)!;
        return place.Part == Part.Numerator ? found.Numerator : found.Denominator;
    });

    private Dictionary<(string? Unit, Part Part), HashSet<string>> Parts() => Places().ToDictionary(place => place, place =>
        _office.Data.Dossiers(June, IndicatorCatalogue.LateResolved, place.Part, place.Unit, 0, 100).Lines.Select(line => line.Code).ToHashSet(StringComparer.Ordinal));

    private static IEnumerable<(string? Unit, Part Part)> Places() =>
        from unit in (string?[])[null, Units[0].Code, Units[1].Code]
        from part in (Part[])[Part.Numerator, Part.Denominator]
        select (unit, part);

    private static byte[] Csv(int rows, int late, int lateFrom = 0)
    {
        var text = new StringBuilder("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"H20.1-230605-{row:0000};{Units[row % 2].Name};05/06/2023;10/06/2023;{(row >= lateFrom && row < lateFrom + late ? 12 : 9)}/06/2023\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
