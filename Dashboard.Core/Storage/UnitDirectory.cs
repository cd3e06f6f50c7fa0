using Dashboard.Core.Dossiers;
using Dashboard.Core.Storage.Tables;
using Dashboard.Core.Units;

namespace Dashboard.Core.Storage;

/// <summary>The registry of units as of a ledger number, with the numbers that rows know units by, and the wordings learned by then.</summary>
internal sealed class UnitDirectory
{
    private UnitDirectory(IReadOnlyDictionary<int, Unit> byId, List<(WordingKind Kind, string Text, int Meaning)> learned)
    {
        var aliases = learned.Where(one => one.Kind == WordingKind.Unit).ToLookup(one => one.Meaning, one => one.Text);
        ById = byId.ToDictionary(pair => pair.Key, pair => aliases.Contains(pair.Key) ? pair.Value with { Aliases = [.. pair.Value.Aliases, .. aliases[pair.Key]] } : pair.Value);
        Ids = ById.ToDictionary(pair => pair.Value.Code, pair => pair.Key, StringComparer.Ordinal);
        Registry = new([.. ById.Values]);
        Learned = learned;
    }

    public IReadOnlyDictionary<int, Unit> ById { get; }

    public IReadOnlyDictionary<string, int> Ids { get; }

    public UnitRegistry Registry { get; }

    /// <summary>What wordings mean, as people said it; a unit by its number.</summary>
    public IReadOnlyList<(WordingKind Kind, string Text, int Meaning)> Learned { get; }

    public static UnitDirectory Load(Database database, long ledger)
    {
        using var context = database.Context();
        return new(
            context.Units.Where(row => row.LedgerFrom <= ledger && (row.LedgerTo == null || row.LedgerTo > ledger)).AsEnumerable().ToDictionary(row => row.Unit, row => row.ToUnit()),
            [.. Learnt(context, ledger).Select(row => (row.Kind, row.Text, row.Meaning))]);
    }

    /// <summary>The meanings in force at a ledger number, in the order in which they were learned.</summary>
    public static IEnumerable<MeaningRow> Learnt(DashboardDbContext context, long ledger) =>
        context.Meanings.Where(row => row.LedgerFrom <= ledger && (row.LedgerTo == null || row.LedgerTo > ledger)).OrderBy(row => row.Id).AsEnumerable();

    /// <summary>The registry as it would be with other wordings learned.</summary>
    public UnitDirectory With(IEnumerable<(WordingKind Kind, string Text, int Meaning)> learned) =>
        new(ById.ToDictionary(pair => pair.Key, pair => pair.Value with { Aliases = [.. pair.Value.Aliases.Except(Learned.Where(one => one.Kind == WordingKind.Unit && one.Meaning == pair.Key).Select(one => one.Text), StringComparer.Ordinal)] }), [.. learned]);

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
