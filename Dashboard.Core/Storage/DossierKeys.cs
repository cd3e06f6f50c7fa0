using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Storage;

/// <summary>Finds keys of dossiers by what a person typed.</summary>
internal sealed class DossierKeys(Database database)
{
    private const int ShortestPart = 3;

    /// <summary>The key that a text names: itself, as a national code, or the one dossier of any unit that has the code; <see langword="null"/> where there is none.</summary>
    public string? Find(string text, long ledger)
    {
        using var connection = database.Open();
        using var exact = new Statement(connection, "SELECT Key FROM dossiers WHERE Key = ?1 AND LedgerFrom <= ?2");
        var normal = DossierCode.Normalise(text);
        foreach (var key in DossierCode.TryFind(text, out var national) ? (string[])[text, national, normal] : [text, normal])
        {
            if (exact.Bind(1, key).Bind(2, ledger).Next())
            {
                return exact.Text(0);
            }

            exact.Reset();
        }

        return Like("%/" + Escaped(normal), ledger, 2) is [var only] ? only : null;
    }

    /// <summary>Keys that hold a part of a code, or else that begin most like it; by key.</summary>
    public IReadOnlyList<string> Nearest(string text, long ledger, int take)
    {
        var part = DossierCode.Normalise(text);
        if (part.Length >= ShortestPart && Like($"%{Escaped(part)}%", ledger, take) is { Count: > 0 } holding)
        {
            return holding;
        }

        for (var length = part.Length - 1; length >= ShortestPart; length--)
        {
            if (Beginning(part[..length], ledger, take) is { Count: > 0 } alike)
            {
                return alike;
            }
        }

        return [];
    }

    private List<string> Like(string pattern, long ledger, int take) =>
        Keys("""SELECT Key FROM dossiers WHERE Key LIKE ?1 ESCAPE '\' AND LedgerFrom <= ?2 ORDER BY Key LIMIT ?3""", pattern, ledger, take);

    /// <summary>By a span of the index: asked once for each letter of a code that is not there.</summary>
    private List<string> Beginning(string prefix, long ledger, int take) =>
        Keys("SELECT Key FROM dossiers WHERE Key >= ?1 AND Key < ?1 || char(1114111) AND LedgerFrom <= ?2 ORDER BY Key LIMIT ?3", prefix, ledger, take);

    private List<string> Keys(string sql, string text, long ledger, int take)
    {
        using var connection = database.Open();
        using var row = new Statement(connection, sql);
        row.Bind(1, text).Bind(2, ledger).Bind(3, take);
        var keys = new List<string>();
        while (row.Next())
        {
            keys.Add(row.Text(0));
        }

        return keys;
    }

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
