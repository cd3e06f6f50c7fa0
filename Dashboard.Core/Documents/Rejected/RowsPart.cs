using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>The rows of a sheet that come back: numbered without gaps, moved by the column of reasons, formulas as the values that they had.</summary>
internal sealed partial class RowsPart(
    XmlReader reader, XmlWriter writer, ExcerptSheet sheet, ExcerptCells cells, HashSet<int> strings, int style, bool from1904)
{
    private const int DaysBetweenSystems = 1462;
    private readonly string _prefix = reader.Prefix, _space = reader.NamespaceURI;
    private int _row, _place, _column;
    private bool _reasonIsDue;

    /// <summary>Copies the rows; the reader stands on the element that holds them, afterwards behind it.</summary>
    public void Copy()
    {
        writer.WriteStartElement(_prefix, "sheetData", _space);
        foreach (var title in sheet.Titles)
        {
            _place++;
            Begin("row", ("r", Text(_place)));
            WriteText(0, style: null, title);
            writer.WriteEndElement();
        }

        MarkupCopy.Children(reader, CopyRow);
        writer.WriteEndElement();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What spreadsheets would read as the escape of a character.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"[\x00-\x08\x0B-\x1F\uFFFE\uFFFF]", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Control();

    private void CopyRow()
    {
        _row = reader.GetAttribute("r") is { } written && int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : CellRules.NextRow(_row);
        _place = reader.LocalName == "row" ? sheet.PlaceOf(_row) : 0;
        if (_place == 0)
        {
            reader.Skip();
            return;
        }

        var isBelow = _row > sheet.Frame.HeadRows;
        var reason = _row == sheet.Headings.LastRow && sheet.Shift > 0 ? ReasonColumn.Heading : sheet.ReasonOf(_row);
        var mends = cells.Row(_row) is { } read ? CellMends.Of(sheet, read) : [];
        Begin("row", ("r", Text(_place)));
        MarkupCopy.Attributes(reader, writer, attribute => attribute.LocalName is not ("r" or "spans")
            && !(isBelow && attribute.LocalName is "hidden" or "outlineLevel" or "collapsed")
            && !(reason is not null && isBelow && attribute.LocalName is "ht" or "customHeight"));
        (_column, _reasonIsDue) = (-1, reason is not null);
        MarkupCopy.Children(reader, () => CopyCell(reason, mends));
        WriteReason(reason, reasonStyle: null);
        WriteMends(mends, Areas.Columns);
        writer.WriteEndElement();
    }

    private void CopyCell(string? reason, SortedDictionary<int, Cell> mends)
    {
        var at = Areas.Cell(reader.GetAttribute("r")).Column;
        _column = at >= 0 ? at : _column + 1;
        var cellStyle = reader.GetAttribute("s");
        if (_column + sheet.Shift >= sheet.ReasonColumn)
        {
            WriteReason(reason, cellStyle);
        }

        WriteMends(mends, _column);
        if (reader.LocalName != "c" || _column + sheet.Shift >= Areas.Columns || (reason is not null && _column == sheet.Frame.ReasonColumn))
        {
            reader.Skip();
        }
        else if (mends.Remove(_column, out var mend))
        {
            WriteMend(_column, cellStyle, mend, reader.GetAttribute("t") == "d");
            reader.Skip();
        }
        else
        {
            CopyContent(cellStyle);
        }
    }

    private void CopyContent(string? cellStyle)
    {
        var type = reader.GetAttribute("t");
        BeginCell(_column + sheet.Shift, cellStyle, type);
        MarkupCopy.Children(reader, () =>
        {
            if (reader.LocalName == "v")
            {
                var value = reader.ReadElementContentAsString();
                if (type == "s" && int.TryParse(value, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var index))
                {
                    strings.Add(index);
                }

                Begin("v");
                if (type == "str" && value.Length > 0 && (char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[^1])))
                {
                    writer.WriteAttributeString("xml", "space", ns: null, "preserve");
                }

                writer.WriteString(value);
                writer.WriteEndElement();
            }
            else if (reader.LocalName == "is")
            {
                writer.WriteNode(reader, defattr: false);
            }
            else
            {
                reader.Skip();
            }
        });
        writer.WriteEndElement();
    }

    /// <summary>Writes what stands beside the row, before the first cell right of it. The heading looks like its neighbour.</summary>
    private void WriteReason(string? reason, string? reasonStyle)
    {
        if (_reasonIsDue)
        {
            _reasonIsDue = false;
            WriteText(sheet.ReasonColumn, _row == sheet.Headings.LastRow ? reasonStyle : style >= 0 ? Text(style) : null, reason!);
        }
    }

    /// <summary>Writes the cells that are written anew and have no cell of their own, up to a column.</summary>
    private void WriteMends(SortedDictionary<int, Cell> mends, int before)
    {
        while (mends.Count > 0 && mends.Keys.First() is var column && column < before)
        {
            mends.Remove(column, out var mend);
            WriteMend(column, cellStyle: null, mend, isIso: false);
        }
    }

    private void WriteMend(int column, string? cellStyle, in Cell mend, bool isIso)
    {
        if (mend.Kind == CellKind.Text)
        {
            WriteText(column + sheet.Shift, cellStyle, mend.Text!);
            return;
        }

        BeginCell(column + sheet.Shift, cellStyle, isIso ? "d" : null);
        Begin("v");
        writer.WriteString(isIso
            ? mend.Moment.ToString("s", CultureInfo.InvariantCulture)
            : (mend.Moment.ToOADate() - (from1904 ? DaysBetweenSystems : 0)).ToString("R", CultureInfo.InvariantCulture));
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void WriteText(int column, string? style, string text)
    {
        BeginCell(column, style, "inlineStr");
        Begin("is");
        Begin("t");
        writer.WriteAttributeString("xml", "space", ns: null, "preserve");
        writer.WriteString(Control().Replace(Escape().Replace(text, "_x005F_"), "\uFFFD"));
        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private void BeginCell(int column, string? cellStyle, string? type)
    {
        Begin("c", ("r", Areas.Name(column, _place)));
        if (cellStyle is not null)
        {
            writer.WriteAttributeString("s", cellStyle);
        }

        if (type is not null)
        {
            writer.WriteAttributeString("t", type);
        }
    }

    private void Begin(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(_prefix, name, _space);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }
    }
}
