using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Dashboard.Core.Storage;

/// <summary>The database file of a data folder: opening, schema, and the sweep of what was never committed.</summary>
internal sealed class Database(DataFolder folder)
{
    private readonly string _connection = new SqliteConnectionStringBuilder
    {
        DataSource = folder.Database,
        DefaultTimeout = 30,
        Pooling = true,
    }.ToString();

    public DashboardDbContext Context() =>
        new SqliteDashboardDbContext(new DbContextOptionsBuilder<SqliteDashboardDbContext>().UseSqlite(_connection).Options);

    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connection);
        connection.Open();
        Execute(connection, "PRAGMA cache_size = -65536");
        return connection;
    }

    /// <summary>Whether the schema is older than the program, or not there.</summary>
    public bool IsBehind()
    {
        using var context = Context();
        return context.Database.GetPendingMigrations().Any();
    }

    /// <summary>Brings the schema up to date.</summary>
    /// <remarks>
    /// Only the holder of the writing lock may do so: a migration lock found in the database was left by a process that died,
    /// and would be waited for without end.
    /// </remarks>
    public void Migrate()
    {
        if (!IsBehind())
        {
            return;
        }

        if (File.Exists(folder.Database))
        {
            using var connection = Open();
            Execute(connection, "PRAGMA journal_mode = wal");
            Execute(connection, "DROP TABLE IF EXISTS __EFMigrationsLock");
        }

        using var context = Context();
        context.Database.Migrate();
    }

    public long Ledger()
    {
        using var connection = Open();
        return Ledger(connection);
    }

    public static long Ledger(SqliteConnection connection) => Scalar(connection, "SELECT coalesce(max(Number), 0) FROM ledger");

    /// <summary>Sweeps where a change was begun and never committed: every change writes to imports, units, meanings or mappings first.</summary>
    /// <remarks>Without this the next change would take over its rows together with its ledger number.</remarks>
    public void SweepLeftovers()
    {
        const string Left = "LedgerFrom > (SELECT coalesce(max(Number), 0) FROM ledger) OR LedgerTo > (SELECT coalesce(max(Number), 0) FROM ledger)";
        bool left;
        using (var connection = Open())
        {
            left = Scalar(connection, $"SELECT EXISTS (SELECT 1 FROM imports WHERE {Left}) OR EXISTS (SELECT 1 FROM units WHERE {Left}) OR EXISTS (SELECT 1 FROM meanings WHERE {Left}) OR EXISTS (SELECT 1 FROM mappings WHERE {Left})") != 0;
        }

        if (left)
        {
            Sweep();
        }
    }

    /// <summary>Sweeps if the database lets us: a full disk or a lock is no reason to hide what went wrong before.</summary>
    public void TrySweep()
    {
        try
        {
            Sweep();
        }
        catch (SqliteException)
        {
            // The next change sweeps before it begins.
        }
    }

    /// <summary>Removes rows of a ledger number that was never committed, and reopens what it had closed.</summary>
    /// <remarks>Only the holder of the writing lock may sweep: another process may be staging.</remarks>
    public void Sweep()
    {
        using var connection = Open();
        var ledger = Ledger(connection);
        using var transaction = connection.BeginTransaction();
        foreach (var table in (string[])["wordings", "dossiers", "fact_sets", "trails", "versions", "units", "meanings", "mappings", "imports"])
        {
            Execute(connection, $"DELETE FROM {table} WHERE LedgerFrom > {ledger}");
        }

        foreach (var table in (string[])["versions", "units", "meanings", "mappings", "imports"])
        {
            Execute(connection, $"UPDATE {table} SET LedgerTo = NULL WHERE LedgerTo > {ledger}");
        }

        foreach (var table in (string[])["sightings", "letters", "still_valid", "form_06", "spoken"])
        {
            Execute(connection, $"DELETE FROM {table} WHERE Import NOT IN (SELECT Id FROM imports)");
        }

        transaction.Commit();
    }

    public static long Scalar(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        statement.Next();
        return statement.Long(0);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        while (statement.Next())
        {
            // A pragma may answer with a row.
        }
    }
}
