using System.Xml;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>The user's styles and one more: that of the reasons, which is the first style with lines that wrap.</summary>
internal static class StylesPart
{
    /// <summary>Copies the part.</summary>
    /// <returns>Number of the added style; −1 where there was nothing to add it to.</returns>
    public static int Copy(XmlReader reader, XmlWriter writer)
    {
        var added = -1;
        MarkupCopy.Element(reader, writer, static _ => true, () =>
        {
            if (reader.LocalName == "cellXfs")
            {
                added = CopyFormats(reader, writer);
            }
            else
            {
                writer.WriteNode(reader, defattr: false);
            }
        });
        return added;
    }

    private static int CopyFormats(XmlReader reader, XmlWriter writer)
    {
        var (count, prefix, space) = (0, reader.Prefix, reader.NamespaceURI);
        List<(string Name, string Value)> first = [];
        MarkupCopy.Element(
            reader,
            writer,
            static attribute => attribute.LocalName != "count",
            () =>
            {
                for (var more = count == 0 && reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
                {
                    if (reader.LocalName is "fontId" or "fillId" or "borderId" or "xfId")
                    {
                        first.Add((reader.LocalName, reader.Value));
                    }
                }

                reader.MoveToElement();
                count++;
                writer.WriteNode(reader, defattr: false);
            },
            () =>
            {
                writer.WriteStartElement(prefix, "xf", space);
                writer.WriteAttributeString("numFmtId", "0");
                first.ForEach(attribute => writer.WriteAttributeString(attribute.Name, attribute.Value));
                writer.WriteAttributeString("applyAlignment", "1");
                writer.WriteStartElement(prefix, "alignment", space);
                writer.WriteAttributeString("vertical", "top");
                writer.WriteAttributeString("wrapText", "1");
                writer.WriteEndElement();
                writer.WriteEndElement();
            });
        return count;
    }
}
