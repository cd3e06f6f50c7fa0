using System.Globalization;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>An XML spreadsheet of 2003: one document with all sheets.</summary>
internal sealed class SpreadsheetMlSource : ISheetSource
{
    private readonly XmlReader _reader;
    private readonly ReadLimits _limits;
    private readonly CellText _text;
    private readonly RowSpans _spans;
    private int _rowNumber, _sheetDepth;
    private bool _inSheet;

    private SpreadsheetMlSource(XmlReader reader, ReadLimits limits)
    {
        _reader = reader;
        _limits = limits;
        _text = new CellText(limits.CellCharacters);
        _spans = new RowSpans(limits.Columns);
    }

    public string SheetName { get; private set; } = "";

    /// <summary>Opens a document; <paramref name="stream"/> stays the caller's. Blanks before its declaration, as careless programs leave, are passed over.</summary>
    public static SpreadsheetMlSource Open(Stream stream, ReadLimits limits)
    {
        long start = stream.Position;
        while (stream.ReadByte() is ' ' or '\t' or '\r' or '\n')
        {
            start++;
        }

        stream.Position = start;
        return new(XmlParts.Open(new MeteredStream(stream, new ByteMeter(limits.InflatedBytes), leaveOpen: true)), limits);
    }

    public bool NextSheet()
    {
        // Rows that were not asked for are passed over on the way to the next sheet.
        while (XmlParts.ReadElement(_reader))
        {
            if (_reader.LocalName == "Worksheet")
            {
                SheetName = XmlParts.Attribute(_reader, "Name") ?? "";
                _inSheet = !_reader.IsEmptyElement;
                (_rowNumber, _sheetDepth) = (0, _reader.Depth);
                _spans.Clear();
                return true;
            }
        }

        return _inSheet = false;
    }

    public bool NextRow(SheetRow row)
    {
        while (_inSheet && _reader.Read() && _reader.Depth > _sheetDepth)
        {
            if (_reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            XmlParts.CheckDepth(_reader);
            if (_reader.LocalName == "Row")
            {
                int before = _rowNumber;
                _rowNumber = Whole("Index") ?? CellRules.NextRow(_rowNumber);
                _spans.NextRow(_rowNumber - before);
                row.Start(_rowNumber);
                ReadCells(row);
                if (row.Count > 0)
                {
                    return true;
                }
            }
        }

        return _inSheet = false;
    }

    public void Dispose() => _reader.Dispose();

    private int? Whole(string attribute)
    {
        string? written = XmlParts.Attribute(_reader, attribute);
        return written is null ? null
            : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number
            : throw Refusals.Damaged($"thuộc tính {attribute}");
    }

    private void ReadCells(SheetRow row)
    {
        bool empty = _reader.IsEmptyElement;
        int depth = _reader.Depth, column = 0;
        while (!empty && _reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                XmlParts.CheckDepth(_reader);
                if (_reader.LocalName == "Cell")
                {
                    column = ReadCell(row, column);
                }
            }
        }
    }

    /// <summary>Reads a cell; answers the column after it. A cell that names no column goes round merged ones above.</summary>
    private int ReadCell(SheetRow row, int next)
    {
        bool empty = _reader.IsEmptyElement;
        int? index = Whole("Index");
        int across = Whole("MergeAcross") ?? 0, down = Whole("MergeDown") ?? 0;
        int column = index > 0 ? index.Value - 1 : empty ? next : _spans.FirstFree(next);
        _spans.Cover(column, across + 1L, down);
        if (!empty)
        {
            CellRules.Put(row, column, ReadData(), _limits);
        }

        return (int)Math.Min(column + 1L + across, int.MaxValue);
    }

    /// <summary>Reads the value of the cell and moves to its end; comments hold data of their own.</summary>
    private Cell ReadData()
    {
        Cell cell = default;
        int depth = _reader.Depth;
        while (_reader.Read() && _reader.Depth > depth)
        {
            if (_reader.NodeType == XmlNodeType.Element && _reader.LocalName == "Data" && _reader.Depth == depth + 1)
            {
                string type = XmlParts.Attribute(_reader, "Type") ?? "String";
                ReadText();
                cell = ToCell(type);
            }
        }

        return cell;
    }

    private void ReadText()
    {
        _text.Clear();
        bool empty = _reader.IsEmptyElement;
        int depth = _reader.Depth;
        while (!empty && _reader.Read() && _reader.Depth > depth)
        {
            XmlParts.CheckDepth(_reader);
            if (XmlParts.IsText(_reader.NodeType))
            {
                _text.Append(_reader);
            }
        }
    }

    private Cell ToCell(string type)
    {
        string text = _text.ToText(escapes: false);
        return type switch
        {
            "Number" when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) =>
                new Cell(CellKind.Number, Number: number),
            "DateTime" => CellRules.FromIso(text),
            "Boolean" => CellRules.FromBoolean(XmlParts.IsTrue(text)),
            "Error" => new Cell(CellKind.Error, text),
            _ => new Cell(CellKind.Text, text),
        };
    }
}
