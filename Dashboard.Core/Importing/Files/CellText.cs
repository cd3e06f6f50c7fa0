using System.Buffers;
using System.Globalization;
using System.Text.Unicode;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>The text of one cell while it is being read: one buffer for all cells, never longer than the limit.</summary>
/// <param name="limit">Characters a cell may hold.</param>
internal sealed class CellText(int limit)
{
    private const int EscapeLength = 7;
    private char[] _buffer = new char[256];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Span => _buffer.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Adds the text node the reader stands on, piece by piece.</summary>
    public void Append(XmlReader reader)
    {
        int read;
        while ((read = reader.ReadValueChunk(_buffer, Length, _buffer.Length - Length)) > 0)
        {
            Length += read;
            Grow();
        }
    }

    /// <summary>Adds UTF-8; <see langword="false"/> where the bytes are none.</summary>
    public bool TryAppend(ReadOnlySpan<byte> utf8)
    {
        int needed = Length + utf8.Length + 1;
        if (needed > _buffer.Length)
        {
            Array.Resize(ref _buffer, Math.Max(needed, _buffer.Length * 2));
        }

        bool valid = Utf8.ToUtf16(utf8, _buffer.AsSpan(Length), out _, out int written, replaceInvalidSequences: false) == OperationStatus.Done;
        Length += written;
        return valid;
    }

    public void Append(char character)
    {
        _buffer[Length++] = character;
        Grow();
    }

    /// <summary>The text; with <paramref name="escapes"/>, _x000D_ and the like become the characters they stand for.</summary>
    public string ToText(bool escapes)
    {
        if (escapes && Span.Contains("_x", StringComparison.Ordinal))
        {
            Unescape();
        }

        return Length > limit ? throw Refusals.CellTooLong(limit) : Span.ToString();
    }

    private void Grow()
    {
        // An XML reader gives a character of two halves only where both fit.
        if (Length + 1 < _buffer.Length)
        {
            return;
        }

        // A text may be all escapes, and then shrinks by seven.
        if (Length > (long)limit * EscapeLength)
        {
            throw Refusals.CellTooLong(limit);
        }

        Array.Resize(ref _buffer, _buffer.Length * 2);
    }

    private void Unescape()
    {
        int to = 0;
        for (int from = 0; from < Length; to++)
        {
            if (EscapeAt(from) is { } code)
            {
                _buffer[to] = code;
                from += EscapeLength;
            }
            else
            {
                _buffer[to] = _buffer[from++];
            }
        }

        Length = to;
    }

    private char? EscapeAt(int at) =>
        at + EscapeLength <= Length && _buffer[at] == '_' && _buffer[at + 1] == 'x' && _buffer[at + 6] == '_'
        && ushort.TryParse(_buffer.AsSpan(at + 2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out ushort code)
            ? (char)code
            : null;
}
