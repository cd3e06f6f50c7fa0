using System.Globalization;
using System.Text.Unicode;

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

    private Cell Shared(int index, int row) => (uint)index < (uint)workbook.Strings.Count
        ? new Cell(CellKind.Text, workbook.Strings[index])
        : throw Refusals.Damaged($"chuỗi dùng chung ở dòng {row}");

    private Cell Number(double number, int style) =>
        (uint)style < (uint)workbook.DateStyles.Length && workbook.DateStyles[style]
            ? CellRules.FromSerial(number, workbook.From1904)
            : new Cell(CellKind.Number, Number: number);

    /// <summary>Puts the cell that markup stands for into a row; <see langword="false"/> where an XML reader has to judge.</summary>
    /// <remarks>Plain text is left as bytes: it is known to be text, to be no longer than a cell may be, and not to be empty.</remarks>
    public bool TryPut(SheetRow row, int column, ReadOnlySpan<byte> type, ReadOnlySpan<byte> text, int style)
    {
        bool within = column < limits.Columns && row.Number <= limits.Rows;
        if (text.IsEmpty || (within && TryPutLate(row, column, type, text)))
        {
            return true;
        }

        double number = TryDigits(text, out int whole) ? whole : double.NaN;
        if (type is [] or [(byte)'n'] && (number >= 0 || double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out number)))
        {
            CellRules.Put(row, column, Number(number, style), limits);
            return true;
        }

        Text.Clear();
        if (!MarkupText.TryDecode(text, Text))
        {
            return false;
        }

        CellRules.Put(row, column, ToCell(Name(type), style, row.Number), limits);
        return true;
    }

    private bool TryPutLate(SheetRow row, int column, ReadOnlySpan<byte> type, ReadOnlySpan<byte> text)
    {
        if (type is [(byte)'s'])
        {
            if (!TryDigits(text, out int index) || index >= workbook.Strings.Count)
            {
                return false;
            }

            if (!workbook.Strings.IsEmpty(index))
            {
                row.SetLate(column, workbook.Strings, index);
            }

            return true;
        }

        if (!(type.SequenceEqual("inlineStr"u8) || type.SequenceEqual("str"u8))
            || text.Length > limits.CellCharacters || !MarkupText.IsPlain(text) || text.IndexOf("_x"u8) >= 0 || !Utf8.IsValid(text))
        {
            return false;
        }

        row.SetLate(column, text);
        return true;
    }

    /// <summary>Reads a whole number of at most nine digits.</summary>
    private static bool TryDigits(ReadOnlySpan<byte> text, out int value)
    {
        value = 0;
        if (text.Length > SurelyDigits)
        {
            return false;
        }

        foreach (byte digit in text)
        {
            if ((uint)(digit - '0') > 9)
            {
                return false;
            }

            value = (value * 10) + digit - '0';
        }

        return true;
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
