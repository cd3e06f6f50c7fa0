using System.Xml;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>The shared strings under their old numbers; those of rows that do not come back are emptied.</summary>
internal static class StringsPart
{
    public static void Copy(XmlReader reader, XmlWriter writer, HashSet<int> used)
    {
        var index = 0;
        MarkupCopy.Element(reader, writer, static attribute => attribute.LocalName is not ("count" or "uniqueCount"), () =>
        {
            if (reader.LocalName != "si")
            {
                reader.Skip();
            }
            else if (used.Contains(index++))
            {
                writer.WriteNode(reader, defattr: false);
            }
            else
            {
                writer.WriteStartElement(reader.Prefix, "si", reader.NamespaceURI);
                writer.WriteStartElement(reader.Prefix, "t", reader.NamespaceURI);
                writer.WriteEndElement();
                writer.WriteEndElement();
                reader.Skip();
            }
        });
    }
}
