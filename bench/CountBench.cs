using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using DuckDB.NET.Data;
using Version = Dashboard.Core.Dossiers.Version;

namespace Bench;

/// <summary>All counts of 60 units and 24 months from the columns and from DuckDB; memory of the columns.</summary>
internal static class CountBench
{
    private const int UnitCount = 60, MonthCount = 24, VersionsEach = 3, PairCount = 5;
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateTime Newest = new(2025, 12, 20, 8, 0, 0, DateTimeKind.Unspecified);
    private static readonly UnitTrail[] Trails = [.. Enumerable.Range(0, UnitCount + 1).Select(unit => new UnitTrail([unit]))];

    public static int Run(int dossiers)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var root = Build(dossiers);
        var steady = GC.GetTotalMemory(forceFullCollection: true) - before;
        var met = Pairs.Judge("bytes a version", 60, [(double)steady / root.Versions]);
        met &= Pairs.Judge("peak of a commit / steady", 1.3, [Peak(root, dossiers, steady)]);

        using var duck = new DuckDBConnection("DataSource=:memory:");
        duck.Open();
        Fill(duck, dossiers);
        var (ours, other) = (Ours(root), Other(duck));
        if (ours.Count != UnitCount * MonthCount || !ours.OrderBy(pair => pair.Key).SequenceEqual(other.OrderBy(pair => pair.Key)))
        {
            Console.WriteLine("The counts differ: " + ours.Except(other).FirstOrDefault() + " / " + other.Except(ours).FirstOrDefault());
            return 1;
        }

        Console.WriteLine($"counts of {ours.Count} cells are equal; dossiers received, all months added up: {ours.Values.Sum(counts => counts.Received)}");
        Ours(root);
        foreach (var threads in (int[])[1, 2])
        {
            Execute(duck, string.Create(CultureInfo.InvariantCulture, $"SET threads = {threads}"));
            Other(duck);
            met &= Pairs.Compare($"counts / DuckDB, threads={threads}", 0.2, PairCount, () => Pairs.Cpu(() => Ours(root)), () => Pairs.Cpu(() => Other(duck)));
        }

        return met ? 0 : 1;
    }

    private static ColumnRoot Build(int dossiers)
    {
        var units = Enumerable.Range(1, UnitCount).ToDictionary(
            id => id, id => new Unit(string.Create(CultureInfo.InvariantCulture, $"U{id}"), $"Đơn vị {id}", "ward", Parent: null, ValidFrom: null, ValidTo: null, []));
        var moments = Enumerable.Range(0, 103).Select(week => Moments.ToSecond(Newest.AddDays(-7 * (102 - week)))).ToArray();
        var imports = new ImportsInForce(moments, moments, moments, units.Keys.ToDictionary(id => id, _ => moments), []);
        using var holidays = File.OpenText(Repository.Path("data/reference/holidays.csv"));
        return RootEditor.Build(1, Versions(dossiers), units, imports, WorkingCalendar.Parse(holidays));
    }

    private static IEnumerable<StoredVersion> Versions(int dossiers)
    {
        for (var dossier = 1; dossier <= dossiers; dossier++)
        {
            for (var number = 0; number < VersionsEach; number++)
            {
                yield return new(((dossier - 1) * VersionsEach) + number + 1, dossier, Make(dossier, number));
            }
        }
    }

    /// <summary>A version of a dossier: received, then with its letter or supplement, then mostly closed.</summary>
    private static Version Make(int dossier, int number)
    {
        var mixed = (uint)dossier * 2_654_435_769u;
        int Draw(int salt, int below) => (int)((((ulong)(mixed ^ (uint)(salt * 0x85EBCA6B)) * 0x9E3779B97F4A7C15UL) >> 33) % (ulong)below);

        var received = Start.DayNumber - 30 + Draw(1, 740);
        var due = Draw(2, 50) == 0 ? 0 : received + 1 + Draw(3, 30);
        var closedOn = received + Draw(4, 40);
        var status = number < 2 ? Status.InProgress : (Status)(2 + Draw(5, 10));
        status = number == 2 && Draw(6, 10) < 8 ? Status.Returned : status;
        var firstDueState = due == 0 ? FirstDueState.Absent : Draw(7, 30) == 0 ? FirstDueState.Unknown : FirstDueState.Known;
        var firstDue = firstDueState == FirstDueState.Known ? due - Draw(8, 3) : 0;
        var facts = new CountedFacts(
            Trails[1 + Draw(9, UnitCount)], status, (Channel)Draw(10, 4), new Flags((byte)Draw(11, 256)), received, due,
            status.IsClosed() ? closedOn : 0, firstDueState, firstDue,
            number > 0 && Draw(12, 6) == 0 ? received + Draw(13, 40) : 0, Draw(14, 20) == 0);
        var second = Moments.ToSecond(DateOnly.FromDayNumber(received).ToDateTime(TimeOnly.MinValue)) + (number * 10 * 86_400);
        return new(second, facts, 1 + number, 1, dossier);
    }

    /// <summary>Steady bytes and all that a commit allocates, against the steady bytes: the peak cannot be higher.</summary>
    private static double Peak(ColumnRoot root, int dossiers, long steady)
    {
        var touched = Enumerable.Range(1, dossiers / 20).Select(number => number * 20).ToHashSet();
        var changed = touched.Order().SelectMany(dossier => Enumerable.Range(0, VersionsEach + 1).Select(number =>
            new StoredVersion((dossier * VersionsEach) + number, dossier, number < VersionsEach ? Make(dossier, number) : Make(dossier, 2) with { Second = Moments.ToSecond(Newest) })));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var edited = RootEditor.Edit(root, 2, touched, changed, root.Units, root.Imports);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        GC.KeepAlive(root);
        return edited.Versions == root.Versions + touched.Count ? (double)(steady + allocated) / steady : throw new InvalidOperationException("The versions do not add up.");
    }

    private static void Fill(DuckDBConnection duck, int dossiers)
    {
        Execute(duck, "CREATE TABLE v (since INTEGER, until INTEGER, unit SMALLINT, status UTINYINT, channel UTINYINT, received INTEGER, due INTEGER, closed INTEGER, first_state UTINYINT, first_due INTEGER, letter INTEGER, cause BOOLEAN)");
        using var rows = duck.CreateAppender("v");
        for (var dossier = 1; dossier <= dossiers; dossier++)
        {
            for (var number = 0; number < VersionsEach; number++)
            {
                var version = Make(dossier, number);
                var facts = version.Facts;
                rows.CreateRow()
                    .AppendValue(version.Second).AppendValue(number + 1 < VersionsEach ? Make(dossier, number + 1).Second : int.MaxValue)
                    .AppendValue((short)facts.Units.Units[0]).AppendValue((byte)facts.Status).AppendValue((byte)facts.Channel)
                    .AppendValue(facts.Received).AppendValue(facts.Due).AppendValue(facts.ClosedOn)
                    .AppendValue((byte)facts.FirstDueState).AppendValue(facts.FirstDue).AppendValue(facts.FirstLetter).AppendValue(facts.ExternalCause)
                    .EndRow();
            }
        }
    }

    private static Dictionary<(int Month, string Unit), Counts> Ours(ColumnRoot root)
    {
        var all = new Dictionary<(int, string), Counts>();
        for (var month = 0; month < MonthCount; month++)
        {
            var figures = Tally.Count(root, new FigureQuery(Start.AddMonths(month), Start.AddMonths(month + 1).AddDays(-1)));
            foreach (var (unit, unitFigures) in figures.Units)
            {
                all.Add((month, unit), unitFigures.Counts);
            }
        }

        return all;
    }

    private static Dictionary<(int Month, string Unit), Counts> Other(DuckDBConnection duck)
    {
        var all = new Dictionary<(int, string), Counts>();
        for (var month = 0; month < MonthCount; month++)
        {
            var from = Start.AddMonths(month).DayNumber;
            var cutoff = Math.Min(Start.AddMonths(month + 1).DayNumber - 1, DateOnly.FromDateTime(Newest).DayNumber);
            using var command = duck.CreateCommand();
            command.CommandText = Query(Moments.ToSecond(Newest), from, cutoff);
            using var reader = command.ExecuteReader();
            while (reader.Read())
            {
                long At(int column) => reader.GetInt64(column + 1);
                all.Add((month, string.Create(CultureInfo.InvariantCulture, $"U{reader.GetInt16(0)}")), new()
                {
                    ReceivedInPeriod = At(0),
                    ReceivedOnline = At(1),
                    ChannelUnknown = At(2),
                    ReceivedDirectOrPost = At(3),
                    CarriedOver = At(4),
                    Withdrawn = At(5),
                    ResolvedEarly = At(6),
                    ResolvedOnTime = At(7),
                    ResolvedLate = At(8),
                    ResolvedNoDue = At(9),
                    PendingInTime = At(10),
                    PendingOverdue = At(11),
                    Suspended = At(12),
                    ApologyRequired = At(13),
                    ApologySent = At(14),
                    ApologyTimely = At(15),
                    ApologyExcludedByCause = At(16),
                });
            }
        }

        return all;
    }

    private static string Query(int second, int from, int cutoff) => string.Create(CultureInfo.InvariantCulture, $"""
        SELECT unit,
            count(*) FILTER (fresh), count(*) FILTER (fresh AND channel = 2), count(*) FILTER (fresh AND channel = 0),
            count(*) FILTER (fresh AND channel IN (1, 3)), count(*) FILTER (NOT fresh), count(*) FILTER (withdrawn),
            count(*) FILTER (resolved AND due <> 0 AND closed < due), count(*) FILTER (resolved AND due <> 0 AND closed = due),
            count(*) FILTER (resolved AND due <> 0 AND closed > due), count(*) FILTER (resolved AND due = 0),
            count(*) FILTER (NOT ended AND (suspended OR due = 0 OR due >= {cutoff})),
            count(*) FILTER (NOT ended AND NOT suspended AND due <> 0 AND due < {cutoff}), count(*) FILTER (NOT ended AND suspended),
            count(*) FILTER (missed AND NOT cause), count(*) FILTER (missed AND NOT cause AND sent),
            count(*) FILTER (missed AND NOT cause AND sent AND letter <= first_due - 1), count(*) FILTER (missed AND cause)
        FROM (
            SELECT *, received >= {from} AS fresh, ended AND status = 7 AS withdrawn, ended AND status <> 7 AS resolved,
                NOT suspended AND NOT (ended AND status = 7) AND first_state = 1
                    AND (CASE WHEN ended THEN closed ELSE {cutoff} END) > first_due AS missed,
                letter <> 0 AND letter <= {cutoff} AS sent
            FROM (
                SELECT *, status IN (7, 9, 10, 11) AND closed <= {cutoff} AS ended, status IN (5, 6, 8) AS suspended
                FROM v
                WHERE since <= {second} AND until > {second} AND received <> 0 AND received <= {cutoff} AND status NOT IN (0, 1, 3)
                    AND NOT (status IN (7, 9, 10, 11) AND closed < {from})))
        GROUP BY unit
        """);

    private static void Execute(DuckDBConnection duck, string sql)
    {
        using var command = duck.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
