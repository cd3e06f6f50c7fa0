namespace Dashboard.Tests.Layouts.Files;

/// <summary>A sheet before any format: text, number or moment at each place, and merged areas.</summary>
internal sealed class Grid(string name)
{
    public string Name => name;

    public List<object?[]> Rows { get; } = [];

    public List<(int Row, int Column, int Rows, int Columns)> Merged { get; } = [];

    public int Width => Rows.Select(row => row.Length).DefaultIfEmpty().Max();

    public object?[] Add(params object?[] cells)
    {
        Rows.Add(cells);
        return cells;
    }

    /// <summary>Merges the area whose upper left cell is in the last row but the given ones.</summary>
    public void Merge(int row, int column, int rows, int columns)
    {
        if (rows > 1 || columns > 1)
        {
            Merged.Add((row, column, rows, columns));
        }
    }

    /// <summary>The size of the area that begins here: (1, 1) of a plain cell, (0, 0) of a covered one.</summary>
    public (int Rows, int Columns) Span(int row, int column)
    {
        foreach (var area in Merged)
        {
            if (row >= area.Row && row < area.Row + area.Rows && column >= area.Column && column < area.Column + area.Columns)
            {
                return row == area.Row && column == area.Column ? (area.Rows, area.Columns) : (0, 0);
            }
        }

        return (1, 1);
    }
}

/// <summary>The file formats that a layout may come in.</summary>
internal enum Container
{
    XlsxShared,
    XlsxInline,
    HtmlXls,
    SpreadsheetMl,
    CsvComma,
    CsvSemicolonBom,
    TabUtf16,
    Csv1258,
}

/// <summary>Writes grids as bytes.</summary>
internal static class Containers
{
    public static string Extension(Container container) => container switch
    {
        Container.XlsxShared or Container.XlsxInline => ".xlsx",
        Container.HtmlXls => ".xls",
        Container.SpreadsheetMl => ".xml",
        _ => ".csv",
    };

    /// <summary>Whether the format holds more than one sheet.</summary>
    public static bool HoldsSheets(Container container) => container is Container.XlsxShared or Container.XlsxInline or Container.SpreadsheetMl;

    /// <summary>Whether the format knows cells that are numbers and dates.</summary>
    public static bool HoldsDates(Container container) => HoldsSheets(container);

    public static byte[] Write(Container container, IReadOnlyList<Grid> sheets) => container switch
    {
        Container.XlsxShared => XlsxFile.Write(sheets, shared: true),
        Container.XlsxInline => XlsxFile.Write(sheets, shared: false),
        Container.HtmlXls => HtmlXlsFile.Write(sheets[0]),
        Container.SpreadsheetMl => SpreadsheetMlFile.Write(sheets),
        _ => CsvFile.Write(container, sheets[0]),
    };
}
