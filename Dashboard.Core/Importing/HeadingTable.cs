using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>A heading that is known, and how well it names its column: 1 is best.</summary>
public readonly record struct KnownHeading(Column Column, int Rank);

/// <summary>The headings by which columns are known (data, not code).</summary>
public sealed class HeadingTable
{
    private readonly Dictionary<string, KnownHeading> _byKey = new(StringComparer.Ordinal);

    /// <summary>Reads the table: <c>field,heading,rank</c>, a parent and its child heading joined by ▸.</summary>
    /// <exception cref="FormatException">A field or rank cannot be read.</exception>
    public static HeadingTable Parse(TextReader csv)
    {
        var table = new HeadingTable();
        foreach (var record in CsvRecords.Read(csv).Skip(1))
        {
            if (!Enum.TryParse<Column>(record[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var column))
            {
                throw new FormatException($"Line {record.Line}: no such field as '{record[0]}'.");
            }

            table._byKey[Fold.Key(record[1])] = new(column, int.Parse(record[2], CultureInfo.InvariantCulture));
        }

        return table;
    }

    /// <summary>What a folded heading names; <see langword="false"/> where it is not known.</summary>
    public bool TryFind(string key, out KnownHeading heading) => _byKey.TryGetValue(key, out heading);
}
