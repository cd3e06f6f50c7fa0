using Dashboard.Core.Dossiers;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Loads the archive: what the imports in force said. What another process is staging meanwhile is passed over.</summary>
internal static class ArchiveLoader
{
    public static Archive Load(SqliteConnection connection, long ledger, IEnumerable<ImportMoment> inForce, Vocabulary words)
    {
        LoadWords(connection, ledger, words);
        var archive = new Archive(words);
        archive.Expect(Last(connection, "dossiers"), Last(connection, "fact_sets"));
        using (var dossiers = new Statement(connection, "SELECT Key FROM dossiers WHERE LedgerFrom <= ?1 ORDER BY Id"))
        {
            dossiers.Bind(1, ledger);
            while (dossiers.Next())
            {
                archive.Number(dossiers.Text(0));
            }
        }

        LoadFactSets(connection, ledger, archive);
        foreach (var import in inForce)
        {
            if (import.Kind == ImportKind.Letters)
            {
                foreach (var (dossier, letter) in Letters(connection, import))
                {
                    archive.Add(dossier, letter);
                }
            }
            else if (import.Kind != ImportKind.StillValid)
            {
                archive.Add(import, Sightings(connection, import.Id));
            }
        }

        return archive;
    }

    public static void LoadWords(SqliteConnection connection, long ledger, Vocabulary words)
    {
        using var statement = new Statement(connection, "SELECT Kind, Text FROM wordings WHERE LedgerFrom <= ?1 ORDER BY Id");
        statement.Bind(1, ledger);
        while (statement.Next())
        {
            words.Add((WordingKind)statement.Int(0), statement.Text(1));
        }
    }

    public static List<PackedSighting> Sightings(SqliteConnection connection, int import)
    {
        var sightings = new List<PackedSighting>();
        using var statement = new Statement(connection, "SELECT Count, Packed FROM sightings WHERE Import = ?1 ORDER BY Part");
        statement.Bind(1, import);
        while (statement.Next())
        {
            SightingCodec.Unpack(statement.Blob(1), statement.Int(0), sightings);
        }

        return sightings;
    }

    /// <summary>The letters of a register, in the order of its rows.</summary>
    public static List<(int Dossier, LetterSighting Letter)> Letters(SqliteConnection connection, ImportMoment import)
    {
        var letters = new List<(int, LetterSighting)>();
        using var row = new Statement(connection, "SELECT Dossier, Number, Day, OldDue, NewDue, Cause, Stated FROM letters WHERE Import = ?1");
        row.Bind(1, import.Id);
        while (row.Next())
        {
            var stated = row.Int(6);
            letters.Add((row.Int(0), new(
                import, LetterNumber.Of(row.Text(1)), row.Int(2), row.Int(3), row.Int(4), row.Int(5),
                (stated & 1) != 0, (stated & 2) != 0, (stated & 4) != 0)));
        }

        return letters;
    }

    /// <summary>Marks the dossiers that an import speaks of.</summary>
    public static void Touch(SqliteConnection connection, ImportMoment import, bool[] touched)
    {
        foreach (var sighting in Sightings(connection, import.Id))
        {
            touched[sighting.Dossier] = true;
        }

        foreach (var (dossier, _) in import.Kind == ImportKind.Letters ? Letters(connection, import) : [])
        {
            touched[dossier] = true;
        }
    }

    private static int Last(SqliteConnection connection, string table) =>
        (int)Database.Scalar(connection, $"SELECT coalesce(max(Id), 0) FROM {table}");

    private static void LoadFactSets(SqliteConnection connection, long ledger, Archive archive)
    {
        using var row = new Statement(connection, $"SELECT {FactSetColumns.List} FROM fact_sets WHERE LedgerFrom <= ?1 ORDER BY Id");
        row.Bind(1, ledger);
        while (row.Next())
        {
            archive.AddFactSet(row.Int(1), FactSetColumns.Read(row));
        }
    }
}
