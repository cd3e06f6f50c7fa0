namespace Dashboard.Core.Dossiers;

/// <summary>What is known of the first due date.</summary>
public enum FirstDueState : byte
{
    /// <summary>There is none: resolved as not late, and no letter is owed.</summary>
    Absent,
    Known,

    /// <summary>It was moved and no letter explains it: left out and counted beside.</summary>
    Unknown,
}

/// <summary>The counted facts of a dossier: a version begins where one of them changes. Days are <see cref="DateOnly.DayNumber"/>, 0 meaning none.</summary>
/// <param name="Units">Ids of the units stated, the last one first, then the one that the code names.</param>
/// <param name="Status">Canonical status.</param>
/// <param name="Channel">How it was handed in.</param>
/// <param name="Flags">The yes/no facts.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="Due">Current due date.</param>
/// <param name="ClosedOn">Day of closing where the status is closed.</param>
/// <param name="FirstDueState">What is known of the first due date.</param>
/// <param name="FirstDue">The first due date where it is known.</param>
/// <param name="FirstLetter">Day of the earliest letter of apology.</param>
/// <param name="ExternalCause">Whether the first letter that names a cause names one outside the unit.</param>
public readonly record struct CountedFacts(
    UnitTrail Units,
    Status Status,
    Channel Channel,
    Flags Flags,
    int Received,
    int Due,
    int ClosedOn,
    FirstDueState FirstDueState,
    int FirstDue,
    int FirstLetter,
    bool ExternalCause);

/// <summary>What was known of a dossier from a moment on (version).</summary>
/// <param name="Second">The moment from which it is known (<see cref="Moments.ToSecond"/>).</param>
/// <param name="Facts">The counted facts.</param>
/// <param name="Import">Import of the row that last stated the dossier when the version began.</param>
/// <param name="Sheet">Sheet of that row, the first being 1.</param>
/// <param name="Row">Row of that sheet, the first being 1.</param>
public readonly record struct Version(int Second, CountedFacts Facts, int Import, int Sheet, int Row);
