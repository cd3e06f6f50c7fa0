using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>One row of a list. Nothing of the applicant.</summary>
/// <param name="Key">Key of the dossier: what its page is opened by.</param>
/// <param name="Code">Dossier code (mã hồ sơ).</param>
/// <param name="Unit">Code of the unit it counts for; <see langword="null"/> where none can be told.</param>
/// <param name="Procedure">Procedure as last worded.</param>
/// <param name="Field">Field (lĩnh vực) as last worded.</param>
/// <param name="Channel">Channel of submission.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="Due">Current due date.</param>
/// <param name="FirstDue">First due date; <see langword="null"/> where there is none or it is not known.</param>
/// <param name="FirstDueState">Whether it is known.</param>
/// <param name="ClosedOn">Day of closing; <see langword="null"/> where not closed by the cut-off day.</param>
/// <param name="Late">Working days late by the due date; <see langword="null"/> where it is not late.</param>
/// <param name="LateFirst">Working days late by the first due date; <see langword="null"/> where it is not.</param>
/// <param name="Letter">How it stands with the letter of apology.</param>
/// <param name="LetterNumber">Number of the first letter.</param>
/// <param name="LetterOn">Day of the first letter.</param>
/// <param name="Cause">Cause of delay that the letters name.</param>
/// <param name="Status">Canonical status.</param>
/// <param name="DossierDigitized">Whether the dossier is digitized.</param>
/// <param name="ResultDigitized">Whether the result is.</param>
/// <param name="Officer">Officer as last worded.</param>
/// <param name="Import">Number of the import that the facts are from.</param>
/// <param name="File">Name of its file.</param>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Row of the sheet, the first being 1.</param>
public sealed record ListLine(
    string Key,
    string Code,
    string? Unit,
    string? Procedure,
    string? Field,
    Channel Channel,
    DateOnly Received,
    DateOnly? Due,
    DateOnly? FirstDue,
    FirstDueState FirstDueState,
    DateOnly? ClosedOn,
    int? Late,
    int? LateFirst,
    LetterState Letter,
    string? LetterNumber,
    DateOnly? LetterOn,
    string? Cause,
    Status Status,
    Known DossierDigitized,
    Known ResultDigitized,
    string? Officer,
    int Import,
    string File,
    string Sheet,
    int Row);
