using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Headings;

/// <summary>A heading that is known, and how well it names its column: 1 is best.</summary>
public readonly record struct KnownHeading(Column Column, int Rank);

/// <summary>The headings by which columns are known (data, not code).</summary>
public sealed class HeadingTable
{
    private const string Nothing = "none";

    /// <summary>Better than any heading of the table.</summary>
    private const int ChosenRank = 0;

    private readonly Dictionary<string, KnownHeading> _byKey = new(StringComparer.Ordinal);
    private readonly List<HeadingWords> _words = [];

    /// <summary>All known headings as words, for comparing with one that is not known.</summary>
    internal IReadOnlyList<HeadingWords> Words => _words;

    /// <summary>
    /// Reads the table: <c>field,heading,rank</c>, a parent and its child heading joined by ▸. The field
    /// <c>none</c> is for headings that name nothing of use, however much they look like one that does.
    /// </summary>
    /// <exception cref="FormatException">A field or rank cannot be read.</exception>
    public static HeadingTable Parse(TextReader csv)
    {
        var table = new HeadingTable();
        foreach (var record in CsvRecords.Read(csv).Skip(1))
        {
            var column = Column.None;
            if (record[0] != Nothing && !Enum.TryParse(record[0].Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out column))
            {
                throw new FormatException($"Line {record.Line}: no such field as '{record[0]}'.");
            }

            var known = new KnownHeading(column, int.Parse(record[2], CultureInfo.InvariantCulture));
            table._byKey[Fold.Key(record[1])] = known;
            table._words.Add(new(column, known.Rank, record[1], HeadingText.Words(record[1])));
        }

        return table;
    }

    /// <summary>The table with what a mapping chooses, which goes before everything else.</summary>
    internal HeadingTable With(IReadOnlyDictionary<string, Column> chosen)
    {
        var table = new HeadingTable();
        table._words.AddRange(_words);
        foreach (var (key, known) in _byKey)
        {
            table._byKey.Add(key, known);
        }

        foreach (var (heading, column) in chosen)
        {
            table._byKey[Fold.Key(heading)] = new(column, ChosenRank);
        }

        return table;
    }

    /// <summary>What a heading names; <see langword="false"/> where it is not known.</summary>
    public bool TryFind(string heading, out KnownHeading known)
    {
        foreach (var form in HeadingText.Forms(heading))
        {
            if (_byKey.TryGetValue(Fold.Key(form), out known))
            {
                return true;
            }
        }

        known = default;
        return false;
    }
}

/// <summary>A known heading taken apart.</summary>
/// <param name="Column">What it names.</param>
/// <param name="Rank">How well it names it; only the best names are trusted in a likeness.</param>
/// <param name="Heading">As the table spells it.</param>
/// <param name="Words">Its folded words.</param>
internal sealed record HeadingWords(Column Column, int Rank, string Heading, string[] Words);
