namespace Dashboard.Core.Importing.Titles;

/// <summary>
/// The lines that the title rows of a sheet make: a cell is a line of its own, a label joins the value in the next cell, and
/// a period joins its days over cells and rows. Days in words come in digits.
/// </summary>
internal static class TitleLines
{
    /// <summary>The lines from the top.</summary>
    /// <param name="rows">Cleaned texts of the rows above the headings.</param>
    public static IEnumerable<string> Of(IEnumerable<string[]> rows)
    {
        var begun = "";
        foreach (var row in rows)
        {
            string[] cells = [.. row.Where(text => text.Length > 0).Select(PeriodLine.InDigits)];
            var whole = string.Join(' ', cells.Prepend(begun)).Trim();
            begun = "";
            if (PeriodLine.TryFind(whole, out _, out _, out _))
            {
                yield return whole;
            }
            else if (PeriodLine.IsBegun(whole))
            {
                begun = whole;
            }
            else
            {
                foreach (var line in Pairs(cells))
                {
                    yield return line;
                }
            }
        }
    }

    private static IEnumerable<string> Pairs(string[] cells)
    {
        for (var index = 0; index < cells.Length; index++)
        {
            var last = index + 1 == cells.Length;
            if (!last && (cells[index].EndsWith(':') || (char.IsAsciiDigit(cells[index + 1][0]) && !cells[index].Any(char.IsAsciiDigit))))
            {
                yield return $"{cells[index]} {cells[index + 1]}";
                index++;
            }
            else
            {
                yield return cells[index];
            }
        }
    }
}
