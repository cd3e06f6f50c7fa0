using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Text;

/// <summary>Every text of the sample files and reference tables, as people wrote it.</summary>
internal static class VietnameseTexts
{
    private static readonly Lazy<IReadOnlyList<string>> Texts = new(() => [.. Cells().Concat(Lines()).Distinct(StringComparer.Ordinal)]);

    public static IReadOnlyList<string> All => Texts.Value;

    /// <summary>The words of all texts, each once, lower case, letters only.</summary>
    public static IReadOnlyList<string> Words { get; } =
        [.. All.SelectMany(text => text.Split([' ', ',', '/', '-', '(', ')', ';', '.', ':', '"', '▸']))
            .Where(word => word.Length > 0 && word.All(char.IsLetter)).Select(word => word.ToLowerInvariant()).Distinct(StringComparer.Ordinal)];

    private static string Data => Path.Combine(AppContext.BaseDirectory, "data");

    private static IEnumerable<string> Cells()
    {
        foreach (var path in Directory.GetFiles(Path.Combine(Data, "samples"), "* *", SearchOption.AllDirectories))
        {
            using var stream = File.OpenRead(path);
            using var source = Spreadsheet.Open(stream, path, new ReadLimits());
            var row = new SheetRow();
            while (source.NextSheet())
            {
                while (source.NextRow(row))
                {
                    foreach (var text in row.Cells.ToArray().Where(cell => cell.Kind == CellKind.Text).Select(cell => cell.Text!))
                    {
                        yield return text;
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Lines() =>
        Directory.GetFiles(Data, "*.csv", SearchOption.AllDirectories).Where(path => !Path.GetFileName(path).Contains(' '))
            .SelectMany(File.ReadLines).SelectMany(line => line.Split(',', '|'));
}
