using System.Text.Json.Serialization;

namespace Dashboard.Core.Importing;

/// <summary>Why one row of a file was not taken over.</summary>
/// <param name="Sheet">Name of the sheet.</param>
/// <param name="Row">Row as the sheet shows it, the first being 1.</param>
/// <param name="Code">Dossier code of the row, where it has one.</param>
/// <param name="Column">Heading as the file spells it.</param>
/// <param name="Value">What the cell holds.</param>
/// <param name="Reason">Vietnamese sentence: what is wrong and what to do.</param>
public sealed record RejectedRow(string Sheet, int Row, string? Code, string? Column, string? Value, string Reason);

/// <summary>What an import did, or would do, with one file.</summary>
/// <param name="File">Name of the file.</param>
/// <param name="Import">Number of the import; <see langword="null"/> where nothing was written.</param>
/// <param name="Ledger">Ledger number of the commit; <see langword="null"/> where nothing was written.</param>
/// <param name="Kind"><c>dossiers</c>, <c>letters</c>, <c>digitized</c> or <c>still-valid</c>; <see langword="null"/> where the file is of no kind.</param>
/// <param name="Mapping">Name of the mapping used.</param>
/// <param name="ExportedAt">Moment at which the software wrote the file, local time.</param>
/// <param name="RowsRead">Data rows: inserted + updated + unchanged + rejected.</param>
/// <param name="Inserted">Rows whose dossier (letter, register row) was not in force before.</param>
/// <param name="Updated">Rows of which a mapped value differs from what was known.</param>
/// <param name="Unchanged">Rows that say what was known.</param>
/// <param name="Rejected">Rows left out, each with its reason.</param>
/// <param name="Warnings">Vietnamese sentences.</param>
/// <param name="Refused">Why nothing of the file was taken; <see langword="null"/> where it was.</param>
public sealed record ImportReport(
    string File,
    long? Import,
    long? Ledger,
    string? Kind,
    string? Mapping,
    DateTime? ExportedAt,
    int RowsRead,
    int Inserted,
    int Updated,
    int Unchanged,
    IReadOnlyList<RejectedRow> Rejected,
    IReadOnlyList<string> Warnings,
    string? Refused)
{
    /// <summary>The wordings for which it was refused and that a person may explain.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnknownWording> Unknown { get; init; } = [];

    /// <summary>The rows of a dossier or digitization list by unit, in the order of the registry; empty for other kinds. The columns add up to the whole.</summary>
    [JsonIgnore]
    public IReadOnlyList<UnitRows> ByUnit { get; init; } = [];

    /// <summary>Rows that the file itself says it has; <see langword="null"/> where not all its sheets say so.</summary>
    [JsonIgnore]
    public long? Stated { get; init; }

    /// <summary>Number of units and days of receipt that a dossier list covers; <see langword="null"/> where that cannot be told.</summary>
    [JsonIgnore]
    public (int Units, DateOnly From, DateOnly To)? Covers { get; init; }
}

/// <summary>One line of the ledger of imports.</summary>
public sealed record ImportEntry(
    long Number,
    string File,
    string Hash,
    string Kind,
    DateTime ExportedAt,
    string Who,
    DateTime AtUtc,
    int RowsRead,
    int Inserted,
    int Updated,
    int Unchanged,
    int Rejected,
    long Ledger,
    long? UndoneAtLedger)
{
    /// <summary>Number of the import that took its place (nạp lại); <see langword="null"/> where it was not read again.</summary>
    public long? ReplacedBy { get; init; }

    /// <summary>Number of the import whose place it took.</summary>
    public long? Replaces { get; init; }

    /// <summary>Name of the mapping used.</summary>
    public string Mapping { get; init; } = "";

    /// <summary>Code of the unit that was given for a file that states none; "" for none.</summary>
    public string Unit { get; init; } = "";

    /// <summary>Days of receipt that it covers; <see langword="null"/> where it does not tell what it covers.</summary>
    public (DateOnly From, DateOnly To)? Covers { get; init; }
}

/// <summary>What taking an import back would do.</summary>
/// <param name="Import">Number of the import.</param>
/// <param name="Ledger">Newest ledger number when it was asked.</param>
/// <param name="Dossiers">Dossiers of which something else would be known.</param>
/// <param name="Then">What changes of the figures told from the import's own moment; <see langword="null"/> where that is the newest moment.</param>
/// <param name="Now">What changes of the figures told from the newest moment.</param>
public sealed record UndoPreview(long Import, long Ledger, int Dossiers, ImportEffect? Then, ImportEffect Now);

/// <summary>What taking an import back did.</summary>
/// <param name="Import">Number of the import.</param>
/// <param name="Ledger">Ledger number of the undo.</param>
/// <param name="Dossiers">Dossiers whose facts were folded again.</param>
public sealed record UndoReport(long Import, long Ledger, int Dossiers);
