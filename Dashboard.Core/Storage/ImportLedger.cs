using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Kinds;

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
}
