using System.Xml.Linq;
using ClosedXML.Excel;
using Dashboard.Tests.Importing.Files;
using Dashboard.Tests.Storage;
using static Dashboard.Tests.Documents.Rejected.Books;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>The user's own workbook with only the rows that were turned away.</summary>
public sealed class XlsxRejectedWorkbookTests
{
    private static readonly string Titles = Row(1, "DANH SÁCH HỒ SƠ") + Row(2, "Ngày xuất: 20/06/2023 18:00");

    private static readonly string TwoHeadings =
        Row(4, "STT", "Mã hồ sơ", "Ngày tháng năm", null, "Trạng thái", "Số điện thoại")
        + Row(5, null, null, "Nhận hồ sơ", "Hẹn trả kết quả")
        + Row(6, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)");

    [Fact]
    public void Titles_two_rows_of_headings_and_the_group_of_each_row_stay_and_all_other_rows_go()
    {
        using var office = new Office("returned", Books.Units);

        var returned = Returned.Of(office, "hồ sơ.xlsx", Grouped());

        Assert.Equal(
            new SortedDictionary<string, string>(StringComparer.Ordinal)
            {
                ["B1"] = "DANH SÁCH HỒ SƠ",
                ["B2"] = "Ngày xuất: 20/06/2023 18:00",
                ["B4"] = "STT",
                ["C4"] = "Mã hồ sơ",
                ["D4"] = "Ngày tháng năm",
                ["F4"] = "Trạng thái",
                ["G4"] = "Số điện thoại",
                ["A5"] = "Lý do bị loại",
                ["D5"] = "Nhận hồ sơ",
                ["E5"] = "Hẹn trả kết quả",
                ["B6"] = "(1)",
                ["C6"] = "(2)",
                ["D6"] = "(3)",
                ["E6"] = "(4)",
                ["F6"] = "(5)",
                ["G6"] = "(6)",
                ["B7"] = "II. Phòng Nội vụ",
                ["B8"] = "Lĩnh vực: Hội",
                ["A9"] = "Dòng 13 của tệp gốc, cột “Nhận hồ sơ”: Không đọc được ngày: ghi lại dạng ngày/tháng/năm (ví dụ 21/11/2023) rồi nạp lại.",
                ["B9"] = "3",
                ["C9"] = "0012",
                ["D9"] = "32/05/2023",
                ["E9"] = "09/06/2023",
                ["F9"] = "Đang xử lý",
                ["G9"] = "0912",
            },
            returned.Cells());
    }

    [Fact]
    public void It_is_read_as_before_and_a_corrected_row_is_taken_for_the_unit_of_its_group()
    {
        using var office = new Office("returned", Books.Units);
        var report = office.Import("hồ sơ.xlsx", Grouped());
        Assert.Equal((4, 3, 1), (report.RowsRead, report.Inserted, report.Rejected.Count));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));

        var mended = office.Import(returned.Name, returned.With("D9", "02/06/2023").Bytes);

        Assert.Equal((null, 1, 1, 0), (mended.Refused, mended.RowsRead, mended.Inserted, mended.Rejected.Count));
        Assert.Equal(Moment, mended.ExportedAt);
        Assert.Equal("NV/0012", Assert.Single(office.Data.NearestKeys("0012", ledger: null, take: 1)));
        Assert.DoesNotContain(mended.Warnings, warning => warning.Contains("tổng cộng", StringComparison.Ordinal));
    }

    [Fact]
    public void Widths_merges_and_frozen_panes_move_with_the_column_and_the_rows()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Grouped(
            "<sheetPr filterMode=\"1\"><tabColor rgb=\"FFFF0000\"/></sheetPr><dimension ref=\"A1:F17\"/>"
            + "<sheetViews><sheetView tabSelected=\"1\" topLeftCell=\"A3\" workbookViewId=\"0\"><pane xSplit=\"2\" ySplit=\"4\" topLeftCell=\"C9\" activePane=\"bottomRight\" state=\"frozen\"/><selection sqref=\"B9\"/></sheetView></sheetViews>"
            + "<cols><col min=\"1\" max=\"1\" width=\"6\" customWidth=\"1\"/><col min=\"2\" max=\"16384\" width=\"22\" customWidth=\"1\"/></cols>",
            "<autoFilter ref=\"A5:F16\"/><mergeCells count=\"6\"><mergeCell ref=\"A1:F1\"/><mergeCell ref=\"A4:A5\"/><mergeCell ref=\"C4:D4\"/>"
            + "<mergeCell ref=\"A8:F8\"/><mergeCell ref=\"A11:F11\"/><mergeCell ref=\"E13:E15\"/></mergeCells>"
            + "<conditionalFormatting sqref=\"C7:C16\"><cfRule type=\"expression\" priority=\"1\"><formula>C7=1</formula></cfRule></conditionalFormatting>"
            + "<dataValidations count=\"1\"><dataValidation type=\"list\" sqref=\"E7:E16\"><formula1>$Z$1:$Z$3</formula1></dataValidation></dataValidations>"
            + "<pageMargins left=\"0.5\" right=\"0.5\" top=\"0.5\" bottom=\"0.5\" header=\"0.3\" footer=\"0.3\"/>");

        bytes = Repacked.With(bytes, text => text.Replace("<row r=\"13\">", "<row r=\"13\" spans=\"1:6\" ht=\"15\" customHeight=\"1\" hidden=\"1\" outlineLevel=\"1\">", StringComparison.Ordinal));

        var sheet = Returned.Of(office, "hồ sơ.xlsx", bytes).Part("xl/worksheets/sheet1.xml");

        Assert.Equal(["r"], sheet.Descendants().Last(element => element.Name.LocalName == "row").Attributes().Select(attribute => attribute.Name.LocalName));
        Assert.Equal(["sheetPr", "sheetViews", "cols", "sheetData", "mergeCells", "pageMargins"], sheet.Elements().Select(element => element.Name.LocalName));
        var pane = Assert.Single(sheet.Descendants(), element => element.Name.LocalName == "pane");
        Assert.Equal(("3", "6", "D7"), (pane.Attribute("xSplit")!.Value, pane.Attribute("ySplit")!.Value, pane.Attribute("topLeftCell")!.Value));
        Assert.Equal(["tabSelected", "workbookViewId"], pane.Parent!.Attributes().Select(attribute => attribute.Name.LocalName).Order(StringComparer.Ordinal));
        Assert.Equal(["1-1 60", "2-2 6", "3-16384 22"], sheet.Descendants().Where(element => element.Name.LocalName == "col")
            .Select(column => $"{column.Attribute("min")!.Value}-{column.Attribute("max")!.Value} {column.Attribute("width")!.Value}"));
        Assert.Equal(["B1:G1", "B4:B5", "D4:E4", "B7:G7"], sheet.Descendants().Where(element => element.Name.LocalName == "mergeCell").Select(area => area.Attribute("ref")!.Value));
    }

    [Fact]
    public void Cells_keep_their_styles_and_formulas_become_the_values_they_had()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Book(
            Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả kết quả", "Đơn vị", "Ghi chú")
            + Row(2, "H20.1-230605-0001", new DateTime(2023, 6, 5), new DateTime(2023, 6, 9), "Phòng Tư pháp", "bỏ")
            + Row(3, "<c r=\"@\" s=\"2\" t=\"str\"><f>\"00\"&amp;12</f><v>0012</v></c>", "<c r=\"@\" s=\"1\"><f>TODAY()</f><v>45300</v></c>", new DateTime(2023, 6, 9), "<c r=\"@\" t=\"s\"><v>1</v></c>", "=HYPERLINK(1)"),
            parts: [("xl/sharedStrings.xml", Workbooks.Strings("<si><t>bí mật</t></si><si><r><t>Phòng </t></r><r><t>Tư pháp</t></r></si>"))]);

        var returned = Returned.Of(office, "tháng 6 20-06-2023.xlsx", bytes);

        var sheet = returned.Part("xl/worksheets/sheet1.xml");
        Assert.DoesNotContain(sheet.Descendants(), element => element.Name.LocalName == "f");
        Assert.Equal(
            [("A2", "3"), ("B2", "2"), ("C2", "1"), ("D2", "1"), ("E2", null), ("F2", null)],
            sheet.Descendants().Where(element => element.Name.LocalName == "c" && element.Attribute("r")!.Value.EndsWith('2')).Select(cell => (cell.Attribute("r")!.Value, cell.Attribute("s")?.Value)));
        var cells = returned.Cells();
        Assert.Equal(("0012", "09/01/2024", "09/06/2023", "Phòng Tư pháp", "=HYPERLINK(1)"), (cells["B2"], cells["C2"], cells["D2"], cells["E2"], cells["F2"]));
        Assert.DoesNotContain("bí mật", returned.Part("xl/sharedStrings.xml").Value, StringComparison.Ordinal);
        Assert.Equal("1", returned.Part("xl/styles.xml").Descendants().Last(element => element.Name.LocalName == "alignment").Attribute("wrapText")!.Value);
    }

    [Fact]
    public void Only_sheets_with_rows_turned_away_come_back_under_their_names_and_none_is_hidden()
    {
        using var office = new Office("returned", Books.Units);
        string Sheet(string day) => Workbooks.Sheet(Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Trạng thái") + Row(2, "0001", "01/06/2023", "Đang xử lý") + Row(3, "0002", day, "Đang xử lý"));
        var bytes = Book("", parts:
        [
            ("xl/workbook.xml", Workbooks.Book("<bookViews><workbookView activeTab=\"2\" firstSheet=\"1\"/></bookViews><sheets><sheet name=\"Phòng Tư pháp\" sheetId=\"1\" r:id=\"r1\"/><sheet name=\"Phòng Nội vụ\" sheetId=\"2\" state=\"hidden\" r:id=\"r5\"/></sheets><definedNames><definedName name=\"x\">'Phòng Tư pháp'!$A$1</definedName></definedNames><calcPr calcId=\"1\"/>")),
            ("xl/_rels/workbook.xml.rels", Workbooks.Rels(("r1", "worksheet", "worksheets/sheet1.xml"), ("r5", "worksheet", "/xl/worksheets/sheet2.xml"), ("r2", "styles", "styles.xml"), ("r9", "calcChain", "calcChain.xml"))),
            ("xl/worksheets/sheet1.xml", Sheet("02/06/2023")),
            ("xl/worksheets/sheet2.xml", Sheet("?")),
            ("xl/calcChain.xml", "<calcChain/>"),
        ]);

        var report = office.Import("20-06-2023.xlsx", bytes);
        Assert.Equal((null, 4, 1), (report.Refused, report.RowsRead, report.Rejected.Count));
        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal(["Phòng Nội vụ"], returned.Sheets());
        Assert.DoesNotContain("xl/calcChain.xml", returned.Parts());
        var workbook = returned.Part("xl/workbook.xml");
        Assert.Equal(["bookViews", "sheets"], workbook.Elements().Select(element => element.Name.LocalName));
        Assert.DoesNotContain(workbook.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is "state" or "activeTab" or "firstSheet");
        var mended = office.Import(returned.Name, returned.With("C2", "03/06/2023").Bytes);
        Assert.Equal((1, 0), (mended.Inserted, mended.Rejected.Count));
        Assert.Equal("NV/0002", office.Data.NearestKeys("NV/0002", ledger: null, take: 1)[0]);
    }

    [Theory]
    [InlineData("<workbookPr date1904=\"1\"/>", false)]
    [InlineData("", false)]
    [InlineData("<workbookPr date1904=\"1\"/>", true)]
    public void Days_from_1904_and_strict_markup_stay_what_they_are(string settings, bool strict)
    {
        using var office = new Office("returned", Books.Units);
        var shift = settings.Length > 0 ? 1462 : 0;
        var bytes = Book(
            Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả kết quả", "Đơn vị") + Row(2, "0001", "?", 45086 - shift, "Phòng Tư pháp"),
            parts: [("xl/workbook.xml", Workbooks.Book($"{settings}<sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"r1\"/></sheets>"))]);

        var returned = Returned.Of(office, "20-06-2023.xlsx", strict ? Strict(bytes) : bytes);

        Assert.Equal("09/06/2023", returned.Cells()["D2"]);
        Assert.Equal(strict, returned.Part("xl/_rels/workbook.xml.rels").ToString().Contains("purl.oclc.org", StringComparison.Ordinal));
        Assert.Equal(strict, returned.Part("xl/worksheets/sheet1.xml").Name.NamespaceName.Contains("purl.oclc.org", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_part_of_styles_and_without_places_of_cells_it_comes_back_all_the_same()
    {
        using var office = new Office("returned", Books.Units);
        string Cell(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";
        var rows = $"<row>{Cell("Mã hồ sơ")}{Cell("Ngày tiếp nhận")}{Cell("Đơn vị")}</row><row>{Cell("0001")}{Cell("02/06/2023")}{Cell("Phòng Tư pháp")}</row><row/><row>{Cell("0002")}{Cell("?")}{Cell("Phòng Tư pháp")}</row>";

        var returned = Returned.Of(office, "20-06-2023.xlsx", Workbooks.Xlsx(rows));

        Assert.Equal(["A1", "A2", "B1", "B2", "C1", "C2", "D1", "D2"], returned.Cells().Keys);
        Assert.DoesNotContain("xl/styles.xml", returned.Parts());
        Assert.Single(office.Import(returned.Name, returned.Bytes).Rejected);
    }

    [Fact]
    public void A_workbook_whose_end_is_damaged_is_written_anew()
    {
        using var office = new Office("returned", Books.Units);
        var rows = Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Đơn vị") + Row(2, "0001", "?", "Phòng Tư pháp");
        var bytes = Book(rows, parts: [("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Workbooks.Main}\"><sheetData>{rows}</sheetData><mergeCells><mergeCell ref=")]);

        var returned = Returned.Of(office, "20-06-2023.xlsx", bytes);

        Assert.Equal("0001", returned.Cells()["B2"]);
        Assert.Single(office.Import(returned.Name, returned.Bytes).Rejected);
    }

    [Fact]
    public void What_a_spreadsheet_program_wrote_stays_valid()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = ByLibrary();
        Assert.Empty(Faults(bytes));

        var returned = Returned.Of(office, "20-06-2023.xlsx", bytes);

        Assert.Empty(Faults(returned.Bytes));
        using var book = new XLWorkbook(new MemoryStream(returned.Bytes));
        var sheet = book.Worksheet("Hồ sơ");
        Assert.Equal(["DANH SÁCH", "Lý do bị loại", "0002"], new[] { "B1", "A3", "B4" }.Select(cell => sheet.Cell(cell).GetString()));
        Assert.Equal(new DateTime(2023, 6, 9), sheet.Cell("D4").GetDateTime());
        Assert.Equal(("dd/MM/yyyy", 59d, "B1:E1"), (sheet.Cell("D4").Style.DateFormat.Format, Math.Floor(sheet.Column(1).Width), Assert.Single(sheet.MergedRanges).RangeAddress.ToString()));
        Assert.True(sheet.Cell("A4").Style.Alignment.WrapText);
        Assert.True(sheet.Cell("A3").Style.Font.Bold);
        Assert.Equal(3, sheet.SheetView.SplitRow);
        Assert.Empty(sheet.ConditionalFormats);
    }

    private static byte[] Grouped(string before = "", string after = "") => Book(
        Titles + TwoHeadings
        + Row(8, "I. Phòng Tư pháp")
        + Row(9, "Lĩnh vực: Hộ tịch")
        + Row(10, "1", "0011", "05/06/2023", "09/06/2023", "Đang xử lý", "0911")
        + Row(11, "II. Phòng Nội vụ")
        + Row(12, "Lĩnh vực: Hội")
        + Row(13, "3", "0012", "32/05/2023", "09/06/2023", "Đang xử lý", "0912")
        + Row(14, "4", "0013", "06/06/2023", "09/06/2023", "Đang xử lý", "0913")
        + Row(15, "5", "0014", "06/06/2023", "09/06/2023", "Đang xử lý", "0914")
        + Row(16, "Tổng cộng: 4 hồ sơ"),
        before,
        after);

    private static byte[] ByLibrary()
    {
        using var book = new XLWorkbook();
        var sheet = book.AddWorksheet("Hồ sơ");
        sheet.Cell("A1").Value = "DANH SÁCH";
        sheet.Range("A1:D1").Merge().Style.Font.Bold = true;
        var heading = 1;
        foreach (var text in new[] { "Mã hồ sơ", "Ngày tiếp nhận", "Hẹn trả kết quả", "Đơn vị" })
        {
            sheet.Cell(3, heading++).SetValue(text).Style.Font.SetBold().Fill.SetBackgroundColor(XLColor.LightBlue);
        }

        for (var row = 4; row < 8; row++)
        {
            sheet.Cell(row, 1).SetValue($"000{row - 3}");
            sheet.Cell(row, 2).SetValue(row == 5 ? "?" : "01/06/2023");
            sheet.Cell(row, 3).SetValue(new DateTime(2023, 6, 9)).Style.DateFormat.SetFormat("dd/MM/yyyy");
            sheet.Cell(row, 4).SetValue("Phòng Tư pháp");
        }

        sheet.Range("A3:D7").SetAutoFilter();
        sheet.SheetView.FreezeRows(3);
        sheet.Range("B4:B7").AddConditionalFormat().WhenContains("?").Fill.SetBackgroundColor(XLColor.Red);
        sheet.Range("A8:A9").SetDataValidation().WholeNumber.Between(1, 2);
        sheet.Cell("H4").Comment.AddText("ghi chú");
        book.AddWorksheet("Trống").Cell("A1").FormulaA1 = "'Hồ sơ'!A4";
        using var bytes = new MemoryStream();
        book.SaveAs(bytes);
        return bytes.ToArray();
    }

    private static byte[] Strict(byte[] bytes) => Repacked.With(bytes, text => text
        .Replace(Workbooks.Main, "http://purl.oclc.org/ooxml/spreadsheetml/main", StringComparison.Ordinal)
        .Replace(Workbooks.Relations, "http://purl.oclc.org/ooxml/officeDocument/relationships", StringComparison.Ordinal));

    private static IEnumerable<string> Faults(byte[] bytes)
    {
        using var document = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
        return [.. new DocumentFormat.OpenXml.Validation.OpenXmlValidator().Validate(document, TestContext.Current.CancellationToken).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath} {fault.Description}")];
    }
}
