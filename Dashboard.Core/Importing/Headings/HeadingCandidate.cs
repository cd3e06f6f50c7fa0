using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Headings;

/// <summary>A row that may be the heading row, alone or under one or two parent rows.</summary>
/// <param name="LastRow">Row of the sheet on which the headings end.</param>
/// <param name="Headings">The headings as the file spells them, by position from 0.</param>
/// <param name="Spellings">What each may be looked up by: parent and child together, then the child, then the parent.</param>
internal sealed record HeadingCandidate(int LastRow, string[] Headings, IReadOnlyList<string>[] Spellings)
{
    private const int MostParents = 2;

    /// <summary>By position: the text right over the heading, "" where there is none.</summary>
    public required string[] Above { get; init; }

    /// <summary>All candidates among the first rows of a sheet, from the top.</summary>
    public static IEnumerable<HeadingCandidate> Of(IReadOnlyList<SheetRow> rows)
    {
        var texts = rows.Select(Texts).ToArray();
        for (var last = 0; last < rows.Count; last++)
        {
            if (IsData(rows[last]))
            {
                continue;
            }

            for (var first = last; first >= Math.Max(0, last - MostParents); first--)
            {
                yield return Read(rows[last].Number, texts.AsSpan(first, last - first + 1));
            }
        }
    }

    /// <summary>The cells of a row as one-line texts; "" for one that is too long for a heading or a title.</summary>
    public static string[] Texts(SheetRow row)
    {
        var texts = new string[row.Count];
        for (var column = 0; column < texts.Length; column++)
        {
            texts[column] = CellText.Of(row[column]) is { Length: <= RowShape.LongestLine } text ? Fold.Clean(text) : "";
        }

        return texts;
    }

    /// <summary>Whether a row holds a dossier code.</summary>
    public static bool HasCode(SheetRow row)
    {
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is { Kind: CellKind.Text, Text: { Length: <= RowShape.LongestLine } text } && DossierCode.TryFind(text, out _))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a row holds a dossier code or two dates, or was turned away once: whatever words stand beside them, it is no heading.</summary>
    private static bool IsData(SheetRow row)
    {
        var dates = 0;
        for (var column = 0; column < row.Count; column++)
        {
            var cell = row[column];
            dates += !cell.IsEmpty && CellReader.TryDate(cell, out var minute, out _) && minute != Moments.NoMinute ? 1 : 0;
        }

        return dates >= 2 || row.IsTurnedAway || HasCode(row);
    }

    private static HeadingCandidate Read(int lastRow, ReadOnlySpan<string[]> rows)
    {
        var width = 0;
        foreach (var row in rows)
        {
            width = Math.Max(width, row.Length);
        }

        var headings = new string[width];
        var above = new string[width];
        var spellings = new IReadOnlyList<string>[width];
        for (var column = 0; column < width; column++)
        {
            (headings[column], above[column], spellings[column]) = Spell(rows, column);
        }

        return new(lastRow, headings, spellings) { Above = above };
    }

    private static (string Heading, string Above, IReadOnlyList<string> Spellings) Spell(ReadOnlySpan<string[]> rows, int column)
    {
        // A cell that is merged downwards has its text above.
        var last = rows.Length - 1;
        while (last > 0 && At(rows[last], column).Length == 0)
        {
            last--;
        }

        var child = At(rows[last], column);
        var parents = new List<string>();
        foreach (var row in rows[..last])
        {
            parents.Add(At(row, column) is { Length: > 0 } own ? own : Carried(row, column));
        }

        // A parent names a column by itself where it stands right over it, not where it reaches over from the left.
        var above = last > 0 ? At(rows[last - 1], column) : "";
        var standsAlone = above.Length > 0;
        parents.RemoveAll(text => text.Length == 0);
        var parent = string.Join(' ', parents);
        var together = child.Length == 0 ? [] : new List<string> { $"{parent} {child}".Trim(), parents.Count > 1 ? $"{parents[0]} {child}".Trim() : "", child };
        together.AddRange(standsAlone ? [parent, .. parents] : []);
        return (child, above, [.. together.Where(text => text.Length > 0).Distinct(StringComparer.Ordinal)]);
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

    private static string At(string[] texts, int column) => column < texts.Length ? texts[column] : "";
}
