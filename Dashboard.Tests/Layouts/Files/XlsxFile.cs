using System.Globalization;
using System.Net;
using System.Text;
using Dashboard.Tests.Importing.Files;

namespace Dashboard.Tests.Layouts.Files;

/// <summary>A workbook written by hand: shared or inline strings, real dates, merged cells.</summary>
internal static class XlsxFile
{
    public static byte[] Write(IReadOnlyList<Grid> sheets, bool shared)
    {
        var strings = new Dictionary<string, int>(StringComparer.Ordinal);
        var parts = new List<(string, string)>();
        var book = new StringBuilder();
        var relations = new List<(string, string, string)> { ("st", "styles", "styles.xml"), ("ss", "sharedStrings", "sharedStrings.xml") };
        for (var sheet = 0; sheet < sheets.Count; sheet++)
        {
            parts.Add(($"xl/worksheets/sheet{sheet + 1}.xml", Sheet(sheets[sheet], shared ? strings : null)));
            book.Append(CultureInfo.InvariantCulture, $"<sheet name=\"{WebUtility.HtmlEncode(sheets[sheet].Name)}\" sheetId=\"{sheet + 1}\" r:id=\"r{sheet + 1}\"/>");
            relations.Add(($"r{sheet + 1}", "worksheet", $"worksheets/sheet{sheet + 1}.xml"));
        }

        return Workbooks.Zip([
            ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
            ("_rels/.rels", Workbooks.Rels(("r1", "officeDocument", "xl/workbook.xml"))),
            ("xl/workbook.xml", Workbooks.Book($"<sheets>{book}</sheets>")),
            ("xl/_rels/workbook.xml.rels", Workbooks.Rels([.. relations])),
            ("xl/styles.xml", Workbooks.Styles("0", "22")),
            ("xl/sharedStrings.xml", Workbooks.Strings(string.Concat(strings.OrderBy(pair => pair.Value).Select(pair => $"<si><t xml:space=\"preserve\">{Escape(pair.Key)}</t></si>")))),
            .. parts,
        ]);
    }

    private static string Sheet(Grid grid, Dictionary<string, int>? strings)
    {
        var text = new StringBuilder($"<worksheet xmlns=\"{Workbooks.Main}\"><sheetData>");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Length == 0)
            {
                continue;
            }

            text.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\">");
            for (var column = 0; column < grid.Rows[row].Length; column++)
            {
                text.Append(Cell(ColumnName(column) + (row + 1), grid.Rows[row][column], strings));
            }

            text.Append("</row>");
        }

        text.Append("</sheetData>");
        if (grid.Merged.Count > 0)
        {
            text.Append("<mergeCells>");
            foreach (var (row, column, rows, columns) in grid.Merged)
            {
                text.Append(CultureInfo.InvariantCulture, $"<mergeCell ref=\"{ColumnName(column)}{row + 1}:{ColumnName(column + columns - 1)}{row + rows}\"/>");
            }

            text.Append("</mergeCells>");
        }

        return text.Append("</worksheet>").ToString();
    }

    private static string Cell(string place, object? value, Dictionary<string, int>? strings)
    {
        switch (value)
        {
            case null or "":
                return "";
            case DateTime moment:
                return $"<c r=\"{place}\" s=\"1\"><v>{moment.ToOADate().ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case double number:
                return $"<c r=\"{place}\"><v>{number.ToString("R", CultureInfo.InvariantCulture)}</v></c>";
            case string text when strings is null:
                return $"<c r=\"{place}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{Escape(text)}</t></is></c>";
            default:
                strings!.TryAdd((string)value, strings.Count);
                return $"<c r=\"{place}\" t=\"s\"><v>{strings[(string)value]}</v></c>";
        }
    }

    private static string ColumnName(int column) => (column < 26 ? "" : ((char)('A' + (column / 26) - 1)).ToString()) + (char)('A' + (column % 26));

    private static string Escape(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
