using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Indicators.Definitions;

/// <summary>The definitions of the indicators.</summary>
public sealed class DefinitionTable(IReadOnlyList<Definition> definitions)
{
    private const string Columns = "indicator,group,words,numerator,denominator,terms,basis,from,to,verified";

    public IReadOnlyList<Definition> All => definitions;

    /// <summary>The definition in force on a day; of several the one that began last, <see langword="null"/> where none is.</summary>
    public Definition? Of(string indicator, DateOnly day) => definitions
        .Where(definition => string.Equals(definition.Indicator, indicator, StringComparison.Ordinal) && definition.IsValidOn(day))
        .MaxBy(definition => definition.From ?? DateOnly.MinValue);

    /// <summary>
    /// Reads <c>indicator,group,words,numerator,denominator,terms,basis,from,to,verified</c>; days are <c>yyyy-MM-dd</c>, terms are
    /// <c>term: meaning</c> separated by <c>|</c>.
    /// </summary>
    /// <exception cref="FormatException">A line cannot be read, or names an unknown indicator.</exception>
    public static DefinitionTable Parse(TextReader csv) => new([.. CsvRecords.Read(csv).Skip(1).Select(Read)]);

    private static Definition Read(CsvRecord record)
    {
        try
        {
            var indicator = IndicatorCatalogue.All.Single(known => string.Equals(known.Id, record[0], StringComparison.Ordinal));
            return new(
                indicator.Id, record[1], record[2], record[3], record[4],
                [.. record[5].Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Term)],
                record[6], Day(record[7]), Day(record[8]),
                record[9] switch { "yes" => true, "no" => false, _ => throw new FormatException() });
        }
        catch (Exception error) when (error is FormatException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException($"Line {record.Line} is no definition: {Columns}.", error);
        }
    }

    private static (string Term, string Meaning) Term(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon <= 0 ? throw new FormatException() : (text[..colon].Trim(), text[(colon + 1)..].Trim());
    }

    private static DateOnly? Day(string text) =>
        text.Length == 0 ? null : DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
