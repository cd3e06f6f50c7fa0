using System.Buffers;
using System.Globalization;
using System.Text;
using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Text of markup as UTF-8 bytes, and the start of a part that holds it.</summary>
internal static class MarkupText
{
    private const int LongestReference = 10;

    // References, carriage returns, and characters that only an XML reader may judge.
    private static readonly SearchValues<byte> Special =
        SearchValues.Create([.. Enumerable.Range(0, 0x20).Select(static value => (byte)value).Where(static value => value is not (9 or 10)), (byte)'&']);

    /// <summary>Whether the bytes stand for themselves.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> raw) => raw.IndexOfAny(Special) < 0;

    /// <summary>Adds the characters that the bytes stand for; <see langword="false"/> where an XML reader has to judge.</summary>
    public static bool TryDecode(ReadOnlySpan<byte> raw, CellText text)
    {
        while (!raw.IsEmpty)
        {
            int plain = raw.IndexOfAny(Special);
            if (!text.TryAppend(plain < 0 ? raw : raw[..plain]))
            {
                return false;
            }

            raw = plain < 0 ? default : raw[plain..];
            if (raw.IsEmpty)
            {
                break;
            }

            int length;
            if (raw[0] == '\r')
            {
                length = raw is [_, (byte)'\n', ..] ? 2 : 1;
                text.Append('\n');
            }
            else if (!TryReference(raw, text, out length))
            {
                return false;
            }

            raw = raw[length..];
        }

        return true;
    }

    /// <summary>
    /// Where the first element of a name begins below the root; -1 where an XML reader does not read up to it,
    /// or the part is not in UTF-8.
    /// </summary>
    public static int Start(ReadOnlySpan<byte> part, string element)
    {
        byte[] tag = Encoding.UTF8.GetBytes('<' + element);
        int start = part.IndexOf(tag);
        if (start < 0)
        {
            return -1;
        }

        try
        {
            using XmlReader reader = XmlParts.Open(new MemoryStream([.. part[..start], .. tag, (byte)'/', (byte)'>']));
            while (reader.Read())
            {
                if (reader.NodeType == XmlNodeType.XmlDeclaration
                    && !string.Equals(reader.GetAttribute("encoding") ?? "utf-8", "utf-8", StringComparison.OrdinalIgnoreCase))
                {
                    return -1;
                }

                if (reader.NodeType == XmlNodeType.Element && (reader.LocalName == element || reader.LocalName == "row"))
                {
                    return reader.LocalName == element && reader.Depth == 1 ? start : -1;
                }
            }
        }
        catch (Exception error) when (XmlParts.IsMalformed(error))
        {
            // The reader of the whole part will say what is wrong.
        }

        return -1;
    }

    private static bool TryReference(ReadOnlySpan<byte> raw, CellText text, out int length)
    {
        length = raw[..Math.Min(raw.Length, LongestReference)].IndexOf((byte)';') + 1;
        ReadOnlySpan<byte> name = length > 2 && raw[0] == '&' ? raw[1..(length - 1)] : default;
        int code = name switch
        {
            [(byte)'a', (byte)'m', (byte)'p'] => '&',
            [(byte)'l', (byte)'t'] => '<',
            [(byte)'g', (byte)'t'] => '>',
            [(byte)'q', (byte)'u', (byte)'o', (byte)'t'] => '"',
            [(byte)'a', (byte)'p', (byte)'o', (byte)'s'] => '\'',
            [(byte)'#', (byte)'x', .. var digits] => Number(digits, NumberStyles.AllowHexSpecifier),
            [(byte)'#', .. var digits] => Number(digits, NumberStyles.None),
            _ => -1,
        };
        if (code is not (>= 0x20 or '\t' or '\n' or '\r') || code >= 0xFFFE || code is >= 0xD800 and < 0xE000)
        {
            return false;
        }

        text.Append((char)code);
        return true;
    }

    private static int Number(ReadOnlySpan<byte> digits, NumberStyles style) =>
        int.TryParse(digits, style, CultureInfo.InvariantCulture, out int code) ? code : -1;
}
