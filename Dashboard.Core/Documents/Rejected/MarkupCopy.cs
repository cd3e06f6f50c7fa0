using System.Xml;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>Copies markup from a reader to a writer piece by piece.</summary>
internal static class MarkupCopy
{
    /// <summary>Copies the element that the reader stands on and lets each element in it be taken, dropped or changed.</summary>
    /// <param name="reader">Stands on the element; afterwards behind it.</param>
    /// <param name="writer">Where it goes.</param>
    /// <param name="takes">Whether an attribute of the element is copied.</param>
    /// <param name="child">Called on each element in it; must leave the reader behind that element.</param>
    /// <param name="atEnd">Called before the element ends.</param>
    public static void Element(XmlReader reader, XmlWriter writer, Func<XmlReader, bool> takes, Action child, Action? atEnd = null)
    {
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        Attributes(reader, writer, takes);
        Children(reader, child);
        atEnd?.Invoke();
        writer.WriteEndElement();
    }

    /// <summary>Goes through the elements in the one that the reader stands on, and behind it.</summary>
    public static void Children(XmlReader reader, Action child)
    {
        var depth = reader.Depth;
        if (reader.IsEmptyElement)
        {
            reader.Read();
            return;
        }

        reader.Read();
        while (!reader.EOF && reader.Depth > depth)
        {
            if (reader.NodeType == XmlNodeType.Element)
            {
                Dashboard.Core.Importing.Files.XmlParts.CheckDepth(reader);
                child();
            }
            else
            {
                reader.Read();
            }
        }

        reader.Read();
    }

    /// <summary>Copies attributes; the reader stays on its element.</summary>
    public static void Attributes(XmlReader reader, XmlWriter writer, Func<XmlReader, bool> takes)
    {
        for (var more = reader.MoveToFirstAttribute(); more; more = reader.MoveToNextAttribute())
        {
            if (takes(reader))
            {
                writer.WriteAttributeString(reader.Prefix, reader.LocalName, reader.NamespaceURI, reader.Value);
            }
        }

        reader.MoveToElement();
    }
}
