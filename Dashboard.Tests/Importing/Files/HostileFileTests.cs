using System.Globalization;
using System.Text;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

public sealed class HostileFileTests
{
    private const string Bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";

    [Fact]
    public void An_empty_file_is_refused() => Assert.Equal(FileRefusal.Empty, Workbooks.Refusal([]));

    [Theory]
    [InlineData("%PDF-1.7\n1 0 obj")]
    [InlineData("{\"seed\": 1}")]
    [InlineData("{\\rtf1 abc}")]
    [InlineData("<?xml version=\"1.0\"?><feed><entry/></feed>")]
    [InlineData("<html><body>Phiên làm việc đã hết</body></html>")]
    [InlineData("a,b\n1,2\0\u0001\u0002\u0003")]
    public void Other_kinds_of_files_are_no_spreadsheets(string content) =>
        Assert.Equal(FileRefusal.NotASpreadsheet, Workbooks.Refusal(Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("word/document.xml", FileRefusal.NotASpreadsheet)]
    [InlineData("readme.txt", FileRefusal.NotASpreadsheet)]
    [InlineData("xl/workbook.bin", FileRefusal.Xlsb)]
    [InlineData("xl/vbaProject.bin", FileRefusal.Macro)]
    public void Other_packages_are_refused_by_their_parts(string part, FileRefusal refusal) =>
        Assert.Equal(refusal, Workbooks.Refusal(Workbooks.Zip((part, "x"))));

    [Fact]
    public void Open_documents_and_macro_types_are_refused()
    {
        Assert.Equal(FileRefusal.Ods, Workbooks.Refusal(Workbooks.Zip(("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>"))));
        Assert.Equal(FileRefusal.Macro, Workbooks.Refusal(Workbooks.Xlsx("", ("[Content_Types].xml",
            "<Types><Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.ms-excel.sheet.macroEnabled.main+xml\"/></Types>"))));
    }

    [Fact]
    public void A_package_that_inflates_beyond_the_limit_is_refused_while_inflating()
    {
        byte[] file = Workbooks.Xlsx(string.Concat(Enumerable.Repeat("<row r=\"5\"/>", 100_000)));

        Assert.Equal(FileRefusal.TooLarge, Workbooks.Refusal(file, new ReadLimits { InflatedBytes = 100_000 }));
        Assert.Equal(FileRefusal.TooLarge, Workbooks.Refusal(file, new ReadLimits { FileBytes = file.Length - 1 }));
    }

    [Fact]
    public void Entity_declarations_are_refused_in_every_kind_of_markup()
    {
        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Workbooks.Xlsx("", ("xl/worksheets/sheet1.xml", Bomb + Workbooks.Sheet("")))));
        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Workbooks.Xlsx("", ("xl/sharedStrings.xml", Bomb + Workbooks.Strings("")))));
        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?>" + Bomb + "<Workbook/>")));
    }

    [Fact]
    public void Tags_names_and_nesting_without_end_are_refused()
    {
        string names = string.Concat(Enumerable.Range(0, 60_000).Select(i => $"<n{i}/>"));

        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Workbooks.Xlsx($"<row spans=\"{new string('1', 6_000_000)}\"/>")));
        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Workbooks.Xlsx(names)));
        Assert.Equal(FileRefusal.DangerousXml, Workbooks.Refusal(Workbooks.Xlsx(string.Concat(Enumerable.Repeat("<a>", 100_000)))));
    }

    [Fact]
    public void A_long_string_used_by_many_cells_is_refused_once()
    {
        string rows = string.Concat(Enumerable.Repeat("<row><c t=\"s\"><v>0</v></c></row>", 12_000));
        byte[] file = Workbooks.Xlsx(rows, ("xl/sharedStrings.xml", Workbooks.Strings($"<si><t>{new string('a', 1 << 20)}</t></si>")));

        Assert.Equal(FileRefusal.CellTooLong, Workbooks.Refusal(file));
    }

    [Theory]
    [InlineData("abc{0}", "")]
    [InlineData("<r>{0}</r>", "")]
    [InlineData("a&amp;{0}", "<!-- -->")]
    public void Shared_strings_are_limited_in_distinct_ones_and_in_their_size(string text, string unusual)
    {
        byte[] equal = Listed(Enumerable.Repeat(1, 1000)), distinct = Listed(Enumerable.Range(0, 11));

        Assert.Equal(1000, Workbooks.Read(equal, new ReadLimits { SharedStrings = 10, SharedStringBytes = 40 })[0].Rows.Count);
        Assert.Equal(
            Workbooks.Show(Listed(Enumerable.Range(0, 1000).Select(i => i % 9))),
            Workbooks.Show(Listed(Enumerable.Range(0, 1000).Select(i => i % 9)), new ReadLimits { SharedStrings = 9 }));
        Assert.Equal(FileRefusal.TooManyStrings, Workbooks.Refusal(distinct, new ReadLimits { SharedStrings = 10 }));
        Assert.Equal(FileRefusal.TooManyStrings, Workbooks.Refusal(distinct, new ReadLimits { SharedStringBytes = 20 }));

        byte[] Listed(IEnumerable<int> numbers)
        {
            List<string> items = [.. numbers.Select(number => $"<si><t>{string.Format(CultureInfo.InvariantCulture, text, number).Replace("<r>", "").Replace("</r>", "")}</t></si>")];
            string list = text.StartsWith("<r>", StringComparison.Ordinal) ? string.Concat(items).Replace("<si>", "<si><r>").Replace("</si>", "</r></si>") : string.Concat(items);
            return Workbooks.Xlsx(
                string.Concat(items.Select((_, i) => $"<row><c t=\"s\"><v>{i}</v></c></row>")),
                ("xl/sharedStrings.xml", Workbooks.Strings(unusual + list)));
        }
    }

    [Fact]
    public void Damaged_packages_and_markup_are_refused_as_damaged()
    {
        byte[] whole = Workbooks.Xlsx("<row><c><v>1</v></c></row>");

        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(whole[..(whole.Length / 2)]));
        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(Workbooks.Xlsx("<row><c><v>1</row>")));
        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(Workbooks.Xlsx("<row><c t=\"s\"><v>5</v></c></row>")));
        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(Workbooks.Xlsx("", ("xl/_rels/workbook.xml.rels", Workbooks.Rels()))));
    }

    [Theory]
    [InlineData(FileRefusal.Encrypted, "EncryptionInfo", "EncryptedPackage")]
    [InlineData(FileRefusal.NotASpreadsheet, "WordDocument")]
    [InlineData(FileRefusal.NotASpreadsheet, "VisioDocument")]
    [InlineData(FileRefusal.Damaged, "Workbook", "Root Entry")]
    [InlineData(FileRefusal.Damaged, "WORKBOOK")]
    [InlineData(FileRefusal.Macro, "Workbook", "_VBA_PROJECT_CUR")]
    public void Compound_files_are_told_by_their_directory(FileRefusal refusal, params string[] entries) =>
        Assert.Equal(refusal, Workbooks.Refusal(Compound(entries)));

    [Fact]
    public void A_place_for_macros_without_any_is_no_macro()
    {
        byte[] file = [.. Compound("Workbook", "_VBA_PROJECT_CUR"), 0xBD, 0x01, 0x00, 0x00];

        Assert.Equal(FileRefusal.Damaged, Workbooks.Refusal(file));
    }

    private static byte[] Compound(params string[] entries)
    {
        byte[] file = new byte[2048];
        CompoundFile.Signature.CopyTo(file);
        for (int i = 0; i < entries.Length; i++)
        {
            byte[] name = Encoding.Unicode.GetBytes(entries[i]);
            name.CopyTo(file, 1024 + (i * 128));
            file[1024 + (i * 128) + 64] = (byte)(name.Length + 2);
        }

        return file;
    }
}
