using System.Globalization;
using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Storage;

/// <summary>An import read again with a correction gives what there would be had it been right from the start.</summary>
public sealed class RereadTests : IDisposable
{
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2] with { ValidTo = null }];
    private static readonly FigureQuery June = new(new(2023, 6, 1), new(2023, 6, 30));

    private readonly Office _office = new("reread", Units);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void With_another_moment_it_gives_the_figures_of_a_file_imported_with_that_moment()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));
        _office.Import("hai.csv", Csv(30, late: 12), Day(10));
        _office.Import("ba.csv", Csv(10, late: 1), Day(25));
        var old = FigureLines.Of(_office.Data.Count(June));

        var report = _office.Data.Import(_office.Data.RequestOf(2, "người sửa") with { ExportedAt = Day(30) });

        Assert.Equal((4L, 5L, null), (report.Import!.Value, report.Ledger!.Value, report.Refused));
        using var right = new Office("reread", Units);
        right.Import("một.csv", Csv(20, late: 3), Day(20));
        right.Import("hai.csv", Csv(30, late: 12), Day(30));
        right.Import("ba.csv", Csv(10, late: 1), Day(25));
        Assert.Equal(right.StoredVersions(), _office.StoredVersions());
        Assert.Equal(FigureLines.Of(right.Data.Count(June)), FigureLines.Of(_office.Data.Count(June)));
        Assert.NotEqual(old, FigureLines.Of(_office.Data.Count(June)));
        Assert.Equal(old, FigureLines.Of(_office.Data.Count(June with { Ledger = 4 })));
        Assert.Equal(FigureLines.Of(right.Data.Count(June)), FigureLines.Of(_office.Reopen().Count(June)));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void With_the_right_unit_its_dossiers_move_to_that_unit()
    {
        _office.Import("một.csv", CsvWithoutUnit(20), Day(20), Units[0].Code);

        var report = _office.Data.Import(_office.Data.RequestOf(1, "người sửa") with { Unit = Units[1].Code });

        Assert.Equal((20, null), (report.Inserted, report.Refused));
        var figures = _office.Data.Count(June);
        Assert.Equal((0, 20), (figures.Units[Units[0].Code].Counts.Received, figures.Units[Units[1].Code].Counts.Received));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void The_ledger_tells_which_import_took_the_place_of_which()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));

        _office.Data.Import(_office.Data.RequestOf(1, "người sửa") with { ExportedAt = Day(21) });

        var imports = _office.Data.Imports();
        Assert.Equal(2, imports.Count);
        Assert.Equal((3L, 2L, null), (imports[0].UndoneAtLedger!.Value, imports[0].ReplacedBy!.Value, imports[0].Replaces));
        Assert.Equal((null, null, 1L), (imports[1].UndoneAtLedger, imports[1].ReplacedBy, imports[1].Replaces!.Value));
        Assert.Equal(("một.csv", imports[0].Hash, "người sửa"), (imports[1].File, imports[1].Hash, imports[1].Who));
        Assert.Equal([LedgerChange.Units, LedgerChange.Import, LedgerChange.Reread], _office.Data.LedgerAfter(0).Select(entry => entry.Change));
    }

    [Fact]
    public void Its_check_shows_what_the_reread_then_does_and_writes_nothing()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));
        _office.Import("hai.csv", Csv(30, late: 12), Day(10));
        var before = _office.Data.Count(June);

        var prepared = _office.Data.Prepare(_office.Data.RequestOf(2, "thử") with { ExportedAt = Day(30) });

        Assert.Equal(FigureLines.Of(before), FigureLines.Of(_office.Data.Count(June)));
        _office.Data.Commit(prepared);
        Effects.AreThoseOf(prepared.Effect!, before, _office.Data.Count(June));
    }

    [Fact]
    public void Taken_back_it_leaves_what_there_would_be_without_the_file_and_the_file_can_be_imported_again()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));
        _office.Import("hai.csv", Csv(30, late: 12), Day(25));
        _office.Data.Import(_office.Data.RequestOf(2, "thử") with { ExportedAt = Day(30) });

        _office.Data.Undo(3, "thử");

        using var never = new Office("reread", Units);
        never.Import("một.csv", Csv(20, late: 3), Day(20));
        Assert.Equal(never.StoredVersions(), _office.StoredVersions());
        Assert.Equal(30, _office.Import("hai.csv", Csv(30, late: 12), Day(25)).RowsRead);
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void An_import_that_is_not_in_force_and_an_original_that_is_gone_end_in_a_sentence()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));
        var request = _office.Data.RequestOf(1, "thử");
        File.Delete(request.Path);

        Assert.Equal("Tệp gốc của lần nạp số 1 không còn trong thư mục dữ liệu, chưa ghi gì: lấy lại từ bản sao lưu rồi làm lại.", _office.Data.Import(request).Refused);
        Assert.Equal(20, _office.Data.Count(June).Total.Counts.Received);
        _office.Data.Undo(1, "thử");
        Assert.Throws<ImportRefusedException>(() => _office.Data.RequestOf(1, "thử"));
        Assert.Throws<ImportRefusedException>(() => _office.Data.RequestOf(9, "thử"));
    }

    [Fact]
    public void The_same_bytes_as_another_import_are_no_way_around_it()
    {
        _office.Import("một.csv", Csv(20, late: 3), Day(20));

        var report = _office.Import("một.csv", Csv(20, late: 3), Day(21));

        Assert.Contains("“Nạp lại”", report.Refused, StringComparison.Ordinal);
    }

    private static DateTime Day(int day) => new(2023, 6, day, 12, 0, 0);

    private static byte[] Csv(int rows, int late) => Table("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý", rows, row =>
        $"H20.1-230605-{row:00000};{(row % 2 == 0 ? Units[0].Name : Units[1].Name)};05/06/2023;09/06/2023;{(row < late ? "12" : "08")}/06/2023");

    private static byte[] CsvWithoutUnit(int rows) => Table("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý", rows, row =>
        $"{row + 1:00000};05/06/2023;09/06/2023;08/06/2023");

    private static byte[] Table(string headings, int rows, Func<int, FormattableString> line)
    {
        var text = new StringBuilder(headings).Append('\n');
        for (var row = 0; row < rows; row++)
        {
            text.Append(line(row).ToString(CultureInfo.InvariantCulture)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
