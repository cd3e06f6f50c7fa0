using System.Globalization;
using System.Net;

namespace Dashboard.Core.Importing.Files;

/// <summary>What comes next in a page.</summary>
internal enum HtmlToken
{
    /// <summary>A piece of text; a long one comes in several.</summary>
    Text,
    Start,
    End,
    EndOfFile,
}

/// <summary>
/// Cuts a page into tags and text while it is being read, keeping nothing but the current one: comments, scripts
/// and styles are left out, and of the attributes only those that place or hide a cell are looked at.
/// </summary>
internal sealed class HtmlTokens(TextReader reader)
{
    private const int LongestName = 16, LongestValue = 4096, LongestReference = 12;
    private readonly char[] _buffer = new char[1 << 16];
    private readonly char[] _name = new char[LongestName];
    private readonly char[] _value = new char[LongestValue];
    private int _at, _length;
    private string? _raw;

    /// <summary>Name of the tag in small letters; "" where it is longer than any that matters.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The text, until the next token is read.</summary>
    public ReadOnlyMemory<char> Text { get; private set; }

    /// <summary>Attribute colspan; 1 where it is none.</summary>
    public long Width { get; private set; }

    /// <summary>Attribute rowspan; 1 where it is none.</summary>
    public long Height { get; private set; }

    /// <summary>Whether the tag says that it is not shown.</summary>
    public bool IsHidden { get; private set; }

    public HtmlToken Read()
    {
        if (_raw is not null)
        {
            SkipTo("</" + _raw);
            _raw = null;
        }

        while (Has(1))
        {
            if (_buffer[_at] == '&')
            {
                return Reference();
            }

            if (_buffer[_at] != '<')
            {
                int length = _buffer.AsSpan(_at, _length - _at).IndexOfAny('<', '&');
                return Piece(length < 0 ? _length - _at : length);
            }

            char next = Has(2) ? _buffer[_at + 1] : ' ', after = Has(3) ? _buffer[_at + 2] : ' ';
            if (char.IsAsciiLetter(next) || (next == '/' && char.IsAsciiLetter(after)))
            {
                _at += next == '/' ? 2 : 1;
                if (!Tag())
                {
                    return HtmlToken.EndOfFile;
                }

                _raw = next != '/' && Name is "script" or "style" or "iframe" or "noembed" or "noframes" ? Name : null;
                return next == '/' ? HtmlToken.End : HtmlToken.Start;
            }

            if (next is not ('!' or '?' or '/'))
            {
                return Piece(1);
            }

            bool isComment = Has(4) && _buffer.AsSpan(_at, 4) is "<!--";
            _at += isComment ? 2 : 1;
            SkipTo(isComment ? "-->" : ">");
            _at += isComment ? Math.Min(3, _length - _at) : Math.Min(1, _length - _at);
        }

        return HtmlToken.EndOfFile;
    }

    /// <summary>Whether so many characters can be looked at.</summary>
    private bool Has(int count)
    {
        while (_length - _at < count)
        {
            _buffer.AsSpan(_at, _length - _at).CopyTo(_buffer);
            (_at, _length) = (0, _length - _at);
            int read = reader.Read(_buffer, _length, _buffer.Length - _length);
            _length += Math.Max(0, read);
            if (read <= 0)
            {
                return false;
            }
        }

        return true;
    }

    private HtmlToken Piece(int length)
    {
        Text = _buffer.AsMemory(_at, length);
        _at += length;
        return HtmlToken.Text;
    }

    /// <summary>Takes a character reference, with or without its semicolon; an ampersand that begins none stands for itself.</summary>
    private HtmlToken Reference()
    {
        int end = 1;
        while (end < LongestReference && Has(end + 1) && (char.IsAsciiLetterOrDigit(_buffer[_at + end]) || _buffer[_at + end] == '#'))
        {
            end++;
        }

        string written = new string(_buffer, _at, end) + ';', shown = WebUtility.HtmlDecode(written);
        if (string.Equals(shown, written, StringComparison.Ordinal))
        {
            return Piece(1);
        }

        _at += Has(end + 1) && _buffer[_at + end] == ';' ? end + 1 : end;
        Text = shown.AsMemory();
        return HtmlToken.Text;
    }

    /// <summary>Moves to where a mark begins, in any case of its letters, or to the end of the page.</summary>
    private void SkipTo(string mark)
    {
        while (Has(mark.Length))
        {
            int found = _buffer.AsSpan(_at, _length - _at).IndexOf(mark, StringComparison.OrdinalIgnoreCase);
            if (found >= 0)
            {
                _at += found;
                return;
            }

            _at = _length - mark.Length + 1;
        }

        _at = _length;
    }

    /// <summary>Takes a tag from its name to its end; <see langword="false"/> where the page ends before.</summary>
    private bool Tag()
    {
        (Width, Height, IsHidden) = (1, 1, false);
        Name = Word(_name, static character => character is '>' or '/').ToString().ToLowerInvariant();
        while (Has(1))
        {
            char next = _buffer[_at];
            if (next == '>')
            {
                _at++;
                return true;
            }

            if (next == '/' || char.IsWhiteSpace(next))
            {
                _at++;
                continue;
            }

            Attribute();
        }

        return false;
    }

    private void Attribute()
    {
        // An attribute has at least one character, be it an equals sign.
        bool startsOdd = _buffer[_at] == '=';
        _at += startsOdd ? 1 : 0;
        ReadOnlySpan<char> name = Word(_name, static character => character is '>' or '/' or '=');
        SkipBlanks();
        ReadOnlySpan<char> value = default;
        if (Has(1) && _buffer[_at] == '=')
        {
            _at++;
            SkipBlanks();
            value = Value();
        }

        if (name.Equals("colspan", StringComparison.OrdinalIgnoreCase))
        {
            Width = Whole(value);
        }
        else if (name.Equals("rowspan", StringComparison.OrdinalIgnoreCase))
        {
            Height = Whole(value);
        }
        else
        {
            IsHidden |= name.Equals("hidden", StringComparison.OrdinalIgnoreCase)
                || (name.Equals("style", StringComparison.OrdinalIgnoreCase) && HidesBy(value));
        }
    }

    private ReadOnlySpan<char> Value()
    {
        char quote = Has(1) ? _buffer[_at] : '>';
        if (quote is not ('"' or '\''))
        {
            return Word(_value, static character => character == '>');
        }

        _at++;
        ReadOnlySpan<char> value = quote == '"'
            ? Word(_value, static character => character == '"', blanksEnd: false)
            : Word(_value, static character => character == '\'', blanksEnd: false);
        _at += Has(1) ? 1 : 0;
        return value;
    }

    private void SkipBlanks()
    {
        while (Has(1) && char.IsWhiteSpace(_buffer[_at]))
        {
            _at++;
        }
    }

    /// <summary>Takes characters up to an ending one; what is longer than the room for it counts as nothing.</summary>
    private ReadOnlySpan<char> Word(char[] room, Predicate<char> ends, bool blanksEnd = true)
    {
        int length = 0;
        while (Has(1) && !ends(_buffer[_at]) && !(blanksEnd && char.IsWhiteSpace(_buffer[_at])))
        {
            room[Math.Min(length, room.Length - 1)] = _buffer[_at++];
            length += length < room.Length ? 1 : 0;
        }

        return length < room.Length ? room.AsSpan(0, length) : default;
    }

    private static long Whole(ReadOnlySpan<char> value) =>
        long.TryParse(value, NumberStyles.Integer, CultureInfo.InvariantCulture, out long whole) ? whole : 1;

    /// <summary>Whether a style holds "display: none".</summary>
    private static bool HidesBy(ReadOnlySpan<char> style)
    {
        int at = style.IndexOf("display", StringComparison.OrdinalIgnoreCase);
        return at >= 0 && style[(at + "display".Length)..].TrimStart() is [':', .. var value]
            && value.TrimStart().StartsWith("none", StringComparison.OrdinalIgnoreCase);
    }
}
