using CsCheck;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>The text of a cell is decoded when somebody asks for it: whoever asks for what and when, the cells are the same.</summary>
public sealed class LateTextTests
{
    private static readonly string[] Strings = ["một", "", "  ", "hai &amp; ba", "_x0041_b", "ạ\u0323 dài " + new string('x', 300), "H20.41-231024-0001"];

    private static readonly string[] Cells =
    [
        .. Enumerable.Range(0, Strings.Length).Select(index => $" t=\"s\"><v>{index}</v></c>"),
        .. Enumerable.Range(0, Strings.Length).Select(index => $" s=\"1\" t=\"s\"><v>{index}</v></c>"),
        .. ((string[])["0", "12", "45223.354166", "-1.5E3", "abc", "123456789012"]).Select(number => $"><v>{number}</v></c>"),
        .. ((string[])["45223.5", "60000", "7"]).Select(number => $" s=\"1\"><v>{number}</v></c>"),
        .. ((string[])["một", " ", "a&lt;b", "_x0041_", "dòng\nhai", ""]).Select(text => $" t=\"inlineStr\"><is><t>{text}</t></is></c>"),
        .. ((string[])["hai", ""]).Select(text => $" t=\"str\"><f>A1</f><v>{text}</v></c>"),
        "/>", " s=\"1\"/>", "></c>", " t=\"b\"><v>1</v></c>", " t=\"e\"><v>#N/A</v></c>",
    ];

    private static readonly Gen<string[][]> Rows = Gen.Select(Gen.Int[0, Cells.Length - 1], Gen.Bool, (cell, named) => (named ? " r=\"@\"" : "") + Cells[cell]).Array[0, 9].Array[1, 6];

    [Fact]
    public void Whatever_columns_are_asked_for_the_row_is_the_full_row() =>
        Gen.Select(Rows, Gen.Int[0, (1 << 9) - 1].Array[6]).Sample((rows, masks) =>
        {
            // An unusual start hands the whole sheet to the XML reader, which decodes every cell at once.
            byte[] scanned = Book(rows, start: ""), whole = Book(rows, start: "<!-- -->");

            List<(int Number, Cell[] Cells)> expected = Workbooks.Read(whole)[0].Rows;
            using var stream = new MemoryStream(scanned);
            using ISheetSource source = Spreadsheet.Open(stream, "a.xlsx", new ReadLimits());
            Assert.True(source.NextSheet());
            var row = new SheetRow();
            for (int index = 0; index < expected.Count; index++)
            {
                Assert.True(source.NextRow(row));
                (int number, Cell[] cells) = expected[index];
                Assert.Equal((number, cells.Length), (row.Number, row.Count));
                for (int column = cells.Length; column >= 0; column--)
                {
                    Assert.True((masks[index % 6] & (1 << column)) == 0 || row[column] == cells.ElementAtOrDefault(column));
                }

                Assert.Equal(cells, row.Cells.ToArray());
            }

            Assert.False(source.NextRow(row));
        }, iter: 300);

    [Fact]
    public void What_nobody_asks_for_is_still_within_the_limits_and_undamaged()
    {
        var limits = new ReadLimits { CellCharacters = 5, Columns = 3 };
        Assert.Equal(FileRefusal.CellTooLong, Walk("<c t=\"str\"><v>dài quá</v></c>", limits));
        Assert.Equal(FileRefusal.CellTooLong, Walk("<c t=\"inlineStr\"><is><t>dài quá</t></is></c>", limits));
        Assert.Equal(FileRefusal.TooManyColumns, Walk("<c r=\"D1\" t=\"s\"><v>0</v></c>", limits));
        Assert.Equal(FileRefusal.Damaged, Walk("<c r=\"A1\" t=\"s\"><v>99</v></c>", limits));
        Assert.Null(Walk("<c r=\"D1\" t=\"s\"><v>2</v></c><c r=\"E1\" t=\"str\"><v> </v></c>", limits));
    }

    [Fact]
    public void A_cell_at_the_end_of_the_window_is_read_like_any_other()
    {
        string rows = string.Concat(Enumerable.Range(1, 9000).Select(i => $"<row r=\"{i}\"><c r=\"A{i}\" s=\"1\" t=\"s\"><v>0</v></c><c r=\"B{i}\"><v>{i}</v></c></row>"));

        string[] read = Workbooks.Show(Workbooks.Xlsx(rows, ("xl/sharedStrings.xml", Workbooks.Strings("<si><t>một</t></si>"))));

        Assert.Equal(Enumerable.Range(1, 9000).Select(i => $"{i}: một|{i}"), read);
    }

    private static FileRefusal? Walk(string cells, ReadLimits limits)
    {
        using var stream = new MemoryStream(Workbooks.Xlsx($"<row r=\"1\">{cells}</row>",
            ("xl/sharedStrings.xml", Workbooks.Strings("<si><t>một</t></si><si><t/></si><si><t> </t></si>"))));
        using ISheetSource source = Spreadsheet.Open(stream, "a.xlsx", limits);
        source.NextSheet();
        return Record.Exception(() => source.NextRow(new SheetRow())) is { } thrown ? Assert.IsType<FileRefusedException>(thrown).Refusal : null;
    }

    private static byte[] Book(string[][] rows, string start) => Workbooks.Xlsx(
        start + string.Concat(rows.Select((cells, index) =>
            $"<row r=\"{index + 1}\">{string.Concat(cells.Select((cell, column) => "<c" + cell.Replace("@", $"{(char)('A' + column)}{index + 1}", StringComparison.Ordinal)))}</row>")),
        ("xl/styles.xml", Workbooks.Styles("0", "22")),
        ("xl/sharedStrings.xml", Workbooks.Strings(string.Concat(Strings.Select(text => $"<si><t xml:space=\"preserve\">{text}</t></si>")))));
}
