namespace Dashboard.Core.Indicators;

/// <summary>Which part of a ratio's dossiers is asked for.</summary>
public enum Part
{
    Numerator,
    Denominator,
    Unknown,
}

/// <summary>One dossier behind a figure, with the place that its facts came from.</summary>
/// <param name="Code">Dossier code (mã hồ sơ), as keyed.</param>
/// <param name="Unit">Code of the unit it is counted for; <see langword="null"/> where none could be told.</param>
/// <param name="Received">Day of receipt.</param>
/// <param name="Due">Current due date; <see langword="null"/> where there is none.</param>
/// <param name="FirstDue">First due date; <see langword="null"/> where absent or unknown.</param>
/// <param name="ClosedOn">Day of closing; <see langword="null"/> while open.</param>
/// <param name="Status">Canonical status.</param>
/// <param name="Import">Number of the import that last stated the dossier as of T.</param>
/// <param name="File">Name of that import's file.</param>
/// <param name="Sheet">Sheet of the row.</param>
/// <param name="Row">Row of the sheet, the first being 1.</param>
/// <param name="Procedure">Procedure as worded by the software; not part of the JSON.</param>
public sealed record DossierLine(
    string Code,
    string? Unit,
    DateOnly Received,
    DateOnly? Due,
    DateOnly? FirstDue,
    DateOnly? ClosedOn,
    string Status,
    long Import,
    string File,
    string Sheet,
    int Row,
    string? Procedure = null);

/// <summary>A page of the dossiers behind a figure.</summary>
/// <param name="Total">How many dossiers the figure counts: equal to the figure.</param>
/// <param name="Lines">The dossiers of the page, by code.</param>
public sealed record DossierPage(int Total, IReadOnlyList<DossierLine> Lines);

/// <summary>The neighbours of a dossier in a list, by key.</summary>
/// <param name="Place">Its place in the list, the first being 1.</param>
/// <param name="Total">How many the list has.</param>
/// <param name="Before">Key of the one before; <see langword="null"/> at the beginning.</param>
/// <param name="After">Key of the one after; <see langword="null"/> at the end.</param>
public sealed record DossierNeighbours(int Place, int Total, string? Before, string? After);
