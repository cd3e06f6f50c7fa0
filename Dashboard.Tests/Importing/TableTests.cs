using System.Text;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing;

/// <summary>What a sheet turns out to be: its headings, its groups, its kind; through the real import.</summary>
public sealed class TableTests
{
    private const string Heading = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái";
    private const string Row1 = "H20.1-230605-0001;05/06/2023;09/06/2023;4";
    private const string Row2 = "H20.2-230606-0002;06/06/2023;12/06/2023;4";
    private static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);

    private static readonly IReadOnlyList<Unit> Units =
    [
        new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        new("NV", "Phòng Nội vụ", "department", null, null, null, ["H20.2"]),
        new("TQ", "UBND xã Tân Quy", "commune", null, null, null, []),
        new("P1", "UBND Phường 1", "ward", null, null, null, []),
        new("P2", "UBND Phường 2", "ward", null, null, null, []),
        new("CA", "Công an Thành phố", "department", null, null, null, []),
    ];

    [Theory]
    [InlineData("a group row with a count of its own", Heading + "\nI;Phòng Tư pháp;25 hồ sơ;\n" + Row1 + "\nII;Phòng Nội vụ;1;\n" + Row2)]
    [InlineData("a group row with its count in brackets", Heading + "\nPhòng Tư pháp (1 hồ sơ);;;\n" + Row1 + "\nPhòng Nội vụ: 1 hồ sơ;;;\n" + Row2)]
    [InlineData("a merged group row that repeats its text", Heading + "\nPhòng Tư pháp;Phòng Tư pháp;Phòng Tư pháp;Phòng Tư pháp\n" + Row1 + "\nPhòng Nội vụ;Phòng Nội vụ;Phòng Nội vụ;Phòng Nội vụ\n" + Row2)]
    [InlineData("a field below a unit, known by its name", Heading + "\nPhòng Tư pháp;;;\nHộ tịch;;;\n" + Row1 + "\nPhòng Nội vụ;;;\n1. Tôn giáo;;;\n" + Row2)]
    [InlineData("a group row that writes X. for xã", Heading + "\nPhòng Tư pháp;;;\n" + Row1 + "\nX. Tân Qui;;;\nH20.3-230606-0002;06/06/2023;12/06/2023;4")]
    [InlineData("a unit labelled without a colon", "ĐƠN VỊ PHÒNG TƯ PHÁP\n" + Heading + "\n" + Row1 + "\nH20.1-230606-0002;06/06/2023;12/06/2023;4")]
    public void Both_dossiers_belong_to_the_unit_above_them(string what, string file)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(file), Moment);

        Assert.True(report is { Refused: null, RowsRead: 2, Inserted: 2 }, $"{what}: {report.Refused}");
        var received = office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Units.ToDictionary(unit => unit.Key, unit => unit.Value.Counts.Received);
        Assert.Equal(what.Contains("colon", StringComparison.Ordinal) ? 2 : 1, received["TP"]);
        Assert.Equal(2, received.Values.Sum());
    }

    [Theory]
    [InlineData("I;Phường 1;;25 hồ sơ", "II;Phường 2;;30 hồ sơ", "P1", "P2")]
    [InlineData("Phường 1;Phường 1;Phường 1;Phường 1", "Phường 2;Phường 2;Phường 2;Phường 2", "P1", "P2")]
    [InlineData("I;Phường 1 (25 hồ sơ);;25", "II;Phường 2 (30 hồ sơ);;30", "P1", "P2")]
    [InlineData("Phường 1;;;", "Công an Thành phố;;;", "P1", "CA")]
    public void A_group_row_that_looks_like_a_code_or_a_sum_is_its_unit(string one, string other, string first, string second)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes($"STT;{Heading}\n{one}\n1;{Row1}\n{other}\n2;{Row2}"), Moment);

        Assert.True(report is { Refused: null, RowsRead: 2, Rejected.Count: 0 }, report.Refused);
        var received = office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Units.ToDictionary(unit => unit.Key, unit => unit.Value.Counts.Received);
        Assert.Equal((1, 1), (received[first], received[second]));
    }

    [Theory]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Ghi chú\n" + Row1 + ";Đã số hóa\n" + Row2 + ";")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Ghi chú\n" + Row1 + ";\n" + Row2 + ";Đã số hóa, ngày trả, trạng thái")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Ghi chú\n00017;05/06/2023;09/06/2023;4;Đã số hóa\n00018;05/06/2023;09/06/2023;4;Ngày gửi")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả\nA. Phòng Tư pháp;;\nH20.1-230605-0001;ngày 05 tháng 06 năm 2023;00h00 ngày 09/06/2023\nB. Phòng Tư pháp;;\nH20.1-230606-0002;06/06/2023;09/06/2023")]
    public void No_data_row_is_taken_for_a_heading_or_lost(string file)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + file), Moment);

        Assert.True(report is { Refused: null, RowsRead: 2, Inserted: 2, Rejected.Count: 0 }, $"{report.Refused} {report.RowsRead} {string.Join(' ', report.Rejected)}");
    }

    [Theory]
    [InlineData("steps", "STT;Mã hồ sơ;Đơn vị;Người gửi;Người nhận;Thời gian;Thao tác;Hạn xử lý;Ngày nhận;Trạng thái\n1;H20.1-230605-0001;Phòng Tư pháp;A;B;05/06/2023;Chuyển bước;09/06/2023;05/06/2023;4")]
    [InlineData("inspection", "STT;Mã hồ sơ;Đơn vị;Ngày nhận;Ngày hẹn trả;Ngày trả;Nội dung vi phạm;Trách nhiệm\n1;H20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;09/06/2023;Không thư;CB A")]
    [InlineData("digitization-totals", "STT;Đơn vị;Tổng số hồ sơ;Số hóa thành phần hồ sơ;Số hóa kết quả;Tỷ lệ\n1;Phòng Tư pháp;1.234;1.000;900;81%")]
    public void A_file_with_codes_or_flags_is_still_told_by_what_it_is(string kind, string file)
    {
        using var office = new Office("tables", Units);

        Assert.Equal(kind, office.Import("tệp.csv", Encoding.UTF8.GetBytes(file), Moment).Kind);
    }

    [Theory]
    [InlineData("Tổng hồ sơ: 1")]
    [InlineData("Tổng Phòng Tư pháp: 1 hồ sơ")]
    [InlineData("Cộng")]
    public void A_sum_between_groups_is_a_sum(string sum)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes($"{Heading}\nPhòng Tư pháp;;;\n{Row1}\n{sum};;;\n{Row1.Replace("0001", "0003", StringComparison.Ordinal)}\nPhòng Nội vụ;;;\n{Row2}"), Moment);

        Assert.True(report is { Refused: null, RowsRead: 3 }, report.Refused);
    }

    [Fact]
    public void A_unit_cell_that_reaches_down_a_page_is_the_unit_of_all_its_rows()
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.xls", Encoding.UTF8.GetBytes("""
            <table><tr><td>Mã hồ sơ<td>Đơn vị<td>Ngày tiếp nhận<td>Ngày hẹn trả</tr>
            <tr><td>H20.1-230605-0001<td rowspan=2>Phòng Tư pháp<td>05/06/2023<td>09/06/2023</tr>
            <tr><td>H20.1-230606-0002<td>06/06/2023<td>12/06/2023</tr>
            <tr><td>H20.2-230606-0003<td>Phòng Nội vụ<td>06/06/2023<td>12/06/2023</tr></table>
            """), Moment);

        Assert.True(report is { Refused: null, Inserted: 3, Warnings.Count: 0 }, $"{report.Refused} {string.Join(' ', report.Warnings)}");
        Assert.Equal(2, office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Units["TP"].Counts.Received);
    }

    [Fact]
    public void A_doubtful_heading_is_asked_once_for_all_that_it_may_be_and_renaming_it_answers()
    {
        using var office = new Office("tables", Units);

        var refused = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Deadline\nH20.1-230605-0001;05/06/2023;09/06/2023"), Moment).Refused!;

        Assert.Equal(2, refused.Split("“Deadline”").Length);
        Assert.Contains("ngày hẹn trả hay ngày kết thúc xử lý", refused, StringComparison.Ordinal);
        foreach (var answer in (string[])["Ngày hẹn trả", "Ngày kết thúc xử lý", "Ghi chú"])
        {
            Assert.Null(office.Import("tệp.csv", Encoding.UTF8.GetBytes($"Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;{answer}\nH20.1-230605-0001;05/06/2023;09/06/2023"), Moment).Refused);
        }
    }

    [Fact]
    public void A_letterhead_that_comes_again_on_a_page_changes_nothing()
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes($"UBND PHƯỜNG 1;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;\n{Heading}\n{Row1}\nUBND PHƯỜNG 1;;CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM;\n{Heading}\n{Row2}\nNgười nộp hồ sơ;;;Cán bộ xử lý"), Moment);

        Assert.True(report is { Refused: null, RowsRead: 2 }, report.Refused);
    }

    [Theory]
    [InlineData("Số hồ sơ;Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả", "17;H20.1-230605-0001;05/06/2023;09/06/2023")]
    [InlineData("Mã hồ sơ;Số hồ sơ;Ngày tiếp nhận;Ngày hẹn trả", "H20.1-230605-0001;17;05/06/2023;09/06/2023")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Trạng thái hồ sơ;Tình trạng xử lý;Ngày hẹn trả", "H20.1-230605-0001;05/06/2023;Đang xử lý;Trước hạn;09/06/2023")]
    [InlineData("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày tiếp nhận", "H20.1-230605-0001;05/06/2023;09/06/2023;")]
    public void Of_two_columns_for_one_field_the_one_with_its_values_is_read_and_said(string heading, string row)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes($"Phòng Tư pháp\n{heading}\n{row}"), Moment);

        Assert.True(report is { Refused: null, Inserted: 1, Rejected.Count: 0 }, report.Refused);
        Assert.Contains(report.Warnings, warning => warning.Contains("cùng một nghĩa", StringComparison.Ordinal));
        Assert.Equal(1, office.Data.Count(new(new(2023, 6, 5), new(2023, 6, 5))).Units["TP"].Counts.Received);
    }

    [Theory]
    [InlineData("a unit in a row that is no group", Heading + "\nPhòng Tư pháp;;;\n" + Row1 + "\nPhòng Nội vụ;Kính gửi;;\n" + Row2, "dòng 4", "Phòng Nội vụ")]
    [InlineData("a second table with other columns", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\nNgày tiếp nhận;Mã hồ sơ;Trạng thái;Ngày hẹn trả\n" + Row2, "dòng 4", "bảng thứ hai")]
    [InlineData("a doubtful column of due days", "Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả lần 1;Trạng thái\n" + Row1, "“Ngày hẹn trả lần 1”", "ngày hẹn trả không")]
    [InlineData("a column of days that nothing explains", "Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Deadline;Trạng thái\n" + Row1, "“Deadline”", "09/06/2023")]
    [InlineData("codes under a heading that nothing explains", "Phòng Tư pháp\nTra cứu;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái\n" + Row1, "“Tra cứu”", "mã hồ sơ không")]
    [InlineData("two columns of receipt that differ", "Phòng Tư pháp\n" + Heading + ";Ngày nhận\n" + Row1 + ";01/01/2023", "cùng là ngày tiếp nhận", "“Ngày nhận”")]
    [InlineData("days of return that are still to come", "Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Ngày trả\nH20.1-230605-0001;05/06/2023;30/06/2023", "“Ngày trả”", "ngày hẹn trả")]
    [InlineData("one heading too many", "Phòng Tư pháp\nMã hồ sơ;Người tiếp nhận;Chủ hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc\nNguyễn Văn A;H20.1-230605-0001;05/06/2023;09/06/2023;08/06/2023;", "không thẳng cột", "dưới “Mã hồ sơ” là “Nguyễn Văn A”")]
    public void What_cannot_be_sure_refuses_the_file_and_shows_the_place(string what, string file, params string[] said)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(file), Moment);

        Assert.All(said, words => Assert.True(report.Refused?.Contains(words, StringComparison.Ordinal), $"{what}: {report.Refused ?? "not refused"}"));
        Assert.Empty(office.Data.Imports());
    }

    [Fact]
    public void Headings_one_too_far_over_days_alone_are_told_by_the_codes()
    {
        using var office = new Office("tables", Units);
        var rows = Enumerable.Range(1, 4).Select(day => $"H20.1-23060{day}-0001;0{day}/06/2023;09/06/2023;08/06/2023;");

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\nMã hồ sơ;Ngày nộp;Ngày nhận;Ngày hẹn trả;Ngày kết thúc xử lý\n" + string.Join('\n', rows)), Moment);

        Assert.Contains("không thẳng cột", report.Refused, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heading_that_differs_by_filling_words_is_taken_and_told()
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả kết quả cho các công dân;Trạng thái\n" + Row1), Moment);
        var taken = office.Import("tệp 2.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận của công dân;Ngày hẹn trả;Trạng thái\n" + Row2), Moment);

        Assert.Contains("ngày hẹn trả không", report.Refused, StringComparison.Ordinal);
        Assert.Null(taken.Refused);
        Assert.Contains(taken.Warnings, warning => warning.Contains("“Ngày tiếp nhận của công dân” được hiểu là", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("steps", "MaHoSo;ThoiGian;TrangThai;NguoiGui;NguoiNhan;ThaoTac\nH20.1-230605-0001;05/06/2023 08:00;4;A;B;Chuyển")]
    [InlineData("scores", "ID;TEN;TEN_COQUAN;MA_COQUAN;TDGQ;MDHL;MDSH;TTTT;CLGQ;CKMB;TONG_SCORE\n1;Đồng Tháp;UBND;H20;18;17;20;6;8;15;84")]
    [InlineData("digitization-totals", "STT;Đơn vị;Tổng tiếp nhận;Tiếp nhận có file;Tiếp nhận không file;Tổng hoàn thành;Hoàn thành có file\n1;Phòng Tư pháp;10;9;1;8;8")]
    [InlineData("procedures", "STT;Mã TTHC;Tên thủ tục hành chính;Lĩnh vực;Cơ quan thực hiện;Thời hạn giải quyết\n1;1.000001;Cấp bản sao;Hộ tịch;Phòng Tư pháp;3 ngày")]
    [InlineData("inspection", "STT;Đơn vị;Nội dung tồn tại, hạn chế;Thời hạn khắc phục\n1;Phòng Tư pháp;Chưa số hóa;24/11/2023")]
    [InlineData("summary", "STT;Đơn vị;Số hồ sơ quá hạn\n1;Phòng Tư pháp;3")]
    [InlineData("summary", "STT;Tên cơ quan;Đã nhận;Đã giải quyết;Trực tuyến;Trực tiếp;Quá hạn\n1;Phòng Tư pháp;30;20;10;20;1")]
    public void A_kind_that_is_not_used_is_refused_by_its_name(string kind, string file)
    {
        using var office = new Office("tables", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(file), Moment);

        Assert.Equal(kind, report.Kind);
        Assert.Contains("nhận ra nhưng chưa dùng", report.Refused, StringComparison.Ordinal);
    }
}
