using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>A text table: comma, semicolon or tab; quoted fields may hold line breaks and doubled quotes.</summary>
internal sealed class CsvSource : ISheetSource
{
    private const int BufferLength = 1 << 16;
    private const int End = -1;
    private readonly StreamReader _reader;
    private readonly ReadLimits _limits;
    private readonly CellText _text;
    private readonly char[] _buffer = new char[BufferLength];
    private readonly char _delimiter;
    private int _at, _length, _line = 1;
    private bool _started, _afterReturn;

    private CsvSource(StreamReader reader, string sheetName, ReadLimits limits)
    {
        _reader = reader;
        _limits = limits;
        _text = new CellText(limits.CellCharacters);
        SheetName = sheetName;
        _length = reader.ReadBlock(_buffer, 0, BufferLength);
        int declared = CsvDelimiters.DeclaredLength(_buffer.AsSpan(0, _length), out _delimiter);
        if (declared > 0)
        {
            (_at, _line) = (declared, 2);
        }
        else
        {
            _delimiter = CsvDelimiters.Guess(_buffer.AsSpan(0, _length));
        }
    }

    public string SheetName { get; }

    /// <summary>Opens a table; <paramref name="stream"/> stays the caller's.</summary>
    public static CsvSource Open(Stream stream, string sheetName, ReadLimits limits)
    {
        Encoding encoding = TextEncodings.Detect(stream);
        return new CsvSource(
            new StreamReader(stream, encoding, detectEncodingFromByteOrderMarks: true, BufferLength, leaveOpen: true), sheetName, limits);
    }

    public bool NextSheet()
    {
        bool first = !_started;
        _started = true;
        return first;
    }

    /// <summary>Reads the next record that is not blank; its number is the line it starts on.</summary>
    public bool NextRow(SheetRow row)
    {
        while (_started && Peek() != End)
        {
            row.Start(_line);
            for (int column = 0; ReadField(row, column); column++)
            {
                // ReadField answers whether a delimiter, and so another field, follows.
            }

            if (row.Count > 0)
            {
                return true;
            }
        }

        return false;
    }

    public void Dispose() => _reader.Dispose();

    private int Peek()
    {
        if (_at == _length)
        {
            (_at, _length) = (0, _reader.Read(_buffer, 0, BufferLength));
        }

        return _length <= 0 ? End : _buffer[_at];
    }

    /// <summary>Takes the next character and counts lines; CR LF is one line break.</summary>
    private int Take()
    {
        int next = Peek();
        if (next == End)
        {
            return End;
        }

        _at++;
        _line += next == '\r' || (next == '\n' && !_afterReturn) ? 1 : 0;
        _afterReturn = next == '\r';
        return next == 0 ? throw Refusals.NotASpreadsheet("tệp nhị phân") : next;
    }

    private bool ReadField(SheetRow row, int column)
    {
        _text.Clear();
        if (Peek() == '"')
        {
            ReadQuoted();
        }

        // What follows a closing quote is kept: some programs forget to double the quotes inside.
        int next = Take();
        while (next is not (End or '\r' or '\n') && next != _delimiter)
        {
            _text.Append((char)next);
            next = Take();
        }

        if (next == '\r' && Peek() == '\n')
        {
            Take();
        }

        if (_text.Length > 0)
        {
            CellRules.Put(row, column, new Cell(CellKind.Text, _text.ToText(escapes: false)), _limits);
        }

        return next == _delimiter;
    }

    private void ReadQuoted()
    {
        int line = _line;
        Take();
        for (int next = Take(); next != End; next = Take())
        {
            if (next == '"')
            {
                if (Peek() != '"')
                {
                    return;
                }

                Take();
            }

            _text.Append((char)next);
        }

        throw Refusals.UnclosedQuote(line);
    }
}
