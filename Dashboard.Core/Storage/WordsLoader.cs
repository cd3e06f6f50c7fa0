using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Reads the words of lists: what the imports in force up to a moment last said of each dossier.</summary>
internal static class WordsLoader
{
    /// <summary>The words as of a ledger number and a moment.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="ledger">Ledger number.</param>
    /// <param name="inForce">The imports in force at it.</param>
    /// <param name="second">T; later imports are left out.</param>
    public static DossierWords Load(SqliteConnection connection, long ledger, IReadOnlyList<ImportRow> inForce, int second)
    {
        var words = new DossierWords(Last(connection, "dossiers"), Wordings(connection, ledger));
        var factSets = FactSets(connection, ledger);
        foreach (var row in inForce.Where(row => row.Moment.Second <= second).OrderBy(row => row.Moment))
        {
            words.Files[row.Id] = new(row.File, row.Sheets.Split('\n'));
            if (row.Kind == ImportKind.Dossiers)
            {
                foreach (var sighting in ArchiveLoader.Sightings(connection, row.Id))
                {
                    var said = factSets[sighting.FactSet];
                    Take(words.Procedure, sighting.Dossier, said.Procedure);
                    Take(words.Field, sighting.Dossier, said.Field);
                    Take(words.Officer, sighting.Dossier, said.Officer);
                }
            }
        }

        Letters(connection, inForce, second, words);
        Places(connection, ledger, words.Place);
        return words;
    }

    /// <summary>A row that leaves a wording empty, or has no column for it, leaves the one last stated.</summary>
    private static void Take(int[] wordings, int dossier, int wording) => wordings[dossier] = wording == 0 ? wordings[dossier] : wording;

    private static (WordingKind Kind, string Text)[] Wordings(SqliteConnection connection, long ledger)
    {
        var wordings = new (WordingKind, string)[Last(connection, "wordings") + 1];
        Array.Fill(wordings, (default, ""));
        using var row = new Statement(connection, "SELECT Id, Kind, Text FROM wordings WHERE LedgerFrom <= ?1 AND Kind IN (?2, ?3, ?4, ?5)");
        row.Bind(1, ledger).Bind(2, (int)WordingKind.Procedure).Bind(3, (int)WordingKind.Field).Bind(4, (int)WordingKind.Officer).Bind(5, (int)WordingKind.Cause);
        while (row.Next())
        {
            wordings[row.Int(0)] = ((WordingKind)row.Int(1), row.Text(2));
        }

        return wordings;
    }

    private static (int Procedure, int Field, int Officer)[] FactSets(SqliteConnection connection, long ledger)
    {
        var said = new (int, int, int)[Last(connection, "fact_sets") + 1];
        using var row = new Statement(connection, "SELECT Id, Procedure, Field, Officer FROM fact_sets WHERE LedgerFrom <= ?1");
        row.Bind(1, ledger);
        while (row.Next())
        {
            said[row.Int(0)] = (row.Int(1), row.Int(2), row.Int(3));
        }

        return said;
    }

    private static void Letters(SqliteConnection connection, IReadOnlyList<ImportRow> inForce, int second, DossierWords words)
    {
        var books = new Dictionary<int, LetterBook>();
        foreach (var row in inForce.Where(row => row.Kind == ImportKind.Letters && row.Moment.Second <= second).OrderBy(row => row.Moment))
        {
            foreach (var (dossier, letter) in ArchiveLoader.Letters(connection, row.Moment))
            {
                if (!books.TryGetValue(dossier, out var book))
                {
                    books.Add(dossier, book = new());
                }

                book.Add(letter);
            }
        }

        foreach (var (dossier, book) in books)
        {
            // Numbers are kept folded; registers write them in capitals.
            words.Letters[dossier] = new(book.FirstNumber.ToUpperInvariant(), book.FirstCause);
        }
    }

    private static void Places(SqliteConnection connection, long ledger, int[] places)
    {
        using var row = new Statement(connection, "SELECT Id FROM dossiers WHERE LedgerFrom <= ?1 ORDER BY Key");
        row.Bind(1, ledger);
        for (var place = 1; row.Next(); place++)
        {
            places[row.Int(0)] = place;
        }
    }

    private static int Last(SqliteConnection connection, string table) =>
        (int)Database.Scalar(connection, $"SELECT coalesce(max(Id), 0) FROM {table}");
}
