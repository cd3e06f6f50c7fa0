using System.Globalization;
using System.Text;

namespace Dashboard.Tests.Layouts.Files;

/// <summary>SpreadsheetML 2003: rows and cells that are left out are told by ss:Index.</summary>
internal static class SpreadsheetMlFile
{
    public static byte[] Write(IReadOnlyList<Grid> sheets)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">");
        foreach (var grid in sheets)
        {
            text.Append(CultureInfo.InvariantCulture, $"<Worksheet ss:Name=\"{Escape(grid.Name)}\"><Table>");
            for (var row = 0; row < grid.Rows.Count; row++)
            {
                text.Append(CultureInfo.InvariantCulture, $"<Row ss:Index=\"{row + 1}\">");
                for (var column = 0; column < grid.Rows[row].Length; column++)
                {
                    Cell(text, grid, row, column);
                }

                text.Append("</Row>");
            }

            text.Append("</Table></Worksheet>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</Workbook>").ToString());
    }

    private static void Cell(StringBuilder text, Grid grid, int row, int column)
    {
        var (rows, columns) = grid.Span(row, column);
        if (rows == 0 || grid.Rows[row][column] is null or "")
        {
            return;
        }

        var merged = (rows > 1 ? $" ss:MergeDown=\"{rows - 1}\"" : "") + (columns > 1 ? $" ss:MergeAcross=\"{columns - 1}\"" : "");
        var (type, value) = grid.Rows[row][column] switch
        {
            DateTime moment => ("DateTime", moment.ToString("yyyy-MM-ddTHH:mm:ss.000", CultureInfo.InvariantCulture)),
            double number => ("Number", number.ToString("R", CultureInfo.InvariantCulture)),
            var other => ("String", (string)other!),
        };
        text.Append(CultureInfo.InvariantCulture, $"<Cell ss:Index=\"{column + 1}\"{merged}><Data ss:Type=\"{type}\">{Escape(value)}</Data></Cell>");
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal).Replace("\n", "&#10;", StringComparison.Ordinal);
}
