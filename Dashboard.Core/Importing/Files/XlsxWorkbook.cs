using System.Xml;

namespace Dashboard.Core.Importing.Files;

/// <summary>The list of sheets, the date system, the date styles and the shared strings of a zipped workbook.</summary>
internal sealed class XlsxWorkbook
{
    private XlsxWorkbook(List<(string Name, string Part)> sheets, bool from1904, bool[] dateStyles, SharedStrings strings)
    {
        Sheets = sheets;
        From1904 = from1904;
        DateStyles = dateStyles;
        Strings = strings;
    }

    /// <summary>Sheets with cells in the workbook's order, hidden ones too; chart sheets are left out.</summary>
    public List<(string Name, string Part)> Sheets { get; }

    public bool From1904 { get; }

    /// <summary>By the style number of a cell: whether its format shows a date.</summary>
    public bool[] DateStyles { get; }

    public SharedStrings Strings { get; }

    public static XlsxWorkbook Read(XlsxPackage package, ReadLimits limits)
    {
        RefuseMacroTypes(package);
        string main = package.Relations("").Values.FirstOrDefault(static relation => relation.Kind == "officeDocument").Target
            ?? "xl/workbook.xml";
        Dictionary<string, (string Kind, string Target)> relations = package.Relations(main);
        var sheets = new List<(string, string)>();
        bool from1904 = false;
        using (XmlReader reader = package.Read(main))
        {
            while (XmlParts.ReadElement(reader))
            {
                if (reader.LocalName == "workbookPr")
                {
                    from1904 = XmlParts.IsTrue(reader.GetAttribute("date1904"));
                }
                else if (reader.LocalName == "sheet")
                {
                    AddSheet(reader, relations, sheets);
                }
            }
        }

        string? strings = Target(package, relations, "sharedStrings"), styles = Target(package, relations, "styles");
        return new XlsxWorkbook(sheets, from1904,
            styles is null ? [] : XlsxStyles.Read(package, styles),
            strings is null ? new SharedStrings(limits) : XlsxStrings.Read(package, strings, limits));
    }

    private static void RefuseMacroTypes(XlsxPackage package)
    {
        if (!package.Has("[Content_Types].xml"))
        {
            return;
        }

        using XmlReader reader = package.Read("[Content_Types].xml");
        while (XmlParts.ReadElement(reader))
        {
            string type = reader.GetAttribute("ContentType") ?? "";
            if (type.Contains("macroEnabled", StringComparison.OrdinalIgnoreCase))
            {
                throw type.Contains("sheet.binary", StringComparison.OrdinalIgnoreCase) ? Refusals.Xlsb() : Refusals.Macro();
            }
        }
    }

    private static void AddSheet(
        XmlReader reader, Dictionary<string, (string Kind, string Target)> relations, List<(string Name, string Part)> sheets)
    {
        string name = reader.GetAttribute("name") ?? "", id = XmlParts.Attribute(reader, "id") ?? "";
        if (!relations.TryGetValue(id, out (string Kind, string Target) relation))
        {
            throw Refusals.Damaged($"danh sách trang tính (“{name}”)");
        }

        if (relation.Kind == "worksheet")
        {
            sheets.Add((name, relation.Target));
        }
    }

    private static string? Target(XlsxPackage package, Dictionary<string, (string Kind, string Target)> relations, string kind)
    {
        string? part = relations.Values.FirstOrDefault(relation => relation.Kind == kind).Target;
        return part is not null && package.Has(part) ? part : null;
    }
}
