using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>A sheet written the usual way is scanned, any other goes to an XML reader: the cells must be the same.</summary>
public sealed class XlsxScanTests
{
    private const string Cells = """
        <row r="2" spans="1:9" x:dyDescent="0.25"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c t="s"><v>0</v></c>
          <c r="F2" s="1"><v>45223.5</v></c><c r="G2"/><c r="H2" t="b"><v>1</v></c><c r="I2" t="e"><f>A1&amp;B1</f><v>#N/A</v></c></row>
        <row/><row r="7" ht="15"><c t="inlineStr"><is><t xml:space="preserve"> a &lt;b&gt; &#x1EA1;&#10; _x0041_</t></is></c><c t="str"><f t="shared" si="0"/><v>x&amp;y</v></c><c><v/></c>
          <c t="d"><v>2023-10-24T08:35:00</v></c><c t="n"><v>-1.5E3</v></c><c><v>abc</v></c><c t="s"><v>2</v></c></row>
        """;

    [Theory]
    [InlineData("")]
    [InlineData("<!-- -->")]
    [InlineData("<row r=\"5\"><?pi?></row>")]
    [InlineData("<row r='5'/>")]
    public void The_scan_and_the_reader_give_the_same_cells(string unusual)
    {
        string[] rows = Workbooks.Show(Book(Cells + unusual + "<row r=\"9\"><c><v>9</v></c></row>"));

        Assert.Equal(["2: |một|a\nb & ỏ|một||2023-10-24 12:00:00||TRUE|#N/A", "7:  a <b> ạ\n A|x&y||2023-10-24 08:35:00|-1500|abc|A", "9: 9"], rows);
    }

    [Fact]
    public void A_sheet_longer_than_the_window_is_read_whole()
    {
        string text = new('ạ', 900);
        string rows = string.Concat(Enumerable.Range(1, 2000).Select(i => $"<row r=\"{i}\"><c t=\"str\"><v>{text}{i}</v></c><c t=\"inlineStr\"><is><t>{text}</t></is></c></row>"));

        foreach (string end in (string[])["", "<!-- -->"])
        {
            string[] read = Workbooks.Show(Book(rows + end));

            Assert.Equal(2000, read.Length);
            Assert.All(read, (row, index) => Assert.Equal($"{index + 1}: {text}{index + 1}|{text}", row));
        }
    }

    [Theory]
    [InlineData("<row><c t=\"str\"><v>&unknown;</v></c></row>")]
    [InlineData("<row><c t=\"str\"><v>&#xZZ;</v></c></row>")]
    [InlineData("<row r=\"x\"/>")]
    [InlineData("<row><c><v>1</v></c>")]
    [InlineData("<row><c r=\"A1\"")]
    public void Damage_is_judged_by_the_reader(string rows) => Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(Book("<row><c><v>1</v></c></row>" + rows)));

    [Fact]
    public void Other_encodings_and_prefixes_are_read()
    {
        string sheet = $"<x:worksheet xmlns:x=\"{Workbooks.Main}\"><x:sheetData><x:row><x:c t=\"str\"><x:v>một</x:v></x:c></x:row></x:sheetData></x:worksheet>";
        byte[] latin = Workbooks.Xlsx("", ("xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"us-ascii\"?>" + Workbooks.Sheet("<row><c><v>1</v></c></row>")));

        Assert.Equal(["1: một"], Workbooks.Show(Workbooks.Xlsx("", ("xl/worksheets/sheet1.xml", sheet))));
        Assert.Equal(["1: 1"], Workbooks.Show(latin));
    }

    [Fact]
    public void Bytes_that_are_no_text_are_refused()
    {
        byte[] file = Workbooks.Xlsx("<row><c t=\"s\"><v>0</v></c></row>", ("xl/sharedStrings.xml", "\0"));
        byte[] strings = [.. Encoding.UTF8.GetBytes($"<sst xmlns=\"{Workbooks.Main}\"><si><t>"), 0xC3, 0x28, .. "</t></si></sst>"u8];

        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(file));
        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(WithStrings(strings)));
    }

    private static byte[] Book(string rows) => Workbooks.Xlsx("",
        ("xl/worksheets/sheet1.xml", $"<?xml version=\"1.0\"?><worksheet xmlns=\"{Workbooks.Main}\" xmlns:x=\"urn:x\"><cols><col min=\"1\"/></cols><sheetData>{rows}</sheetData></worksheet>"),
        ("xl/styles.xml", Workbooks.Styles("0", "22")),
        ("xl/sharedStrings.xml", Workbooks.Strings("<si><t>một</t></si>\n<si><t xml:space=\"preserve\">a\r\nb &amp; ỏ</t></si><si><t>_x0041_</t></si><si><t/></si>")));

    private static byte[] WithStrings(byte[] strings)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Workbooks.Xlsx("<row><c t=\"s\"><v>0</v></c></row>"));
        using (var zip = new System.IO.Compression.ZipArchive(bytes, System.IO.Compression.ZipArchiveMode.Update, leaveOpen: true))
        {
            using Stream part = zip.CreateEntry("xl/sharedStrings.xml").Open();
            part.Write(strings);
        }

        return bytes.ToArray();
    }
}
