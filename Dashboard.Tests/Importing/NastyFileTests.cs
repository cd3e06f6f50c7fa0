using System.Text;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing;

/// <summary>Small files with one nasty thing each, through the real import.</summary>
public sealed class NastyFileTests
{
    private const string Heading = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái";
    private const string WithUnit = "Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Trạng thái;Hình thức nộp";
    private const string Row1 = "H20.1-230605-0001;05/06/2023;09/06/2023;4";
    private const string Row2 = "H20.1-230606-0002;06/06/2023;12/06/2023;4";
    private static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);

    private static readonly IReadOnlyList<Unit> Units =
    [
        new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        new("NV", "Phòng Nội vụ", "department", null, null, null, ["H20.2"]),
    ];

    [Theory]
    [InlineData("unit in the title", "ĐƠN VỊ: PHÒNG TƯ PHÁP\n" + Heading + "\n" + Row1 + "\n" + Row2, 2)]
    [InlineData("group rows with roman numerals", Heading + "\nI. Phòng Tư pháp;;;\n" + Row1 + "\nCộng: 1;;;\nII;Phòng Nội vụ;;\nH20.2-230606-0002;06/06/2023;12/06/2023;4", 2)]
    [InlineData("numbering row", "Phòng Tư pháp\n" + Heading + "\n(1);(2);(3);(4)\n" + Row1, 1)]
    [InlineData("page lines and the heading again", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\nTrang 1/2;;;\n" + Heading + "\n" + Row2, 2)]
    [InlineData("signature lines", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\n;;;Sa Đéc, ngày 20 tháng 6 năm 2023\nNgười lập;;;Trưởng phòng", 1)]
    [InlineData("a day in the code column of a signature", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\n20/06/2023;;;Người lập biểu", 1)]
    [InlineData("a place and day in the code column", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\nSa Đéc, ngày 20 tháng 6 năm 2023;;;Người lập biểu", 1)]
    [InlineData("empty cells written as hyphens", "Phòng Tư pháp\n" + Heading + "\nH20.1-230605-0001;05/06/2023;-;-", 1)]
    [InlineData("a no-break space in a code", "Phòng Tư pháp\n" + Heading + "\nH20.1-230605-0001\u00A0;05/06/2023;09/06/2023;4", 1)]
    [InlineData("a code inside a phrase", "Phòng Tư pháp\n" + Heading + "\nMã hồ sơ: H20.1-230605-0001 - Số phiếu: 7;05/06/2023;09/06/2023;4", 1)]
    [InlineData("moments written together", "Phòng Tư pháp\n" + Heading + "\nH20.1-230605-0001;20230605080000;20230609170000;4", 1)]
    [InlineData("two heading rows", "Phòng Tư pháp\nMã hồ sơ;Ngày tháng năm;;Trạng thái\n;Nhận hồ sơ;Hẹn trả kết quả;\n" + Row1, 1)]
    [InlineData("the same row twice", "Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\n" + Row1, 2)]
    public void Every_data_row_is_read_and_none_is_turned_away(string what, string file, int rows)
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(file.Normalize(NormalizationForm.FormD)), Moment);

        Assert.True(report is { Refused: null, Rejected.Count: 0 }, $"{what}: {report.Refused} {string.Join("; ", report.Rejected)}");
        Assert.Equal(rows, report.RowsRead);
        var figures = office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30)));
        Assert.Equal(report.Inserted, figures.Units.Values.Sum(unit => unit.Counts.Received));
    }

    [Theory]
    [InlineData(Heading + "\n" + Row1, "Tệp không nêu đơn vị")]
    [InlineData(Heading + "\n00017;05/06/2023;09/06/2023;4", "Tệp không nêu đơn vị")]
    [InlineData(Heading + "\nI. Phòng Trên Trời;;;\n" + Row1, "Phòng Trên Trời")]
    [InlineData(WithUnit + "\nH20.1-230605-0001;Phòng Lạ;05/06/2023;;Đang bay;chim bồ câu", "đơn vị “Phòng Lạ”", "trạng thái “Đang bay”", "hình thức nộp “chim bồ câu”")]
    [InlineData("Mã hồ sơ;Số ký hiệu;Ngày gửi;Nguyên nhân\nH20.1-230605-0001;1/TXL;06/06/2023;trời mưa", "nguyên nhân “trời mưa”")]
    [InlineData("Mặt hàng;Đơn giá\nGạo;18.000", "Không tìm thấy dòng tiêu đề")]
    [InlineData("Mã TTHC;Tên thủ tục;Lĩnh vực;Cơ quan thực hiện\n1.000001;Cấp bản sao;Hộ tịch;Phòng Tư pháp", "danh mục thủ tục hành chính", "dòng 1")]
    [InlineData("STT;Lĩnh vực;Tổng số;Trong kỳ;Kỳ trước chuyển sang\n1;Hộ tịch;12;10;2", "Không tìm thấy dòng tiêu đề")]
    public void A_file_that_cannot_be_counted_is_refused_whole_and_says_why(string file, params string[] said)
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(file), Moment);

        Assert.All(said, words => Assert.Contains(words, report.Refused, StringComparison.Ordinal));
        Assert.Equal(0, report.RowsRead);
        Assert.Empty(office.Data.Imports());
    }

    [Theory]
    [InlineData("Tính đến 18:00 20/06/2023", "tệp.csv", "2023-06-20T18:00:00")]
    [InlineData("Tính đến ngày 20/06/2023", "tệp.csv", "2023-06-20T23:59:59")]
    [InlineData("Thời điểm xuất: 20/06/2023 18:00", "tệp.csv", "2023-06-20T18:00:00")]
    [InlineData("Sổ", "Sổ theo dõi hồ sơ_2023_06_20_18_00.csv", "2023-06-20T18:00:00")]
    [InlineData("Sổ", "20_06_2023.csv", "2023-06-20T23:59:59")]
    public void The_moment_of_the_export_is_found_in_the_title_or_the_name(string title, string name, string moment)
    {
        using var office = new Office("nasty", Units);

        var report = office.Import(name, Encoding.UTF8.GetBytes($"{title}\nPhòng Tư pháp\n{Heading}\n{Row1}"));

        Assert.Equal(moment, report.ExportedAt?.ToString("s"));
    }

    [Fact]
    public void Short_codes_repeat_between_units_and_letters_find_theirs()
    {
        using var office = new Office("nasty", Units);
        office.Import("tệp.csv", Encoding.UTF8.GetBytes(WithUnit + "\n001;Phòng Tư pháp;05/06/2023;09/06/2023;4;1\n001;Phòng Nội vụ;05/06/2023;09/06/2023;4;2"), Moment);

        office.Import("thư.csv", Encoding.UTF8.GetBytes("Mã hồ sơ;Đơn vị;Số ký hiệu;Ngày gửi\n001;Phòng Nội vụ;1/TXL;08/06/2023"), Moment);

        var figures = office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30)));
        Assert.Equal(new Ratio(0, 1), figures.Units["TP"].Indicators[IndicatorCatalogue.ApologyTimely]);
        Assert.Equal(new Ratio(1, 1), figures.Units["NV"].Indicators[IndicatorCatalogue.ApologyTimely]);
    }

    [Fact]
    public void A_code_that_no_list_has_shown_waits_and_counts_when_the_list_comes()
    {
        using var office = new Office("nasty", Units);
        var flags = office.Import("số hóa.csv", Encoding.UTF8.GetBytes("Mã hồ sơ;Số hóa TPHS;Số hóa kết quả\nH20.1-230605-0001;x;"), Moment);
        Assert.Equal((1, 0), (flags.Inserted, flags.Updated));
        Assert.Equal(0, office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Total.Counts.Received);

        office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + "\n" + Row1), Moment);

        Assert.Equal(new Ratio(1, 1), office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Total.Indicators[IndicatorCatalogue.DossierDigitization]);
    }

    [Fact]
    public void Rows_that_contradict_each_other_and_future_receipts_are_turned_away_with_the_reason()
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes($"Phòng Tư pháp\n{Heading}\n{Row1}\n{Row1.Replace("09/06", "19/06", StringComparison.Ordinal)}\nH20.1-230625-0003;25/06/2023;;4\n{Row2}"), Moment);

        Assert.Equal([3, 4, 5], report.Rejected.Select(row => row.Row));
        Assert.Equal((4, 1), (report.RowsRead, report.Inserted));
        Assert.Contains("dòng 3, 4", report.Rejected[0].Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_that_has_nothing_but_a_short_number_and_a_date_is_a_dossier()
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\nMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả\n0001;05/06/2023;\n0002;06/06/2023;09/06/2023"), Moment);

        Assert.Equal((null, 2, 2), (report.Refused, report.RowsRead, report.Inserted));
    }

    [Fact]
    public void The_same_bytes_change_nothing_under_another_moment_are_refused_and_after_an_undo_are_new()
    {
        using var office = new Office("nasty", Units);
        var bytes = Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + "\n" + Row1);
        var first = office.Import("tệp.csv", bytes, Moment);

        Assert.True(office.Import("khác.csv", bytes, Moment) is { Import: null, Refused: null, Unchanged: 1 });
        Assert.NotNull(office.Import("tệp.csv", bytes, Moment.AddDays(1)).Refused);
        office.Data.Undo(first.Import!.Value, "thử");
        Assert.True(office.Import("tệp.csv", bytes, Moment.AddDays(1)) is { Refused: null, Inserted: 1 });
    }

    [Fact]
    public void An_empty_register_of_letters_is_a_register()
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("thư.csv", Encoding.UTF8.GetBytes("Mã hồ sơ;Số ký hiệu;Ngày gửi\n"), Moment);

        Assert.True(report is { Refused: null, Kind: "letters", RowsRead: 0 });
        Assert.True(office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).HasLetterRegister);
    }

    [Fact]
    public void An_empty_list_of_one_unit_speaks_for_it_and_for_no_other()
    {
        using var office = new Office("nasty", Units);

        office.Import("tệp.csv", Encoding.UTF8.GetBytes("ĐƠN VỊ: Phòng Tư pháp\n" + Heading + "\n"), Moment);

        var figures = office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30)));
        Assert.Equal(new DateOnly(2023, 6, 20), figures.Units["TP"].Cutoff);
        Assert.Null(figures.Units["NV"].Cutoff);
    }

    [Fact]
    public void A_grand_total_that_differs_from_the_rows_is_a_warning()
    {
        using var office = new Office("nasty", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes("Phòng Tư pháp\n" + Heading + "\n" + Row1 + "\nTổng cộng: 3 hồ sơ, trong đó trễ hạn 1;;;"), Moment);

        Assert.Contains(report.Warnings, warning => warning.Contains("tổng cộng 3 nhưng có 1", StringComparison.Ordinal));
    }
}
