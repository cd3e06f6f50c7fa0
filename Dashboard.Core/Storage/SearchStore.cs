using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Search;

namespace Dashboard.Core.Storage;

/// <summary>
/// Keeps what can be searched: built at the first search, brought up to date at the first one after a commit by reading
/// the new rows only.
/// </summary>
internal sealed class SearchStore(Database database)
{
    private readonly Lock _building = new();
    private readonly ProcedureNames _procedures = new();
    private CodeIndex _codes = CodeIndex.Empty;
    private SearchIndex? _index;
    private int _lastDossier;

    /// <summary>The best of every group.</summary>
    public SearchAnswer Find(ColumnRoot root, string? text, int take) => Index(root).Find(text, take, ids => Shown(root, ids));

    /// <summary>A page of one group.</summary>
    public GroupAnswer Find(ColumnRoot root, SearchGroup group, string? text, int skip, int take) =>
        Index(root).Find(group, text, skip, take, ids => Shown(root, ids));

    private SearchIndex Index(ColumnRoot root)
    {
        lock (_building)
        {
            return _index is { } known && known.Ledger >= root.Ledger ? known : _index = Build(root);
        }
    }

    private SearchIndex Build(ColumnRoot root)
    {
        using var connection = database.Open();
        var added = new CodeBlockBuilder();
        using (var row = new Statement(connection, "SELECT Id, Key FROM dossiers WHERE Id > ?1 AND LedgerFrom <= ?2 ORDER BY Id"))
        {
            row.Bind(1, _lastDossier).Bind(2, root.Ledger);
            while (row.Next())
            {
                added.Add(_lastDossier = row.Int(0), DossierCode.OfKey(row.Text(1)));
            }
        }

        _codes = _codes.With(added.Build());
        _procedures.Read(connection, root.Ledger);
        var live = LiveDossiers.Bits(root);
        return new(
            root.Ledger,
            new(root.Units.Values.Select(unit => new NamedThing(
                new(SearchGroup.Unit, unit.Code, unit.Name, unit.Code), [unit.Name, unit.Code, .. unit.Aliases]))),
            new(IndicatorCatalogue.All.Select(indicator => new NamedThing(
                new(SearchGroup.Indicator, indicator.Id, indicator.Name, indicator.ShortName), [indicator.Name, indicator.ShortName, indicator.Id]))),
            new(_procedures.Known(live)),
            _codes,
            live);
    }

    private IReadOnlyList<SearchHit> Shown(ColumnRoot root, IReadOnlyList<int> dossiers)
    {
        if (dossiers.Count == 0)
        {
            return [];
        }

        var names = root.Units.Values.ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        var hits = new List<SearchHit>(dossiers.Count);
        using var connection = database.Open();
        using var row = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        foreach (var dossier in dossiers)
        {
            row.Bind(1, dossier).Next();
            var key = row.Text(0);
            row.Reset();
            var unit = LiveDossiers.UnitOf(root, dossier) is { } known ? names.GetValueOrDefault(known, known) : null;
            hits.Add(new(SearchGroup.Dossier, key, DossierCode.OfKey(key), string.Join(" · ", new[] { unit, _procedures.Of(dossier) }.Where(part => part is not null))));
        }

        return hits;
    }
}
