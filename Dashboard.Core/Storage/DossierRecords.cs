using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Loads what the imports in force said of one dossier: by key and index, however many dossiers there are.</summary>
internal sealed class DossierRecords(Database database, RootLoader roots)
{
    /// <summary>The statements, so that a test can ask for their plan.</summary>
    internal static readonly string[] Statements =
    [
        "SELECT Id FROM dossiers WHERE Key = ?1 AND LedgerFrom <= ?2",
        "SELECT Count, Packed FROM sightings WHERE Import = ?1 AND Last >= ?2 AND First <= ?2 ORDER BY Part",
        $"SELECT {FactSetColumns.List} FROM fact_sets WHERE Dossier = ?1",
        "SELECT Import, Sheet, Row, Number, Day, OldDue, NewDue, Cause, Reason, Stated FROM letters WHERE Dossier = ?1",
        "SELECT Kind, Text FROM wordings WHERE Id = ?1",
    ];

    /// <summary>What was said of a dossier; <see langword="null"/> where the ledger number knows no such key.</summary>
    public Testimony? Load(string key, long ledger)
    {
        using var connection = database.Open();
        using var found = new Statement(connection, Statements[0]);
        if (!found.Bind(1, key).Bind(2, ledger).Next())
        {
            return null;
        }

        var dossier = found.Int(0);
        var units = UnitDirectory.Load(database, ledger);
        var words = new LocalWords(connection, roots.Words(units));
        var sources = roots.InForce(ledger).ToDictionary(row => row.Id, Source);
        return new(key, words.Vocabulary, units.UnitOfKey(key), Rows(connection, dossier, sources.Values, words), Letters(connection, dossier, sources, words));
    }

    private static ImportSource Source(ImportRow row) =>
        new(row.Moment, row.File, row.Sheets.Split('\n'), row.Who, DateTime.SpecifyKind(row.AtUtc, DateTimeKind.Utc));

    private static List<RowSaid> Rows(SqliteConnection connection, int dossier, IEnumerable<ImportSource> sources, LocalWords words)
    {
        var factSets = FactSets(connection, dossier, words);
        var rows = new List<RowSaid>();
        using var part = new Statement(connection, Statements[1]);
        foreach (var source in sources.Where(source => source.Moment.Kind is ImportKind.Dossiers or ImportKind.Digitized).OrderBy(source => source.Moment))
        {
            part.Bind(1, source.Id).Bind(2, dossier);
            while (part.Next())
            {
                foreach (var sighting in SightingCodec.Of(dossier, part.Blob(1), part.Int(0)))
                {
                    rows.Add(new(new(source, sighting.Sheet, sighting.Row), factSets[sighting.FactSet]));
                }
            }

            part.Reset();
        }

        return rows;
    }

    private static Dictionary<int, FactSet> FactSets(SqliteConnection connection, int dossier, LocalWords words)
    {
        var factSets = new Dictionary<int, FactSet>();
        using var row = new Statement(connection, Statements[2]);
        row.Bind(1, dossier);
        while (row.Next())
        {
            factSets.Add(row.Int(0), words.Localise(FactSetColumns.Read(row)));
        }

        return factSets;
    }

    private static List<LetterSaid> Letters(SqliteConnection connection, int dossier, Dictionary<int, ImportSource> sources, LocalWords words)
    {
        var letters = new List<LetterSaid>();
        using var row = new Statement(connection, Statements[3]);
        row.Bind(1, dossier);
        while (row.Next())
        {
            if (sources.TryGetValue(row.Int(0), out var source))
            {
                var stated = row.Int(9);
                var letter = new LetterSighting(
                    source.Moment, LetterNumber.Of(row.Text(3)), row.Int(4), row.Int(5), row.Int(6), words.Localise(row.Int(7)),
                    (stated & 1) != 0, (stated & 2) != 0, (stated & 4) != 0);
                letters.Add(new(new(source, row.Int(1), row.Int(2)), letter, row.Text(3), words.Localise(row.Int(8))));
            }
        }

        return [.. letters.OrderBy(letter => letter.Place.Source.Moment)];
    }

    /// <summary>The few wordings that one dossier uses, under numbers of their own: the whole table is not read.</summary>
    private sealed class LocalWords(SqliteConnection connection, Vocabulary vocabulary)
    {
        private readonly Dictionary<int, int> _numbers = new() { [0] = 0 };

        public Vocabulary Vocabulary => vocabulary;

        public int Localise(int wording)
        {
            if (!_numbers.TryGetValue(wording, out var number))
            {
                using var row = new Statement(connection, Statements[4]);
                row.Bind(1, wording).Next();
                _numbers.Add(wording, number = vocabulary.Number((WordingKind)row.Int(0), row.Text(1)));
            }

            return number;
        }

        public FactSet Localise(FactSet facts) => facts with
        {
            Unit = Localise(facts.Unit),
            ProcedureCode = Localise(facts.ProcedureCode),
            Procedure = Localise(facts.Procedure),
            Field = Localise(facts.Field),
            Channel = Localise(facts.Channel),
            Status = Localise(facts.Status),
            Officer = Localise(facts.Officer),
        };
    }
}
