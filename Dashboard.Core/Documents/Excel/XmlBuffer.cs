using System.Buffers;
using System.Buffers.Text;
using System.Text;

namespace Dashboard.Core.Documents.Excel;

/// <summary>Collects the bytes of an XML part and passes them on in blocks.</summary>
internal sealed class XmlBuffer
{
    private const int Size = 1 << 16;
    private const int Reserve = 512;

    /// <summary>What cannot stand in text as it is: marks of XML, control characters, and the beginning of an escape of spreadsheets.</summary>
    private static readonly SearchValues<char> Special =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Where(c => c is not ('\t' or '\n')).Select(c => (char)c), '<', '>', '&', '"', '_', '\uFFFE', '\uFFFF']);

    private readonly byte[] _bytes = new byte[Size];
    private int _length;

    /// <summary>Where the bytes go.</summary>
    public Stream Target { get; set; } = Stream.Null;

    public void Raw(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > Size - _length)
        {
            Flush();
            if (bytes.Length > Size)
            {
                Target.Write(bytes);
                return;
            }
        }

        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    public void Number(long value)
    {
        Room(Reserve);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    public void Number(double value)
    {
        Room(Reserve);
        Utf8Formatter.TryFormat(value, _bytes.AsSpan(_length), out var written);
        _length += written;
    }

    /// <summary>Text with what XML and spreadsheets cannot hold escaped; lone surrogates and control characters become U+FFFD.</summary>
    public void Text(ReadOnlySpan<char> text)
    {
        while (text.Length > 0)
        {
            var plain = text.IndexOfAny(Special);
            if (plain < 0)
            {
                Plain(text);
                return;
            }

            Plain(text[..plain]);
            Escaped(text[plain..]);
            text = text[(plain + 1)..];
        }
    }

    public void Flush()
    {
        Target.Write(_bytes, 0, _length);
        _length = 0;
    }

    private void Escaped(ReadOnlySpan<char> text)
    {
        switch (text[0])
        {
            case '<':
                Raw("&lt;"u8);
                break;
            case '>':
                Raw("&gt;"u8);
                break;
            case '&':
                Raw("&amp;"u8);
                break;
            case '"':
                Raw("&quot;"u8);
                break;
            case '\r':
                Raw("&#13;"u8);
                break;
            case '_':
                // "_x0041_" is read as "A" by spreadsheets: the underscore itself is escaped then.
                Raw(IsEscape(text) ? "_x005F_"u8 : "_"u8);
                break;
            default:
                Raw("\uFFFD"u8);
                break;
        }
    }

    private static bool IsEscape(ReadOnlySpan<char> text) =>
        text.Length >= 7 && text[1] is 'x' or 'X' && text[6] == '_' && text[2..6].IndexOfAnyExcept(Hexadecimal) < 0;

    private static readonly SearchValues<char> Hexadecimal = SearchValues.Create("0123456789abcdefABCDEF");

    private void Plain(ReadOnlySpan<char> text)
    {
        const int Most = (Size - Reserve) / 3;
        while (text.Length > 0)
        {
            var take = Math.Min(text.Length, Most);
            take -= take < text.Length && char.IsHighSurrogate(text[take - 1]) ? 1 : 0;
            Room(3 * take);
            _length += Encoding.UTF8.GetBytes(text[..take], _bytes.AsSpan(_length));
            text = text[take..];
        }
    }

    private void Room(int bytes)
    {
        if (bytes > Size - _length)
        {
            Flush();
        }
    }
}
