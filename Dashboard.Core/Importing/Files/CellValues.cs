using System.Globalization;

namespace Dashboard.Core.Importing.Files;

/// <summary>Makes cells of the texts that a zipped workbook stores.</summary>
internal sealed class CellValues(XlsxWorkbook workbook, ReadLimits limits)
{
    private const int SurelyDigits = 9;

    /// <summary>The text of the cell being read.</summary>
    public CellText Text { get; } = new(limits.CellCharacters);

    /// <summary>The cell that <see cref="Text"/> stands for.</summary>
    /// <param name="type">The cell's attribute t.</param>
    /// <param name="style">The cell's attribute s.</param>
    /// <param name="row">Its row, for the refusal of a damaged file.</param>
    public Cell ToCell(string type, int style, int row) => Text.Length == 0 ? default : type switch
    {
        "s" => Shared(int.TryParse(Text.Span, NumberStyles.Integer, CultureInfo.InvariantCulture, out int index) ? index : -1, row),
        "str" or "inlineStr" => new Cell(CellKind.Text, Text.ToText(escapes: true)),
        "b" => CellRules.FromBoolean(XmlParts.IsTrue(Text.ToText(escapes: false))),
        "e" => new Cell(CellKind.Error, Text.ToText(escapes: false)),
        "d" => CellRules.FromIso(Text.ToText(escapes: false)),
        _ => double.TryParse(Text.Span, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            ? Number(number, style)
            : new Cell(CellKind.Text, Text.ToText(escapes: false)),
    };

    public Cell Shared(int index, int row) => (uint)index < (uint)workbook.Strings.Count
        ? new Cell(CellKind.Text, workbook.Strings[index])
        : throw Refusals.Damaged($"chuỗi dùng chung ở dòng {row}");

    public Cell Number(double number, int style) =>
        (uint)style < (uint)workbook.DateStyles.Length && workbook.DateStyles[style]
            ? CellRules.FromSerial(number, workbook.From1904)
            : new Cell(CellKind.Number, Number: number);

    /// <summary>The cell that markup stands for; <see langword="false"/> where an XML reader has to judge.</summary>
    public bool TryCell(ReadOnlySpan<byte> type, ReadOnlySpan<byte> text, int style, int row, out Cell cell)
    {
        if (text.IsEmpty)
        {
            cell = default;
            return true;
        }

        if (type is [(byte)'s'] && text.Length <= SurelyDigits && text.IndexOfAnyExceptInRange((byte)'0', (byte)'9') < 0)
        {
            int index = 0;
            foreach (byte digit in text)
            {
                index = (index * 10) + digit - '0';
            }

            cell = Shared(index, row);
            return true;
        }

        if (type is [] or [(byte)'n'] && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number))
        {
            cell = Number(number, style);
            return true;
        }

        Text.Clear();
        bool known = MarkupText.TryDecode(text, Text);
        cell = known ? ToCell(Name(type), style, row) : default;
        return known;
    }

    private static string Name(ReadOnlySpan<byte> type) => type switch
    {
        [(byte)'s'] => "s",
        [(byte)'b'] => "b",
        [(byte)'e'] => "e",
        [(byte)'d'] => "d",
        [(byte)'s', (byte)'t', (byte)'r'] => "str",
        [(byte)'i', ..] when type.SequenceEqual("inlineStr"u8) => "inlineStr",
        _ => "n",
    };
}
