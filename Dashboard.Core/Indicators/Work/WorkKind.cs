namespace Dashboard.Core.Indicators.Work;

/// <summary>What one action mends, in the order of what it costs to leave it (việc cần làm).</summary>
public enum WorkKind
{
    /// <summary>Missed its first due date and has no letter of apology.</summary>
    LetterOwed,

    /// <summary>Pending and overdue at the cut-off.</summary>
    Overdue,

    /// <summary>Pending and due within the next working days.</summary>
    DueSoon,

    /// <summary>Has a result that is not digitized.</summary>
    ResultNotDigitized,

    /// <summary>Received in the period, its components not digitized.</summary>
    DossierNotDigitized,

    /// <summary>Finished with a result that has not been returned.</summary>
    NotReturned,
}

/// <summary>In which order the dossiers of a group stand.</summary>
public enum WorkOrder
{
    /// <summary>What costs most first: most days late, soonest due, longest waiting.</summary>
    Cost,

    /// <summary>By dossier code.</summary>
    Code,

    /// <summary>By who holds it, those that nobody is known to hold last.</summary>
    Officer,
}
