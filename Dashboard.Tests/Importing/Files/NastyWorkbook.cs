using System.Globalization;
using System.Text;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Workbooks as careless programs write them: gaps, all kinds of cells, rich text, escapes, odd styles.</summary>
internal static class NastyWorkbook
{
    private static readonly string[] Texts =
        ["Phường Sa Đéc", " hai  khoảng ", "a&amp;b &lt;c&gt;", "_x0041__x000D_", "&#x1EA1;&#10;", "", "H20.1-230605-0001", "01/02/2023", "😀", "<![CDATA[x<y]]>"];

    private static readonly string[] Formats = ["0", "14", "22", "dd/mm/yyyy\\ hh:mm", "\"ngày\" 0", "[$-42A]dd\\/mm\\/yyyy;@", "@", "0.00%"];

    public static byte[] Make(Random random)
    {
        var rows = new StringBuilder();
        int row = 0;
        for (int left = random.Next(1, 40); left > 0; left--)
        {
            row += random.Next(8) == 0 ? random.Next(1, 30) : 1;
            rows.Append(CultureInfo.InvariantCulture, $"<row r=\"{row}\">{Cells(random, row)}</row>{(random.Next(5) == 0 ? "\r\n  " : "")}");
        }

        string prolog = random.Next(2) == 0 ? "" : "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
        string unusual = random.Next(2) == 0 ? "" : "<!-- a -->";
        return Workbooks.Xlsx("",
            ("xl/worksheets/sheet1.xml", prolog + Workbooks.Sheet(rows + unusual)),
            ("xl/styles.xml", Workbooks.Styles(Formats)),
            ("xl/sharedStrings.xml", prolog + Workbooks.Strings(string.Concat(Texts.Select(text => Item("si", text, random))) + unusual)));
    }

    private static string Cells(Random random, int row)
    {
        var cells = new StringBuilder();
        int column = -1;
        for (int left = random.Next(0, 12); left > 0; left--)
        {
            column += random.Next(4) == 0 ? random.Next(1, 20) : 1;
            string reference = $"{(column < 26 ? "" : (char)('A' + (column / 26) - 1))}{(char)('A' + (column % 26))}{row}";
            cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"{random.Next(Formats.Length)}\"{Content(random)}");
        }

        return cells.ToString();
    }

    private static string Content(Random random) => random.Next(10) switch
    {
        0 => "/>",
        1 => "></c>",
        2 => " t=\"b\"><v>1</v></c>",
        3 => " t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>",
        4 => $" t=\"inlineStr\">{Item("is", Texts[random.Next(Texts.Length)], random)}</c>",
        5 => $" t=\"str\"><f>A1&amp;B1</f><v>{Texts[random.Next(Texts.Length)]}</v></c>",
        6 or 7 => $" t=\"s\"><v>{random.Next(Texts.Length)}</v></c>",
        8 => $"><v>{random.Next(61, 60_000)}</v></c>",
        _ => string.Create(CultureInfo.InvariantCulture, $"><f>A1*2</f><v>{(random.Next(61, 60_000) + random.NextDouble()):R}</v></c>"),
    };

    private static string Item(string element, string text, Random random) => random.Next(3) switch
    {
        0 => $"<{element}><t>{text}</t></{element}>",
        1 => $"<{element}><t xml:space=\"preserve\">{text}</t></{element}>",
        _ => $"<{element}><r><rPr><b/></rPr><t xml:space=\"preserve\">{text}</t></r><r><t>z</t></r></{element}>",
    };
}
