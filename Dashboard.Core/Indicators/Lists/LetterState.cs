namespace Dashboard.Core.Indicators.Lists;

/// <summary>How a dossier stands with its letter of apology (thư xin lỗi) in a period.</summary>
public enum LetterState
{
    /// <summary>None is owed: the first due date is kept so far, or does not bind.</summary>
    NotOwed,

    /// <summary>One is owed and none was sent by the unit's cut-off day.</summary>
    Owed,

    /// <summary>One was sent in time.</summary>
    Sent,

    /// <summary>One was sent, later than the day before the first due date.</summary>
    SentLate,

    /// <summary>The delay has an external cause, so that none is owed.</summary>
    Excluded,

    /// <summary>The first due date is unknown, so that it cannot be told.</summary>
    Unknown,

    /// <summary>One is owed, and no register of letters was imported that could tell whether it was sent.</summary>
    NoRegister,
}

/// <summary>Reads the state of the letter from the classes that were counted.</summary>
internal static class LetterStates
{
    public static LetterState Of(Classes classes, bool hasRegister) =>
        (classes & Classes.ApologyTimely) != Classes.None ? LetterState.Sent
        : (classes & Classes.ApologySent) != Classes.None ? LetterState.SentLate
        : (classes & Classes.ApologyRequired) != Classes.None ? (hasRegister ? LetterState.Owed : LetterState.NoRegister)
        : (classes & Classes.ApologyExcludedByCause) != Classes.None ? LetterState.Excluded
        : (classes & Classes.ApologyUnknown) != Classes.None ? LetterState.Unknown
        : LetterState.NotOwed;
}
