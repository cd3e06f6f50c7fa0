using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Work;

/// <summary>A dossier of the work list, as the columns know it. Days are <see cref="DateOnly.DayNumber"/>, 0 meaning none.</summary>
/// <param name="Dossier">Id of the dossier.</param>
/// <param name="Version">Id of the version in force.</param>
/// <param name="Status">Canonical status.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="Due">Current due date.</param>
/// <param name="FirstDue">First due date, where it is known.</param>
/// <param name="ClosedOn">Day of closing; 0 where it was open at the cut-off.</param>
/// <param name="Days">Working days late, left, or waiting, as the group says.</param>
public readonly record struct WorkHit(
    int Dossier, int Version, Status Status, int Received, int Due, int FirstDue, int ClosedOn, int Days);

/// <summary>What mending does to one indicator of the unit.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Now">The ratio as counted.</param>
/// <param name="One">The ratio once the first dossier of the group is mended.</param>
/// <param name="All">The ratio once all of them are.</param>
public sealed record WorkEffect(string Indicator, Ratio Now, Ratio One, Ratio All)
{
    /// <summary>Percentage points by which the ratio moves, unrounded; <see langword="null"/> where nothing would be left to measure.</summary>
    public decimal? Points => All.Percent - Now.Percent;

    /// <summary>The same for the first dossier alone.</summary>
    public decimal? PointsOfOne => One.Percent - Now.Percent;
}

/// <summary>The dossiers that one kind of action mends.</summary>
/// <param name="Kind">The action.</param>
/// <param name="Hits">The dossiers, those that cost most first.</param>
/// <param name="Settled">Dossiers that the figure still counts, but where nothing is left to do as known at T: a letter dated, or a closing, after the cut-off.</param>
/// <param name="Effects">What mending moves, the indicator that it is about first; of <see cref="WorkKind.DueSoon"/> what leaving them moves. Empty where it can move nothing.</param>
public sealed record WorkGroup(WorkKind Kind, IReadOnlyList<WorkHit> Hits, int Settled, IReadOnlyList<WorkEffect> Effects)
{
    /// <summary>What the group is about; <see langword="null"/> where no figure moves.</summary>
    public WorkEffect? Main => Effects.Count > 0 ? Effects[0] : null;
}

/// <summary>The work list of a unit (việc cần làm) for a period, T and ledger number.</summary>
/// <param name="Cutoff">The unit's cut-off day, from which due dates are looked at; <see langword="null"/> where no import speaks for it.</param>
/// <param name="SoonUntil">The last day that counts as due soon.</param>
/// <param name="IsOpen">Whether the period reaches the day of T: in one that is over, letters and closings of today move nothing.</param>
/// <param name="HasLetterRegister">Without one nobody knows which letters are owed.</param>
/// <param name="Groups">One group a kind, in their order, also those with nothing to do.</param>
public sealed record WorkList(
    DateOnly? Cutoff, DateOnly? SoonUntil, bool IsOpen, bool HasLetterRegister, IReadOnlyList<WorkGroup> Groups)
{
    public WorkGroup this[WorkKind kind] => Groups[(int)kind];
}
