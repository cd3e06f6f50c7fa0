using System.Globalization;
using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Storage;

/// <summary>A person may stop an import until it is committed; nothing of it stays.</summary>
public sealed class StoppedImportTests : IDisposable
{
    private const int Rows = 3_000;
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2] with { ValidTo = null }];
    private static readonly FigureQuery June = new(new(2023, 6, 1), new(2023, 6, 30));

    private readonly Office _office = new("stopped", Units);

    public void Dispose() => _office.Dispose();

    [Theory]
    [InlineData(ImportStep.Reading)]
    [InlineData(ImportStep.Comparing)]
    [InlineData(ImportStep.Writing)]
    public void Stopped_in_any_step_it_leaves_nothing_and_can_be_done_again(ImportStep step)
    {
        _office.Import("trước.csv", Csv(10, "0"), Day(10));
        var before = FigureLines.Of(_office.Data.Count(June));
        using var stop = new CancellationTokenSource();
        var request = Request(progress =>
        {
            if (progress.Step == step && (progress.Rows > 0 || step == ImportStep.Comparing))
            {
                stop.Cancel();
            }
        }, stop.Token);

        Assert.Throws<OperationCanceledException>(() => _office.Data.Import(request));

        Assert.Equal(before, FigureLines.Of(_office.Data.Count(June)));
        Assert.Single(_office.Data.Imports());
        Assert.Equal(0, Leftovers());
        Assert.Empty(_office.Data.Verify());
        Assert.Equal(Rows, _office.Data.Import(request with { Run = ImportRun.Unwatched }).Inserted);
        Assert.Equal(Rows + 10, _office.Data.Count(June).Total.Counts.Received);
        Assert.Empty(_office.Data.Verify());
    }

    [Fact]
    public void It_tells_its_steps_in_order_with_growing_rows_and_bytes()
    {
        var told = new List<ImportProgress>();

        _office.Data.Import(Request(told.Add, TestContext.Current.CancellationToken));

        Assert.Equal([ImportStep.Reading, ImportStep.Comparing, ImportStep.Writing], told.Select(progress => progress.Step).Distinct());
        var reading = told.Where(progress => progress.Step == ImportStep.Reading).ToList();
        Assert.Equal(reading.OrderBy(progress => progress.Rows), reading);
        Assert.True(reading[^1].Rows >= Rows - 512);
        Assert.All(reading, progress => Assert.InRange(progress.Bytes, 0, progress.Length));
        Assert.True(reading[^1].Bytes > reading[0].Bytes);
        Assert.True(told[^1].Rows > Rows);
    }

    private ImportRequest Request(Action<ImportProgress> told, CancellationToken stop)
    {
        var path = Path.Combine(_office.Folder, "dài.csv");
        File.WriteAllBytes(path, Csv(Rows, "1"));
        return new("dài.csv", path, "thử", Day(20)) { Run = new(told, stop) };
    }

    /// <summary>Rows that a number that was never committed has left in the database.</summary>
    private long Leftovers()
    {
        using var connection = new Microsoft.Data.Sqlite.SqliteConnection($"Data Source={new Core.Storage.DataFolder(_office.Folder).Database}");
        connection.Open();
        using var count = connection.CreateCommand();
        count.CommandText = "SELECT (SELECT count(*) FROM imports WHERE LedgerFrom > 2) + (SELECT count(*) FROM dossiers WHERE LedgerFrom > 2) + (SELECT count(*) FROM versions WHERE LedgerFrom > 2) + (SELECT count(*) FROM sightings WHERE Import > 1)";
        return (long)count.ExecuteScalar()!;
    }

    private static DateTime Day(int day) => new(2023, 6, day, 12, 0, 0);

    private static byte[] Csv(int rows, string series)
    {
        var text = new StringBuilder("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"H20.1-230605-{series}{row:00000};Phòng Tư pháp;05/06/2023;09/06/2023;08/06/2023\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
