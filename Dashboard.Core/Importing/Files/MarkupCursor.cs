namespace Dashboard.Core.Importing.Files;

/// <summary>
/// Reads the few shapes of markup that sheets are made of, in UTF-8 bytes. Whatever else it meets it does not take,
/// and the caller hands the part to an XML reader.
/// </summary>
internal ref struct MarkupCursor(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;

    /// <summary>Bytes taken so far.</summary>
    public int At { get; private set; }

    /// <summary>Whether something was not taken because the bytes end too soon.</summary>
    public bool IsShort { get; private set; }

    /// <summary>Attribute r of the last tag; empty where it has none.</summary>
    public ReadOnlySpan<byte> Reference { get; private set; }

    /// <summary>Attribute s of the last tag.</summary>
    public ReadOnlySpan<byte> Style { get; private set; }

    /// <summary>Attribute t of the last tag.</summary>
    public ReadOnlySpan<byte> Type { get; private set; }

    /// <summary>What has not been taken yet.</summary>
    public readonly ReadOnlySpan<byte> Rest => _bytes[At..];

    /// <summary>Takes so many bytes.</summary>
    public void Skip(int count) => At += count;

    /// <summary>Takes a text that must come next.</summary>
    public bool Take(ReadOnlySpan<byte> expected)
    {
        ReadOnlySpan<byte> rest = _bytes[At..];
        if (rest.StartsWith(expected))
        {
            At += expected.Length;
            return true;
        }

        IsShort |= rest.Length < expected.Length && expected.StartsWith(rest);
        return false;
    }

    /// <summary>Takes the blanks between tags.</summary>
    public void Blanks()
    {
        int at = At;
        if (at < _bytes.Length && _bytes[at] == '<')
        {
            return;
        }

        while (at < _bytes.Length && IsBlank(_bytes[at]))
        {
            at++;
        }

        At = at;
    }

    /// <summary>Takes a tag from behind its name to its end, and remembers the attributes r, s and t.</summary>
    public bool Tag(out bool empty)
    {
        Reference = Style = Type = default;
        empty = false;
        int at = At;
        while (at < _bytes.Length)
        {
            switch (_bytes[at])
            {
                case (byte)'>':
                    At = at + 1;
                    return true;
                case (byte)'/':
                    At = at + 1;
                    empty = true;
                    return Take(">"u8);
                case var other when !IsBlank(other):
                    return false;
                default:
                    break;
            }

            at++;
            if (at < _bytes.Length && _bytes[at] is not ((byte)'>' or (byte)'/' or (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
                && !Attribute(ref at))
            {
                return false;
            }
        }

        IsShort = true;
        return false;
    }

    /// <summary>Takes everything up to the next tag.</summary>
    public bool Text(out ReadOnlySpan<byte> text)
    {
        ReadOnlySpan<byte> rest = _bytes[At..];
        int length = rest.IndexOf((byte)'<');
        IsShort |= length < 0;
        text = length < 0 ? default : rest[..length];
        At += text.Length;
        return length >= 0;
    }

    private static bool IsBlank(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    /// <summary>Takes name="value" in plain ASCII, without blanks or references.</summary>
    private bool Attribute(ref int at)
    {
        int name = at;
        while (at < _bytes.Length && _bytes[at] is > (byte)' ' and < 0x7F and not ((byte)'=' or (byte)'<' or (byte)'>' or (byte)'"' or (byte)'\'' or (byte)'/'))
        {
            at++;
        }

        if (at + 1 >= _bytes.Length)
        {
            IsShort = true;
            return false;
        }

        int value = at + 2;
        if (at == name || _bytes[at] != '=' || _bytes[at + 1] != '"')
        {
            return false;
        }

        int end = value;
        while (end < _bytes.Length && _bytes[end] is >= (byte)' ' and < 0x7F and not ((byte)'"' or (byte)'<' or (byte)'&'))
        {
            end++;
        }

        at = end + 1;
        if (end >= _bytes.Length)
        {
            IsShort = true;
            return false;
        }

        return _bytes[end] == '"' && (value - name != 3 || Remember(_bytes[name], _bytes[value..end]));
    }

    private bool Remember(byte name, ReadOnlySpan<byte> value)
    {
        switch (name)
        {
            case (byte)'r':
                Reference = value;
                return !value.IsEmpty;
            case (byte)'s':
                Style = value;
                return true;
            case (byte)'t':
                Type = value;
                return true;
            default:
                return true;
        }
    }
}
