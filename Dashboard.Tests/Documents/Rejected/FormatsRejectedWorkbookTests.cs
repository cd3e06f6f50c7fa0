using System.Text;
using Dashboard.Core.Importing.Files;
using Dashboard.Tests.Importing.Files;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>Rows that came in another format come back as a workbook that says the same.</summary>
public sealed class FormatsRejectedWorkbookTests
{
    public static TheoryData<string> Formats => [.. Enum.GetNames<Container>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void Every_format_comes_back_with_its_dates_codes_and_group(string format)
    {
        var container = Enum.Parse<Container>(format);
        var due = Containers.HoldsDates(container) ? (object)new DateTime(2023, 6, 9, 17, 0, 0) : "09/06/2023 17:00";
        var grid = new Grid("Danh sách");
        grid.Add("DANH SÁCH HỒ SƠ");
        grid.Add("Ngày xuất: 20/06/2023 18:00");
        grid.Add("STT", "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả kết quả", "Trạng thái");
        grid.Add("Phòng Tư pháp");
        grid.Add("1", "0001", "05/06/2023", due, "Đang xử lý");
        grid.Add("Phòng Nội vụ");
        grid.Add("2", "0002", "?", due, "Đang xử lý");
        using var office = new Office("returned", Books.Units);
        var report = office.Import("a" + Containers.Extension(container), Containers.Write(container, [grid]));
        Assert.Equal((null, 1, 1), (report.Refused, report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal("Dòng bị loại - a.xlsx", returned.Name);
        Assert.Equal(["A3", "A5", "B1", "B2", "B3", "B4", "B5", "C3", "C5", "D3", "D5", "E3", "E5", "F3", "F5"], returned.Cells().Keys);
        Assert.Equal(("0002", "?"), (returned.Cells()["C5"], returned.Cells()["D5"]));
        Assert.StartsWith("09/06/2023", returned.Cells()["E5"], StringComparison.Ordinal);
        Assert.Equal(Containers.HoldsDates(container) ? CellKind.Date : CellKind.Text, Kind(returned, row: 5, column: 4));
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
        Assert.Equal(1, office.Import(returned.Name, returned.With("D5", "06/06/2023").Bytes).Inserted);
        Assert.Equal("NV/0002", office.Data.NearestKeys("NV/0002", ledger: null, take: 1)[0]);
    }

    [Fact]
    public void A_binary_workbook_comes_back_with_real_dates()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = File.ReadAllBytes(Path.Combine(CorpusFiles.Folder, "returned", "one-row-turned-away.xls"));
        var report = office.Import("20-06-2023.xls", bytes);
        Assert.Equal((1, 1), (report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal(["rejected-rows"], returned.Sheets());
        Assert.Equal(("DANH SÁCH HỒ SƠ", "0002", "09/06/2023"), (returned.Cells()["B1"], returned.Cells()["B4"], returned.Cells()["D4"]));
        Assert.Equal(CellKind.Date, Kind(returned, row: 4, column: 3));
        Assert.Equal(1, office.Import(returned.Name, returned.With("C4", "02/06/2023").Bytes).Inserted);
    }

    [Fact]
    public void A_unit_that_was_merged_down_into_a_row_stands_in_its_own_cell()
    {
        var grid = new Grid("Danh sách");
        grid.Add("Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Trạng thái");
        grid.Add("0001", "Phòng Nội vụ", "05/06/2023", "Đang xử lý");
        grid.Merge(1, 1, 2, 1);
        grid.Add("0002", null, "?", "Đang xử lý");
        using var office = new Office("returned", Books.Units);

        var returned = Returned.Of(office, "20-06-2023.xls", HtmlXlsFile.Write(grid));

        Assert.Equal("Phòng Nội vụ", returned.Cells()["C2"]);
    }

    [Fact]
    public void Text_in_an_old_encoding_comes_back_in_unicode_and_is_read_as_before()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Books.Book(
            Books.Row(1, "Danh s¸ch hå s¬ tiÕp nhËn vµ gi¶i quyÕt")
            + Books.Row(2, "M· hå s¬", "Ngµy tiÕp nhËn", "Ngµy hÑn tr¶ kÕt qu¶", "§¬n vÞ gi¶i quyÕt", "Tr¹ng th¸i hå s¬", "Sè ®iÖn tho¹i")
            + Books.Row(3, "0001", "05/06/2023", "09/06/2023", "Phßng T­ ph¸p", "§ang xö lý")
            + Books.Row(4, "0002", "?", "09/06/2023", "Phßng T­ ph¸p", "§ang xö lý", "_x005F_x0041_ _x0001_"));
        var report = office.Import("20-06-2023.xlsx", bytes);
        Assert.Equal((null, 1, 1), (report.Refused, report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal(("Mã hồ sơ", "Phòng Tư pháp", "_x0041_ \uFFFD"), (returned.Cells()["B2"], returned.Cells()["E3"], returned.Cells()["G3"]));
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }

    [Theory]
    [InlineData("Mã hồ sơ;Số thư;Ngày gửi thư\nH20.1-230605-0001;12/TXL;08/06/2023\nH20.1-230605-0002;13/TXL;?\n")]
    [InlineData("Đơn vị;Tổng số còn hiệu lực;Đã số hóa\nPhòng Tư pháp;100;50\nPhòng Nội vụ;nhiều;50\n")]
    [InlineData("Từ ngày 01/05/2023 đến ngày 31/05/2023\nSTT;Lĩnh vực;Số hồ sơ nhận giải quyết ▸ Tổng số;Số hồ sơ đã giải quyết ▸ Tổng số;Số hồ sơ đang giải quyết ▸ Tổng số\nI;Đất đai;;;\n1;Hộ tịch;10;8;2\n2;Hội;nhiều;1;1\n")]
    public void Registers_come_back_too(string text)
    {
        using var office = new Office("returned", Books.Units);
        var report = office.Import("20-06-2023.csv", Encoding.UTF8.GetBytes(text));
        Assert.Equal((null, 1), (report.Refused, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal((null, 1), (again.Refused, again.RowsRead));
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }

    private static CellKind Kind(Returned returned, int row, int column)
    {
        using var source = Spreadsheet.Open(new MemoryStream(returned.Bytes), returned.Name, new ReadLimits());
        Assert.True(source.NextSheet());
        var read = new SheetRow();
        while (source.NextRow(read) && read.Number < row)
        {
            // The rows above are not asked for.
        }

        return read[column].Kind;
    }
}
