using System.Text;

namespace Dashboard.Tests.Importing.Files;

public sealed class MarkupTests
{
    [Fact]
    public void Cells_of_a_page_keep_their_places_under_spans()
    {
        string[] rows = Html("<table><tr><td colspan=2>A<br>B</td><td rowspan=\"3\">C</td></tr><tr><td rowspan=2> d\n e </td><td>f</td></tr><tr><td>g</td><td>h</td></tr></table>");

        Assert.Equal(["1: A B||C", "2: d e|f", "3: |g||h"], rows);
    }

    [Fact]
    public void Spans_without_end_are_cut_at_the_limit() =>
        Assert.Equal(["1: a", "2: |||b"], Html("<table><tr><td colspan=1000000000000 rowspan=0>a</td></tr></table><table><tr><td colspan=3><td>b</tr></table>"));

    [Fact]
    public void Tables_inside_a_cell_are_its_text_but_a_layout_is_passed_through()
    {
        Assert.Equal(["1: 1|x y|z"], Html("<table><tr><td>1</td><td><table><tr><td>x</td><td>y</td></tr></table></td><td>z</td></tr></table>"));
        Assert.Equal(["1: TỔNG HỢP", "2: a|b", "3: c|d"], Html("<table><tr><td>TỔNG HỢP<table><tr><td>a<td>b</tr><tr><td>c<td>d</tr></table></td></tr></table>"));
    }

    [Fact]
    public void A_page_is_unicode_unless_its_bytes_are_not()
    {
        byte[] declared = [.. "<html><meta charset=windows-1252><table><tr><td>"u8, 0xE9, .. "</td></tr></table>"u8];

        Assert.Equal(["1: Hồ sơ"], Html("<table><tr><td>Hồ sơ</td></tr></table>"));
        Assert.Equal(["1: é"], Workbooks.Show(declared));
        Assert.Equal(["1: Hồ sơ"], Workbooks.Show(Encoding.Unicode.GetBytes("\uFEFF<table><tr><td>Hồ sơ</td></tr></table>")));
    }

    [Fact]
    public void The_sheet_of_a_page_is_named_by_its_comment_or_the_file()
    {
        const string comment = "<html><head><!--[if gte mso 9]><xml><x:ExcelWorksheet><x:Name>P. 1 &amp; 2</x:Name></x:ExcelWorksheet></xml><![endif]--></head>";
        const string table = "<table><tr><td>a</td></tr></table>";

        Assert.Equal("P. 1 & 2", Workbooks.Read(Encoding.UTF8.GetBytes(comment + table))[0].Name);
        Assert.Equal("Tệp", Workbooks.Read(Encoding.UTF8.GetBytes(table))[0].Name);
    }

    [Fact]
    public void Xml_spreadsheets_are_read_with_indexes_merges_and_types()
    {
        const string file = """
            <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
            <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet">
            <Worksheet ss:Name="Một"><Table>
            <Row ss:Index="2"><Cell ss:MergeAcross="1" ss:MergeDown="1"><Data ss:Type="String">Tiêu đề</Data></Cell><Cell><Data ss:Type="Number">1.5</Data></Cell></Row>
            <Row><Cell><Data ss:Type="Boolean">1</Data><Comment><Data>ghi chú</Data></Comment></Cell></Row>
            <Row ss:Index="9"><Cell ss:Index="3"><Data ss:Type="DateTime">2023-10-24T08:35:00.000</Data></Cell><Cell><ss:Data ss:Type="String" xmlns="http://www.w3.org/TR/REC-html40"><B>đậm</B> nhạt</ss:Data></Cell></Row>
            </Table></Worksheet><Worksheet ss:Name="Hai"/></Workbook>
            """;
        byte[] bytes = Encoding.UTF8.GetBytes(file);

        Assert.Equal(["2: Tiêu đề||1.5", "3: ||TRUE", "9: ||2023-10-24 08:35:00|đậm nhạt"], Workbooks.Show(bytes));
        Assert.Equal(["Một", "Hai"], Workbooks.Read(bytes).Select(sheet => sheet.Name));
    }

    private static string[] Html(string markup) => Workbooks.Show(Encoding.UTF8.GetBytes(markup));
}
