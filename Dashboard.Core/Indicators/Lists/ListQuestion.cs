using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>A column that a list can be put in order by.</summary>
public enum ListColumn
{
    Code,
    Unit,
    Procedure,
    Field,
    Channel,
    Received,
    Due,
    FirstDue,
    Closed,
    Late,
    LateFirst,
    Letter,
    Cause,
    Status,
    DossierDigitized,
    ResultDigitized,
    Officer,
    Source,
}

/// <summary>The order of a list. Rows without a value come last in either direction; equal ones by code.</summary>
public sealed record ListOrder(ListColumn Column, bool Descending);

/// <summary>What of a set is shown. Fields and officers are numbers of the table of wordings.</summary>
/// <param name="Procedure">Name of the procedure, without regard to accents, case and marks.</param>
/// <param name="Field">Wording of the field (lĩnh vực).</param>
/// <param name="Officer">Wording of the officer.</param>
/// <param name="Channel">Channel of submission.</param>
/// <param name="Status">Canonical status.</param>
/// <param name="Letter">How it stands with the letter of apology.</param>
/// <param name="LateFrom">Working days late, at least; by the due date that tells the set's lateness.</param>
/// <param name="Text">Part of a code or of a procedure's name, without regard to accents, case and marks.</param>
public sealed record ListFilter(
    string? Procedure = null,
    int? Field = null,
    int? Officer = null,
    Channel? Channel = null,
    Status? Status = null,
    LetterState? Letter = null,
    int? LateFrom = null,
    string? Text = null)
{
    public static ListFilter None { get; } = new();

    public bool IsEmpty => this == None;
}

/// <summary>A list of dossiers as asked for.</summary>
/// <param name="Figures">Period, T and ledger number.</param>
/// <param name="Set">The dossiers.</param>
/// <param name="Unit">Code of one unit; <see langword="null"/> for all.</param>
/// <param name="Filter">What of them is shown.</param>
/// <param name="Order">In which order.</param>
public sealed record ListQuestion(FigureQuery Figures, DossierSet Set, string? Unit, ListFilter Filter, ListOrder Order);
