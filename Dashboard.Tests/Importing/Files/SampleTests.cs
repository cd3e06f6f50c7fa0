using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

public sealed class SampleTests
{
    public static TheoryData<string> Others => [.. Names("*.xls"), .. Names("*.csv").Where(name => !name.EndsWith("units.csv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Others))]
    public void Pages_and_text_tables_give_a_regular_table(string name)
    {
        List<(int Number, Cell[] Cells)> rows = Workbooks.Read(File.ReadAllBytes(Path.Combine(ProjectFile.Root, name)))[0].Rows;
        var widths = rows.GroupBy(row => row.Cells.Length).OrderByDescending(group => group.Count()).ToList();

        Assert.True(rows.Count > 1000);
        Assert.True(widths[0].Key >= 9 && widths[0].Count() > rows.Count / 2);
        Assert.Contains(rows.Take(5), row => row.Cells.Any(cell => cell.Text?.Contains("Ngày", StringComparison.Ordinal) == true));
    }

    /// <summary>Samples by their path below the root.</summary>
    internal static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(ProjectFile.Root, "data", "samples"), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(ProjectFile.Root, path)).Order(StringComparer.Ordinal);
}
