using System.Text;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Whole files that fuzzing starts from, and the words their formats are made of.</summary>
internal static class FuzzSeeds
{
    private const string List = "Phòng Tư pháp;;;;\nMã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái\n(1);(2);(3);(4);(5)\nI. Lĩnh vực: Hộ tịch;;;;\nH20.1-230605-0001;05/06/2023;09/06/2023;08/06/2023;Đã trả kết quả\nH20.1-230606-0002;06/06/2023 08:00;12-06-2023;;4\nCộng: 2;;;;\n";
    private const string Letters = "Mã hồ sơ;Số ký hiệu;Ngày gửi;Ngày hẹn trả mới;Nguyên nhân\nH20.1-230605-0001;1/TXL;06/06/2023;12/06/2023;Khách quan\n";

    private static readonly string[] XmlWords =
        ["<row r=\"1\">", "</row>", "<c r=\"B2\" t=\"s\" s=\"1\">", "</c>", "<v>", "</v>", "<is><t>", "</t></is>", "<si>", "</si>", "<sheetData>", "</sheetData>", "r=\"XFD1048576\"", "t=\"d\"", "&amp;", "&#x1F600;", "&#0;", "<![CDATA[", "]]>", "<!--", "-->", "<?pi ?>", "<!DOCTYPE x>", "1e308", "-1", "99999999999", "_x0000_", "\uFEFF"];

    private static readonly string[] PageWords =
        ["<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th rowspan=3 colspan=2>", "<tbody>", "</tbody>", "<span hidden>", "</span>", "style=\"display:none\"", "colspan=\"99999999999\"", "rowspan=0", "&nbsp;", "&#55555;", "&#x110000;", "<!--", "-->", "<script>", "</script>", "<", ">", "\"", "'", "\0"];

    private static readonly string[] TextWords = ["\"", "\"\"", ";", ",", "\t", "\r", "\n", "\r\n", "sep=|\n", "\0", "\uFEFF", "31/02/2023", "20230605", "45082.5", "-", "x"];

    private static readonly string[] SpreadsheetWords =
        ["<Row>", "</Row>", "<Row ss:Index=\"2147483647\">", "<Cell ss:Index=\"0\">", "<Cell ss:MergeAcross=\"2147483647\" ss:MergeDown=\"9\">", "</Cell>", "<Data ss:Type=\"DateTime\">", "</Data>", "<Worksheet ss:Name=\"\">", "</Worksheet>", "2023-06-05T00:00:00.000", "9999-99-99", "&amp;", "<![CDATA[", "]]>"];

    public static (byte[][] Files, string[] Words) Of(string format) => format switch
    {
        "xlsx" => ([CorpusFiles.Bytes("written-by-another-program.xlsx"), .. Enumerable.Range(0, 8).Select(seed => NastyWorkbook.Make(new Random(seed))), AsXlsx(List), AsXlsx(Letters)], XmlWords),
        "xls" => ([CorpusFiles.Bytes("biff8.xls"), CorpusFiles.Bytes("biff5.xls"), CorpusFiles.Bytes("dates-from-1904.xls"), CorpusFiles.Bytes("password.xls"), CorpusFiles.Bytes("password-standard.xlsx")], []),
        "html" => ([CorpusFiles.Bytes("page-of-an-office-program.html"), AsPage(List), AsPage(Letters)], PageWords),
        "csv" => ([Encoding.UTF8.GetBytes(List), Encoding.UTF8.GetBytes(Letters), Encoding.Unicode.GetBytes("\uFEFF" + List), CorpusFiles.Bytes("quotes-and-line-breaks.csv")], TextWords),
        _ => ([CorpusFiles.Bytes("spreadsheetml-2003.xml")], SpreadsheetWords),
    };

    private static byte[] AsXlsx(string list) => Workbooks.Xlsx(string.Concat(Records(list).Select(record =>
        $"<row>{string.Concat(record.Select(field => $"<c t=\"inlineStr\"><is><t>{field}</t></is></c>"))}</row>")));

    private static byte[] AsPage(string list) => Encoding.UTF8.GetBytes(
        $"<html><body><table border=\"1\">{string.Concat(Records(list).Select(record => $"<tr>{string.Concat(record.Select(field => $"<td>{field}</td>"))}</tr>"))}</table></body></html>");

    private static IEnumerable<string[]> Records(string list) =>
        list.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(static line => line.Split(';'));
}
