using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Storage.Tables;

namespace Dashboard.Core.Storage;

/// <summary>The ledger of imports as people read it.</summary>
internal static class ImportLedger
{
    public static IReadOnlyList<ImportEntry> Read(Database database)
    {
        using var context = database.Context();
        var ledger = context.Ledger.Max(row => (long?)row.Number) ?? 0;
        return [.. context.Imports
            .Where(row => row.LedgerFrom <= ledger)
            .OrderBy(row => row.Id)
            .AsEnumerable()
            .Select(row => new ImportEntry(
                row.Id, row.File, row.Hash, FileKind.Of(row.Kind).Name, row.ExportedAt, row.Who, DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc),
                row.RowsRead, row.Inserted, row.Updated, row.Unchanged, row.Rejected, row.LedgerFrom,
                row.LedgerTo <= ledger ? row.LedgerTo : null))];
    }

    /// <summary>The entries after a number, oldest first.</summary>
    public static IReadOnlyList<LedgerEntry> After(Database database, long number)
    {
        using var context = database.Context();
        var ledger = context.Ledger.Max(row => (long?)row.Number) ?? 0;
        var imports = context.Imports.Where(row => row.LedgerFrom <= ledger).ToDictionary(row => row.Id);
        return [.. context.Ledger
            .Where(row => row.Number > number && row.Number <= ledger)
            .OrderBy(row => row.Number)
            .AsEnumerable()
            .Select(row => Entry(row, row.Import is { } import ? imports.GetValueOrDefault(import) : null, ledger))];
    }

    private static LedgerEntry Entry(LedgerRow row, ImportRow? import, long ledger) => new(
        row.Number,
        row.Kind switch { "import" => LedgerChange.Import, "undo" => LedgerChange.Undo, "units" => LedgerChange.Units, _ => LedgerChange.Other },
        row.Who,
        DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc),
        row.Import,
        import?.File,
        import is null ? null : FileKind.Of(import.Kind).Name,
        import?.ExportedAt,
        import?.LedgerTo <= ledger ? import?.LedgerTo : null);
}
