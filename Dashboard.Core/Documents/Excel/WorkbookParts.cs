using System.Globalization;
using System.Security;
using System.Text;

namespace Dashboard.Core.Documents.Excel;

/// <summary>The parts of a workbook beside its rows.</summary>
internal static class WorkbookParts
{
    public const string Relations =
        Head + """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>""";

    /// <summary>Formats in the order of <see cref="CellStyle"/>.</summary>
    public const string Styles = Head
        + "<styleSheet xmlns=\"" + Main + "\">"
        + """<numFmts count="3"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy\ hh:mm"/><numFmt numFmtId="166" formatCode="#,##0.0"/></numFmts>"""
        + """<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>"""
        + """<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE2EEF0"/><bgColor indexed="64"/></patternFill></fill></fills>"""
        + """<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color rgb="FF13232A"/></bottom><diagonal/></border></borders>"""
        + """<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>"""
        + """<cellXfs count="9">"""
        + """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>"""
        + """<xf numFmtId="0" fontId="1" fillId="2" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>"""
        + """<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"""
        + """<xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>"""
        + """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/>"""
        + """<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>"""
        + """<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1"><alignment vertical="top"/></xf>"""
        + """<xf numFmtId="165" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>"""
        + """<xf numFmtId="166" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment horizontal="left"/></xf>"""
        + """</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>""";

    private const string Head = """<?xml version="1.0" encoding="UTF-8" standalone="yes"?>""";
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Links = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const int LongestHeader = 200;

    public static string ContentTypes(int sheets)
    {
        var xml = new StringBuilder(Head)
            .Append("""<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>""")
            .Append("""<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>""");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Override PartName="/xl/worksheets/sheet{sheet}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>""");
        }

        return xml.Append("</Types>").ToString();
    }

    public static string WorkbookRelations(int sheets)
    {
        var xml = new StringBuilder(Head).Append("""<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">""");
        for (var sheet = 1; sheet <= sheets; sheet++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheet}" Type="{Links}/worksheet" Target="worksheets/sheet{sheet}.xml"/>""");
        }

        return xml.Append(CultureInfo.InvariantCulture, $"""<Relationship Id="rId{sheets + 1}" Type="{Links}/styles" Target="styles.xml"/></Relationships>""").ToString();
    }

    public static string Workbook(IReadOnlyList<(string Name, SheetPlan Plan, int Rows)> sheets)
    {
        var names = new StringBuilder();
        var xml = new StringBuilder(Head).Append(CultureInfo.InvariantCulture, $"""<workbook xmlns="{Main}" xmlns:r="{Links}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>""");
        for (var index = 0; index < sheets.Count; index++)
        {
            var (name, plan, rows) = sheets[index];
            xml.Append(CultureInfo.InvariantCulture, $"""<sheet name="{SecurityElement.Escape(name)}" sheetId="{index + 1}" r:id="rId{index + 1}"/>""");
            if (plan.IsTable)
            {
                var quoted = SecurityElement.Escape(name.Replace("'", "''", StringComparison.Ordinal));
                names.Append(CultureInfo.InvariantCulture, $"""<definedName name="_xlnm._FilterDatabase" localSheetId="{index}" hidden="1">'{quoted}'!$A$1:${SheetWriter.Letters(plan.Columns.Count - 1)}${rows}</definedName>""");
                names.Append(CultureInfo.InvariantCulture, $"""<definedName name="_xlnm.Print_Titles" localSheetId="{index}">'{quoted}'!$1:$1</definedName>""");
            }
        }

        xml.Append("</sheets>");
        return (names.Length == 0 ? xml : xml.Append("<definedNames>").Append(names).Append("</definedNames>")).Append("</workbook>").ToString();
    }

    public static string SheetHead(SheetPlan plan, bool isFirst)
    {
        var xml = new StringBuilder(Head)
            .Append(CultureInfo.InvariantCulture, $"""<worksheet xmlns="{Main}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView {(isFirst ? "tabSelected=\"1\" " : null)}workbookViewId="0">""")
            .Append(plan.IsTable ? """<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>""" : null)
            .Append("""</sheetView></sheetViews><sheetFormatPr defaultRowHeight="15"/><cols>""");
        for (var column = 0; column < plan.Columns.Count; column++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"""<col min="{column + 1}" max="{column + 1}" width="{plan.Columns[column].Width}" customWidth="1"/>""");
        }

        return xml.Append("</cols><sheetData>").ToString();
    }

    public static string SheetFoot(SheetPlan plan, int rows)
    {
        var title = plan.PrintTitle.Length <= LongestHeader ? plan.PrintTitle : plan.PrintTitle[..LongestHeader];
        var header = SecurityElement.Escape(title.Replace("&", "&&", StringComparison.Ordinal));
        return "</sheetData>"
            + (plan.IsTable ? string.Create(CultureInfo.InvariantCulture, $"""<autoFilter ref="A1:{SheetWriter.Letters(plan.Columns.Count - 1)}{rows}"/>""") : null)
            + $"""<pageMargins left="0.4" right="0.4" top="0.75" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="{(plan.IsTable ? "landscape" : "portrait")}" fitToHeight="0"/>"""
            + $"""<headerFooter><oddHeader>&amp;L{header}</oddHeader><oddFooter>&amp;RTrang &amp;P/&amp;N</oddFooter></headerFooter></worksheet>""";
    }
}
