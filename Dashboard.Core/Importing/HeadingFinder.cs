using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>
/// Finds the heading row among the first rows of a sheet: the one that matches most known headings,
/// alone or under one or two parent rows. Never a fixed index.
/// </summary>
internal sealed class HeadingFinder(HeadingTable known)
{
    private const int ParentRows = 2;

    /// <summary>How many of a sheet's first rows are looked at.</summary>
    public const int RowsLookedAt = 60;

    /// <summary>The best heading row; <see langword="null"/> where no row names two columns.</summary>
    public HeadingRow? Find(IReadOnlyList<(int Number, string[] Texts)> rows)
    {
        HeadingRow? best = null;
        for (var last = 0; last < rows.Count; last++)
        {
            for (var first = last; first >= Math.Max(0, last - ParentRows); first--)
            {
                var candidate = Read(rows, first, last);
                if (candidate.Score >= 2 && candidate.Score > (best?.Score ?? 0))
                {
                    best = candidate;
                }
            }
        }

        return best is null ? null : best with { Columns = Settle(best.Columns) };
    }

    public static string[] Texts(SheetRow row)
    {
        var texts = new string[row.Count];
        for (var column = 0; column < texts.Length; column++)
        {
            texts[column] = Fold.Clean(CellText.Of(row[column]));
        }

        return texts;
    }

    private HeadingRow Read(IReadOnlyList<(int Number, string[] Texts)> rows, int first, int last)
    {
        var width = Enumerable.Range(first, last - first + 1).Max(row => rows[row].Texts.Length);
        var found = new KnownHeading[width];
        var headings = new string[width];
        for (var column = 0; column < width; column++)
        {
            (found[column], headings[column]) = Name(rows, first, last, column);
        }

        var columns = Best(found);
        return new(rows[last].Number, columns, headings, columns.Count(column => column != Column.None));
    }

    /// <summary>Compares parent and child together, then the child, then the parent.</summary>
    private (KnownHeading Known, string Heading) Name(
        IReadOnlyList<(int Number, string[] Texts)> rows, int first, int last, int column)
    {
        var child = At(rows[last].Texts, column);
        var parents = new List<string>();
        for (var row = first; row < last; row++)
        {
            var own = At(rows[row].Texts, column);
            parents.Add(own.Length > 0 || child.Length == 0 ? own : Carried(rows[row].Texts, column));
        }

        var parent = string.Join(' ', parents.Where(text => text.Length > 0));
        foreach (var heading in (string[])[$"{parent} {child}", child, parent, .. parents])
        {
            if (heading.Length > 0 && known.TryFind(Fold.Key(heading), out var match)
                && (child.Length == 0 || heading != parent || At(rows[last - 1].Texts, column).Length > 0))
            {
                return (match, child.Length > 0 ? child : parent);
            }
        }

        return (default, child.Length > 0 ? child : parent);
    }

    /// <summary>A merged parent stands over the columns to its right until the next one.</summary>
    private static string Carried(string[] texts, int column)
    {
        for (var left = Math.Min(column, texts.Length - 1); left >= 0; left--)
        {
            if (texts[left].Length > 0)
            {
                return texts[left];
            }
        }

        return "";
    }

    /// <summary>Of several columns for one field the best named stays; of equally named ones the last.</summary>
    private static Column[] Best(KnownHeading[] found)
    {
        var columns = new Column[found.Length];
        foreach (var group in found.Select((known, index) => (known, index)).Where(pair => pair.known.Column != Column.None).GroupBy(pair => pair.known.Column))
        {
            var best = group.OrderBy(pair => pair.known.Rank).ThenByDescending(pair => pair.index).First();
            columns[best.index] = group.Key;
        }

        return columns;
    }

    /// <summary>A day of return means the end of handling where no column of its own tells that.</summary>
    private static Column[] Settle(Column[] columns) =>
        Array.IndexOf(columns, Column.Finished) >= 0
            ? columns
            : [.. columns.Select(column => column == Column.Returned ? Column.Finished : column)];

    private static string At(string[] texts, int column) => column < texts.Length ? texts[column] : "";
}
