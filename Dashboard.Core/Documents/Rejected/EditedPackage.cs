using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>
/// Writes a user's own workbook with the sheets and rows that come back. Styles, theme and strings stay as they are; what would
/// point to rows that are gone (formulas, names, filters, tables, charts, pictures, comments, connections) is left out.
/// </summary>
internal sealed class EditedPackage(XlsxPackage package, Excerpt excerpt, ExcerptCells cells)
{
    private const string ContentTypes = "http://schemas.openxmlformats.org/package/2006/content-types";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Types = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictLinks = "http://purl.oclc.org/ooxml/officeDocument/relationships";
    private const string StrictRoot = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly List<(string Name, string Type, string Relation, string Id)> _parts = [];
    private string _links = Links;

    public void Write(Stream target)
    {
        var main = package.Relations("").Values.FirstOrDefault(relation => relation.Kind == "officeDocument").Target ?? "xl/workbook.xml";
        var relations = package.Relations(main);
        var sheets = Sheets(main, relations, out var from1904);
        using var zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var style = Part(relations, "styles") is { } styles ? Copy(zip, styles, "styles.xml", "styles", StylesPart.Copy) : -1;
        var strings = new HashSet<int>();
        for (var at = 0; at < excerpt.Sheets.Count; at++)
        {
            var sheet = excerpt.Sheets[at];
            var (id, part) = sheets[sheet.Number - 1];
            cells.Begin(sheet);
            var editor = new SheetPart(sheet, cells, strings, style, from1904, isFirst: at == 0);
            Copy(zip, part, string.Create(CultureInfo.InvariantCulture, $"worksheets/sheet{at + 1}.xml"), "worksheet", editor.Copy, id);
        }

        if (Part(relations, "sharedStrings") is { } shared)
        {
            Copy(zip, shared, "sharedStrings.xml", "sharedStrings", (reader, writer) => StringsPart.Copy(reader, writer, strings));
        }

        if (Part(relations, "theme") is { } theme)
        {
            using var from = package.Open(theme);
            using var to = Add(zip, "theme/theme1.xml", "theme", id: null);
            from.CopyTo(to);
        }

        WriteWorkbook(zip, main, [.. excerpt.Sheets.Select(sheet => sheets[sheet.Number - 1].Id)]);
        WriteLists(zip);
    }

    private static XmlWriter Writer(Stream part) => XmlWriter.Create(part, new XmlWriterSettings
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        CheckCharacters = false,
        CloseOutput = true,
        NewLineHandling = NewLineHandling.Entitize,
    });

    private static Stream Entry(ZipArchive zip, string name) => zip.CreateEntry(name, CompressionLevel.Fastest).Open();

    private string? Part(Dictionary<string, (string Kind, string Target)> relations, string kind) =>
        relations.Values.FirstOrDefault(relation => relation.Kind == kind).Target is { } part && package.Has(part) ? part : null;

    /// <summary>The sheets with cells, in the order in which they are read.</summary>
    private List<(string Id, string Part)> Sheets(string main, Dictionary<string, (string Kind, string Target)> relations, out bool from1904)
    {
        var sheets = new List<(string, string)>();
        from1904 = false;
        using var reader = package.Read(main);
        while (XmlParts.ReadElement(reader))
        {
            if (reader.Depth == 0 && reader.NamespaceURI == StrictRoot)
            {
                _links = StrictLinks;
            }
            else if (reader.LocalName == "workbookPr")
            {
                from1904 = XmlParts.IsTrue(reader.GetAttribute("date1904"));
            }
            else if (reader.LocalName == "sheet" && XmlParts.Attribute(reader, "id") is { } id && relations.TryGetValue(id, out var relation) && relation.Kind == "worksheet")
            {
                sheets.Add((id, relation.Target));
            }
        }

        return sheets;
    }

    private Stream Add(ZipArchive zip, string name, string relation, string? id)
    {
        var type = relation == "theme" ? "application/vnd.openxmlformats-officedocument.theme+xml" : $"{Types}{relation}+xml";
        _parts.Add((name, type, relation, id ?? "rejected-" + relation));
        return Entry(zip, "xl/" + name);
    }

    private void Copy(ZipArchive zip, string from, string to, string relation, Action<XmlReader, XmlWriter> edit, string? id = null) =>
        Copy(zip, from, to, relation, (reader, writer) =>
        {
            edit(reader, writer);
            return 0;
        }, id);

    private T Copy<T>(ZipArchive zip, string from, string to, string relation, Func<XmlReader, XmlWriter, T> edit, string? id = null)
    {
        using var reader = package.Read(from);
        using var writer = Writer(Add(zip, to, relation, id));
        reader.MoveToContent();
        return edit(reader, writer);
    }

    private void WriteWorkbook(ZipArchive zip, string main, string[] kept)
    {
        using var reader = package.Read(main);
        using var writer = Writer(Entry(zip, "xl/workbook.xml"));
        reader.MoveToContent();
        WorkbookPart.Copy(reader, writer, kept);
    }

    private void WriteLists(ZipArchive zip)
    {
        using (var types = Writer(Entry(zip, "[Content_Types].xml")))
        {
            types.WriteStartElement("Types", ContentTypes);
            Element(types, ContentTypes, "Default", ("Extension", "rels"), ("ContentType", "application/vnd.openxmlformats-package.relationships+xml"));
            Element(types, ContentTypes, "Default", ("Extension", "xml"), ("ContentType", "application/xml"));
            Element(types, ContentTypes, "Override", ("PartName", "/xl/workbook.xml"), ("ContentType", Types + "sheet.main+xml"));
            foreach (var (name, type, _, _) in _parts)
            {
                Element(types, ContentTypes, "Override", ("PartName", "/xl/" + name), ("ContentType", type));
            }
        }

        WriteRelations(zip, "xl/_rels/workbook.xml.rels", _parts.Select(part => (part.Id, part.Relation, part.Name)));
        WriteRelations(zip, "_rels/.rels", [("rId1", "officeDocument", "xl/workbook.xml")]);
    }

    private void WriteRelations(ZipArchive zip, string list, IEnumerable<(string Id, string Kind, string Target)> relations)
    {
        using var writer = Writer(Entry(zip, list));
        writer.WriteStartElement("Relationships", Relationships);
        foreach (var (id, kind, target) in relations)
        {
            Element(writer, Relationships, "Relationship", ("Id", id), ("Type", $"{_links}/{kind}"), ("Target", target));
        }
    }

    private static void Element(XmlWriter writer, string list, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        writer.WriteStartElement(name, list);
        foreach (var (attribute, value) in attributes)
        {
            writer.WriteAttributeString(attribute, value);
        }

        writer.WriteEndElement();
    }
}
