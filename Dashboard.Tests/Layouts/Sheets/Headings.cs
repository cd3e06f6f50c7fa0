using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>Other headings for the same field, and the ways in which offices spell one heading.</summary>
internal static class Headings
{
    private static readonly Dictionary<string, string[]> Synonyms = Read();

    /// <summary>Another known heading of the field.</summary>
    public static string Synonym(LayoutColumn column, Random random) =>
        !column.Fixed && column.Field is { } field && Synonyms.TryGetValue(field, out var known) ? known[random.Next(known.Length)] : column.Heading;

    /// <summary>The heading as someone typed it: other case, marks, line breaks, NBSP, decomposed.</summary>
    public static string Disturbed(string heading, Random random)
    {
        var spaced = random.Next(6) switch
        {
            0 => heading.Replace(' ', '\n'),
            1 => heading.Replace(' ', '\u00A0'),
            2 => heading.Replace(" ", "  ", StringComparison.Ordinal),
            _ => heading,
        };
        var cased = random.Next(5) switch
        {
            0 => spaced.ToUpperInvariant(),
            1 => spaced.ToLowerInvariant(),
            _ => spaced,
        };
        var marked = random.Next(8) switch
        {
            0 => cased + " (*)",
            1 => cased + ":",
            2 => cased + " *",
            3 => $"  {cased} ",
            _ => cased,
        };
        return random.Next(6) == 0 ? marked.Normalize(NormalizationForm.FormD) : marked;
    }

    /// <summary>Headings of rank 1 without a parent, those that mean the same wherever they stand.</summary>
    private static Dictionary<string, string[]> Read()
    {
        using var file = File.OpenText(Path.Combine(AppContext.BaseDirectory, "data", "reference", "headings.csv"));
        return CsvRecords.Read(file).Skip(1)
            .Where(record => record[2] == "1" && !record[1].Contains('▸', StringComparison.Ordinal))
            .Select(record => (Field: record[0], Heading: record[1]))
            .GroupBy(pair => pair.Field)
            .ToDictionary(group => group.Key, group => group.Select(pair => pair.Heading).ToArray(), StringComparer.Ordinal);
    }
}
