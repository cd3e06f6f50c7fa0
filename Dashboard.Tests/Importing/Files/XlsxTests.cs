using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

public sealed class XlsxTests
{
    [Fact]
    public void Cells_of_every_type_keep_their_kind_and_value()
    {
        byte[] file = Workbooks.Xlsx(
            """
            <row r="3"><c r="A3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>một</t></is></c><c r="D3" t="str"><f>A1</f><v>hai</v></c>
            <c r="E3" t="b"><v>1</v></c><c r="F3" t="e"><v>#N/A</v></c><c r="G3"><v>-1.5E2</v></c><c r="H3" t="d"><v>2023-10-24T08:35:00</v></c></row>
            """,
            ("xl/sharedStrings.xml", Workbooks.Strings("<si><t>x</t></si><si><t>chung</t></si>")));

        Assert.Equal(["3: chung||một|hai|TRUE|#N/A|-150|2023-10-24 08:35:00"], Workbooks.Show(file));
    }

    [Fact]
    public void Rich_text_is_joined_without_phonetic_guides_and_escapes_are_decoded()
    {
        byte[] file = Workbooks.Xlsx(
            """<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="inlineStr"><is><r><t>x</t></r><rPh sb="0" eb="1"><t>no</t></rPh><r><t xml:space="preserve"> y</t></r></is></c></row>""",
            ("xl/sharedStrings.xml", Workbooks.Strings("<si><r><t>Hồ </t></r><r><t>sơ</t></r><rPh sb=\"0\" eb=\"1\"><t>no</t></rPh></si><si><t>a_x000D_b_x005F_</t></si>")));

        Assert.Equal(["1: Hồ sơ|a\rb_|x y"], Workbooks.Show(file));
    }

    [Fact]
    public void Rows_and_cells_without_references_take_the_next_place()
    {
        byte[] file = Workbooks.Xlsx("""<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r="C3"><v>3</v></c><c><v>4</v></c></row>""");

        Assert.Equal(["1: 1||2", "3: ||3|4"], Workbooks.Show(file));
    }

    [Theory]
    [InlineData("44974.5861111111", "2023-02-17 14:04:00")]
    [InlineData("45223", "2023-10-24 00:00:00")]
    [InlineData("1", "1900-01-01 00:00:00")]
    [InlineData("59", "1900-02-28 00:00:00")]
    [InlineData("61", "1900-03-01 00:00:00")]
    [InlineData("-1", "-1")]
    [InlineData("2958466", "2958466")]
    public void Serial_numbers_of_a_date_style_become_moments_to_the_second(string serial, string expected)
    {
        byte[] file = Workbooks.Xlsx($"<row><c s=\"1\"><v>{serial}</v></c></row>", ("xl/styles.xml", Workbooks.Styles("0", "22")));

        Assert.Equal([$"1: {expected}"], Workbooks.Show(file));
    }

    [Fact]
    public void Workbooks_that_count_from_1904_give_the_same_days()
    {
        byte[] file = Workbooks.Xlsx("<row><c s=\"0\"><v>43761.5</v></c></row>",
            ("xl/styles.xml", Workbooks.Styles("14")),
            ("xl/workbook.xml", Workbooks.Book("<workbookPr date1904=\"1\"/><sheets><sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets>")));

        Assert.Equal(["1: 2023-10-24 12:00:00"], Workbooks.Show(file));
    }

    [Theory]
    [InlineData("dd/mm/yyyy\\ hh:mm", true)]
    [InlineData("[$-42A]dd\\/mm\\/yyyy;@", true)]
    [InlineData("[h]:mm", true)]
    [InlineData("\"ngày\" 0", false)]
    [InlineData("#,##0\\ \\d", false)]
    [InlineData("[Red]_-* #,##0.00_d", false)]
    [InlineData("General", false)]
    public void Formats_are_of_dates_only_by_letters_that_show_one(string code, bool date) =>
        Assert.Equal(date, NumberFormats.IsDate(code));

    [Fact]
    public void Sheets_come_in_the_workbooks_order_with_hidden_ones_and_without_charts()
    {
        byte[] file = Workbooks.Xlsx("<row><c><v>1</v></c></row>",
            ("xl/workbook.xml", Workbooks.Book("<sheets><sheet name=\"Hai\" sheetId=\"2\" state=\"hidden\" r:id=\"r9\"/><sheet name=\"Đồ thị\" sheetId=\"3\" r:id=\"r8\"/><sheet name=\"Một\" sheetId=\"1\" r:id=\"r1\"/></sheets>")),
            ("xl/_rels/workbook.xml.rels", Workbooks.Rels(("r1", "worksheet", "/xl/worksheets/sheet1.xml"), ("r8", "chartsheet", "chartsheets/sheet1.xml"), ("r9", "worksheet", "worksheets/sheet2.xml"))),
            ("xl/worksheets/sheet2.xml", Workbooks.Sheet("<row><c><v>2</v></c></row>")));

        Assert.Equal(["Hai", "Một"], Workbooks.Read(file).Select(sheet => sheet.Name));
    }

    [Fact]
    public void Strict_workbooks_with_prefixed_names_are_read()
    {
        const string strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
        byte[] file = Workbooks.Xlsx("",
            ("xl/workbook.xml", $"<x:workbook xmlns:x=\"{strict}\" xmlns:r=\"http://purl.oclc.org/ooxml/officeDocument/relationships\"><x:sheets><x:sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></x:sheets></x:workbook>"),
            ("xl/worksheets/sheet1.xml", $"<x:worksheet xmlns:x=\"{strict}\"><x:sheetData><x:row r=\"2\"><x:c r=\"B2\"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"));

        Assert.Equal(["2: |7"], Workbooks.Show(file));
    }

    [Fact]
    public void Far_cells_are_ignored_when_empty_and_refused_with_content()
    {
        Assert.Equal(["1: 1"], Workbooks.Show(Workbooks.Xlsx("""<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="3"/></row><row r="1048576"><c r="XFD1048576" s="1"></c></row>""")));
        Assert.Equal(FileRefusal.TooManyColumns, Workbooks.Refusal(Workbooks.Xlsx("""<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""")));
        Assert.Equal(FileRefusal.TooManyRows, Workbooks.Refusal(Workbooks.Xlsx("""<row r="1048577"><c r="A1048577"><v>1</v></c></row>""")));
    }
}
