using System.Diagnostics;
using System.Globalization;
using System.Text;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;
using Dashboard.Web.Commands;

namespace Dashboard.Tests.Storage;

/// <summary>
/// The real program, killed at random moments of an import, an undo and a reading again: the figures are those before or after,
/// and the database is sound. <c>DASHBOARD_KILLS</c> sets how often (<c>bench/kills.sh</c>).
/// </summary>
public sealed class KilledChangeTests
{
    private const int Rows = 4_000;
    private const int KillsByDefault = 5;
    private const int Seed = 20231121;
    private static readonly FigureQuery Query = new(new(2023, 6, 1), new(2023, 6, 30), new(2023, 7, 2, 0, 0, 0));
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2]];

    private static readonly string[][] Changes =
    [
        ["import", "mới.csv", "--exported-at", "2023-07-01T00:00"],
        ["undo", "2"],
        ["reread", "2", "--exported-at", "2023-06-28T00:00"],
    ];

    [Fact]
    public void A_change_killed_at_any_moment_leaves_the_figures_before_or_after_and_a_sound_database()
    {
        var kills = int.TryParse(Environment.GetEnvironmentVariable("DASHBOARD_KILLS"), CultureInfo.InvariantCulture, out var asked) ? asked : KillsByDefault;
        using var office = new Office("killed", Units);
        office.Import("một.csv", Csv("0", finished: false), new(2023, 6, 29));
        office.Import("hai.csv", Csv("0", finished: true), new(2023, 6, 30));
        File.WriteAllBytes(Path.Combine(office.Folder, "mới.csv"), Csv("1", finished: true));
        var before = FigureLines.Of(office.Data.Count(Query));
        office.Data.Dispose();
        var (after, longest) = (new List<string>[Changes.Length], new TimeSpan[Changes.Length]);
        for (var change = 0; change < Changes.Length; change++)
        {
            using var copy = Copied(office.Folder);
            (longest[change], _) = Run(copy.Path, Changes[change], Timeout.InfiniteTimeSpan);
            after[change] = Figures(copy.Path);
            Assert.NotEqual(before, after[change]);
        }

        var random = new Random(Seed);
        var midway = 0;
        for (var kill = 0; kill < kills; kill++)
        {
            var change = kill % Changes.Length;
            using var copy = Copied(office.Folder);
            var (_, killed) = Run(copy.Path, Changes[change], longest[change] * (0.4 + (0.6 * random.NextDouble())));
            var figures = Figures(copy.Path);
            Assert.True(figures.SequenceEqual(before) || figures.SequenceEqual(after[change]), $"{string.Join(' ', Changes[change])} left figures of neither.");
            midway += killed ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"{kills} kills, {midway} of them before the program had ended.");
    }

    /// <summary>The figures of a folder, once it has been found sound.</summary>
    private static List<string> Figures(string folder)
    {
        using var data = Core.Storage.DashboardData.Open(new(folder), Office.Reference, TimeProvider.System);
        Assert.Empty(data.Verify());
        return FigureLines.Of(data.Count(Query));
    }

    /// <summary>Runs the program until it ends or its time is over; says how long it ran and whether it was killed.</summary>
    private static (TimeSpan Ran, bool Killed) Run(string folder, string[] change, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(CommandLine).Assembly.Location, .. change, "--data", folder])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var killed = !program.WaitForExit(time);
        if (killed)
        {
            program.Kill(entireProcessTree: true);
            program.WaitForExit();
        }

        return (clock.Elapsed, killed);
    }

    private static Copy Copied(string folder)
    {
        var copy = new Copy(Directory.CreateTempSubdirectory("tthc-").FullName);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var target = Path.Combine(copy.Path, Path.GetRelativePath(folder, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }

        return copy;
    }

    private static byte[] Csv(string series, bool finished)
    {
        var text = new StringBuilder("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\n");
        for (var row = 0; row < Rows; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"H20.1-230605-{series}{row:00000};Phòng Tư pháp;05/06/2023;{10 + (row % 9)}/06/2023;{(finished ? $"{11 + (row % 15)}/06/2023" : "")}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private sealed record Copy(string Path) : IDisposable
    {
        public void Dispose()
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            Directory.Delete(Path, recursive: true);
        }
    }
}
