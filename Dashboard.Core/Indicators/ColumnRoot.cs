using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Units;

namespace Dashboard.Core.Indicators;

/// <summary>A chunk under a root: the rows whose dossiers a later chunk holds anew are dead.</summary>
/// <param name="Chunk">The versions.</param>
/// <param name="Dead">One bit a row, set where the row no longer counts; <see langword="null"/> where none is dead.</param>
/// <param name="DeadRows">Number of bits set.</param>
internal sealed record LiveChunk(ColumnChunk Chunk, ulong[]? Dead, int DeadRows)
{
    public bool IsDead(int row) => Dead is not null && (Dead[row >> 6] & (1UL << (row & 63))) != 0;
}

/// <summary>A row of a register of still-valid results (kết quả còn hiệu lực).</summary>
/// <param name="Import">The register's import.</param>
/// <param name="Unit">Id of the unit.</param>
/// <param name="Day">Day that the row tells of.</param>
/// <param name="Total">Results still valid.</param>
/// <param name="Done">Of them digitized.</param>
public sealed record StillValidRow(ImportMoment Import, int Unit, int Day, long Total, long Done);

/// <summary>The imports in force, as counting needs them.</summary>
/// <param name="Moments">Moments of all imports, ascending, in seconds.</param>
/// <param name="DossierLists">Moments of the dossier lists, ascending.</param>
/// <param name="LetterRegisters">Moments of the letter registers, ascending.</param>
/// <param name="SpokenFor">By unit id: moments of the dossier lists that speak for the unit, ascending.</param>
/// <param name="StillValid">All rows of still-valid registers.</param>
public sealed record ImportsInForce(
    int[] Moments,
    int[] DossierLists,
    int[] LetterRegisters,
    IReadOnlyDictionary<int, int[]> SpokenFor,
    IReadOnlyList<StillValidRow> StillValid)
{
    public static ImportsInForce None { get; } = new([], [], [], new Dictionary<int, int[]>(), []);

    /// <summary>The newest of ascending moments that is not after <paramref name="second"/>; <see langword="null"/> where there is none.</summary>
    public static int? NewestUpTo(int[] moments, int second)
    {
        var index = Array.BinarySearch(moments, second);
        index = index >= 0 ? index : ~index - 1;
        return index < 0 ? null : moments[index];
    }
}

/// <summary>
/// All that figures are counted from at one ledger number. Immutable: a commit makes a new root that
/// shares the chunks it did not touch, and readers keep the one they have.
/// </summary>
public sealed class ColumnRoot
{
    internal ColumnRoot(
        long ledger,
        LiveChunk[] chunks,
        UnitTrail[] trails,
        IReadOnlyDictionary<int, Unit> units,
        ImportsInForce imports,
        WorkingCalendar calendar)
    {
        (Ledger, Chunks, Trails, Units, Imports, Calendar) = (ledger, chunks, trails, units, imports, calendar);
    }

    /// <summary>The same columns under a later ledger number, of a change that moves no figure.</summary>
    internal ColumnRoot At(long ledger) => new(ledger, Chunks, Trails, Units, Imports, Calendar);

    /// <summary>Ledger number that the root answers for.</summary>
    public long Ledger { get; }

    /// <summary>The registry of units by id.</summary>
    public IReadOnlyDictionary<int, Unit> Units { get; }

    public ImportsInForce Imports { get; }

    public WorkingCalendar Calendar { get; }

    /// <summary>Calendar days before the first due date by which a letter of apology must be sent.</summary>
    /// <remarks>NĐ 61/2018/NĐ-CP, Điều 19 khoản 9: no later than one day before expiry.</remarks>
    public int ApologyLeadDays { get; } = 1;

    internal LiveChunk[] Chunks { get; }

    internal UnitTrail[] Trails { get; }

    /// <summary>Number of live versions.</summary>
    public long Versions => Chunks.Sum(chunk => (long)chunk.Chunk.Count - chunk.DeadRows);
}
