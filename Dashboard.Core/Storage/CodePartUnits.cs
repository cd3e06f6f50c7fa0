using Dashboard.Core.Indicators;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Tells from the dossiers that are known whose unit part a dossier code has ("H20.33").</summary>
internal static class CodePartUnits
{
    private const int DossiersAsked = 500;
    private const int FewestTrusted = 3;

    /// <summary>Number of the unit last stated for every known dossier of that part; −1 where they differ or are too few to tell.</summary>
    public static int Of(string part, ColumnRoot root, SqliteConnection connection)
    {
        var dossiers = new HashSet<int>();
        using (var row = new Statement(connection, "SELECT Id FROM dossiers WHERE Key >= ?1 AND Key < ?2 AND LedgerFrom <= ?3 LIMIT ?4"))
        {
            row.Bind(1, part + "-").Bind(2, part + ".").Bind(3, root.Ledger).Bind(4, DossiersAsked);
            while (row.Next())
            {
                dossiers.Add(row.Int(0));
            }
        }

        var unit = -1;
        var told = new HashSet<int>();
        foreach (var live in root.Chunks)
        {
            for (var index = 0; index < live.Chunk.Count; index++)
            {
                if (dossiers.Contains(live.Chunk.Dossier[index]) && !live.IsDead(index) && root.Trails[live.Chunk.Trail[index]].Units is [var last, ..])
                {
                    if (unit >= 0 && unit != last)
                    {
                        return -1;
                    }

                    unit = last;
                    told.Add(live.Chunk.Dossier[index]);
                }
            }
        }

        return told.Count >= FewestTrusted ? unit : -1;
    }
}
