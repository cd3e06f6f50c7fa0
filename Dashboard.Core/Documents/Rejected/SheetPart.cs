using System.Globalization;
using System.Xml;
using Dashboard.Core.Importing.Excerpts;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>
/// One sheet with the rows that come back and the reasons in its first column, streamed from part to part. What follows the rows
/// is kept as far as it is about how the sheet looks and prints; whatever points to cells is moved or left out.
/// </summary>
/// <param name="sheet">What comes back.</param>
/// <param name="cells">The file as the importer reads it, at this sheet.</param>
/// <param name="strings">The shared strings that are used; more are added.</param>
/// <param name="style">Number of the style of reasons; −1 for none.</param>
/// <param name="from1904">Whether the workbook counts its days from 1904.</param>
/// <param name="isFirst">Whether the sheet is the one that is open.</param>
internal sealed class SheetPart(ExcerptSheet sheet, ExcerptCells cells, HashSet<int> strings, int style, bool from1904, bool isFirst)
{
    private const string Wide = "60";
    private bool _hasColumns;

    public void Copy(XmlReader reader, XmlWriter writer) =>
        MarkupCopy.Element(reader, writer, static _ => true, () =>
        {
            switch (reader.LocalName)
            {
                case "sheetPr":
                    MarkupCopy.Element(reader, writer, static _ => false, () => writer.WriteNode(reader, defattr: false));
                    break;
                case "sheetViews":
                    MarkupCopy.Element(reader, writer, static _ => true, () => CopyView(reader, writer));
                    break;
                case "cols":
                    WriteColumns(reader, writer, reader);
                    break;
                case "sheetData":
                    WriteColumns(reader, writer, columns: null);
                    new RowsPart(reader, writer, sheet, cells, strings, style, from1904).Copy();
                    break;
                case "mergeCells":
                    CopyMerges(reader, writer);
                    break;
                case "pageSetup":
                    MarkupCopy.Element(reader, writer, static attribute => attribute.LocalName != "id", reader.Skip);
                    break;
                case "sheetFormatPr" or "phoneticPr" or "printOptions" or "pageMargins" or "headerFooter":
                    writer.WriteNode(reader, defattr: false);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        });

    private static int Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void CopyView(XmlReader reader, XmlWriter writer)
    {
        if (reader.LocalName != "sheetView")
        {
            reader.Skip();
            return;
        }

        // Rows and columns that are scrolled out of a frozen pane belong to it all the same.
        var (left, top) = Areas.Cell(reader.GetAttribute("topLeftCell"));
        var (prefix, space) = (reader.Prefix, reader.NamespaceURI);
        writer.WriteStartElement(prefix, reader.LocalName, space);
        MarkupCopy.Attributes(reader, writer, static attribute => attribute.LocalName is not ("tabSelected" or "topLeftCell"));
        if (isFirst)
        {
            writer.WriteAttributeString("tabSelected", "1");
        }

        MarkupCopy.Children(reader, () =>
        {
            if (reader.LocalName == "pane" && reader.GetAttribute("state") is "frozen" or "frozenSplit")
            {
                WritePane(writer, (prefix, space), Number(reader.GetAttribute("xSplit")) + Math.Max(0, left), Number(reader.GetAttribute("ySplit")) + Math.Max(0, top - 1));
            }

            reader.Skip();
        });
        writer.WriteEndElement();
    }

    private void WritePane(XmlWriter writer, (string Prefix, string Space) names, int columns, int rows)
    {
        columns = columns == 0 ? 0 : columns + sheet.Shift;
        rows = rows == 0 ? 0 : sheet.LastPlaceUpTo(rows);
        if (columns == 0 && rows == 0)
        {
            return;
        }

        writer.WriteStartElement(names.Prefix, "pane", names.Space);
        if (columns > 0)
        {
            writer.WriteAttributeString("xSplit", Text(columns));
        }

        if (rows > 0)
        {
            writer.WriteAttributeString("ySplit", Text(rows));
        }

        writer.WriteAttributeString("topLeftCell", Areas.Name(columns, rows + 1));
        writer.WriteAttributeString("activePane", columns == 0 ? "bottomLeft" : rows == 0 ? "topRight" : "bottomRight");
        writer.WriteAttributeString("state", "frozen");
        writer.WriteEndElement();
    }

    /// <summary>Writes the widths once, moved by the column of reasons; before the rows at the latest.</summary>
    private void WriteColumns(XmlReader reader, XmlWriter writer, XmlReader? columns)
    {
        if (_hasColumns || (columns is null && sheet.Shift == 0))
        {
            return;
        }

        _hasColumns = true;
        var (prefix, space) = (reader.Prefix, reader.NamespaceURI);
        writer.WriteStartElement(prefix, "cols", space);
        if (sheet.Shift > 0)
        {
            writer.WriteStartElement(prefix, "col", space);
            writer.WriteAttributeString("min", "1");
            writer.WriteAttributeString("max", "1");
            writer.WriteAttributeString("width", Wide);
            writer.WriteAttributeString("customWidth", "1");
            writer.WriteEndElement();
        }

        if (columns is not null)
        {
            MarkupCopy.Children(reader, () => CopyColumn(reader, writer));
        }

        writer.WriteEndElement();
    }

    private void CopyColumn(XmlReader reader, XmlWriter writer)
    {
        var (first, last) = (Number(reader.GetAttribute("min")) + sheet.Shift, Math.Min(Number(reader.GetAttribute("max")) + sheet.Shift, Areas.Columns));
        if (first <= last)
        {
            writer.WriteStartElement(reader.Prefix, "col", reader.NamespaceURI);
            writer.WriteAttributeString("min", Text(first));
            writer.WriteAttributeString("max", Text(last));
            MarkupCopy.Attributes(reader, writer, static attribute => attribute.LocalName is not ("min" or "max"));
            writer.WriteEndElement();
        }

        reader.Skip();
    }

    /// <summary>A merged area stays where its first row does, over as many of its rows as come back.</summary>
    private void CopyMerges(XmlReader reader, XmlWriter writer)
    {
        var (prefix, space, begun) = (reader.Prefix, reader.NamespaceURI, false);
        MarkupCopy.Children(reader, () =>
        {
            if (Areas.Corners(reader.GetAttribute("ref")) is { } area && sheet.PlaceOf(area.First.Row) is > 0 and var first)
            {
                var last = Math.Max(first, sheet.LastPlaceUpTo(area.Last.Row));
                var (left, right) = (area.First.Column + sheet.Shift, Math.Min(area.Last.Column + sheet.Shift, Areas.Columns - 1));
                if (left < right || first < last)
                {
                    if (!begun)
                    {
                        writer.WriteStartElement(prefix, "mergeCells", space);
                        begun = true;
                    }

                    writer.WriteStartElement(prefix, "mergeCell", space);
                    writer.WriteAttributeString("ref", $"{Areas.Name(left, first)}:{Areas.Name(right, last)}");
                    writer.WriteEndElement();
                }
            }

            reader.Skip();
        });
        if (begun)
        {
            writer.WriteEndElement();
        }
    }
}
