using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Units;

namespace Dashboard.Core.Indicators;

/// <summary>A version under the id of its stored row.</summary>
public readonly record struct StoredVersion(int Id, int Dossier, Dossiers.Version Version);

/// <summary>Makes roots: from stored versions, or from a root and the dossiers that changed.</summary>
public static class RootEditor
{
    private const int ChunkRows = 1 << 16;
    private const double WorthCompacting = 0.3;

    /// <summary>A root of versions in the order of dossier and moment.</summary>
    public static ColumnRoot Build(
        long ledger, IEnumerable<StoredVersion> versions, IReadOnlyDictionary<int, Unit> units, ImportsInForce imports, WorkingCalendar calendar)
    {
        var trails = new TrailTable([]);
        var chunks = Chunks(versions, trails);
        return new(ledger, [.. chunks], trails.All, units, imports, calendar);
    }

    /// <summary>The root after some dossiers got other versions: their old rows die, the other chunks are shared.</summary>
    public static ColumnRoot Edit(
        ColumnRoot root, long ledger, IReadOnlySet<int> dossiers, IEnumerable<StoredVersion> versions,
        IReadOnlyDictionary<int, Unit> units, ImportsInForce imports)
    {
        var trails = new TrailTable(root.Trails);
        var chunks = root.Chunks.Select(chunk => Bury(chunk, dossiers)).Where(chunk => chunk.DeadRows < chunk.Chunk.Count).ToList();
        chunks.AddRange(Chunks(versions, trails));
        Compact(chunks, trails);
        return new(ledger, [.. chunks], trails.All, units, imports, root.Calendar);
    }

    /// <summary>The live rows of a root, by dossier.</summary>
    public static IEnumerable<StoredVersion> Live(ColumnRoot root) => root.Chunks.SelectMany(chunk => Live(chunk, root.Trails));

    private static IEnumerable<StoredVersion> Live(LiveChunk live, UnitTrail[] trails)
    {
        for (var row = 0; row < live.Chunk.Count; row++)
        {
            if (!live.IsDead(row))
            {
                yield return new(live.Chunk.Version[row], live.Chunk.Dossier[row], live.Chunk.ToVersion(row, trails));
            }
        }
    }

    private static List<LiveChunk> Chunks(IEnumerable<StoredVersion> versions, TrailTable trails)
    {
        var chunks = new List<LiveChunk>();
        var rows = new List<StoredVersion>();
        foreach (var version in versions)
        {
            if (rows.Count >= ChunkRows && rows[^1].Dossier != version.Dossier)
            {
                chunks.Add(new(Chunk(rows, trails), Dead: null, DeadRows: 0));
                rows.Clear();
            }

            rows.Add(version);
        }

        if (rows.Count > 0)
        {
            chunks.Add(new(Chunk(rows, trails), Dead: null, DeadRows: 0));
        }

        return chunks;
    }

    private static ColumnChunk Chunk(List<StoredVersion> rows, TrailTable trails)
    {
        var chunk = new ColumnChunk(rows.Count);
        for (var row = 0; row < rows.Count; row++)
        {
            chunk.Set(row, rows[row].Dossier, rows[row].Id, trails.Number(rows[row].Version.Facts.Units), rows[row].Version);
        }

        return chunk;
    }

    private static LiveChunk Bury(LiveChunk live, IReadOnlySet<int> dossiers)
    {
        ulong[]? dead = null;
        var deadRows = live.DeadRows;
        var rows = live.Chunk.Dossier;
        for (var row = 0; row < rows.Length; row++)
        {
            if (!dossiers.Contains(rows[row]) || live.IsDead(row))
            {
                continue;
            }

            dead ??= live.Dead is { } known ? (ulong[])known.Clone() : new ulong[(rows.Length + 63) / 64];
            dead[row >> 6] |= 1UL << (row & 63);
            deadRows++;
        }

        return dead is null ? live : new(live.Chunk, dead, deadRows);
    }

    /// <summary>Rebuilds the one chunk that holds the greatest share of dead rows, so that a commit never holds two roots' worth.</summary>
    private static void Compact(List<LiveChunk> chunks, TrailTable trails)
    {
        var worst = chunks.Where(chunk => chunk.DeadRows > WorthCompacting * chunk.Chunk.Count).MaxBy(chunk => chunk.DeadRows);
        if (worst is not null)
        {
            var index = chunks.IndexOf(worst);
            chunks[index] = new(Chunk([.. Live(worst, trails.All)], trails), Dead: null, DeadRows: 0);
        }
    }
}
