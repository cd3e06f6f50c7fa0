using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Zipped workbooks with one oddity each.</summary>
internal static class CorpusPackages
{
    private const int ManyCells = 12_000, LongestText = 32_767;
    private const string One = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";
    private const string SheetPart = "xl/worksheets/sheet1.xml", StringsPart = "xl/sharedStrings.xml";
    private const string Entity = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    private const string Loop = "<!DOCTYPE x [<!ENTITY a \"&b;\"><!ENTITY b \"&a;\">]>";
    private const string Outside = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
    private static readonly string[] OneRow = ["1: 1"];

    public static IReadOnlyList<Case> Made { get; } =
    [
        Unsafe("entity-bomb-in-a-sheet", SheetPart, () => Entity + Workbooks.Sheet("<row><c t=\"str\"><v>&b;</v></c></row>")),
        Unsafe("entity-loop-in-a-sheet", SheetPart, () => Loop + Workbooks.Sheet("<row><c t=\"str\"><v>&a;</v></c></row>")),
        Unsafe("external-entity-in-the-shared-strings", StringsPart, () => Outside + Workbooks.Strings("<si><t>&a;</t></si>")),
        Unsafe("external-entity-in-the-content-types", "[Content_Types].xml", () => Outside + "<Types>&a;</Types>"),
        new("bomb-of-zeros", () => Workbooks.Xlsx("", (SheetPart, new string('\0', 16 << 20)))) { Refusal = FileRefusal.Damaged, Says = "bị hỏng" },
        Unsafe("bomb-of-blanks", SheetPart, () => Workbooks.Sheet(One + new string(' ', 16 << 20))),
        Unsafe("giant-attribute", SheetPart, () => Workbooks.Sheet($"<row spans=\"{new string('1', 16 << 20)}\"/>")),
        Unsafe("nesting-without-end", StringsPart, () => Workbooks.Strings(string.Concat(Enumerable.Repeat("<si>", 100_000)))),
        new("bomb-of-rows", () => Workbooks.Xlsx(string.Concat(Enumerable.Repeat("<row r=\"5\"/>", 400_000))))
        {
            Limits = new ReadLimits { InflatedBytes = 4 << 20 }, Refusal = FileRefusal.TooLarge, Says = "sau khi giải nén",
        },
        new("many-entries", ManyEntries) { Rows = OneRow },
        new("header-that-lies-about-the-size", () => Lying(10)) { Refusal = FileRefusal.Damaged, Says = "bị hỏng" },
        new("header-that-claims-gigabytes", () => Lying(0xFFFF_FFF0)) { Rows = OneRow },
        new("name-that-climbs-out", () => Workbooks.Xlsx(One, ("../../../../outside.xml", "x"),
            ("xl/_rels/workbook.xml.rels", Workbooks.Rels(("r1", "worksheet", "../../../xl/worksheets/sheet1.xml"))))) { Rows = OneRow },
        new("backslash-part-names", () => Renamed(name => name.Replace('/', '\\'))) { Rows = OneRow },
        new("part-names-in-capitals", () => Renamed(name => name.ToUpperInvariant())) { Rows = OneRow },
        new("no-content-types", () => Renamed(name => name.StartsWith('[') ? "other.xml" : name)) { Rows = OneRow },
        new("two-parts-of-one-name", () => Renamed(name => name == "[Content_Types].xml" ? SheetPart : name))
        {
            Refusal = FileRefusal.Damaged, Says = SheetPart,
        },
        new("declared-to-the-last-cell", () => Workbooks.Xlsx("", (SheetPart,
            $"<worksheet xmlns=\"{Workbooks.Main}\"><dimension ref=\"A1:XFD1048576\"/><sheetData>{One}</sheetData></worksheet>"))) { Rows = OneRow },
        new("far-cell", () => Workbooks.Xlsx(One + "<row r=\"1048576\"><c r=\"XFD1048576\"><v>1</v></c></row>"))
        {
            Refusal = FileRefusal.TooManyColumns, Says = "Dòng 1.048.576",
        },
        new("endless-blank-area", () => Workbooks.Xlsx(One + string.Concat(Enumerable.Range(2, 100_000).Select(row =>
            $"<row r=\"{row}\" s=\"1\"><c r=\"A{row}\" s=\"1\"/><c r=\"XFD{row}\" s=\"1\"/></row>")))) { Rows = OneRow },
        new("string-of-a-megabyte-in-many-cells", () => SharedByMany(1 << 20)) { Refusal = FileRefusal.CellTooLong, Says = "32.767 ký tự" },
        new("longest-string-in-many-cells", () => SharedByMany(LongestText)) { Count = ManyCells },
        new("longest-string-of-its-own-in-many-cells", () => Workbooks.Xlsx(string.Concat(Enumerable.Range(10_000, 2_000).Select(i =>
            $"<row><c t=\"inlineStr\"><is><t>{i}{new string('a', LongestText - 5)}</t></is></c></row>")))) { Count = 2_000 },
        new("formulas-without-values", () => Workbooks.Xlsx("<row><c><f>A2</f></c><c t=\"str\"><f>A2</f><v/></c><c><f>1+1</f><v>2</v></c></row>")) { Rows = ["1: ||2"] },
        new("markup-as-character-data", () => Workbooks.Xlsx("<row><c t=\"inlineStr\"><is><t><![CDATA[<b> & ]]>c</t></is></c><c t=\"s\"><v>0</v></c></row>",
            (StringsPart, Workbooks.Strings("<si><t><![CDATA[a<b]]></t></si>")))) { Rows = ["1: <b> & c|a<b"] },
        new("character-of-two-halves-across-a-buffer", () => Workbooks.Xlsx(string.Concat(Enumerable.Range(250, 8).Select(i =>
            $"<row><c t=\"inlineStr\"><is><r><t>{new string('a', i)}\U0001F600</t></r></is></c></row>")))) { Count = 8 },
        new("no-sheet-at-all", () => Workbooks.Xlsx("", ("xl/workbook.xml", Workbooks.Book("<sheets/>")))) { Rows = [] },
        new("csv-in-a-zip", () => Workbooks.Zip(("a.csv", "a,b"))) { Refusal = FileRefusal.NotASpreadsheet, Says = "giải nén" },
        new("empty-zip", () => Workbooks.Zip()) { Refusal = FileRefusal.NotASpreadsheet, Says = "tệp nén ZIP" },
    ];

    private static Case Unsafe(string name, string part, Func<string> content) => new(name, () => Workbooks.Xlsx("", (part, content())))
    {
        Refusal = FileRefusal.DangerousXml,
        Says = "không an toàn",
    };

    private static byte[] SharedByMany(int length) => Workbooks.Xlsx(
        string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", ManyCells)),
        (StringsPart, Workbooks.Strings($"<si><t>{new string('a', length)}</t></si>")));

    private static byte[] ManyEntries() => Workbooks.Xlsx(One, [.. Enumerable.Range(0, 30_000).Select(i => ($"xl/media/{i}.png", ""))]);

    private static byte[] Renamed(Func<string, string> rename)
    {
        using var stream = new MemoryStream(Workbooks.Xlsx(One));
        using var zip = new ZipArchive(stream);
        return Workbooks.Zip([.. zip.Entries.Select(entry =>
        {
            using var reader = new StreamReader(entry.Open());
            return (rename(entry.FullName), reader.ReadToEnd());
        })]);
    }

    /// <summary>The directory of the package claims another inflated size for the sheet.</summary>
    private static byte[] Lying(uint claimed)
    {
        byte[] file = Workbooks.Xlsx(One);
        int name = file.AsSpan().LastIndexOf(Encoding.ASCII.GetBytes(SheetPart));
        BinaryPrimitives.WriteUInt32LittleEndian(file.AsSpan(name - 46 + 24), claimed);
        return file;
    }
}
