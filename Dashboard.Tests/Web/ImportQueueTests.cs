using Dashboard.Core.Storage;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Dashboard.Web.Features.Importing;
using Microsoft.Extensions.Logging.Abstractions;

namespace Dashboard.Tests.Web;

/// <summary>The queue of uploads on a real data folder.</summary>
public sealed class ImportQueueTests : IDisposable
{
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

    private static async Task UntilAsync(ImportQueue queue, Func<ImportJob, bool> all)
    {
        while (queue.Jobs.Count == 0 || !queue.Jobs.All(all))
        {
            Assert.DoesNotContain(queue.Jobs, job => job.Fault is not null || job.Report?.Refused is not null);
            await Task.Delay(20, Leaving);
        }
    }

    private async Task<ImportQueue> StartAsync()
    {
        var queue = new ImportQueue(_data, _folder, TimeProvider.System, NullLogger<ImportQueue>.Instance);
        await queue.StartAsync(Leaving);
        return queue;
    }

    private void Upload(ImportQueue queue, string number)
    {
        var id = Guid.NewGuid().ToString("N");
        Directory.CreateDirectory(_folder.Path);
        var path = Path.Combine(_folder.Path, $"{id}.xlsx");
        var sample = SampleFolder.File("weekly-2023", number);
        File.Copy(sample, path);
        queue.Add(id, Path.GetFileName(sample), path, new FileInfo(path).Length);
    }
}
