using System.Diagnostics;
using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing.Files;

/// <summary>
/// Broken files without end: only a refusal may leave the readers and the parser, soon and with little memory.
/// FUZZ_SECONDS lengthens each format's run, FUZZ_SEED begins another, FUZZ_REPORT names a file that counts are added to.
/// </summary>
[Trait("Category", "Fuzz")]
public sealed class FuzzTests
{
    private const int Seconds = 9, Seed = 20_260_701, HangSeconds = 30;

    // In all, most of it garbage at once: two readings of a sheet of 65,536 blank, wide rows took over five of these.
    private const long MostAllocated = 16L << 30;

    private static readonly UnitRegistry Units = new([new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"])]);

    [Theory]
    [InlineData("xlsx")]
    [InlineData("xls")]
    [InlineData("html")]
    [InlineData("csv")]
    [InlineData("xml")]
    public void Only_refusals_leave_the_readers_and_the_parser(string format)
    {
        int seed = Setting("FUZZ_SEED", Seed), read = 0, refused = 0;
        var random = new Random(seed);
        var mutator = new FuzzMutator(random, FuzzSeeds.Of(format));
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalSeconds < Setting("FUZZ_SECONDS", Seconds))
        {
            byte[] file = mutator.Next();
            Exception? left = null;
            long allocated = 0;
            var run = new Thread(() => left = Run(file, out allocated));
            run.Start();
            bool ended = run.Join(TimeSpan.FromSeconds(HangSeconds));
            bool expected = ended && left is null or FileRefusedException or ImportRefusedException;
            if (!expected || allocated > MostAllocated)
            {
                string kept = Keep(file, format);
                Assert.Fail($"Seed {seed}, execution {read + refused + 1}, kept as {kept}: {(ended ? $"{allocated} bytes, {left}" : "no end")}");
            }

            read += left is null ? 1 : 0;
            refused += left is null ? 0 : 1;
        }

        Assert.True(read > 0 && refused > 0);
        if (Environment.GetEnvironmentVariable("FUZZ_REPORT") is { Length: > 0 } report)
        {
            File.AppendAllText(report, $"{format}: seed {seed}, {read + refused} executions, {read} read, {refused} refused, {watch.Elapsed.TotalSeconds:N0} s{Environment.NewLine}");
        }
    }

    private static Exception? Run(byte[] file, out long allocated)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Exception? left = null;
        try
        {
            using var stream = new MemoryStream(file);
            using (ISheetSource source = Spreadsheet.Open(stream, "tệp", Office.Reference.Limits))
            {
                var row = new SheetRow();
                while (source.NextSheet())
                {
                    while (source.NextRow(row))
                    {
                        _ = row.Cells;
                    }
                }
            }

            using ISheetSource again = Spreadsheet.Open(stream, "tệp", Office.Reference.Limits);
            new FileParser(Office.Reference.Headings, Office.Reference.Kinds, Units, new Vocabulary(static (_, _) => -1)).Parse(again, "");
        }
        catch (Exception thrown)
        {
            left = thrown;
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        return left;
    }

    private static string Keep(byte[] file, string format)
    {
        string folder = Path.Combine(ProjectFile.Root, "artifacts", "fuzz");
        Directory.CreateDirectory(folder);
        string path = Path.Combine(folder, $"{Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(file))[..16]}.{format}");
        File.WriteAllBytes(path, file);
        return path;
    }

    private static int Setting(string name, int otherwise) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value : otherwise;
}
