using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;

namespace Bench;

/// <summary>Takes the cells of a list, row by row.</summary>
internal interface IListWriter : IDisposable
{
    void Start();

    void End();

    void Text(string? text);

    void Number(double? number);

    /// <summary>A moment as a date cell, where the format has them.</summary>
    void Date(DateTime? moment);
}

/// <summary>Writes a workbook of one sheet, with shared strings as office programs do, or inline ones as exporting programs do.</summary>
internal sealed class ListWriter : IListWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006/";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static readonly DateTime Origin = new(1899, 12, 30, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly ZipArchive _zip;
    private readonly StreamWriter _sheet;
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _strings = [];
    private readonly bool _inline;
    private int _row, _column, _references;

    public ListWriter(string file, bool inline)
    {
        _inline = inline;
        _zip = new ZipArchive(File.Create(file), ZipArchiveMode.Create);
        Part("[Content_Types].xml", $"<Types xmlns=\"{Package}content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\"{Types}sheet.main+xml\"/><Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"{Types}worksheet+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\"{Types}styles+xml\"/>{(inline ? "" : $"<Override PartName=\"/xl/sharedStrings.xml\" ContentType=\"{Types}sharedStrings+xml\"/>")}</Types>");
        Part("_rels/.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
        Part("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Office}\"><sheets><sheet name=\"Danh sách\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
        Part("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}relationships\"><Relationship Id=\"rId1\" Type=\"{Office}/worksheet\" Target=\"worksheets/sheet1.xml\"/><Relationship Id=\"rId2\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>{(inline ? "" : $"<Relationship Id=\"rId3\" Type=\"{Office}/sharedStrings\" Target=\"sharedStrings.xml\"/>")}</Relationships>");
        Part("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/></numFmts><fonts count=\"1\"><font><sz val=\"11\"/><name val=\"Times New Roman\"/></font></fonts><fills count=\"1\"><fill><patternFill patternType=\"none\"/></fill></fills><borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf numFmtId=\"0\"/></cellStyleXfs><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"164\" applyNumberFormat=\"1\"/><xf numFmtId=\"3\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>");
        _sheet = new(_zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16);
        _sheet.Write($"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<worksheet xmlns=\"{Main}\"><sheetViews><sheetView workbookViewId=\"0\"/></sheetViews><sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\"28\" width=\"18\" customWidth=\"1\"/></cols><sheetData>");
    }

    public void Start()
    {
        (_row, _column) = (_row + 1, 0);
        _sheet.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{_row}\" spans=\"1:28\">"));
    }

    public void End() => _sheet.Write("</row>");

    public void Text(string? text)
    {
        if (text is null)
        {
            Cell(0, "", "");
            return;
        }

        if (_inline)
        {
            Cell(0, " t=\"inlineStr\"", SecurityElement.Escape(text), "<is><t>", "</t></is>");
            return;
        }

        if (!_numbers.TryGetValue(text, out var number))
        {
            _numbers.Add(text, number = _strings.Count);
            _strings.Add(text);
        }

        _references++;
        Cell(0, " t=\"s\"", number.ToString(CultureInfo.InvariantCulture));
    }

    public void Number(double? number) => Cell(2, "", number?.ToString("R", CultureInfo.InvariantCulture) ?? "");

    public void Date(DateTime? moment) => Cell(1, "", moment is { } known ? (known - Origin).TotalDays.ToString("R", CultureInfo.InvariantCulture) : "");

    public void Dispose()
    {
        _sheet.Write("</sheetData></worksheet>");
        _sheet.Dispose();
        if (_inline)
        {
            _zip.Dispose();
            return;
        }

        using (var strings = new StreamWriter(_zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open(), new UTF8Encoding(false), 1 << 16))
        {
            strings.Write(string.Create(CultureInfo.InvariantCulture, $"<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<sst xmlns=\"{Main}\" count=\"{_references}\" uniqueCount=\"{_strings.Count}\">"));
            foreach (var text in _strings)
            {
                strings.Write("<si><t>");
                strings.Write(SecurityElement.Escape(text));
                strings.Write("</t></si>");
            }

            strings.Write("</sst>");
        }

        _zip.Dispose();
    }

    private void Cell(int style, string type, string value, string before = "<v>", string after = "</v>")
    {
        var column = _column++;
        _sheet.Write("<c r=\"");
        if (column >= 26)
        {
            _sheet.Write((char)('A' + (column / 26) - 1));
        }

        _sheet.Write((char)('A' + (column % 26)));
        _sheet.Write(_row);
        _sheet.Write("\" s=\"");
        _sheet.Write(style);
        _sheet.Write('"');
        _sheet.Write(type);
        if (value.Length == 0)
        {
            _sheet.Write("/>");
            return;
        }

        _sheet.Write('>');
        _sheet.Write(before);
        _sheet.Write(value);
        _sheet.Write(after);
        _sheet.Write("</c>");
    }

    private void Part(string name, string content)
    {
        using var stream = _zip.CreateEntry(name, CompressionLevel.Fastest).Open();
        stream.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n" + content));
    }
}
