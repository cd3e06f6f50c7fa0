using System.Globalization;
using System.IO.Compression;
using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Builds small workbooks part by part, and reads files into plain lists.</summary>
internal static class Workbooks
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>A workbook of one sheet with the given rows, and any other parts instead of or beside the usual ones.</summary>
    public static byte[] Xlsx(string rows, params (string Name, string Content)[] parts)
    {
        var all = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["[Content_Types].xml"] = "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>",
            ["_rels/.rels"] = Rels(("r1", "officeDocument", "xl/workbook.xml")),
            ["xl/workbook.xml"] = Book("<sheets><sheet name=\"Một\" sheetId=\"1\" r:id=\"r1\"/></sheets>"),
            ["xl/_rels/workbook.xml.rels"] = Rels(
                ("r1", "worksheet", "worksheets/sheet1.xml"), ("r2", "styles", "styles.xml"), ("r3", "sharedStrings", "sharedStrings.xml")),
            ["xl/worksheets/sheet1.xml"] = Sheet(rows),
        };
        foreach ((string name, string content) in parts)
        {
            all[name] = content;
        }

        return Zip([.. all.Select(part => (part.Key, part.Value))]);
    }

    public static string Book(string content) => $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\">{content}</workbook>";

    public static string Sheet(string rows) => $"<worksheet xmlns=\"{Main}\"><sheetData>{rows}</sheetData></worksheet>";

    public static string Strings(string items) => $"<sst xmlns=\"{Main}\">{items}</sst>";

    /// <summary>Styles 0 and on, one for each number format; a code becomes a format of its own.</summary>
    public static string Styles(params string[] formats)
    {
        var codes = new StringBuilder();
        var styles = new StringBuilder();
        for (int i = 0; i < formats.Length; i++)
        {
            bool builtIn = int.TryParse(formats[i], out int id);
            codes.Append(builtIn ? "" : $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{formats[i].Replace("\"", "&quot;")}\"/>");
            styles.Append(CultureInfo.InvariantCulture, $"<xf numFmtId=\"{(builtIn ? id : 200 + i)}\"/>");
        }

        return $"<styleSheet xmlns=\"{Main}\"><numFmts>{codes}</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>{styles}</cellXfs></styleSheet>";
    }

    public static string Rels(params (string Id, string Kind, string Target)[] relations) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + string.Concat(relations.Select(r => $"<Relationship Id=\"{r.Id}\" Type=\"{Relations}/{r.Kind}\" Target=\"{r.Target}\"/>"))
        + "</Relationships>";

    public static byte[] Zip(params (string Name, string Content)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, string content) in parts)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                writer.Write(content);
            }
        }

        return bytes.ToArray();
    }

    public static List<(string Name, List<(int Number, Cell[] Cells)> Rows)> Read(byte[] file, ReadLimits? limits = null, string name = "Tệp.dat")
    {
        using var stream = new MemoryStream(file);
        using ISheetSource source = Spreadsheet.Open(stream, name, limits ?? new ReadLimits());
        var sheets = new List<(string, List<(int, Cell[])>)>();
        var row = new SheetRow();
        while (source.NextSheet())
        {
            var rows = new List<(int, Cell[])>();
            while (source.NextRow(row))
            {
                rows.Add((row.Number, row.Cells.ToArray()));
            }

            sheets.Add((source.SheetName, rows));
        }

        return sheets;
    }

    /// <summary>The first sheet as text: "2: a|b" is row 2 with two cells.</summary>
    public static string[] Show(byte[] file, ReadLimits? limits = null) =>
        [.. Read(file, limits)[0].Rows.Select(row => $"{row.Number}: {string.Join('|', row.Cells.Select(Show))}")];

    /// <summary>A row as text: "2: a|b" is row 2 with two cells.</summary>
    public static string Show(SheetRow row) => $"{row.Number}: {string.Join('|', row.Cells.ToArray().Select(Show))}";

    public static FileRefusal Refusal(byte[] file, ReadLimits? limits = null)
    {
        FileRefusedException refused = Assert.Throws<FileRefusedException>(() => Read(file, limits));
        Assert.EndsWith(".", refused.Message, StringComparison.Ordinal);
        Assert.Contains("; hãy ", refused.Message, StringComparison.Ordinal);
        return refused.Refusal;
    }

    private static string Show(Cell cell) => cell.Kind switch
    {
        CellKind.Number => cell.Number.ToString(CultureInfo.InvariantCulture),
        CellKind.Date => cell.Moment.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        CellKind.Boolean => cell.Number == 1 ? "TRUE" : "FALSE",
        _ => cell.Text ?? "",
    };
}
