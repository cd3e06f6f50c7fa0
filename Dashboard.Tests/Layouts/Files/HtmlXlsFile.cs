using System.Globalization;
using System.Text;

namespace Dashboard.Tests.Layouts.Files;

/// <summary>A web page saved as .xls: the Office head, one table, no charset, empty rows with a paragraph in them.</summary>
internal static class HtmlXlsFile
{
    public static byte[] Write(Grid grid)
    {
        var text = new StringBuilder("<html xmlns:o=\"urn:schemas-microsoft-com:office:office\" xmlns:x=\"urn:schemas-microsoft-com:office:excel\" xmlns=\"http://www.w3.org/TR/REC-html40\"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>Sheet</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><body><table border=\"1\">");
        for (var row = 0; row < grid.Rows.Count; row++)
        {
            if (grid.Rows[row].Length == 0)
            {
                text.Append("<tr><p></p></tr>");
                continue;
            }

            text.Append("<tr>");
            for (var column = 0; column < grid.Rows[row].Length; column++)
            {
                var (rows, columns) = grid.Span(row, column);
                if (rows > 0)
                {
                    text.Append(CultureInfo.InvariantCulture, $"<td rowspan=\"{rows}\" colspan=\"{columns}\" style='mso-number-format:\"\\@\"'>{Escape(grid.Rows[row][column])}</td>");
                }
            }

            text.Append("</tr>");
        }

        return Encoding.UTF8.GetBytes(text.Append("</table></body></html>").ToString());
    }

    private static string Escape(object? value) => (value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : value as string ?? "")
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace("\n", "<br>", StringComparison.Ordinal).Replace("\u00A0", "&nbsp;", StringComparison.Ordinal);
}
