using Dashboard.Core.Dossiers;
using Dashboard.Core.Storage;
using Dashboard.Tests.Storage;
using Microsoft.Data.Sqlite;

namespace Dashboard.Tests.Layouts.Truth;

/// <summary>What the database holds of a dossier after one import: wordings as text, moments, flags, and which facts were stated.</summary>
internal sealed record StoredFacts(Facts Stated, IReadOnlyDictionary<string, string?> Texts, IReadOnlyDictionary<string, DateTime?> Moments, Flags Flags)
{
    private static readonly string[] Wordings = ["Unit", "ProcedureCode", "Procedure", "Field", "Channel", "Status", "Officer"];
    private static readonly string[] Personal = ["Applicant", "Phone", "Address"];
    private static readonly string[] Dates = ["Submitted", "Received", "Due", "Finished", "Returned", "SupplementRequested", "SupplementReturned"];

    /// <summary>By key; a dossier of which an import said two things is in it twice.</summary>
    public static List<KeyValuePair<string, StoredFacts>> Read(Office office)
    {
        using var connection = new SqliteConnection($"Data Source={new DataFolder(office.Folder).Database}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"""
            SELECT d.Key, f.Stated, f.Flags,
                {string.Join(", ", Wordings.Select(name => $"(SELECT Text FROM wordings WHERE Id = f.{name}) AS {name}"))},
                {string.Join(", ", Personal.Concat(Dates).Select(name => $"f.{name}"))}
            FROM fact_sets f JOIN dossiers d ON d.Id = f.Dossier
            """;
        using var row = command.ExecuteReader();
        var stored = new List<KeyValuePair<string, StoredFacts>>();
        while (row.Read())
        {
            stored.Add(new(row.GetString(0), new(
                (Facts)row.GetInt32(1),
                Wordings.Concat(Personal).ToDictionary(name => name, name => row[name] as string, StringComparer.Ordinal),
                Dates.ToDictionary(name => name, name => row[name] is long minute ? Core.Dossiers.Moments.FromMinute((int)minute) : null, StringComparer.Ordinal),
                new((byte)row.GetInt32(2)))));
        }

        return stored;
    }
}
