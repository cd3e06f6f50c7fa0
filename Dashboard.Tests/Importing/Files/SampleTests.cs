using System.Text;
using Dashboard.Core.Importing.Files;
using ExcelDataReader;

namespace Dashboard.Tests.Importing.Files;

public sealed class SampleTests
{
    private static readonly string Root = FindRoot();

    public static TheoryData<string> Xlsx => [.. Names("*.xlsx")];

    public static TheoryData<string> Others => [.. Names("*.xls"), .. Names("*.csv").Where(name => !name.EndsWith("units.csv", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Xlsx))]
    public void Every_cell_is_what_another_reader_finds(string name)
    {
        byte[] file = File.ReadAllBytes(Path.Combine(Root, name));
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using var stream = new MemoryStream(file);
        using IExcelDataReader oracle = ExcelReaderFactory.CreateReader(stream);
        foreach ((string sheet, List<(int Number, Cell[] Cells)> rows) in Workbooks.Read(file))
        {
            Assert.Equal(oracle.Name, sheet);
            var found = rows.ToDictionary(row => row.Number, row => row.Cells);
            for (int number = 1; oracle.Read(); number++)
            {
                Cell[] cells = found.GetValueOrDefault(number, []);
                for (int column = 0; column < Math.Max(oracle.FieldCount, cells.Length); column++)
                {
                    object? expected = column < oracle.FieldCount ? oracle.GetValue(column) : null;
                    Assert.Equal(Plain(expected), Plain(column < cells.Length ? cells[column] : default));
                }
            }

            oracle.NextResult();
        }
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Pages_and_text_tables_give_a_regular_table(string name)
    {
        List<(int Number, Cell[] Cells)> rows = Workbooks.Read(File.ReadAllBytes(Path.Combine(Root, name)))[0].Rows;
        var widths = rows.GroupBy(row => row.Cells.Length).OrderByDescending(group => group.Count()).ToList();

        Assert.True(rows.Count > 1000);
        Assert.True(widths[0].Key >= 9 && widths[0].Count() > rows.Count / 2);
        Assert.Contains(rows.Take(5), row => row.Cells.Any(cell => cell.Text?.Contains("Ngày", StringComparison.Ordinal) == true));
    }

    private static object Plain(object? value) => value switch
    {
        Cell { Kind: CellKind.Number } cell => cell.Number,
        Cell { Kind: CellKind.Date } cell => cell.Moment,
        Cell { Kind: CellKind.Boolean } cell => cell.Number == 1,
        Cell cell => cell.Text ?? "",
        int number => (double)number,
        DateTime moment => new DateTime((moment.Ticks + (TimeSpan.TicksPerSecond / 2)) / TimeSpan.TicksPerSecond * TimeSpan.TicksPerSecond, DateTimeKind.Unspecified),
        _ => value ?? "",
    };

    private static IEnumerable<string> Names(string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Root, "data", "samples"), pattern, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Root, path)).Order(StringComparer.Ordinal);

    private static string FindRoot()
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "TthcDashboard.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("No solution above the tests.");
        }

        return folder;
    }
}
