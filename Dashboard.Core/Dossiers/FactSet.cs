namespace Dashboard.Core.Dossiers;

/// <summary>Facts that a row may state. A fact whose column the file lacks is absent, which is not the same as empty.</summary>
[Flags]
public enum Facts
{
    None = 0,
    Unit = 1 << 0,
    ProcedureCode = 1 << 1,
    Procedure = 1 << 2,
    Field = 1 << 3,
    Channel = 1 << 4,
    Submitted = 1 << 5,
    Received = 1 << 6,
    Due = 1 << 7,
    Finished = 1 << 8,
    Returned = 1 << 9,
    Status = 1 << 10,
    Officer = 1 << 11,
    DossierDigitized = 1 << 12,
    ResultDigitized = 1 << 13,
    HasFee = 1 << 14,
    PaidOnline = 1 << 15,
    Applicant = 1 << 16,
    Phone = 1 << 17,
    Address = 1 << 18,
    SupplementRequested = 1 << 19,
    SupplementReturned = 1 << 20,
    SupplementRequests = 1 << 21,
}

/// <summary>
/// What one row of one file said of a dossier: parsed dates and flags, and the raw wordings as
/// numbers of the <see cref="Vocabulary"/>. Immutable; one instance serves every row that said the same.
/// </summary>
public sealed record FactSet
{
    /// <summary>Which facts the row states.</summary>
    public Facts Stated { get; init; }

    public int Unit { get; init; }

    public int ProcedureCode { get; init; }

    public int Procedure { get; init; }

    public int Field { get; init; }

    public int Channel { get; init; }

    public int Status { get; init; }

    public int Officer { get; init; }

    public int Submitted { get; init; } = Moments.NoMinute;

    public int Received { get; init; } = Moments.NoMinute;

    public int Due { get; init; } = Moments.NoMinute;

    public int Finished { get; init; } = Moments.NoMinute;

    public int Returned { get; init; } = Moments.NoMinute;

    public int SupplementRequested { get; init; } = Moments.NoMinute;

    public int SupplementReturned { get; init; } = Moments.NoMinute;

    public int SupplementRequests { get; init; }

    public Flags Flags { get; init; }

    /// <summary>Personal data (tên, điện thoại, địa chỉ): never read by an indicator.</summary>
    public string? Applicant { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public bool States(Facts fact) => (Stated & fact) != Facts.None;
}
