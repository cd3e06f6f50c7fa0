using System.Globalization;
using Dashboard.Core.Dossiers;
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
        var rereads = context.Ledger.Where(row => row.Kind == LedgerKinds.Reread && row.Number <= ledger).ToDictionary(row => row.Number, row => row.Import);
        var imports = context.Imports.Where(row => row.LedgerFrom <= ledger).OrderBy(row => row.Id).ToList();
        var replaced = imports.Where(row => row.LedgerTo is { } closed && rereads.ContainsKey(closed)).ToDictionary(row => row.LedgerTo!.Value, row => row.Id);
        return [.. imports.Select(row => new ImportEntry(
            row.Id, row.File, row.Hash, FileKind.Of(row.Kind).Name, row.ExportedAt, row.Who, DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc),
            row.RowsRead, row.Inserted, row.Updated, row.Unchanged, row.Rejected, row.LedgerFrom,
            row.LedgerTo <= ledger ? row.LedgerTo : null)
        {
            ReplacedBy = row.LedgerTo is { } closed && rereads.TryGetValue(closed, out var by) ? by : null,
            Replaces = replaced.TryGetValue(row.LedgerFrom, out var old) ? old : null,
            Mapping = row.Mapping,
            Unit = row.Unit,
            Covers = row.Coverage is { } coverage ? (DateOnly.FromDayNumber(coverage.From), DateOnly.FromDayNumber(coverage.To)) : null,
        })];
    }

    /// <summary>What people said that wordings mean, oldest first.</summary>
    public static IReadOnlyList<LearnedWording> Learned(Database database)
    {
        using var context = database.Context();
        var ledger = context.Ledger.Max(row => (long?)row.Number) ?? 0;
        var units = context.Units.Where(row => row.LedgerFrom <= ledger).OrderBy(row => row.LedgerFrom).AsEnumerable().GroupBy(row => row.Unit).ToDictionary(rows => rows.Key, rows => rows.Last().Code);
        return [.. context.Meanings.Where(row => row.LedgerFrom <= ledger).OrderBy(row => row.Id).AsEnumerable().Select(row => new LearnedWording(
            row.Kind, row.Text, row.Kind == WordingKind.Unit ? units[row.Meaning] : row.Meaning.ToString(CultureInfo.InvariantCulture),
            row.LedgerFrom, row.LedgerTo <= ledger ? row.LedgerTo : null))];
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
        LedgerKinds.ChangeOf(row.Kind),
        row.Who,
        DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc),
        row.Import,
        import?.File,
        import is null ? null : FileKind.Of(import.Kind).Name,
        import?.ExportedAt,
        import?.LedgerTo <= ledger ? import?.LedgerTo : null);
}
