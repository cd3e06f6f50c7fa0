using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Reads the lines of form 06 that the imports in force hold.</summary>
internal static class Form06Lines
{
    public static List<Form06Row> Read(SqliteConnection connection, IEnumerable<ImportRow> inForce)
    {
        var lines = new List<Form06Row>();
        using var row = new Statement(connection, """SELECT "From", "To", Unit, "Group", Field, Counts FROM form_06 WHERE Import = ?1 ORDER BY Sheet, Row""");
        foreach (var import in inForce.Where(import => import.Kind == ImportKind.Form06))
        {
            row.Bind(1, import.Id);
            while (row.Next())
            {
                long[] counts = [.. row.Text(5).Split(',').Select(count => long.Parse(count, CultureInfo.InvariantCulture))];
                lines.Add(new(import.Moment, new(row.Int(0), row.Int(1), row.Int(2), row.Int(3), row.Int(4)), counts));
            }

            row.Reset();
        }

        return lines;
    }
}
