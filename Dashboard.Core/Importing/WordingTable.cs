using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>What wordings of status, channel and cause mean (data, not code), and which unit a wording names.</summary>
public sealed class WordingTable
{
    private readonly Dictionary<(WordingKind Kind, string Key), int> _meanings = [];

    /// <summary>Reads the table: <c>kind,wording,meaning</c>.</summary>
    /// <exception cref="FormatException">A kind or meaning cannot be read.</exception>
    public static WordingTable Parse(TextReader csv)
    {
        var table = new WordingTable();
        foreach (var record in CsvRecords.Read(csv).Skip(1))
        {
            var kind = Enum.Parse<WordingKind>(record[0], ignoreCase: true);
            table._meanings[(kind, Fold.Key(record[1]))] = int.Parse(record[2], CultureInfo.InvariantCulture);
        }

        return table;
    }

    /// <summary>The table with what was learned besides, which goes before it.</summary>
    public WordingTable With(IEnumerable<(WordingKind Kind, string Text, int Meaning)> learned)
    {
        var table = new WordingTable();
        foreach (var (wording, meaning) in _meanings)
        {
            table._meanings.Add(wording, meaning);
        }

        foreach (var (kind, text, meaning) in learned)
        {
            table._meanings[(kind, Fold.Key(text))] = meaning;
        }

        return table;
    }

    /// <summary>The meaning of a wording as a number; −1 where it has none.</summary>
    /// <param name="kind">What the wording is about; a unit means its id.</param>
    /// <param name="text">The wording as the file spells it.</param>
    /// <param name="units">The registry of units.</param>
    /// <param name="unitIds">Ids of the units by code.</param>
    public int Meaning(WordingKind kind, string text, UnitRegistry units, IReadOnlyDictionary<string, int> unitIds)
    {
        if (kind == WordingKind.Unit)
        {
            return units.Match(text).Unit is { } unit ? unitIds[unit.Code] : -1;
        }

        var key = Fold.Key(text);
        return _meanings.TryGetValue((kind, key), out var meaning) ? meaning
            : Numbered(kind, key);
    }

    /// <summary>National numbers stand for statuses 1 to 10 and channels 1 to 3.</summary>
    private static int Numbered(WordingKind kind, string key)
    {
        var last = kind switch
        {
            WordingKind.Status => 10,
            WordingKind.Channel => 3,
            _ => 0,
        };
        return int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= last
            ? number
            : -1;
    }
}
