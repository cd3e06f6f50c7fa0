using System.Globalization;
using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Rules;
using Dashboard.Core.Storage;
using Dashboard.Tests.Importing.Files;
using Dashboard.Tests.Storage;
using static Dashboard.Tests.Documents.Rejected.Books;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>What importing the rows that came back does to everything else, and what of the whole file they still need.</summary>
public sealed class RoundsRejectedWorkbookTests
{
    private const string Header = "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị;Trạng thái\n";

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    public void A_correction_makes_no_other_dossier_absent_whenever_it_is_said_to_be_written(int daysLater)
    {
        using var office = new Office("returned", Books.Units);
        byte[] Closed(params string[] rows) => Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận;Ngày kết thúc xử lý;Đơn vị;Trạng thái\n" + string.Concat(rows.Select(row => $"{row};09/06/2023;Phòng Tư pháp;Đã trả kết quả\n")));
        office.Import("đầu.csv", Closed("0001;01/06/2023", "0002;05/06/2023", "0003;03/06/2023"), Moment.AddDays(-1));
        var report = office.Import("danh sách 20-06-2023.csv", Closed("0001;01/06/2023", "0002;?", "0003;03/06/2023", "0004;?"));
        Assert.Empty(office.Data.Absent());

        var returned = Returned.Of(office, report.Import!.Value).With("C2", "05/06/2023").With("C3", "01/06/2023");
        var mended = office.Import(returned.Name, returned.Bytes, report.ExportedAt!.Value.AddDays(daysLater));

        Assert.Equal((null, 2, 0), (mended.Refused, mended.RowsRead, mended.Rejected.Count));
        Assert.NotNull(mended.Import);
        Assert.Empty(office.Data.Absent());
        Assert.DoesNotContain(mended.Warnings, warning => warning.Contains("không còn trong bản xuất", StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_round_has_one_column_of_reasons_and_one_prefix()
    {
        using var office = new Office("returned", Books.Units);
        var first = Returned.Of(office, "danh sách 20-06-2023.csv", List("0001;?", "0002;05/06/2023", "0003;?"));
        var report = office.Import(first.Name, first.With("C2", "01/06/2023").With("C3", "hôm qua").Bytes);
        Assert.Equal((1, 1), (report.Inserted, report.Rejected.Count));

        var second = Returned.Of(office, report.Import!.Value);

        Assert.Equal("Dòng bị loại - danh sách 20-06-2023.xlsx", second.Name);
        Assert.Equal(["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2", "E1", "E2", "F1", "F2"], second.Cells().Keys);
        Assert.StartsWith("Dòng 3 của tệp gốc, cột “Ngày tiếp nhận”: Không đọc được ngày", second.Cells()["A2"], StringComparison.Ordinal);
        Assert.Equal(("Lý do bị loại", "0003", "hôm qua"), (second.Cells()["A1"], second.Cells()["B2"], second.Cells()["C2"]));
        Assert.Equal(1, office.Import(second.Name, second.With("C2", "02/06/2023").Bytes).Inserted);
    }

    [Fact]
    public void Rows_of_one_code_that_contradict_each_other_come_back_together_and_one_of_them_is_taken()
    {
        using var office = new Office("returned", Books.Units);
        var report = office.Import("danh sách 20-06-2023.csv", List("0001;01/06/2023", "0002;05/06/2023", "0001;02/06/2023"));
        var returned = Returned.Of(office, report.Import!.Value);
        Assert.Contains("(dòng 2, 4)", returned.Cells()["A2"], StringComparison.Ordinal);
        Assert.Equal(2, office.Import(returned.Name, returned.Bytes).Rejected.Count);

        var mended = office.Import(returned.Name, returned.With("B3", "0005").Bytes);

        Assert.Equal((2, 0), (mended.Inserted, mended.Rejected.Count));
    }

    [Fact]
    public void A_moment_and_a_unit_that_were_given_by_hand_stand_in_titles()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Trạng thái\n0001;?;Đang xử lý\n0002;05/06/2023;Đang xử lý\n");
        var report = office.Import("xuất.csv", bytes, Moment.AddSeconds(7), "NV");
        Assert.Equal((1, 1), (report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal(("Thời điểm xuất: 20/06/2023 18:00:07", "Đơn vị: Phòng Nội vụ", "Lý do bị loại"), (returned.Cells()["A1"], returned.Cells()["A2"], returned.Cells()["A3"]));
        var mended = office.Import(returned.Name, returned.With("C4", "01/06/2023").Bytes);
        Assert.Equal((Moment.AddSeconds(7), 1), (mended.ExportedAt!.Value, mended.Inserted));
        Assert.Equal("NV/0001", office.Data.NearestKeys("NV/0001", ledger: null, take: 1)[0]);
    }

    [Fact]
    public void A_moment_given_over_that_of_the_titles_wins_again()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Book(Row(1, "Ngày xuất: 01/06/2023 08:00") + Row(2, "Mã hồ sơ", "Ngày tiếp nhận", "Đơn vị") + Row(3, "0001", "?", "Phòng Tư pháp"));

        var returned = Returned.Of(office, "a.xlsx", bytes, Moment);

        Assert.Equal(["A1", "A3", "A4", "B2", "B3", "B4", "C3", "C4", "D3", "D4"], returned.Cells().Keys);
        Assert.Equal(Moment, office.Import(returned.Name, returned.Bytes).ExportedAt);
    }

    [Fact]
    public void A_unit_in_the_name_of_a_file_too_long_for_a_sheet_is_told_by_a_title()
    {
        var name = "Ủy ban nhân dân phường Tân Quy Đông";
        using var office = new Office("returned long", [new("TQD", name, "ward", null, null, null, ["H20.3"])]);
        var bytes = Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Trạng thái\n0001;?;Đang xử lý\n0002;05/06/2023;Đang xử lý\n");

        var returned = Returned.Of(office, name + ".csv", bytes, Moment);

        Assert.Equal("Đơn vị: " + name, returned.Cells()["A2"]);
        var mended = office.Import(returned.Name, returned.With("C4", "01/06/2023").Bytes);
        Assert.Equal("TQD/0001", office.Data.NearestKeys("TQD/0001", ledger: null, take: 1)[0]);
        Assert.Equal(1, mended.Inserted);
    }

    [Fact]
    public void A_blank_that_meant_no_beside_markers_says_so_in_its_own_cell_and_other_blanks_stay_unknown()
    {
        using var office = new Office("returned", Books.Units);
        using var whole = new Office("returned", Books.Units);
        byte[] Marked(string received) => Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị;Trạng thái;Số hóa thành phần hồ sơ;Số hóa kết quả\n"
            + "H20.1-230601-0001;01/06/2023;09/06/2023;Phòng Tư pháp;Đang xử lý;x;có\n"
            + $"H20.1-230602-0002;{received};09/06/2023;Phòng Tư pháp;Đang xử lý;;\n"
            + $"H20.1-230603-0003;{received};09/06/2023;Phòng Tư pháp;Đang xử lý;;x\n");

        office.Import("danh sách 20-06-2023.csv", Marked("?"));
        var returned = Returned.Of(office, 1).With("C2", "02/06/2023").With("C3", "02/06/2023");
        Assert.Equal((2, 0), Counts(office.Import(returned.Name, returned.Bytes)));

        Assert.Equal("không", returned.Cells()["G2"]);
        Assert.DoesNotContain("H2", returned.Cells().Keys);
        whole.Import("danh sách 20-06-2023.csv", Marked("02/06/2023"));
        Assert.Equal(Versions(whole), Versions(office));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1462)]
    public void Dates_that_were_swapped_throughout_the_file_stand_in_their_cells_the_right_way_round(int system)
    {
        int Day(int month, int day) => (int)new DateTime(2023, month, day).ToOADate() - system;
        using var office = new Office("returned", Books.Units);
        using var whole = new Office("returned", Books.Units);
        byte[] Swapped(string finished) => Book(
            Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Đơn vị")
            + Row(2, "H20.1-230605-0001", Day(5, 6), Day(9, 6), null, "Phòng Tư pháp")
            + Row(3, "H20.1-230607-0002", Day(7, 6), Day(9, 6), finished, "Phòng Tư pháp")
            + Row(4, "0003", Day(8, 6), Day(6, 21), finished, "Phòng Tư pháp"),
            parts: [("xl/workbook.xml", Workbooks.Book($"<workbookPr date1904=\"{(system == 0 ? 0 : 1)}\"/><sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"r1\"/></sheets>"))]);
        office.Import("danh sách 20-06-2023.xlsx", Swapped("?"));

        var returned = Returned.Of(office, 1);
        Assert.Equal(("07/06/2023", "08/06/2023", "21/06/2023"), (returned.Cells()["C2"], returned.Cells()["C3"], returned.Cells()["D3"]));
        var mended = office.Import(returned.Name, returned.With("E2", "15/06/2023").With("E3", "15/06/2023").Bytes);

        Assert.Equal((2, 0), Counts(mended));
        Assert.DoesNotContain(mended.Warnings, warning => warning.Contains("đảo", StringComparison.Ordinal));
        whole.Import("danh sách 20-06-2023.xlsx", Swapped("15/06/2023"));
        Assert.Equal(Versions(whole), Versions(office));
    }

    [Fact]
    public void One_date_that_its_code_contradicts_does_not_turn_the_others_round()
    {
        using var office = new Office("returned", Books.Units);
        using var whole = new Office("returned", Books.Units);
        byte[] Mixed(string finished) => Book(
            Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày kết thúc xử lý", "Đơn vị")
            + Row(2, "H20.1-230605-0001", new DateTime(2023, 6, 5), new DateTime(2023, 6, 9), null, "Phòng Tư pháp")
            + Row(3, "H20.1-230607-0002", new DateTime(2023, 6, 7), new DateTime(2023, 6, 9), null, "Phòng Tư pháp")
            + Row(4, "H20.1-230608-0004", new DateTime(2023, 8, 6), new DateTime(2023, 6, 12), finished, "Phòng Tư pháp")
            + Row(5, "0003", new DateTime(2023, 6, 8), new DateTime(2023, 6, 12), finished, "Phòng Tư pháp"));
        office.Import("danh sách 20-06-2023.xlsx", Mixed("?"));

        var returned = Returned.Of(office, 1).With("E2", "15/06/2023").With("E3", "15/06/2023");
        Assert.Equal((2, 0), Counts(office.Import(returned.Name, returned.Bytes)));

        whole.Import("danh sách 20-06-2023.xlsx", Mixed("15/06/2023"));
        Assert.Equal(Versions(whole), Versions(office));
    }

    [Fact]
    public void Dates_typed_month_first_in_some_rows_turn_no_others_round()
    {
        using var office = new Office("returned", Books.Units);
        string Row(string code) => $"{code};?;09/06/2023;Phòng Tư pháp;Đang xử lý\n";
        var report = office.Import("danh sách 20-06-2023.csv", Encoding.UTF8.GetBytes(Header + Row("H20.1-230605-0001") + Row("H20.1-230606-0002") + Row("0003")));

        var returned = Returned.Of(office, report.Import!.Value).With("C2", "6/5/2023").With("C3", "6/6/2023").With("C4", "08/06/2023");
        var again = office.Import(returned.Name, returned.With("B3", "H20.1-230607-0002").With("C3", "6/7/2023").Bytes);

        Assert.Equal((3, 0), Counts(again));
        Assert.Equal(["H20.1-230605-0001 05/06", "H20.1-230607-0002 07/06", "TP/0003 08/06"], Receipts(office));
    }

    [Fact]
    public void A_real_date_that_a_program_turned_round_in_one_row_turns_no_others()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Book(
            Row(1, "Lý do bị loại", "Mã hồ sơ", "Ngày tiếp nhận", "Đơn vị", "Trạng thái")
            + Row(2, "Không đọc được ngày", "H20.1-230605-0001", new DateTime(2023, 5, 6), "Phòng Tư pháp", "Đang xử lý")
            + Row(3, "Không đọc được ngày", "0003", new DateTime(2023, 6, 8), "Phòng Tư pháp", "Đang xử lý"));

        Assert.Equal((2, 0), Counts(office.Import("20-06-2023.xlsx", bytes)));

        Assert.Equal(["H20.1-230605-0001 05/06", "TP/0003 08/06"], Receipts(office));
    }

    [Fact]
    public void Letters_are_judged_by_what_was_known_of_their_dossiers()
    {
        using var office = new Office("returned", Books.Units);
        var rules = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "data", "reference", "rules.csv"));
        office.Reopen(Office.Reference with { Rules = RuleTable.Parse(new StringReader(rules.Replace("letter-before-received,warn", "letter-before-received,reject", StringComparison.Ordinal))) });
        office.Import("danh sách.csv", List("H20.1-230605-0001;05/06/2023"), Moment);
        var report = office.Import("thư 21-06-2023.csv", Encoding.UTF8.GetBytes("Mã hồ sơ;Số thư;Ngày gửi thư\nH20.1-230605-0001;12/TXL;01/06/2023\nH20.1-230605-0002;13/TXL;07/06/2023\n"));
        Assert.Equal((1, 1), Counts(report));

        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal("H20.1-230605-0001", returned.Cells()["B2"]);
        Assert.Equal(report.Rejected.Select(Returned.Told), office.Import(returned.Name, returned.Bytes).Rejected.Select(Returned.Told));
    }

    [Fact]
    public void Rows_that_are_turned_away_again_speak_for_no_unit()
    {
        using var office = new Office("returned", Books.Units);
        var report = office.Import("Phòng Nội vụ.csv", Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Trạng thái\n0001;?;Đang xử lý\n0002;05/06/2023;Đang xử lý\n"), Moment);
        var returned = Returned.Of(office, report.Import!.Value);

        Assert.NotNull(office.Import(returned.Name, returned.Bytes, Moment.AddDays(9)).Import);

        Assert.Equal(DateOnly.FromDateTime(Moment), office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Units["NV"].Cutoff);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+84 912")]
    [InlineData("-5")]
    [InlineData("@A1")]
    public void A_text_that_begins_like_a_formula_stays_text(string text)
    {
        using var office = new Office("returned", Books.Units);

        var returned = Returned.Of(office, "danh sách 20-06-2023.csv", Encoding.UTF8.GetBytes(Header.Replace("Trạng thái", "Số điện thoại", StringComparison.Ordinal) + $"0001;?;09/06/2023;Phòng Tư pháp;{text}\n"));

        using var book = new ClosedXML.Excel.XLWorkbook(new MemoryStream(returned.Bytes));
        var cell = book.Worksheet(1).Cell("F2");
        Assert.Equal((text, false, ClosedXML.Excel.XLDataType.Text), (cell.GetString(), cell.HasFormula, cell.DataType));
    }

    [Fact]
    public void What_cannot_be_given_back_is_told_in_a_sentence()
    {
        using var office = new Office("returned", Books.Units);
        var report = office.Import("danh sách 20-06-2023.csv", List("0001;01/06/2023"));

        Assert.Contains("Không có lần nạp số 99", Assert.Throws<NothingRejectedException>(() => office.Data.OpenRejected(99)).Message, StringComparison.Ordinal);
        Assert.Contains("không có dòng nào bị loại", Assert.Throws<NothingRejectedException>(() => office.Data.OpenRejected(report.Import!.Value)).Message, StringComparison.Ordinal);
        Assert.Contains("Không trích được", Assert.Throws<NothingRejectedException>(() => Returned.Of(office, "a.xlsx", Workbooks.Zip(("a.txt", "")))).Message, StringComparison.Ordinal);
    }

    private static (int Inserted, int Rejected) Counts(ImportReport report) => (report.Inserted, report.Rejected.Count);

    private static IEnumerable<string> Receipts(Office office) => office.StoredVersions().Select(version => version.Split(' '))
        .Select(version => $"{version[0]} {DateOnly.FromDayNumber(int.Parse(version[4], CultureInfo.InvariantCulture)):dd'/'MM}");

    /// <summary>The versions without the file and row that each stands in.</summary>
    private static IEnumerable<string> Versions(Office office) => office.StoredVersions().Select(version => string.Join(' ', version.Split(' ')[..^2]));

    private static byte[] List(params string[] rows) =>
        Encoding.UTF8.GetBytes(Header + string.Concat(rows.Select(row => $"{row};09/06/2023;Phòng Tư pháp;Đang xử lý\n")));
}
