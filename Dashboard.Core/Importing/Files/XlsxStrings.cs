using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Reads the list of shared strings: rich text joined, phonetic guides left out.</summary>
internal static class XlsxStrings
{
    public static SharedStrings Read(XlsxPackage package, string part, ReadLimits limits)
    {
        var text = new CellText(limits.CellCharacters);
        long mark = package.Inflated;
        using (var window = new PartWindow(package.Open(part)))
        {
            if (Scan(window, text, limits) is { } strings)
            {
                return strings;
            }
        }

        package.Rewind(mark);
        using XmlReader reader = package.Read(part);
        return Read(reader, text, limits);
    }

    /// <summary>Collects the text of the element the reader stands on, and moves to its end.</summary>
    public static void ReadItem(XmlReader reader, CellText text)
    {
        text.Clear();
        if (reader.IsEmptyElement)
        {
            return;
        }

        int depth = reader.Depth, guide = 0;
        bool take = false;
        while (reader.Read() && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                XmlParts.CheckDepth(reader);
                guide = guide == 0 && reader.LocalName == "rPh" && !reader.IsEmptyElement ? reader.Depth : guide;
                take = guide == 0 && !reader.IsEmptyElement && reader.LocalName == "t";
            }
            else if (reader.NodeType == XmlNodeType.EndElement)
            {
                take = false;
                guide = reader.Depth == guide ? 0 : guide;
            }
            else if (take && XmlParts.IsText(reader.NodeType))
            {
                text.Append(reader);
            }
        }
    }

    private static SharedStrings Read(XmlReader reader, CellText text, ReadLimits limits)
    {
        var strings = new SharedStrings(limits);
        while (XmlParts.ReadElement(reader))
        {
            if (reader.LocalName == "si")
            {
                ReadItem(reader, text);
                strings.Add(text.ToText(escapes: true));
            }
        }

        return strings;
    }

    /// <summary>The strings of a list without rich text, straight from its bytes; <see langword="null"/> where an XML reader is needed.</summary>
    private static SharedStrings? Scan(PartWindow window, CellText text, ReadLimits limits)
    {
        if (!window.More() || MarkupText.Start(window.Bytes, "si") is not (>= 0 and var done))
        {
            return null;
        }

        var strings = new SharedStrings(limits);
        window.Skip(done);
        var cursor = new MarkupCursor(window.Bytes);
        done = 0;
        while (true)
        {
            cursor.Blanks();
            if (cursor.Take("</sst>"u8))
            {
                return strings;
            }

            if (TakeItem(ref cursor, out ReadOnlySpan<byte> item) && TryAdd(strings, item, text))
            {
                done = cursor.At;
                continue;
            }

            window.Skip(done);
            if (!cursor.IsShort || !window.More())
            {
                return null;
            }

            cursor = new MarkupCursor(window.Bytes);
            done = 0;
        }
    }

    private static bool TakeItem(ref MarkupCursor cursor, out ReadOnlySpan<byte> item)
    {
        item = default;
        if (!cursor.Take("<si>"u8))
        {
            return false;
        }

        cursor.Blanks();
        if (!cursor.Take("<t"u8) || !cursor.Tag(out bool empty) || !(empty || (cursor.Text(out item) && cursor.Take("</t>"u8))))
        {
            return false;
        }

        cursor.Blanks();
        return cursor.Take("</si>"u8);
    }

    private static bool TryAdd(SharedStrings strings, ReadOnlySpan<byte> item, CellText text)
    {
        if (MarkupText.IsPlain(item) && item.IndexOf("_x"u8) < 0)
        {
            return strings.TryAdd(item);
        }

        text.Clear();
        if (!MarkupText.TryDecode(item, text))
        {
            return false;
        }

        strings.Add(text.ToText(escapes: true));
        return true;
    }
}
