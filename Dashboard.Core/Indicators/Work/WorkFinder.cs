using Dashboard.Core.Calendars;

namespace Dashboard.Core.Indicators.Work;

/// <summary>Finds the work of a unit in one pass. What a dossier counts as, now and once mended, is the classifier's word.</summary>
public static class WorkFinder
{
    /// <summary>Working days after the cut-off within which a due date is near. House rule.</summary>
    public const int SoonDays = 3;

    /// <summary>The work list of a unit.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">Period and T.</param>
    /// <param name="unit">Code of the unit; one that the period does not know has no work.</param>
    public static WorkList Find(ColumnRoot root, FigureQuery query, string unit)
    {
        var asOf = Tally.MomentOf(root, query);
        var pass = new PeriodPass(root, query, asOf);
        var told = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, pass.Second) is not null;
        var isOpen = query.To >= DateOnly.FromDateTime(asOf);
        var slot = Array.FindIndex(pass.Units, id => string.Equals(root.Units[id].Code, unit, StringComparison.Ordinal));
        var cutoff = slot < 0 ? null : pass.CutoffOf(slot);
        if (cutoff is not { } day || day < query.From)
        {
            return new(cutoff, null, isOpen, told, [.. Enum.GetValues<WorkKind>().Select(kind => new WorkGroup(kind, [], 0, []))]);
        }

        var until = SoonUntil(root.Calendar, day);
        var visitor = new Gathering(slot, new(day.DayNumber, isOpen ? until.DayNumber : int.MinValue, query.From.DayNumber, root.ApologyLeadDays, told, root.Calendar));
        pass.Run(ref visitor);
        return new(day, isOpen ? until : null, isOpen, told, [.. visitor.Heaps.Select(heap => heap.Group(visitor.Sums, isOpen))]);
    }

    private static DateOnly SoonUntil(WorkingCalendar calendar, DateOnly from)
    {
        var last = from;
        for (var left = SoonDays; left > 0; left -= calendar.IsWorkingDay(last) ? 1 : 0)
        {
            last = last.AddDays(1);
        }

        return last;
    }

    private readonly struct Gathering(int wanted, WorkRules rules) : IClassVisitor
    {
        public WorkHeap[] Heaps { get; } = [.. Enum.GetValues<WorkKind>().Select(kind => new WorkHeap(kind, rules))];

        public ClassSums Sums { get; } = new();

        public void Visit(ColumnChunk chunk, int row, int slot, Classes classes)
        {
            if (slot != wanted)
            {
                return;
            }

            Sums.Add(classes, 1);
            var facts = chunk.Row(row);
            foreach (var heap in Heaps)
            {
                heap.Look(chunk.Dossier[row], chunk.Version[row], facts, classes);
            }
        }
    }
}
