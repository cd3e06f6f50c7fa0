using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Builds the columns of a ledger number from the database, of which they are a cache.</summary>
internal sealed class RootLoader(Database database, WordingTable wordings, WorkingCalendar calendar)
{
    public ColumnRoot Load(long ledger)
    {
        var units = UnitDirectory.Load(database, ledger);
        using var connection = database.Open();
        var versions = Versions(connection, ledger);
        versions.Sort((one, other) => one.Dossier != other.Dossier
            ? one.Dossier.CompareTo(other.Dossier)
            : one.Version.Second.CompareTo(other.Version.Second));
        return RootEditor.Build(ledger, versions, units.ById, Imports(connection, ledger, units), calendar);
    }

    /// <summary>The imports in force at a ledger number, as counting needs them.</summary>
    public ImportsInForce Imports(SqliteConnection connection, long ledger, UnitDirectory units) =>
        Imports(connection, ledger, units, InForce(ledger));

    /// <summary>Some imports as counting would need them, were they the only ones in force.</summary>
    public ImportsInForce Imports(SqliteConnection connection, long ledger, UnitDirectory units, IReadOnlyCollection<ImportRow> imports)
    {
        var words = Words(units);
        ArchiveLoader.LoadWords(connection, ledger, words);
        var spoken = new Dictionary<int, SortedSet<int>>();
        var stillValid = new List<StillValidRow>();
        foreach (var import in imports.Select(row => row.Moment))
        {
            ReadSpoken(connection, import, words, spoken);
            ReadStillValid(connection, import, words, stillValid);
        }

        return new(
            [.. imports.Where(row => row.Kind != ImportKind.Form06).Select(row => row.Moment.Second).Order()],
            [.. imports.Where(row => row.Kind == ImportKind.Dossiers).Select(row => row.Moment.Second).Order()],
            [.. imports.Where(row => row.Kind == ImportKind.Letters).Select(row => row.Moment.Second).Order()],
            spoken.ToDictionary(pair => pair.Key, pair => pair.Value.ToArray()),
            stillValid);
    }

    /// <summary>An empty vocabulary that reads wordings by the tables and a registry.</summary>
    public Vocabulary Words(UnitDirectory units)
    {
        var table = units.Learned.Count == 0 ? wordings : wordings.With(units.Learned);
        return new((kind, text) => table.Meaning(kind, text, units.Registry, units.Ids));
    }

    public List<ImportRow> InForce(long ledger)
    {
        using var context = database.Context();
        return [.. context.Imports.Where(row => row.LedgerFrom <= ledger && (row.LedgerTo == null || row.LedgerTo > ledger)).OrderBy(row => row.Id)];
    }

    private static void ReadSpoken(SqliteConnection connection, ImportMoment import, Vocabulary words, Dictionary<int, SortedSet<int>> spoken)
    {
        using var row = new Statement(connection, "SELECT Unit FROM spoken WHERE Import = ?1");
        row.Bind(1, import.Id);
        while (row.Next())
        {
            if (words.Meaning(row.Int(0)) is >= 0 and var unit)
            {
                if (!spoken.TryGetValue(unit, out var moments))
                {
                    spoken.Add(unit, moments = []);
                }

                moments.Add(import.Second);
            }
        }
    }

    private static void ReadStillValid(SqliteConnection connection, ImportMoment import, Vocabulary words, List<StillValidRow> rows)
    {
        if (import.Kind != ImportKind.StillValid)
        {
            return;
        }

        using var row = new Statement(connection, "SELECT Unit, Day, Total, Done FROM still_valid WHERE Import = ?1");
        row.Bind(1, import.Id);
        while (row.Next())
        {
            if (words.Meaning(row.Int(0)) is >= 0 and var unit)
            {
                rows.Add(new(import, unit, row.Int(1), row.Long(2), row.Long(3)));
            }
        }
    }

    private static List<StoredVersion> Versions(SqliteConnection connection, long ledger)
    {
        var trails = new Dictionary<int, UnitTrail>();
        using (var trail = new Statement(connection, "SELECT Id, Units FROM trails"))
        {
            while (trail.Next())
            {
                trails.Add(trail.Int(0), VersionColumns.Trail(trail.Text(1)));
            }
        }

        var versions = new List<StoredVersion>();
        using var row = new Statement(connection, $"SELECT {VersionColumns.List} FROM versions WHERE LedgerFrom <= ?1 AND (LedgerTo IS NULL OR LedgerTo > ?1)");
        row.Bind(1, ledger);
        while (row.Next())
        {
            versions.Add(VersionColumns.Read(row, trails));
        }

        return versions;
    }
}
