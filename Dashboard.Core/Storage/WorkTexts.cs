using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Work;

namespace Dashboard.Core.Storage;

/// <summary>Fetches the texts of the dossiers of a work list. It decides nothing.</summary>
internal sealed class WorkTexts(Database database)
{
    private static readonly StringComparer Names = StringComparer.Create(CultureInfo.GetCultureInfo("vi-VN"), ignoreCase: true);

    /// <summary>A page of a group.</summary>
    /// <param name="group">The group.</param>
    /// <param name="ledger">Texts told by later changes are left out.</param>
    /// <param name="order">The order of the group's dossiers.</param>
    /// <param name="skip">Dossiers before the page.</param>
    /// <param name="take">Dossiers of the page.</param>
    public IReadOnlyList<WorkLine> Lines(WorkGroup group, long ledger, WorkOrder order, int skip, int take)
    {
        using var connection = database.Open();
        using var key = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        using var procedure = Wording(connection, "Procedure");
        using var officer = Wording(connection, "Officer");
        var hits = Ordered(group.Hits, order, hit => Key(key, hit), hit => Text(officer, hit, ledger));
        return [.. hits.Skip(skip).Take(take).Select(hit => Line(hit, Key(key, hit), Text(procedure, hit, ledger), Text(officer, hit, ledger)))];
    }

    /// <summary>The codes of all dossiers of a group, in its order.</summary>
    public IReadOnlyList<string> Codes(WorkGroup group)
    {
        using var connection = database.Open();
        using var key = new Statement(connection, "SELECT Key FROM dossiers WHERE Id = ?1");
        return [.. group.Hits.Select(hit => DossierCode.OfKey(Key(key, hit)))];
    }

    private static WorkLine Line(in WorkHit hit, string key, string? procedure, string? officer) => new(
        key,
        DossierCode.OfKey(key),
        procedure,
        officer,
        DateOnly.FromDayNumber(hit.Received),
        Moments.FromDay(hit.Due),
        Moments.FromDay(hit.FirstDue),
        Moments.FromDay(hit.ClosedOn),
        hit.Days);

    private static IEnumerable<WorkHit> Ordered(
        IReadOnlyList<WorkHit> hits, WorkOrder order, Func<WorkHit, string> key, Func<WorkHit, string?> officer) => order switch
        {
            WorkOrder.Code => hits.OrderBy(key, StringComparer.Ordinal),
            WorkOrder.Officer => hits.Select(hit => (Hit: hit, Who: officer(hit)))
                .OrderBy(pair => pair.Who is null).ThenBy(pair => pair.Who, Names).Select(pair => pair.Hit),
            _ => hits,
        };

    private static Statement Wording(Microsoft.Data.Sqlite.SqliteConnection connection, string column) => new(
        connection,
        $"SELECT w.Text FROM fact_sets f JOIN wordings w ON w.Id = f.{column} WHERE f.Dossier = ?1 AND f.LedgerFrom <= ?2 ORDER BY f.Id DESC LIMIT 1");

    private static string Key(Statement statement, WorkHit hit)
    {
        statement.Bind(1, hit.Dossier).Next();
        var key = statement.Text(0);
        statement.Reset();
        return key;
    }

    private static string? Text(Statement statement, WorkHit hit, long ledger)
    {
        statement.Bind(1, hit.Dossier).Bind(2, ledger);
        var text = statement.Next() ? statement.Text(0) : null;
        statement.Reset();
        return string.IsNullOrEmpty(text) ? null : text;
    }
}
