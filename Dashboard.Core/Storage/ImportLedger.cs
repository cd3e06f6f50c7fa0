using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;

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
                row.Id, row.File, row.Hash, KindName(row.Kind), row.ExportedAt, row.Who, DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc),
                row.RowsRead, row.Inserted, row.Updated, row.Unchanged, row.Rejected, row.LedgerFrom,
                row.LedgerTo <= ledger ? row.LedgerTo : null))];
    }

    public static string KindName(ImportKind kind) => kind switch
    {
        ImportKind.Dossiers => "dossiers",
        ImportKind.Letters => "letters",
        ImportKind.Digitized => "digitized",
        _ => "still-valid",
    };
}
