using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Fetches the texts of dossiers that the columns found. It decides nothing.</summary>
internal sealed class DossierTexts(Database database)
{
    public DossierPage Page(IReadOnlyList<DossierHit> hits, int skip, int take)
    {
        using var connection = database.Open();
        var keys = Keys(connection, hits);
        var ordered = hits.Select(hit => (hit, key: keys[hit.Dossier])).OrderBy(pair => pair.key, StringComparer.Ordinal);
        using var context = database.Context();
        var imports = context.Imports.ToDictionary(row => row.Id);
        using var version = new Statement(connection, $"SELECT {VersionColumns.List} FROM versions WHERE Id = ?1");
        return new(hits.Count, [.. ordered.Skip(skip).Take(take).Select(pair => Line(connection, version, pair.hit, pair.key, imports))]);
    }

    private static DossierLine Line(SqliteConnection connection, Statement version, DossierHit hit, string key, Dictionary<int, ImportRow> imports)
    {
        version.Bind(1, hit.Version).Next();
        var known = VersionColumns.Read(version, trails: null).Version;
        version.Reset();
        var facts = known.Facts;
        var import = imports[known.Import];
        return new(
            DossierCode.OfKey(key),
            hit.Unit,
            DateOnly.FromDayNumber(facts.Received),
            Moments.FromDay(facts.Due),
            facts.FirstDueState == FirstDueState.Known ? Moments.FromDay(facts.FirstDue) : null,
            facts.Status.IsClosed() ? Moments.FromDay(facts.ClosedOn) : null,
            facts.Status.ToString(),
            known.Import,
            import.File,
            import.Sheets.Split('\n')[known.Sheet - 1],
            known.Row,
            Procedure(connection, hit.Dossier));
    }

    private static string? Procedure(SqliteConnection connection, int dossier)
    {
        using var row = new Statement(
            connection,
            "SELECT w.Text FROM fact_sets f JOIN wordings w ON w.Id = f.Procedure WHERE f.Dossier = ?1 ORDER BY f.Id DESC LIMIT 1");
        row.Bind(1, dossier);
        return row.Next() ? row.Text(0) : null;
    }

    private static Dictionary<int, string> Keys(SqliteConnection connection, IReadOnlyList<DossierHit> hits)
    {
        var keys = new Dictionary<int, string>(hits.Count);
        using var row = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        foreach (var dossier in hits.Select(hit => hit.Dossier))
        {
            row.Bind(1, dossier).Next();
            keys[dossier] = row.Text(0);
            row.Reset();
        }

        return keys;
    }
}
