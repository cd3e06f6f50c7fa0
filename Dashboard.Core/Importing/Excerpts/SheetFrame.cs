namespace Dashboard.Core.Importing.Excerpts;

/// <summary>Which rows a group row heads: a group ends at the next one of its level or a higher one.</summary>
public enum GroupLevel
{
    /// <summary>Everything below: a unit, a part of a form.</summary>
    Whole,
    Field,
    Procedure,
}

/// <summary>What stands around the data rows of a sheet and gives them their meaning.</summary>
public sealed class SheetFrame
{
    private readonly List<(int Row, GroupLevel Level)> _groups = [];

    /// <summary>Last row of titles and headings, a row that numbers the columns included.</summary>
    public required int HeadRows { get; set; }

    /// <summary>The moment that the sheet's own titles tell.</summary>
    public DateTime? Moment { get; init; }

    /// <summary>Whether a title or the sheet's name names the unit.</summary>
    public bool NamesUnit { get; init; }

    /// <summary>Whether only the sheet's name does.</summary>
    public bool UnitIsName { get; init; }

    /// <summary>Where reasons of an earlier check stand, counted from 0; −1 where there are none.</summary>
    public int ReasonColumn { get; init; } = -1;

    /// <summary>Columns in which a blank means no, counted from 0.</summary>
    public List<int> BlankIsNo { get; } = [];

    /// <summary>Notes a row that heads a group; they must come from the top.</summary>
    public void Group(int row, GroupLevel level) => _groups.Add((row, level));

    /// <summary>The group rows that are in force over some rows.</summary>
    /// <param name="rows">Row numbers in ascending order.</param>
    public SortedSet<int> GroupsOver(IEnumerable<int> rows)
    {
        var over = new SortedSet<int>();
        var open = new Stack<(int Row, GroupLevel Level)>();
        var next = 0;
        foreach (var row in rows)
        {
            for (; next < _groups.Count && _groups[next].Row < row; next++)
            {
                while (open.TryPeek(out var last) && last.Level >= _groups[next].Level)
                {
                    open.Pop();
                }

                open.Push(_groups[next]);
            }

            over.UnionWith(open.Select(group => group.Row));
        }

        return over;
    }
}
