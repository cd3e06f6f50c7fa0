using System.Diagnostics;
using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Dashboard.Web.Features.Importing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Web;

/// <summary>The queue of uploads on a real data folder.</summary>
public sealed class ImportQueueTests : IDisposable
{
    /// <summary>Nothing is awaited longer, however busy the machine is.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(2);

    private readonly Cli _cli = new();
    private readonly DashboardData _data;
    private readonly UploadFolder _folder;

    public ImportQueueTests()
    {
        _cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
        _data = Locations.Open(_cli.Folder);
        _folder = new(_data.Folder.Uploads);
    }

    private static CancellationToken Leaving => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _data.Dispose();
        _cli.Dispose();
    }

    [Fact]
    public async Task An_upload_is_checked_by_itself_and_outlives_a_restart_with_what_was_said_of_it()
    {
        using (var queue = await StartAsync())
        {
            Upload(queue, "01");
            await UntilAsync(queue, job => job.CanCommit);
            queue.Check(queue.Jobs[0].Id, new DateTime(2023, 10, 2, 7, 0, 0), unit: null);
            await UntilAsync(queue, job => job.CanCommit && job.ExportedAt is not null);
            await queue.StopAsync(Leaving);
        }

        using var again = await StartAsync();
        await UntilAsync(again, job => job.CanCommit);

        var job = Assert.Single(again.Jobs);
        Assert.Equal(("01 Danh sách hồ sơ 03-10-2023.xlsx", new DateTime(2023, 10, 2, 7, 0, 0)), (job.FileName, job.ExportedAt));
        Assert.Equal(job.ExportedAt, job.Report!.ExportedAt);
        await again.StopAsync(Leaving);
    }

    [Fact]
    public async Task Several_files_are_written_in_the_order_in_which_they_were_exported_and_nothing_of_them_is_left()
    {
        using var queue = await StartAsync();
        foreach (var number in (string[])["03", "01", "02"])
        {
            Upload(queue, number);
        }

        await UntilAsync(queue, job => job.CanCommit);
        for (var click = 0; click < 50; click++)
        {
            queue.CommitAll();
        }

        await UntilAsync(queue, job => job.Stage == JobStage.Committed);

        var imports = _data.Imports();
        Assert.Equal(3, imports.Count);
        Assert.Equal(imports.Select(import => import.ExportedAt).Order(), imports.OrderBy(import => import.Number).Select(import => import.ExportedAt));
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
        await queue.StopAsync(Leaving);
    }

    [Fact]
    public async Task A_discarded_upload_leaves_nothing_and_is_not_found_again()
    {
        using var queue = await StartAsync();
        Upload(queue, "01");
        await UntilAsync(queue, job => job.CanCommit);

        queue.Discard(queue.Jobs[0].Id);

        Assert.Empty(queue.Jobs);
        Assert.Empty(Directory.EnumerateFiles(_folder.Path));
        await queue.StopAsync(Leaving);
    }

    [Fact]
    public async Task A_file_that_was_written_over_an_hour_ago_leaves_the_list_when_another_comes()
    {
        var clock = new SetClock();
        using var queue = await StartAsync(clock);
        var written = Upload(queue, "01");
        await UntilAsync(queue, job => job.CanCommit);
        queue.CommitAll();
        await UntilAsync(queue, job => job.Stage == JobStage.Committed);

        clock.Now += TimeSpan.FromHours(1);
        var checkedOnly = Upload(queue, "02");
        Assert.Equal([written, checkedOnly], queue.Jobs.Select(job => job.Id));
        await UntilAsync(queue, job => job.Stage == JobStage.Committed || job.CanCommit);

        clock.Now += TimeSpan.FromSeconds(1);
        var newest = Upload(queue, "03");
        Assert.Equal([checkedOnly, newest], queue.Jobs.Select(job => job.Id));
        await UntilAsync(queue, job => job.CanCommit);

        clock.Now += TimeSpan.FromHours(2);
        Upload(queue, "04");
        Assert.Equal(3, queue.Jobs.Count);
        await queue.StopAsync(Leaving);
    }

    [Theory]
    [InlineData("{ không phải ghi chú", Label = "hỏng")]
    [InlineData("", Label = "rỗng")]
    [InlineData("null", Label = "không có gì")]
    [InlineData("{\"FileName\":5}", Label = "sai kiểu")]
    public async Task A_broken_note_beside_an_upload_keeps_neither_the_queue_nor_the_other_uploads_from_starting(string note)
    {
        using (var queue = await StartAsync())
        {
            Upload(queue, "01");
            await UntilAsync(queue, job => job.CanCommit);
            await queue.StopAsync(Leaving);
        }

        var broken = Path.Combine(_folder.Path, $"{Guid.NewGuid():N}.xlsx");
        File.Copy(SampleFolder.File("weekly-2023", "02"), broken);
        await File.WriteAllTextAsync(Path.ChangeExtension(broken, ".json"), note, Leaving);

        using var again = await StartAsync();
        await UntilAsync(again, job => job.CanCommit);

        Assert.Equal("01 Danh sách hồ sơ 03-10-2023.xlsx", Assert.Single(again.Jobs).FileName);
        Assert.True(File.Exists(broken), "Somebody may still come back for it.");
        await again.StopAsync(Leaving);
    }

    [Theory]
    [InlineData(ImportStep.Reading)]
    [InlineData(ImportStep.Writing)]
    public async Task A_person_stops_a_check_or_a_commit_and_nothing_is_written(ImportStep step)
    {
        using var queue = await StartAsync(new HastyClock());
        var stops = 0;
        queue.Progressed += () =>
        {
            if (stops == 0 && queue.Progress is { } running && running.Progress.Step == step && running.Progress.Rows > 0)
            {
                stops++;
                queue.Stop(running.Id);
            }
        };

        var id = Upload(queue, "01");
        await UntilAsync(queue, job => job.CanCommit || job.WasStopped);
        if (step == ImportStep.Writing)
        {
            queue.Commit(id);
        }

        await UntilAsync(queue, job => job.WasStopped);
        Assert.Equal((1, 0), (stops, _data.Imports().Count));
        queue.Check(id, exportedAt: null, unit: null);
        await UntilAsync(queue, job => job.CanCommit);
        queue.Commit(id);
        await UntilAsync(queue, job => job.Stage == JobStage.Committed);
        Assert.Single(_data.Imports());
        Assert.Empty(_data.Verify());
        await queue.StopAsync(Leaving);
    }

    [Fact]
    public async Task An_import_is_read_again_once_however_often_that_is_asked_and_its_original_stays()
    {
        using var queue = await StartAsync();
        Upload(queue, "01");
        await UntilAsync(queue, job => job.CanCommit);
        queue.CommitAll();
        await UntilAsync(queue, job => job.Stage == JobStage.Committed);

        var first = queue.Reread(1);
        Assert.Equal(first, queue.Reread(1));
        await UntilAsync(queue, job => job.Stage == JobStage.Committed || job.CanCommit);
        queue.Check(first, new DateTime(2023, 10, 4, 7, 0, 0), unit: null);
        await UntilAsync(queue, job => job.Stage == JobStage.Committed || (job.CanCommit && job.ExportedAt == new DateTime(2023, 10, 4, 7, 0, 0)));
        queue.Commit(first);
        await UntilAsync(queue, job => job.Stage == JobStage.Committed);

        Assert.Equal((2L, 1L), (_data.Imports()[0].ReplacedBy!.Value, _data.Imports()[1].Replaces!.Value));
        Assert.Equal(new DateTime(2023, 10, 4, 7, 0, 0), _data.Imports()[1].ExportedAt);
        using var original = _data.OpenOriginal(2);
        Assert.NotNull(original);
        Assert.Empty(_data.Verify());
        await queue.StopAsync(Leaving);
    }

    /// <summary>Waits for all jobs; a queue that stands still fails with the stages of its jobs.</summary>
    private static async Task UntilAsync(ImportQueue queue, Func<ImportJob, bool> all)
    {
        for (var waited = Stopwatch.StartNew(); queue.Jobs.Count == 0 || !queue.Jobs.All(all);)
        {
            Assert.DoesNotContain(queue.Jobs, job => job.Fault is not null || job.Report?.Refused is not null);
            if (waited.Elapsed > LongestWait)
            {
                Assert.Fail($"After {LongestWait}: {queue.Jobs.Count} jobs. {string.Join("; ", queue.Jobs.Select(job => $"{job.FileName}: {job.Stage}{(job.IsRunning ? ", running" : null)}"))}");
            }

            await Task.Delay(20, Leaving);
        }
    }

    private async Task<ImportQueue> StartAsync(TimeProvider? clock = null)
    {
        var queue = new ImportQueue(_data, _folder, clock ?? TimeProvider.System, NullLogger<ImportQueue>.Instance);
        await queue.StartAsync(Leaving);
        return queue;
    }

    private string Upload(ImportQueue queue, string number)
    {
        var id = Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(_folder.Path);
        var path = Path.Combine(_folder.Path, $"{id}.xlsx");
        var sample = SampleFolder.File("weekly-2023", number);
        File.Copy(sample, path);
        queue.Add(id, Path.GetFileName(sample), path, new FileInfo(path).Length);
        return id;
    }

    /// <summary>A clock by which a second passes whenever it is asked, so that every step of the work is told.</summary>
    private sealed class HastyClock : TimeProvider
    {
        private long _asked;

        public override long GetTimestamp() => Interlocked.Add(ref _asked, TimestampFrequency);
    }

    /// <summary>A clock that stands where the test sets it; its timers are the machine's.</summary>
    private sealed class SetClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; } = new(2023, 11, 22, 8, 0, 0, TimeSpan.Zero);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
