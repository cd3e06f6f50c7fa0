namespace Dashboard.Core.Importing.Files;

/// <summary>A cell of a page.</summary>
/// <param name="Text">Its text, that of tables inside included; <see langword="null"/> where that is too long.</param>
/// <param name="More">What most cells have not.</param>
internal readonly record struct HtmlCell(string? Text, HtmlCellMore? More)
{
    public bool IsFilled => Text is null || !string.IsNullOrWhiteSpace(Text);
}

/// <summary>What few cells have: places beside their own, and tables inside.</summary>
/// <param name="Width">Columns it takes, from 1.</param>
/// <param name="Height">Rows it takes; 0 for all to the end of its part of the table.</param>
/// <param name="OwnText">Its text without that of tables inside; <see langword="null"/> where that is too long.</param>
/// <param name="Inner">The rows of tables inside.</param>
internal sealed record HtmlCellMore(long Width, long Height, string? OwnText, List<HtmlRow> Inner);

/// <summary>A row of a page's table.</summary>
/// <param name="Number">Its number among all <c>tr</c>, from 1.</param>
/// <param name="Section">Which head, body or foot of which table it is in.</param>
/// <param name="Place">Its place there, from 1.</param>
/// <param name="Cells">Its cells.</param>
internal sealed record HtmlRow(int Number, int Section, int Place, HtmlCell[] Cells)
{
    /// <summary>
    /// Where the row only places tables, those of its one cell with content: the cell. Beside other cells tables are content.
    /// </summary>
    public HtmlCellMore? Layout
    {
        get
        {
            HtmlCell[] filled = Array.FindAll(Cells, static cell => cell.IsFilled);
            return filled is [{ More: { Inner.Count: > 0 } more }] ? more : null;
        }
    }
}
