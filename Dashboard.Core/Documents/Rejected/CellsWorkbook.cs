using Dashboard.Core.Documents.Excel;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>Writes rows that come back as a new workbook, from the cells as the importer reads them.</summary>
internal static class CellsWorkbook
{
    private const double Wide = 60;
    private const double Usual = 18;

    public static void Write(Excerpt excerpt, ExcerptCells cells, ReadLimits limits, Stream target)
    {
        using var workbook = new WorkbookWriter(target);
        SheetColumn[] columns = [new("", Wide), .. Enumerable.Repeat(new SheetColumn("", Usual), limits.Columns)];
        foreach (var sheet in excerpt.Sheets)
        {
            cells.Begin(sheet);
            Write(sheet, cells, workbook.Begin(new(sheet.Name, columns, sheet.Name, IsTable: false)));
        }

        workbook.Finish();
    }

    private static void Write(ExcerptSheet sheet, ExcerptCells cells, SheetWriter writer)
    {
        foreach (var title in sheet.Titles)
        {
            writer.BeginRow();
            writer.Text(title);
            writer.EndRow();
        }

        for (var row = cells.Next(sheet, after: 0); row is not null; row = cells.Next(sheet, row.Number))
        {
            while (writer.Count < sheet.PlaceOf(row.Number) - 1)
            {
                writer.BeginRow();
                writer.EndRow();
            }

            writer.BeginRow();
            Write(sheet, row, writer);
            writer.EndRow();
        }
    }

    private static void Write(ExcerptSheet sheet, SheetRow row, SheetWriter writer)
    {
        var isHeading = row.Number == sheet.Headings.LastRow;
        var mends = CellMends.Of(sheet, row);
        writer.Text(isHeading ? ReasonColumn.Heading : sheet.ReasonOf(row.Number), isHeading ? CellStyle.Heading : CellStyle.Wrapped);
        var last = Math.Max(row.Count - 1, mends.Count > 0 ? mends.Keys.Last() : 0);
        for (var column = 0; column <= last; column++)
        {
            if (column != sheet.Frame.ReasonColumn)
            {
                Write(mends.TryGetValue(column, out var mend) ? mend : row[column], isHeading ? CellStyle.Heading : CellStyle.Plain, writer);
            }
        }
    }

    private static void Write(in Cell cell, CellStyle style, SheetWriter writer)
    {
        switch (cell.Kind)
        {
            case CellKind.Number:
                writer.Number(cell.Number, style);
                break;
            case CellKind.Boolean:
                writer.Number((double)(cell.Number != 0 ? 1 : 0), style);
                break;
            case CellKind.Date when DateOnly.FromDateTime(cell.Moment) < SheetWriter.FirstSafe:
                writer.Text(Importing.CellText.Of(cell), style);
                break;
            case CellKind.Date when cell.Moment.TimeOfDay == TimeSpan.Zero:
                writer.Day(DateOnly.FromDateTime(cell.Moment));
                break;
            case CellKind.Date:
                writer.Moment(cell.Moment);
                break;
            default:
                writer.Text(cell.Text, style);
                break;
        }
    }
}
