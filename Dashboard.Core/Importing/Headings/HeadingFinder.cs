using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Importing.Headings;

/// <summary>
/// Finds the heading row among the first rows of a sheet: the one that matches most known headings,
/// alone or under one or two parent rows. Never a fixed index.
/// </summary>
internal sealed class HeadingFinder(HeadingTable known)
{
    /// <summary>How many of a sheet's first rows are looked at.</summary>
    public const int RowsLookedAt = 60;

    /// <summary>The best heading row; <see langword="null"/> where no row names two columns.</summary>
    /// <param name="rows">The first rows of a sheet.</param>
    /// <param name="lastRow">Row on which the headings are said to end; where none ends there, and for <see langword="null"/>, all are looked at.</param>
    public HeadingRow? Find(IReadOnlyList<SheetRow> rows, int? lastRow = null)
    {
        HeadingRow? best = null;
        foreach (var candidate in HeadingCandidate.Of(rows))
        {
            if (lastRow is { } said && candidate.LastRow != said)
            {
                continue;
            }

            var found = Read(candidate);
            if (found.Score >= 2 && !Contradicts(candidate) && found.Score > (best?.Score ?? 0))
            {
                best = found;
            }
        }

        return best is null ? lastRow is null ? null : Find(rows) : best with { Columns = Settle(best.Columns) };
    }

    /// <summary>A day of return means the end of handling where no column of its own tells that.</summary>
    public static Column[] Settle(Column[] columns) =>
        Array.IndexOf(columns, Column.Finished) >= 0
            ? columns
            : [.. columns.Select(column => column == Column.Returned ? Column.Finished : column)];

    /// <summary>
    /// Whether a heading stands right over another that names something else: then the lower one is a value,
    /// such as "Đã số hóa" under "Ghi chú".
    /// </summary>
    private bool Contradicts(HeadingCandidate candidate)
    {
        for (var column = 0; column < candidate.Headings.Length; column++)
        {
            if (candidate.Above[column].Length > 0 && known.TryFind(candidate.Above[column], out var above)
                && known.TryFind(candidate.Headings[column], out var own) && own.Column != above.Column)
            {
                return true;
            }
        }

        return false;
    }

    private HeadingRow Read(HeadingCandidate candidate)
    {
        var found = new KnownHeading[candidate.Headings.Length];
        var isKnown = new bool[found.Length];
        for (var column = 0; column < found.Length; column++)
        {
            foreach (var spelling in candidate.Spellings[column])
            {
                if (known.TryFind(spelling, out found[column]))
                {
                    isKnown[column] = true;
                    break;
                }
            }
        }

        var columns = Best(found);
        var rivals = found
            .Select((heading, at) => (heading, at))
            .Where(pair => pair.heading.Column != Column.None && pair.heading.Rank == found[Array.IndexOf(columns, pair.heading.Column)].Rank)
            .GroupBy(pair => pair.heading.Column, pair => pair.at)
            .Where(group => group.Count() > 1)
            .Select(group => (group.Key, group.ToArray()))
            .ToList();
        return new(candidate.LastRow, columns, candidate.Headings, columns.Count(column => column != Column.None)) { IsKnown = isKnown, Rivals = rivals };
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
}
