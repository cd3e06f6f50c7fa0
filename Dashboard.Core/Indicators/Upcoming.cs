namespace Dashboard.Core.Indicators;

/// <summary>The dossiers of one day, by unit.</summary>
/// <param name="Day">The day they fall due.</param>
/// <param name="Units">Dossiers by unit code; those of no unit are left out.</param>
public sealed record DueDay(DateOnly Day, IReadOnlyDictionary<string, int> Units)
{
    public int Dossiers => Units.Values.Sum();
}

/// <summary>What is overdue and what falls due soon (sắp đến hạn): dossiers that are pending and not suspended.</summary>
/// <param name="From">The day looked from: the end of the period or the day of T, whichever is earlier.</param>
/// <param name="Overdue">Those of the indicator of overdue dossiers, by unit code.</param>
/// <param name="Days">The working days from that day on, and any other day on which something falls due, in order.</param>
public sealed record Upcoming(DateOnly From, IReadOnlyDictionary<string, int> Overdue, IReadOnlyList<DueDay> Days)
{
    /// <summary>Finds them in one pass; whether a dossier is pending or overdue is the tally's word.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">Period and T.</param>
    /// <param name="workingDays">How many working days after the day looked from; that day itself is one more.</param>
    public static Upcoming Find(ColumnRoot root, FigureQuery query, int workingDays)
    {
        var asOf = query.AsOf ?? Tally.NewestMoment(root) ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));
        var pass = new PeriodPass(root, query, asOf);
        var from = DateOnly.FromDayNumber(pass.LastDay);
        var last = from;
        for (var left = workingDays; left > 0; left -= root.Calendar.IsWorkingDay(last) ? 1 : 0)
        {
            last = last.AddDays(1);
        }

        var visitor = new Visitor(pass.LastDay, last.DayNumber, pass.Units.Length + 1);
        pass.Run(ref visitor);
        string[] codes = [.. pass.Units.Select(unit => root.Units[unit].Code)];
        return new(
            from,
            ByUnit(visitor.Overdue, codes),
            [.. visitor.Due
                .Select((units, day) => new DueDay(from.AddDays(day), ByUnit(units, codes)))
                .Where(day => day.Units.Count > 0 || root.Calendar.IsWorkingDay(day.Day))]);
    }

    private static Dictionary<string, int> ByUnit(int[] counts, string[] codes) => codes
        .Select((code, slot) => (Code: code, Count: counts[slot]))
        .Where(unit => unit.Count > 0)
        .ToDictionary(unit => unit.Code, unit => unit.Count, StringComparer.Ordinal);

    private readonly struct Visitor(int from, int last, int slots) : IClassVisitor
    {
        public int[] Overdue { get; } = new int[slots];

        public int[][] Due { get; } = [.. Enumerable.Range(from, last - from + 1).Select(_ => new int[slots])];

        public void Visit(ColumnChunk chunk, int row, int slot, Classes classes)
        {
            if ((classes & Classes.PendingOverdue) != Classes.None)
            {
                Overdue[slot]++;
            }
            else if ((classes & Classes.PendingInTime) != Classes.None && (classes & Classes.Suspended) == Classes.None
                && chunk.Due[row] >= from && chunk.Due[row] <= last)
            {
                Due[chunk.Due[row] - from][slot]++;
            }
        }
    }
}
