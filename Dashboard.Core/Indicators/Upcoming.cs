namespace Dashboard.Core.Indicators;

/// <summary>The dossiers of one day, by unit.</summary>
/// <param name="Day">The day they fall due.</param>
/// <param name="Units">Dossiers by unit code; those of no unit are left out.</param>
public sealed record DueDay(DateOnly Day, IReadOnlyDictionary<string, int> Units)
{
    public int Dossiers => Units.Values.Sum();
}

/// <summary>What falls due soon (sắp đến hạn): dossiers that are pending and not suspended.</summary>
/// <param name="From">The day looked from: the end of the period or the day of T, whichever is earlier.</param>
/// <param name="Since">
/// Due before that day but not before the cut-off of their unit, by unit code: no file yet tells whether they were done in time.
/// </param>
/// <param name="Days">The working days from that day on, and any other day on which something falls due, in order.</param>
public sealed record Upcoming(DateOnly From, IReadOnlyDictionary<string, int> Since, IReadOnlyList<DueDay> Days)
{
    /// <summary>Finds them; whether a dossier is pending is the classifier's word.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">Period and T.</param>
    /// <param name="workingDays">How many working days after the day looked from; that day itself is one more.</param>
    public static Upcoming Find(ColumnRoot root, FigureQuery query, int workingDays)
    {
        var pass = new PeriodPass(root, query, Tally.MomentOf(root, query));
        var from = DateOnly.FromDayNumber(pass.LastDay);
        var last = from;
        for (var left = workingDays; left > 0; left -= root.Calendar.IsWorkingDay(last) ? 1 : 0)
        {
            last = last.AddDays(1);
        }

        string[] codes = [.. pass.Units.Select(unit => root.Units[unit].Code)];
        var (since, days) = Count(root, pass, last.DayNumber);
        return new(
            from,
            ByUnit(since, codes),
            [.. days
                .Select((units, day) => new DueDay(from.AddDays(day), ByUnit(units, codes)))
                .Where(day => day.Units.Count > 0 || root.Calendar.IsWorkingDay(day.Day))]);
    }

    /// <summary>Dossiers by day and slot of their unit. Few fall due in some days: their due dates are looked at before anything else.</summary>
    private static (int[] Since, int[][] Days) Count(ColumnRoot root, PeriodPass pass, int last)
    {
        int[][] counts = [.. Enumerable.Range(pass.LastDay, last - pass.LastDay + 1).Select(_ => new int[pass.Units.Length + 1])];
        var since = new int[pass.Units.Length + 1];
        var first = Enumerable.Range(0, pass.Units.Length).Select(slot => pass.CutoffOf(slot)?.DayNumber).Where(day => day >= pass.From).Min() ?? pass.LastDay;
        foreach (var live in root.Chunks)
        {
            var chunk = live.Chunk;
            var due = chunk.Due;
            for (var row = 0; row < due.Length; row++)
            {
                if (due[row] < first || due[row] > last || !pass.IsInForce(live, row))
                {
                    continue;
                }

                var classes = pass.ClassesOf(chunk.Trail[row], chunk.Row(row), out var slot);
                if ((classes & (Classes.PendingInTime | Classes.Suspended)) == Classes.PendingInTime)
                {
                    (due[row] < pass.LastDay ? since : counts[due[row] - pass.LastDay])[slot]++;
                }
            }
        }

        return (since, counts);
    }

    private static Dictionary<string, int> ByUnit(int[] counts, string[] codes) => codes
        .Select((code, slot) => (Code: code, Count: counts[slot]))
        .Where(unit => unit.Count > 0)
        .ToDictionary(unit => unit.Code, unit => unit.Count, StringComparer.Ordinal);
}
