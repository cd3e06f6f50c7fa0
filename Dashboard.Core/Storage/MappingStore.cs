using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Storage.Tables;

namespace Dashboard.Core.Storage;

/// <summary>The saved mappings. Each change of one takes a ledger number; figures change only where a file is read by it.</summary>
internal static class MappingStore
{
    /// <summary>The mappings in use at a ledger number, in the order in which they were saved.</summary>
    public static IReadOnlyList<Mapping> InForce(Database database, long ledger)
    {
        using var context = database.Context();
        return [.. Rows(context, ledger).Select(row => Mapping.OfJson(row.Body))];
    }

    /// <summary>All versions of all mappings, oldest first.</summary>
    public static IReadOnlyList<SavedMapping> All(Database database, long ledger)
    {
        using var context = database.Context();
        return [.. context.Mappings.Where(row => row.LedgerFrom <= ledger).OrderBy(row => row.Id).AsEnumerable()
            .Select(row => new SavedMapping(Mapping.OfJson(row.Body), row.LedgerFrom, row.LedgerTo <= ledger ? row.LedgerTo : null))];
    }

    /// <summary>Closes the mapping of a name, if there is one, and stages what holds from the next ledger number on.</summary>
    /// <returns>Whether anything changes.</returns>
    public static bool Stage(DashboardDbContext context, string name, Mapping? mapping, long ledger)
    {
        var held = Rows(context, ledger).FirstOrDefault(row => row.Name == name);
        var body = mapping?.ToJson();
        if (held?.Body == body)
        {
            return false;
        }

        held?.LedgerTo = ledger + 1;
        if (mapping is not null)
        {
            context.Mappings.Add(new() { Name = mapping.Name, Body = body!, LedgerFrom = ledger + 1 });
        }

        context.SaveChanges();
        return true;
    }

    private static IEnumerable<MappingRow> Rows(DashboardDbContext context, long ledger) =>
        context.Mappings.Where(row => row.LedgerFrom <= ledger && (row.LedgerTo == null || row.LedgerTo > ledger)).OrderBy(row => row.Id).AsEnumerable();
}
