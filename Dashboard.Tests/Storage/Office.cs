using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Storage;

/// <summary>A data folder of its own with units already in it, and what lies in its tables.</summary>
internal sealed class Office : IDisposable
{
    private static readonly Dictionary<string, Lazy<byte[]>> Templates = new(StringComparer.Ordinal);
    private DashboardData? _data;

    public Office(string key, IReadOnlyList<Unit> units)
    {
        Lazy<byte[]> template;
        lock (Templates)
        {
            template = Templates.TryGetValue(key, out var known) ? known : Templates[key] = new(() => Template(units));
        }

        File.WriteAllBytes(new DataFolder(Folder).Database, template.Value);
    }

    public static ReferenceData Reference { get; } = ReferenceData.Read(Path.Combine(AppContext.BaseDirectory, "data", "reference"));

    public string Folder { get; } = Directory.CreateTempSubdirectory("tthc-").FullName;

    public DashboardData Data => _data ??= Open();

    /// <summary>Opens the data again under other rules.</summary>
    public DashboardData Reopen(ReferenceData reference)
    {
        _data?.Dispose();
        return _data = DashboardData.Open(new(Folder), reference, TimeProvider.System);
    }

    public DashboardData Open() => DashboardData.Open(new(Folder), Reference, TimeProvider.System);

    public DashboardData Reopen()
    {
        _data?.Dispose();
        return _data = Open();
    }

    /// <summary>Imports bytes under a name.</summary>
    public ImportReport Import(string name, byte[] bytes, DateTime? exportedAt = null, string? unit = null)
    {
        var path = Path.Combine(Folder, "tệp");
        File.WriteAllBytes(path, bytes);
        return Data.Import(new(name, path, "thử", exportedAt, unit));
    }

    /// <summary>The versions in force as the database holds them, told without the numbers that depend on the order of imports.</summary>
    public List<string> StoredVersions()
    {
        using var connection = new SqliteConnection($"Data Source={new DataFolder(Folder).Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            SELECT d.Key || ' ' || v.Second || ' ' || t.Units || ' ' || v.Bits || ' ' || v.Received || ' ' || v.Due || ' ' || v.ClosedOn || ' '
                || v.FirstDue || ' ' || v.FirstLetter || ' ' || i.Hash || ' ' || v.Row
            FROM versions v JOIN dossiers d ON d.Id = v.Dossier JOIN trails t ON t.Id = v.Trail JOIN imports i ON i.Id = v.Import
            WHERE v.LedgerTo IS NULL ORDER BY 1
            """;
        using var row = command.ExecuteReader();
        var versions = new List<string>();
        while (row.Read())
        {
            versions.Add(row.GetString(0));
        }

        return versions;
    }

    public void Dispose()
    {
        _data?.Dispose();
        Directory.Delete(Folder, recursive: true);
    }

    private static byte[] Template(IReadOnlyList<Unit> units)
    {
        var folder = Directory.CreateTempSubdirectory("tthc-").FullName;
        using (var data = DashboardData.Open(new(folder), Reference, TimeProvider.System))
        {
            data.ImportUnits(units, "thử");
            using var connection = new SqliteConnection($"Data Source={data.Folder.Database}");
            connection.Open();
            using var whole = connection.CreateCommand();
            whole.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            whole.ExecuteNonQuery();
        }

        var database = File.ReadAllBytes(new DataFolder(folder).Database);
        Directory.Delete(folder, recursive: true);
        return database;
    }
}
