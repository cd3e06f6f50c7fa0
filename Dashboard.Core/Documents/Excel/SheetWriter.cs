using System.Text;

namespace Dashboard.Core.Documents.Excel;

/// <summary>Writes the rows of a sheet, cell by cell from the left. A sheet that is full goes on in another of the same layout.</summary>
public sealed class SheetWriter
{
    /// <summary>Rows of a sheet, the heading included.</summary>
    public const int MaxRows = 1_048_576;

    /// <summary>Longest text of a cell, in UTF-16 units.</summary>
    public const int MaxText = 32_767;

    private const int FirstDay = 693_593;
    private const int FirstSafeDay = FirstDay + 61;

    /// <summary>The first day that all spreadsheets count alike.</summary>
    internal static readonly DateOnly FirstSafe = DateOnly.FromDayNumber(FirstSafeDay);

    private readonly WorkbookWriter _workbook;
    private readonly XmlBuffer _xml;
    private readonly byte[][] _columns;
    private readonly byte[] _rowText = new byte[8];
    private int _rowDigits;
    private int _column;

    internal SheetWriter(WorkbookWriter workbook, XmlBuffer xml, SheetPlan plan)
    {
        (_workbook, _xml, Plan) = (workbook, xml, plan);
        _columns = [.. Enumerable.Range(0, plan.Columns.Count).Select(column => Encoding.ASCII.GetBytes($"<c r=\"{Letters(column)}"))];
    }

    /// <summary>Rows of data written, over all sheets that they needed.</summary>
    public long Count { get; private set; }

    internal SheetPlan Plan { get; }

    /// <summary>Number of the row begun last in the current sheet, the first being 1.</summary>
    internal int Row { get; private set; }

    /// <summary>Letters of a column, counted from 0: A … Z, AA …</summary>
    internal static string Letters(int column) =>
        column < 26 ? ((char)('A' + column)).ToString() : Letters((column / 26) - 1) + Letters(column % 26);

    public void BeginRow()
    {
        if (Row == _workbook.MaxRows)
        {
            _workbook.Continue(this);
        }

        Count++;
        Begin();
    }

    public void EndRow() => _xml.Raw("</row>"u8);

    /// <summary>A text; nothing is written where there is none. It never becomes a formula.</summary>
    public void Text(string? text, CellStyle style = CellStyle.Plain)
    {
        var column = _column++;
        if (string.IsNullOrEmpty(text))
        {
            return;
        }

        var shown = Shortened(text);
        Open(column, style == CellStyle.Plain && shown[0] is '=' or '+' or '-' or '@' ? CellStyle.Quoted : style);
        _xml.Raw(NeedsSpace(shown) ? " t=\"inlineStr\"><is><t xml:space=\"preserve\">"u8 : " t=\"inlineStr\"><is><t>"u8);
        _xml.Text(shown);
        _xml.Raw("</t></is></c>"u8);
    }

    /// <summary>A day as a date; one before March 1900, which spreadsheets count differently, as text.</summary>
    public void Day(DateOnly? day)
    {
        if (day is { } known && known.DayNumber < FirstSafeDay)
        {
            Text(known.ToString("dd'/'MM'/'yyyy", System.Globalization.CultureInfo.InvariantCulture));
            return;
        }

        Number(day?.DayNumber - FirstDay, CellStyle.Day);
    }

    /// <summary>A moment as a date with hours and minutes.</summary>
    public void Moment(DateTime moment)
    {
        Open(_column++, CellStyle.Moment);
        _xml.Raw("><v>"u8);
        _xml.Number(moment.Subtract(DateOnly.FromDayNumber(FirstDay).ToDateTime(TimeOnly.MinValue)).TotalDays);
        _xml.Raw("</v></c>"u8);
    }

    public void Number(long? value, CellStyle style = CellStyle.Whole)
    {
        var column = _column++;
        if (value is { } known)
        {
            Open(column, style);
            _xml.Raw("><v>"u8);
            _xml.Number(known);
            _xml.Raw("</v></c>"u8);
        }
    }

    public void Number(double value, CellStyle style)
    {
        Open(_column++, style);
        _xml.Raw("><v>"u8);
        _xml.Number(value);
        _xml.Raw("</v></c>"u8);
    }

    internal void Restart()
    {
        Row = 0;
        if (Plan.IsTable)
        {
            Begin();
            foreach (var column in Plan.Columns)
            {
                Text(column.Heading, CellStyle.Heading);
            }

            EndRow();
        }
    }

    private void Begin()
    {
        Row++;
        _column = 0;
        System.Buffers.Text.Utf8Formatter.TryFormat(Row, _rowText, out _rowDigits);
        _xml.Raw("<row r=\""u8);
        _xml.Raw(_rowText.AsSpan(0, _rowDigits));
        _xml.Raw("\">"u8);
    }

    private void Open(int column, CellStyle style)
    {
        _xml.Raw(_columns[column]);
        _xml.Raw(_rowText.AsSpan(0, _rowDigits));
        _xml.Raw("\""u8);
        if (style != CellStyle.Plain)
        {
            _xml.Raw(" s=\""u8);
            _xml.Number((int)style);
            _xml.Raw("\""u8);
        }
    }

    private static ReadOnlySpan<char> Shortened(string text)
    {
        if (text.Length <= MaxText)
        {
            return text;
        }

        var end = MaxText - 1;
        return string.Concat(text.AsSpan(0, char.IsHighSurrogate(text[end - 1]) ? end - 1 : end), "…");
    }

    private static bool NeedsSpace(ReadOnlySpan<char> text) =>
        char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || text.Contains('\n') || text.Contains("  ", StringComparison.Ordinal);
}
