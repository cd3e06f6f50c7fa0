using System.Text;
using Dashboard.Core.Importing.Files;
using ExcelDataReader;

namespace Dashboard.Tests.Importing.Files;

/// <summary>Another library reads the same workbooks: every cell must have the same kind and value.</summary>
public sealed class OracleTests
{
    private const int Seeds = 60;

    public static TheoryData<string> Samples => [.. SampleTests.Names("*.xlsx")];

    public static TheoryData<string> Corpus =>
        [.. Workbook.Where(one => one.Refusal is null && one.Rows is { Length: > 0 } && !Unread.Contains(one.Name)).Select(one => one.Name)];

    private static IEnumerable<Case> Workbook =>
        CorpusFiles.Kept.Where(one => one.Name.EndsWith(".xlsx", StringComparison.Ordinal)).Concat(CorpusPackages.Made);

    // What the other library does not read, and we do; and what it reads cell by cell to the far end of a blank area.
    private static readonly string[] Unread =
    [
        "part-names-in-capitals",
        "backslash-part-names",
        "name-that-climbs-out",
        "declared-to-the-last-cell",
        "endless-blank-area",
    ];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Samples_are_read_as_another_reader_reads_them(string name) =>
        Compare(File.ReadAllBytes(Path.Combine(ProjectFile.Root, name)));

    [Theory]
    [MemberData(nameof(Corpus))]
    public void The_corpus_is_read_as_another_reader_reads_it(string name) =>
        Compare(Workbook.Single(one => one.Name == name).Make());

    [Fact]
    public void Nasty_workbooks_are_read_as_another_reader_reads_them()
    {
        for (int seed = 0; seed < Seeds; seed++)
        {
            Compare(NastyWorkbook.Make(new Random(seed)));
        }
    }

    private static void Compare(byte[] file)
    {
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
                found.Remove(number);
                for (int column = 0; column < Math.Max(oracle.FieldCount, cells.Length); column++)
                {
                    object? expected = column < oracle.FieldCount ? oracle.GetValue(column) : null;
                    Assert.Equal((number, column, Plain(expected)), (number, column, Plain(column < cells.Length ? cells[column] : default)));
                }
            }

            Assert.Empty(found);
            oracle.NextResult();
        }
    }

    /// <summary>What both say of a cell. Known differences: nothing and an empty text are the same; an error has no value there; moments are compared to the second.</summary>
    private static object Plain(object? value) => value switch
    {
        Cell { Kind: CellKind.Number } cell => cell.Number,
        Cell { Kind: CellKind.Date } cell => cell.Moment,
        Cell { Kind: CellKind.Boolean } cell => cell.Number == 1,
        Cell { Kind: CellKind.Error } => "",
        Cell cell => cell.Text ?? "",
        int number => (double)number,
        DateTime moment => CellRules.FromMoment(moment).Moment,
        TimeSpan time => CellRules.FromSerial(time.TotalDays, from1904: false).Moment,
        _ => value ?? "",
    };
}
