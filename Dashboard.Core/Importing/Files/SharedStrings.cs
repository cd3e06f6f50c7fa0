using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>Reads the list of strings that the cells of a zipped workbook refer to by number.</summary>
internal static class SharedStrings
{
    /// <summary>All strings in order; rich text joined, phonetic guides left out.</summary>
    public static List<string> Read(XlsxPackage package, string part, ReadLimits limits)
    {
        var strings = new List<string>();
        var text = new CellText(limits.CellCharacters);
        long bytes = 0;
        using XmlReader reader = package.Read(part);
        string item = reader.NameTable.Add("si");
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            XmlParts.CheckDepth(reader);
            if (!ReferenceEquals(reader.LocalName, item))
            {
                continue;
            }

            ReadItem(reader, text);
            string value = text.ToText(escapes: true);
            bytes += sizeof(char) * (long)value.Length;
            strings.Add(value);
            if (strings.Count > limits.SharedStrings || bytes > limits.SharedStringBytes)
            {
                throw Refusals.TooManyStrings();
            }
        }

        return strings;
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
}
