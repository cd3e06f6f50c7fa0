using System.Diagnostics;
using System.Text;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Dossiers;
using Dashboard.Web.Commands;

namespace Dashboard.Tests.Storage;

/// <summary>The real program, killed in the middle of an import: the old or the new state remains.</summary>
public sealed class KilledImportTests
{
    private const int Rows = 8_000;
    private static readonly FigureQuery Query = new(new(2023, 6, 1), new(2023, 6, 30), new(2023, 7, 2, 0, 0, 0));
    private static readonly IReadOnlyList<Unit> Units = [Told.Units[1], Told.Units[2]];

    [Fact]
    public void An_import_killed_at_any_moment_leaves_the_old_or_the_new_figures()
    {
        using var office = new Office("killed", Units);
        office.Import("trước.csv", Csv(500, finished: false), new(2023, 6, 30, 12, 0, 0));
        var old = FigureLines.Of(office.Data.Count(Query));
        var file = Path.Combine(office.Folder, "sau.csv");
        File.WriteAllBytes(file, Csv(Rows, finished: true));

        foreach (var staged in (int[])[1, 400])
        {
            KillOnce(office.Folder, file, staged);
            var data = office.Reopen();
            Assert.Empty(data.Verify());
            if (data.Imports().Count == 1)
            {
                Assert.Equal(old, FigureLines.Of(data.Count(Query)));
            }
        }

        var last = office.Data.Import(new("sau.csv", file, "thử", new DateTime(2023, 7, 1)));
        Assert.Null(last.Refused);
        Assert.Equal(Rows, last.RowsRead);
        Assert.Equal(Rows, office.Data.Count(Query).Total.Counts.Resolved);
        Assert.Empty(office.Data.Verify());
    }

    [Fact]
    public void What_a_killed_import_left_is_not_taken_over_by_the_next_change_of_a_process_that_was_open_all_along()
    {
        // A fast disk may let the import end before it is killed; then it is killed earlier.
        Assert.Contains(new[] { 400, 200, 100, 50, 20, 5 }, KilledMidway);
    }

    /// <summary>Undoes an import beside one that was killed; <see langword="false"/> where the killed one had already been committed.</summary>
    private static bool KilledMidway(int kilobytes)
    {
        using var office = new Office("killed", Units);
        office.Import("trước.csv", Csv(500, finished: false), new(2023, 6, 30, 12, 0, 0));
        var data = office.Data;
        var file = Path.Combine(office.Folder, "sau.csv");
        File.WriteAllBytes(file, Csv(Rows, finished: true));
        KillOnce(office.Folder, file, kilobytes);
        if (data.Imports().Count > 1)
        {
            return false;
        }

        data.Undo(1, "thử");

        Assert.Equal(0, data.Count(Query).Total.Counts.Received);
        Assert.Single(data.Imports());
        Assert.Empty(data.Verify());
        Assert.Null(data.Import(new("sau.csv", file, "thử", new DateTime(2023, 7, 1))).Refused);
        Assert.Equal(Rows, data.Count(Query).Total.Counts.Received);
        Assert.Empty(data.Verify());
        return true;
    }

    /// <summary>Starts an import and kills it as soon as the database holds so many kilobytes more, or lets it end.</summary>
    private static void KillOnce(string folder, string file, int kilobytes)
    {
        var before = Size(folder);
        using var program = Process.Start(new ProcessStartInfo("dotnet")
        {
            ArgumentList = { typeof(CommandLine).Assembly.Location, "import", file, "--exported-at", "2023-07-01T00:00", "--data", folder },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        while (!program.HasExited && Size(folder) < before + (kilobytes * 1024L))
        {
            program.WaitForExit(2);
        }

        program.Kill(entireProcessTree: true);
        program.WaitForExit();
    }

    private static long Size(string folder) =>
        new DirectoryInfo(folder).EnumerateFiles("dashboard.db*").Sum(file => file.Exists ? file.Length : 0);

    private static byte[] Csv(int rows, bool finished)
    {
        var text = new StringBuilder("Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý\n");
        for (var row = 0; row < rows; row++)
        {
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"H20.1-230605-{row:00000};Phòng Tư pháp;05/06/2023;{10 + (row % 9)}/06/2023;{(finished ? $"{11 + (row % 15)}/06/2023" : "")}\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }
}
