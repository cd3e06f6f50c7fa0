namespace Dashboard.Core.Indicators.Changes;

/// <summary>
/// One pass over the columns that sees each dossier three times: in the first period as known at T1, in the
/// first period with its cut-off as known at T2, and in the second period.
/// </summary>
internal sealed class ChangePass
{
    private readonly ColumnRoot _root;
    private readonly ChangeQuery _query;
    private readonly PeriodPass _first;
    private readonly PeriodPass _restated;
    private readonly PeriodPass _second;
    private readonly int[] _firstUnits;
    private readonly int[] _secondUnits;

    public ChangePass(ColumnRoot root, ChangeQuery query)
    {
        (_root, _query) = (root, query);
        _first = new(root, query.From, Tally.MomentOf(root, query.From));
        _second = new(root, query.To, Tally.MomentOf(root, query.To));
        _restated = _first.Restated(_second.Second);
        Units = [.. _first.Units.Union(_second.Units).Order()];
        (_firstUnits, _secondUnits) = (Places(_first), Places(_second));
        HadRegister = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, _first.Second) is not null;
        HasRegister = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, _second.Second) is not null;
    }

    /// <summary>Ids of the units of both periods; the place after the last is for dossiers of no unit.</summary>
    public int[] Units { get; }

    /// <summary>Whether a register of letters was known at T1.</summary>
    public bool HadRegister { get; }

    /// <summary>Whether one was known at T2.</summary>
    public bool HasRegister { get; }

    /// <summary>The rows of the still-valid registers: first, restated, second.</summary>
    public (Dictionary<int, Ratio> First, Dictionary<int, Ratio> Restated, Dictionary<int, Ratio> Second) Registers()
    {
        var rows = _root.Imports.StillValid;
        return (StillValid.Newest(rows, _first), StillValid.Newest(rows, _restated), StillValid.Newest(rows, _second));
    }

    /// <summary>The figures of both periods, of what their dossiers count as by place.</summary>
    public (Figures From, Figures To) FiguresOf(ClassSums[] first, ClassSums[] second) => (
        Tally.Build(_root, _query.From, _first, [.. _firstUnits.Select(place => first[place])]),
        Tally.Build(_root, _query.To, _second, [.. _secondUnits.Select(place => second[place])]));

    /// <summary>Calls back for every dossier that is counted at least once.</summary>
    public void Run<TVisitor>(ref TVisitor visitor)
        where TVisitor : IChangeVisitor
    {
        foreach (var live in _root.Chunks)
        {
            Run(live, ref visitor);
        }
    }

    private void Run<TVisitor>(LiveChunk live, ref TVisitor visitor)
        where TVisitor : IChangeVisitor
    {
        var chunk = live.Chunk;
        var (from, until, dossiers) = (chunk.From, chunk.Until, chunk.Dossier);
        var (first, second) = (_first.Second, _second.Second);
        for (var row = 0; row < from.Length;)
        {
            var (before, after) = (-1, -1);
            var next = row;
            for (; next < from.Length && dossiers[next] == dossiers[row]; next++)
            {
                before = from[next] <= first && until[next] > first ? next : before;
                after = from[next] <= second && until[next] > second ? next : after;
            }

            if (before >= 0 || after >= 0)
            {
                Look(live, before, after, ref visitor);
            }

            row = next;
        }
    }

    private void Look<TVisitor>(LiveChunk live, int before, int after, ref TVisitor visitor)
        where TVisitor : IChangeVisitor
    {
        var chunk = live.Chunk;
        if (live.IsDead(after >= 0 ? after : before))
        {
            return;
        }

        var one = See(chunk, before, earlier: -1, _first, _firstUnits);
        var restated = before == after ? one : See(chunk, after, before, _restated, _firstUnits);
        var two = See(chunk, after, earlier: -1, _second, _secondUnits);
        if (one.Unit != Sight.Nowhere || restated.Unit != Sight.Nowhere || two.Unit != Sight.Nowhere)
        {
            visitor.Visit(chunk, before, after, new(one, restated, two));
        }
    }

    /// <summary>How a period sees a version, without the scans made since an earlier one; neither need be there.</summary>
    private Sight See(ColumnChunk chunk, int index, int earlier, PeriodPass pass, int[] units)
    {
        if (index < 0 || !pass.MayCount(chunk, index))
        {
            return Sight.None;
        }

        var row = chunk.Row(index);
        if (earlier >= 0)
        {
            row = row.BeforeScansSince(chunk.Row(earlier));
        }

        var classes = pass.ClassesOf(chunk.Trail[index], row, out var slot);
        if (classes == Classes.None)
        {
            return Sight.None;
        }

        var days = (classes & Classes.Resolved) == Classes.None ? 0 : _root.Calendar.WorkingDaysBetween(
            DateOnly.FromDayNumber(row.Received), DateOnly.FromDayNumber(row.ClosedOn));
        return new(units[slot], classes, days);
    }

    private int[] Places(PeriodPass pass) => [.. pass.Units.Select(unit => Array.BinarySearch(Units, unit)), Units.Length];
}

/// <summary>A dossier as it was, as it should have been told, and as it is.</summary>
internal readonly record struct Sights(Sight First, Sight Restated, Sight Second)
{
    /// <summary>Whether no two times that it is resolved tell other days.</summary>
    public bool HaveSameDays => Same(First, Restated) && Same(Restated, Second);

    private static bool Same(in Sight one, in Sight other) => !one.IsResolved || !other.IsResolved || one.Days == other.Days;
}

/// <summary>Receives the dossiers of a change.</summary>
internal interface IChangeVisitor
{
    /// <summary>A dossier that is counted at least once, whether or not it looks the same all three times.</summary>
    /// <param name="chunk">Where its versions are.</param>
    /// <param name="before">Row in force at T1; negative where the dossier was not known.</param>
    /// <param name="after">Row in force at T2; negative where it was not known.</param>
    /// <param name="sights">The dossier three times.</param>
    void Visit(ColumnChunk chunk, int before, int after, in Sights sights);
}
