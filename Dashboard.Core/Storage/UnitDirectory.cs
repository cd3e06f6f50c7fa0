using Dashboard.Core.Units;

namespace Dashboard.Core.Storage;

/// <summary>The registry of units as of a ledger number, with the numbers that rows know units by.</summary>
internal sealed class UnitDirectory
{
    public UnitDirectory(IReadOnlyDictionary<int, Unit> byId)
    {
        ById = byId;
        Ids = byId.ToDictionary(pair => pair.Value.Code, pair => pair.Key, StringComparer.Ordinal);
        Registry = new([.. byId.Values]);
    }

    public IReadOnlyDictionary<int, Unit> ById { get; }

    public IReadOnlyDictionary<string, int> Ids { get; }

    public UnitRegistry Registry { get; }

    public static UnitDirectory Load(Database database, long ledger)
    {
        using var context = database.Context();
        return new(context.Units
            .Where(row => row.LedgerFrom <= ledger && (row.LedgerTo == null || row.LedgerTo > ledger))
            .AsEnumerable()
            .ToDictionary(row => row.Unit, row => row.ToUnit()));
    }

    /// <summary>Unit that a dossier's key names: of unit/code the unit, of a national code its unit part; −1 where none.</summary>
    public int UnitOfKey(string key)
    {
        var slash = key.IndexOf('/', StringComparison.Ordinal);
        var unit = slash > 0 ? Registry.Find(key[..slash])
            : slash < 0 && key.Contains('-', StringComparison.Ordinal) ? Registry.MatchCode(Dossiers.DossierCode.UnitPart(key)).Unit
            : null;
        return unit is null ? -1 : Ids[unit.Code];
    }
}
