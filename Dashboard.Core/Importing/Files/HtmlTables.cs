using AngleSharp.Dom;

namespace Dashboard.Core.Importing.Files;

/// <summary>The rows of a page's tables in document order, as one sheet.</summary>
internal sealed class HtmlTables
{
    private readonly Dictionary<IElement, int> _numbers = [];
    private readonly HashSet<IElement> _rowsWithTables = [];

    public HtmlTables(IDocument document)
    {
        foreach (IElement row in document.QuerySelectorAll("tr"))
        {
            _numbers[row] = _numbers.Count + 1;
        }

        var outermost = new List<IElement>();
        foreach (IElement table in document.QuerySelectorAll("table"))
        {
            if (Above(table, "tr") is { } row)
            {
                _rowsWithTables.Add(row);
            }
            else if (Above(table, "table") is null)
            {
                outermost.Add(table);
            }
        }

        outermost.ForEach(AddTable);
    }

    /// <summary>
    /// Rows with their number among all <c>tr</c>; the last part tells rows that only hold tables,
    /// whose own text is a row and whose tables follow.
    /// </summary>
    public List<(IElement Row, int Number, bool IsLayout)> Rows { get; } = [];

    public static bool IsCell(IElement element) => element.LocalName is "td" or "th";

    private static IElement? Above(IElement element, string name)
    {
        IElement? above = element.ParentElement;
        while (above is not null && above.LocalName != name)
        {
            above = above.ParentElement;
        }

        return above;
    }

    private void AddTable(IElement table)
    {
        foreach (IElement child in table.Children)
        {
            if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                foreach (IElement row in child.Children.Where(static row => row.LocalName == "tr"))
                {
                    AddRow(row);
                }
            }
        }
    }

    private void AddRow(IElement row)
    {
        List<IElement> inner = _rowsWithTables.Contains(row) ? LaidOut(row) : [];
        Rows.Add((row, _numbers[row], inner.Count > 0));
        inner.ForEach(AddTable);
    }

    /// <summary>The tables a row merely places: those of its only cell with content. Beside other cells they are content.</summary>
    private static List<IElement> LaidOut(IElement row)
    {
        List<IElement> filled = [.. row.Children.Where(static cell => IsCell(cell) && !string.IsNullOrWhiteSpace(cell.TextContent))];
        if (filled.Count != 1)
        {
            return [];
        }

        return [.. filled[0].QuerySelectorAll("table").Where(table =>
            ReferenceEquals(Above(table, "tr"), row) && table.QuerySelector("tr") is not null)];
    }
}
