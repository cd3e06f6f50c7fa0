namespace Dashboard.Core.Importing;

/// <summary>What a ledger number changed.</summary>
public enum LedgerChange
{
    Import,
    Undo,

    /// <summary>An import was read again with corrections (nạp lại).</summary>
    Reread,
    Units,

    /// <summary>What wordings mean was learned or mended.</summary>
    Wordings,

    /// <summary>A mapping was saved or taken out of use.</summary>
    Mapping,
    Other,
}

/// <summary>One committed change, as people read it.</summary>
/// <param name="Number">Its ledger number.</param>
/// <param name="Change">What it did.</param>
/// <param name="Who">Who did it.</param>
/// <param name="AtUtc">When, in UTC.</param>
/// <param name="Import">Number of the import that was made or taken back.</param>
/// <param name="File">File of that import.</param>
/// <param name="Kind">Kind of that file.</param>
/// <param name="ExportedAt">Moment at which the software wrote that file, local time.</param>
/// <param name="UndoneAtLedger">Ledger number that took that import back, whichever entry this is; <see langword="null"/> where it is in force.</param>
public sealed record LedgerEntry(
    long Number,
    LedgerChange Change,
    string Who,
    DateTime AtUtc,
    long? Import,
    string? File,
    string? Kind,
    DateTime? ExportedAt,
    long? UndoneAtLedger);
