using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Core.Importing.Reconciling;

/// <summary>Why a form of the province and our own counts may differ, as far as the counts themselves tell.</summary>
public enum DifferenceCause
{
    /// <summary>Our files of the unit end before the form's period does (ngày chốt).</summary>
    CutOff,

    /// <summary>Dossiers were withdrawn: they are neither resolved nor pending with us.</summary>
    Withdrawn,

    /// <summary>Dossiers are suspended: with us they are in time whatever their due day says.</summary>
    Suspended,

    /// <summary>Dossiers are resolved and have no due day: they stand in the total of the resolved alone.</summary>
    NoDue,

    /// <summary>The channel of dossiers is not known: they stand in the total of the received alone.</summary>
    ChannelUnknown,

    /// <summary>The form counts dossiers that our files do not have.</summary>
    Missing,

    /// <summary>Our files have dossiers that the form does not count.</summary>
    Extra,
}

/// <summary>A likely cause and how many dossiers it may explain.</summary>
/// <param name="Cause">The cause.</param>
/// <param name="Dossiers">Dossiers; 0 where their number cannot be told.</param>
public readonly record struct LikelyCause(DifferenceCause Cause, long Dossiers);

/// <summary>One column of the form beside our count.</summary>
/// <param name="Number">The form's own number of the column, 3 to 13.</param>
/// <param name="Count">Name of our count, see <see cref="CountParts"/>.</param>
/// <param name="Theirs">What the form says.</param>
/// <param name="Ours">What we count.</param>
public sealed record ReconciledCount(int Number, string Count, long Theirs, long Ours)
{
    public long Difference => Ours - Theirs;
}

/// <summary>A unit of the form, or all of it.</summary>
/// <param name="Unit">Code of the unit; <see langword="null"/> for the whole form.</param>
/// <param name="Name">Name of the unit, or the wording of the form where it is none of ours.</param>
/// <param name="Cutoff">Our cut-off day of the unit; <see langword="null"/> where no file speaks for it, and for the whole.</param>
/// <param name="Counts">Columns (3) to (13); ours are 0 where the unit is none of ours.</param>
/// <param name="Causes">What may explain the differences, the surest first; empty where there are none.</param>
public sealed record ReconciledLine(string? Unit, string Name, DateOnly? Cutoff, IReadOnlyList<ReconciledCount> Counts, IReadOnlyList<LikelyCause> Causes)
{
    public bool Agrees => Counts.All(count => count.Difference == 0);
}

/// <summary>Form 06 of the province (Biểu 06, TT 01/2020/TT-VPCP) beside our own counts of its period, unit by unit.</summary>
/// <param name="Import">Number of the form's import.</param>
/// <param name="File">Its file.</param>
/// <param name="From">First day of the form's period.</param>
/// <param name="To">Last day.</param>
/// <param name="AsOf">T of our counts: the newest moment of the imports in force.</param>
/// <param name="Ledger">Ledger number of our counts.</param>
/// <param name="Total">The whole form beside the sum of our counts of its units.</param>
/// <param name="Lines">Its units in its own order.</param>
public sealed record Reconciliation(long Import, string File, DateOnly From, DateOnly To, DateTime AsOf, long Ledger, ReconciledLine Total, IReadOnlyList<ReconciledLine> Lines)
{
    /// <summary>Our counts by the form's columns (3) to (13).</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        CountParts.Whole, "receivedOnline", "receivedDirectOrPost", "carriedOver",
        "resolved", "resolvedEarly", "resolvedOnTime", "resolvedLate",
        "pending", "pendingInTime", "pendingOverdue",
    ];

    /// <summary>Compares the lines of a unit, or of several, with our counts.</summary>
    /// <param name="unit">Code of the unit; <see langword="null"/> for the whole or for one that is none of ours.</param>
    /// <param name="name">Its name.</param>
    /// <param name="theirs">Columns (3) to (13) of its lines.</param>
    /// <param name="ours">Our counts; several are added.</param>
    /// <param name="cutoff">Our cut-off day.</param>
    /// <param name="to">Last day of the form's period.</param>
    internal static ReconciledLine Line(string? unit, string name, IReadOnlyList<IReadOnlyList<long>> theirs, IReadOnlyList<Counts> ours, DateOnly? cutoff, DateOnly to)
    {
        List<ReconciledCount> counts = [.. Columns.Select((count, at) =>
            new ReconciledCount(at + 3, count, theirs.Sum(line => line[at]), ours.Sum(one => CountParts.Size(count, one))))];
        return new(unit, name, cutoff, counts, counts.TrueForAll(count => count.Difference == 0) ? [] : [.. Causes(counts, ours, cutoff, to)]);
    }

    private static IEnumerable<LikelyCause> Causes(List<ReconciledCount> counts, IReadOnlyList<Counts> ours, DateOnly? cutoff, DateOnly to)
    {
        long Over(int number) => counts[number - 3].Difference;
        if (cutoff is { } day && day < to)
        {
            yield return new(DifferenceCause.CutOff, 0);
        }

        var (withdrawn, suspended) = (ours.Sum(one => one.Withdrawn), ours.Sum(one => one.Suspended));
        var (noDue, noChannel) = (ours.Sum(one => one.ResolvedNoDue), ours.Sum(one => one.ChannelUnknown));
        if (withdrawn > 0 && (Over(3) > 0 || Over(7) < 0))
        {
            yield return new(DifferenceCause.Withdrawn, withdrawn);
        }

        if (suspended > 0 && Over(13) < 0 && Over(12) > 0)
        {
            yield return new(DifferenceCause.Suspended, Math.Min(suspended, -Over(13)));
        }

        if (noDue > 0 && (Over(8) < 0 || Over(9) < 0))
        {
            yield return new(DifferenceCause.NoDue, noDue);
        }

        if (noChannel > 0 && (Over(4) < 0 || Over(5) < 0))
        {
            yield return new(DifferenceCause.ChannelUnknown, noChannel);
        }

        var unexplained = Over(3) > 0 ? Math.Max(0, Over(3) - withdrawn) : Over(3);
        if (unexplained != 0)
        {
            yield return new(unexplained < 0 ? DifferenceCause.Missing : DifferenceCause.Extra, Math.Abs(unexplained));
        }
    }
}
