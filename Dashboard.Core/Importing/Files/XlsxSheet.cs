using System.Globalization;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Reads the rows of one sheet of a zipped workbook, forward and without keeping any.</summary>
internal sealed class XlsxSheet : IDisposable
{
    private readonly XmlReader _reader;
    private readonly CellValues _values;
    private readonly ReadLimits _limits;
    private readonly CellText _text;
    private readonly string _rowName, _cellName, _valueName, _inlineName, _reference, _style, _type;
    private int _rowNumber;

    public XlsxSheet(XmlReader reader, CellValues values, ReadLimits limits)
    {
        _reader = reader;
        _values = values;
        _limits = limits;
        _text = values.Text;

        // Names of the reader's own table: equal names are the same object, so they are compared as such.
        XmlNameTable names = reader.NameTable;
        (_rowName, _cellName, _valueName, _inlineName) = (names.Add("row"), names.Add("c"), names.Add("v"), names.Add("is"));
        (_reference, _style, _type) = (names.Add("r"), names.Add("s"), names.Add("t"));
    }

    /// <summary>Reads the next row that has a cell with content.</summary>
    public bool NextRow(SheetRow row)
    {
        while (_reader.Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                XmlParts.CheckDepth(_reader);
                if (ReferenceEquals(_reader.LocalName, _rowName))
                {
                    ReadRow(row);
                    if (row.Count > 0)
                    {
                        return true;
                    }
                }
            }
            else if (_reader.NodeType == XmlNodeType.EndElement && _reader.LocalName == "sheetData")
            {
                return false;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private void ReadRow(SheetRow row)
    {
        bool empty = _reader.IsEmptyElement;
        int depth = _reader.Depth, column = -1;
        string? written = _reader.GetAttribute(_reference);
        _rowNumber = written is null ? CellRules.NextRow(_rowNumber)
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number > 0 ? number
            : throw Refusals.Damaged($"số dòng “{(written.Length > 20 ? written[..20] : written)}”");
        row.Start(_rowNumber);
        while (!empty && _reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                XmlParts.CheckDepth(_reader);
                if (ReferenceEquals(_reader.LocalName, _cellName))
                {
                    ReadCell(row, ref column);
                }
            }
        }
    }

    private void ReadCell(SheetRow row, ref int column)
    {
        bool empty = _reader.IsEmptyElement;
        int at = -1, style = 0;
        string type = "n";
        for (bool more = _reader.MoveToFirstAttribute(); more; more = _reader.MoveToNextAttribute())
        {
            string name = _reader.LocalName;
            if (ReferenceEquals(name, _reference))
            {
                at = CellReferences.Column<char>(_reader.Value);
            }
            else if (ReferenceEquals(name, _type))
            {
                type = _reader.Value;
            }
            else if (!empty && ReferenceEquals(name, _style))
            {
                style = int.TryParse(_reader.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : 0;
            }
        }

        column = at >= 0 ? at : column + 1;
        if (!empty)
        {
            _reader.MoveToElement();
            ReadContent(inline: type == "inlineStr");
            CellRules.Put(row, column, _values.ToCell(type, style, _rowNumber), _limits);
        }
    }

    /// <summary>Collects the text of the value, or of the inline string, and moves to the end of the cell.</summary>
    private void ReadContent(bool inline)
    {
        _text.Clear();
        int depth = _reader.Depth;
        bool take = false;
        while (_reader.Read() && _reader.Depth > depth)
        {
            XmlNodeType node = _reader.NodeType;
            if (node == XmlNodeType.Element)
            {
                XmlParts.CheckDepth(_reader);
                take = !inline && ReferenceEquals(_reader.LocalName, _valueName);
                if (inline && ReferenceEquals(_reader.LocalName, _inlineName))
                {
                    XlsxStrings.ReadItem(_reader, _text);
                }
            }
            else if (take && XmlParts.IsText(node))
            {
                _text.Append(_reader);
            }
            else if (node == XmlNodeType.EndElement)
            {
                take = false;
            }
        }
    }
}
