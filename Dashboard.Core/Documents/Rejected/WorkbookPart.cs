using System.Xml;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>The list of sheets: only those that come back, none of them hidden, the first one open.</summary>
internal static class WorkbookPart
{
    public static void Copy(XmlReader reader, XmlWriter writer, string[] kept) =>
        MarkupCopy.Element(reader, writer, static _ => true, () =>
        {
            switch (reader.LocalName)
            {
                case "fileVersion" or "workbookPr":
                    writer.WriteNode(reader, defattr: false);
                    break;
                case "bookViews":
                    MarkupCopy.Element(reader, writer, static _ => true, () => View(reader, writer));
                    break;
                case "sheets":
                    MarkupCopy.Element(reader, writer, static _ => true, () => Sheet(reader, writer, kept));
                    break;
                default:
                    reader.Skip();
                    break;
            }
        });

    private static void View(XmlReader reader, XmlWriter writer) =>
        MarkupCopy.Element(reader, writer, static attribute => attribute.LocalName is not ("activeTab" or "firstSheet" or "visibility"), reader.Skip);

    private static void Sheet(XmlReader reader, XmlWriter writer, string[] kept)
    {
        if (XmlParts.Attribute(reader, "id") is { } id && kept.Contains(id, StringComparer.Ordinal))
        {
            MarkupCopy.Element(reader, writer, static attribute => attribute.LocalName != "state", reader.Skip);
        }
        else
        {
            reader.Skip();
        }
    }
}
