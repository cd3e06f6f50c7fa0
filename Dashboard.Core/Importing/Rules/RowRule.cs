namespace Dashboard.Core.Importing.Rules;

/// <summary>What is looked at across the columns of a row.</summary>
public enum RowRule
{
    NoCode,
    NoReceipt,
    ReceivedAfterExport,
    FinishedBeforeReceived,
    DueBeforeReceived,
    CodeDateDiffers,
    LetterBeforeReceived,
    ClosedWithoutDate,
    OpenWithEndDate,
    FutureDate,
    NoDue,
}

/// <summary>What happens where a rule is broken.</summary>
public enum Severity
{
    /// <summary>The row is turned away with its cell and reason.</summary>
    Reject,

    /// <summary>The row counts; one sentence for the file says how many there are.</summary>
    Warn,

    /// <summary>Like a warning, behind the warnings.</summary>
    Note,
}
