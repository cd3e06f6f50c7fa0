using System.Globalization;
using System.Text;
using Dashboard.Core.Units;
using Dashboard.Tests.Importing.Files;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>Small workbooks of dossiers, cell by cell, of which some rows are turned away.</summary>
internal static class Books
{
    public static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);

    public static readonly IReadOnlyList<Unit> Units =
    [
        new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        new("NV", "Phòng Nội vụ", "department", null, null, null, ["H20.2"]),
    ];

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">Its rows.</param>
    /// <param name="before">What stands before the rows in the sheet.</param>
    /// <param name="after">What stands behind them.</param>
    /// <param name="parts">Other parts instead of the usual ones.</param>
    public static byte[] Book(string rows, string before = "", string after = "", params (string Name, string Content)[] parts) => Workbooks.Xlsx(
        rows,
        [
            ("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Workbooks.Main}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>"),
            ("xl/styles.xml", Workbooks.Styles("0", "dd/mm/yyyy", "@")),
            .. parts,
        ]);

    /// <summary>A row of inline texts and, for numbers, values in the second style, which shows dates; <see langword="null"/> leaves a cell out.</summary>
    public static string Row(int number, params object?[] cells)
    {
        var row = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{number}\">"));
        for (var column = 0; column < cells.Length; column++)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"{(char)('A' + column)}{number}");
            row.Append(cells[column] switch
            {
                null => "",
                int day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{day}</v></c>"),
                DateTime day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{place}\" s=\"1\"><v>{day.ToOADate()}</v></c>"),
                string raw when raw.StartsWith('<') => raw.Replace("@", place, StringComparison.Ordinal),
                var text => $"<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>",
            });
        }

        return row.Append("</row>").ToString();
    }
}
