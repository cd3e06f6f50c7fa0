using System.Text;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Importing;

/// <summary>Totals of form 06: kept with their period, never mixed into our own counts.</summary>
public sealed class Form06Tests : IDisposable
{
    private const string Title = "BIỂU SỐ 06/VPCP/KSTT\n(Từ ngày 15/06/2023 đến ngày 14/09/2023)\n";

    private const string Heading = """
        STT;Đơn vị;Số hồ sơ nhận giải quyết;;;;Số hồ sơ đã giải quyết;;;;Số hồ sơ đang giải quyết;;
        ;;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
        ;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
        (1);(2);(3)=(4)+(5)+(6);(4);(5);(6);(7)=(8)+(9)+(10);(8);(9);(10);(11)=(12)+(13);(12);(13)

        """;

    private const string TP = "1;Phòng Tư pháp;1.234;200;1.000;34;1.200;600;590;10;34;30;4";
    private static readonly DateTime Moment = new(2023, 9, 15, 8, 0, 0);

    private readonly Office _office = new("form-06",
    [
        new Unit("TP", "Phòng Tư pháp", "department", null, null, null, []),
        new Unit("NV", "Phòng Nội vụ", "department", null, null, null, []),
    ]);

    [Fact]
    public void Lines_are_kept_with_their_period_and_move_no_figure()
    {
        var before = _office.Data.NewestMoment;

        var report = Import($"{Title}{Heading}I;Sở ban ngành;;;;;;;;;;;\n{TP}\n2;Phòng Nội vụ;10;5;5;0;8;4;4;0;2;2;0\n;Tổng số;1.244;205;1.005;34;1.208;604;594;10;36;32;4\n;;;;Người lập biểu");

        Assert.True(report is { Refused: null, Kind: "form-06", RowsRead: 2, Inserted: 2, Warnings.Count: 0 }, $"{report.Refused} {string.Join(' ', report.Warnings)}");
        Assert.Equal(["738685-738776 Phòng Tư pháp 1234,200,1000,34,1200,600,590,10,34,30,4", "738685-738776 Phòng Nội vụ 10,5,5,0,8,4,4,0,2,2,0"], Kept());
        Assert.Equal(before, _office.Data.NewestMoment);
        Assert.Equal(0, _office.Data.Count(new(new(2023, 6, 1), new(2023, 9, 30))).Total.Counts.Received);
    }

    [Fact]
    public void A_later_form_of_the_period_changes_its_lines_and_an_undo_takes_it_back()
    {
        Import($"{Title}{Heading}{TP}\n2;Phòng Nội vụ;10;5;5;0;8;4;4;0;2;2;0");

        var later = _office.Import("biểu 06 sửa.csv", Encoding.UTF8.GetBytes($"{Title}{Heading}{TP}\n2;Phòng Nội vụ;11;6;5;0;9;5;4;0;2;2;0"), Moment.AddDays(1));
        _office.Data.Undo(later.Import!.Value, "thử");

        Assert.Equal((0, 1, 1), (later.Inserted, later.Updated, later.Unchanged));
        Assert.Equal(["form-06", "form-06"], _office.Data.Imports().Select(import => import.Kind));
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void A_sum_that_does_not_come_out_is_said_with_its_columns()
    {
        var report = Import($"{Title}{Heading}1;Phòng Tư pháp;12;5;5;2;10;4;5;2;2;2;0");

        Assert.Contains(report.Warnings, warning => warning.Contains("dòng 7: cột (7) ghi 10 nhưng (8) + (9) + (10) = 11", StringComparison.Ordinal));
    }

    [Fact]
    public void Fields_are_lines_as_well()
    {
        var report = Import($"{Title}{Heading.Replace("Đơn vị", "Lĩnh vực, công việc giải quyết theo cấp", StringComparison.Ordinal)}A;TTHC cấp huyện;;;;;;;;;;;\n1;Hộ tịch;12;5;5;2;10;4;5;1;2;2;0");

        Assert.True(report is { Refused: null, RowsRead: 1 }, report.Refused);
        Assert.Equal(["738685-738776 Hộ tịch 12,5,5,2,10,4,5,1,2,2,0"], Kept());
    }

    [Fact]
    public void A_field_of_two_levels_is_two_lines_and_a_unit_under_a_roman_number_is_one()
    {
        var fields = Import($"ĐƠN VỊ: Phòng Tư pháp\n{Title}{Heading.Replace("Đơn vị", "Lĩnh vực, công việc giải quyết theo cấp", StringComparison.Ordinal)}A;TTHC cấp huyện;;;;;;;;;;;\n1;Hộ tịch;12;5;5;2;10;4;5;1;2;2;0\nB;TTHC cấp xã;;;;;;;;;;;\n1;Hộ tịch;40;20;20;0;40;20;20;0;0;0;0\n2;Công thương;1;1;0;0;1;1;0;0;0;0;0");
        var units = _office.Import("biểu 06a.csv", Encoding.UTF8.GetBytes($"{Title}{Heading}I;Phòng Tư pháp;12;5;5;2;10;4;5;1;2;2;0\nII;Phòng Nội vụ;10;5;5;0;8;4;4;0;2;2;0"), Moment);

        Assert.True(fields is { Refused: null, RowsRead: 3, Inserted: 3, Rejected.Count: 0 }, fields.Refused);
        Assert.True(units is { Refused: null, RowsRead: 2, Inserted: 2 }, units.Refused);
    }

    [Theory]
    [InlineData(Title + Heading + "A;Cấp huyện;;;;;;;;;;;", "không có dòng số liệu")]
    [InlineData("BIỂU SỐ 06\n" + Heading + TP, "kỳ báo cáo")]
    [InlineData(Title + Heading + "1;Phòng Trên Trời;12;5;5;2;10;4;5;1;2;2;0", "Phòng Trên Trời")]
    public void Without_a_period_or_with_an_unknown_unit_the_form_is_refused(string file, string said) =>
        Assert.Contains(said, Import(file).Refused, StringComparison.Ordinal);

    public void Dispose() => _office.Dispose();

    private Core.Importing.ImportReport Import(string file) => _office.Import("biểu 06.csv", Encoding.UTF8.GetBytes(file), Moment);

    private List<string> Kept()
    {
        using var connection = new SqliteConnection($"Data Source={new Core.Storage.DataFolder(_office.Folder).Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT f.\"From\" || '-' || f.\"To\" || ' ' || w.Text || ' ' || f.Counts FROM form_06 f JOIN wordings w ON w.Id = coalesce(nullif(f.Field, 0), f.Unit) ORDER BY f.Import, f.Row";
        using var row = command.ExecuteReader();
        var kept = new List<string>();
        while (row.Read())
        {
            kept.Add(row.GetString(0));
        }

        return kept;
    }
}
