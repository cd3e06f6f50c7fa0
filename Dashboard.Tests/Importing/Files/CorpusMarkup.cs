using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Pages that call themselves workbooks, and XML spreadsheets, with one oddity each.</summary>
internal static class CorpusMarkup
{
    private const string Table = "<tr><th>Mã<th>Tên<th>Ngày<tr><td>H1<td>An<td>05/06/2023";
    private const string Header = "<?xml version=\"1.0\"?>";
    private static readonly string[] Rows = ["1: Mã|Tên|Ngày", "2: H1|An|05/06/2023"];

    public static IReadOnlyList<Case> Made { get; } =
    [
        Page("page-with-omitted-end-tags.xls", $"<TABLE>{Table}</TABLE>", Rows),
        Page("page-with-a-hidden-duplicate.xls", $"<table>{Table}</table><table id=copy style=\"color:red; DISPLAY : none\">{Table}</table>", Rows),
        Page("page-whose-hidden-duplicate-comes-first.xls", $"<div style='display:none'><div><table>{Table}</table></div></div><table>{Table}</table>",
            "3: Mã|Tên|Ngày", "4: H1|An|05/06/2023"),
        Page("page-with-a-hidden-duplicate-in-a-layout.xls", $"<table><tr><td><table>{Table}</table><table hidden>{Table}</table></td></tr></table>",
            "2: Mã|Tên|Ngày", "3: H1|An|05/06/2023"),
        Page("page-whose-only-table-is-hidden.xls", $"<h1>Sổ</h1><table style='display:none'>{Table}</table>", Rows),
        Page("page-with-hidden-sort-keys.xls", "<table><tr><td><span style=\"display:none\">20230605 <span>x</span></span>05/06/2023<td style=display:none>b<td>c</table>", "1: 05/06/2023|b|c"),
        Page("page-with-unclosed-hidden-text.xls", "<table><tr><td><span hidden>khóa<td>b<td>c</table>", "1: |b|c"),
        Page("page-with-references.xls", "<table><tr><td>A&amp;B &lt;&#7841;&#x1EA1;&gt;<td>a&nbsp;b&nbsp<td>R&D &; &unknown; a && b<td title='>'>H&ocirc;</table>",
            "1: A&B <ạạ>|a\u00A0b\u00A0|R&D &; &unknown; a && b|Hô"),
        Page("page-with-comments-and-scripts.xls",
            "<!--[if gte mso 9]><xml><x:Name>Sổ</x:Name></xml><![endif]--><style>td > p { }</style><script>document.write('<table><tr><td>x')</script><![if !x]>"
            + "<table><!-- <tr><td>z --><tr><td>a<script>if (a<b) { '</td>' }</SCRIPT ><td>b<!---->c</table>", "1: a|bc"),
        Page("page-with-sections.xls", "<table><thead><tr><td rowspan=9>a<td>b</thead><tbody><tr><td>c<td>d</tbody><tr><td>e</table>", "1: a|b", "2: c|d", "3: e"),
        Page("page-with-stray-tags.xls", "</td><tr><td>x</tr><table><td>a</div></td>xyz<td>b</table></table><td>y", "1: a|b"),
        Page("page-with-a-table-in-a-row.xls", "<table><tr><table><tr><td>a</table></table>", "2: a"),
        Page("page-without-the-end-of-its-table.xls", $"<html><body><table>{Table}</body></html>", Rows),
        new("page-that-breaks-off.xls", () => Bytes($"<html><body><table>{Table}</td></tr>")) { Refusal = FileRefusal.Damaged, Says = "dừng giữa chừng ở dòng 2" },
        new("page-of-a-sign-in.xls", () => Bytes("<html><body><form><input name=a></form></body></html>")) { Refusal = FileRefusal.NotASpreadsheet, Says = "trang đăng nhập" },
        new("page-with-tables-in-tables.xls", () => Bytes(string.Concat(Enumerable.Repeat("<table><tr><td>", 100_000)))) { Refusal = FileRefusal.Damaged, Says = "quá sâu" },
        new("page-with-a-giant-attribute.xls", () => Bytes($"<table title=\"{new string('a', 6 << 20)}\"><tr><td>a</table>")) { Rows = ["1: a"] },
        new("page-with-many-attributes.xls", () => Bytes($"<table><tr><td {string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i} "))}>a</table>")) { Rows = ["1: a"] },
        new("page-with-many-columns.xls", () => Bytes($"<table><tr>{string.Concat(Enumerable.Repeat("<td>a", 200_000))}</table>")) { Refusal = FileRefusal.TooManyColumns, Says = "quá cột thứ 256" },
        new("page-with-many-rows.xls", () => Bytes($"<table><tr><td><table>{string.Concat(Enumerable.Repeat("<tr><td>a", 10_002))}</table></table>"))
        {
            Limits = new ReadLimits { Rows = 10_000 }, Refusal = FileRefusal.TooManyRows, Says = "10.000",
        },
        new("page-with-a-giant-cell.xls", () => Bytes($"<table><tr><td>{new string('a', 6 << 20)}</table>")) { Refusal = FileRefusal.CellTooLong, Says = "32.767" },
        new("page-with-entities-of-its-own.xls", () => Bytes($"<!DOCTYPE html [<!ENTITY a \"b\">]><table>{Table}</table>")) { Refusal = FileRefusal.DangerousXml, Says = "không an toàn" },
        new("page-of-a-hundred-thousand-rows.xls", () => Bytes($"<table><tr><td>Sổ<table>{string.Concat(Enumerable.Repeat("<tr><td>H1</td><td>Cấp bản sao trích lục</td></tr>", 100_000))}</table></table>")) { Count = 100_001 },
        new("utf-16-page.xls", () => Encoding.BigEndianUnicode.GetBytes($"<html><table>{Table}</table></html>")) { Rows = Rows },
        new("xml-spreadsheet-after-blank-lines.xml", () => Bytes("\r\n \n" + Book("<Row><Cell><Data>a</Data></Cell></Row>"))) { Rows = ["1: a"] },
        new("xml-spreadsheet-with-an-entity-bomb.xml", () => Bytes(Header + "<!DOCTYPE x [<!ENTITY a \"b\">]>" + Book("")[Header.Length..])) { Refusal = FileRefusal.DangerousXml, Says = "không an toàn" },
        new("xml-spreadsheet-with-a-giant-attribute.xml", () => Bytes(Book($"<Row Title=\"{new string('a', 6 << 20)}\"/>"))) { Refusal = FileRefusal.DangerousXml, Says = "không an toàn" },
        new("xml-spreadsheet-nested-without-end.xml", () => Bytes(Book(string.Concat(Enumerable.Repeat("<Row>", 100_000))))) { Refusal = FileRefusal.DangerousXml, Says = "không an toàn" },
        new("xml-spreadsheet-with-a-far-row.xml", () => Bytes(Book("<Row Index=\"2147483647\"><Cell><Data>a</Data></Cell></Row>"))) { Refusal = FileRefusal.TooManyRows, Says = "1.048.576" },
        new("xml-spreadsheet-with-rows-beyond-counting.xml", () => Bytes(Book("<Row Index=\"2147483647\"/><Row><Cell><Data>a</Data></Cell></Row>"))) { Refusal = FileRefusal.TooManyRows, Says = "1.048.576" },
    ];

    private static Case Page(string name, string markup, params string[] rows) => new(name, () => Bytes(markup)) { Rows = rows };

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static string Book(string rows) =>
        $"{Header}<Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"><Worksheet Name=\"a\"><Table>{rows}</Table></Worksheet></Workbook>";
}
