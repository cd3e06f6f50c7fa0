using System.Collections.Concurrent;
using System.Threading.Channels;
using Dashboard.Core.Importing;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Importing;

/// <summary>Checks and imports uploaded files in the background, one at a time, whether or not a page is open.</summary>
internal sealed partial class ImportQueue(DashboardData data, UploadFolder folder, TimeProvider clock, ILogger<ImportQueue> log) : BackgroundService
{
    private readonly ConcurrentDictionary<string, ImportJob> _jobs = new(StringComparer.Ordinal);
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly CheckedImports _checked = new(clock);

    public event Action? Changed;

    /// <summary>Nobody signs in yet: the account of this machine answers for an import.</summary>
    public static string Who => Environment.UserName;

    public ImportJob? Find(string? id) => id is not null
        ? _jobs.GetValueOrDefault(id)
        : _jobs.Values.Where(job => job.Stage != JobStage.Committed).MaxBy(job => File.GetCreationTimeUtc(job.Path));

    public ImportJob Add(string id, string fileName, string path, long size)
    {
        var job = new ImportJob(id, fileName, path, size, JobStage.Uploaded);
        Put(job);
        return job;
    }

    public void Check(string id, DateTime? exportedAt, string? unit) =>
        Start(id, job => job with { Stage = JobStage.Checking, ExportedAt = exportedAt, Unit = unit, Report = null, Effect = null, Fault = null });

    public void Commit(string id) => Start(id, job => job with { Stage = JobStage.Committing });

    public void Discard(string id)
    {
        if (_jobs.TryGetValue(id, out var job) && !job.IsBusy && _jobs.TryRemove(id, out _))
        {
            _checked.Take(id)?.Release();
            File.Delete(job.Path);
            Changed?.Invoke();
        }
    }

    public override void Dispose()
    {
        _checked.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        ForgetLeftovers();
        await foreach (var id in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            if (_jobs.TryGetValue(id, out var job))
            {
                Put(await Task.Run(() => Work(job), stoppingToken));
            }
        }
    }

    /// <summary>Files that an earlier run left behind and nobody can reach any more.</summary>
    private void ForgetLeftovers()
    {
        if (!Directory.Exists(folder.Path))
        {
            return;
        }

        foreach (var file in new DirectoryInfo(folder.Path).EnumerateFiles()
            .Where(file => Guid.TryParseExact(Path.GetFileNameWithoutExtension(file.Name), "N", out _)
                && file.LastWriteTimeUtc < clock.GetUtcNow().UtcDateTime.AddDays(-1)))
        {
            file.Delete();
        }
    }

    private void Start(string id, Func<ImportJob, ImportJob> change)
    {
        if (_jobs.TryGetValue(id, out var job) && !job.IsBusy && _jobs.TryUpdate(id, change(job), job))
        {
            Changed?.Invoke();
            _waiting.Writer.TryWrite(id);
        }
    }

    private ImportJob Work(ImportJob job)
    {
        var check = job.Stage == JobStage.Checking;
        try
        {
            var request = new ImportRequest(job.FileName, job.Path, Who, job.ExportedAt, job.Unit);
            if (check)
            {
                _checked.Release();
                var prepared = data.Prepare(request);
                _checked.Put(job.Id, prepared);
                return job with { Stage = JobStage.Checked, Report = prepared.Report, Effect = prepared.Effect };
            }

            var report = data.Commit(_checked.Take(job.Id) ?? data.Prepare(request));
            if (report.Refused is null)
            {
                Forget(job.Path);
            }

            return job with { Stage = report.Refused is null ? JobStage.Committed : JobStage.Checked, Report = report, Effect = null };
        }
        catch (Exception broken)
        {
            // The queue must outlive whatever breaks in one file.
            var number = Guid.NewGuid().ToString("N")[..8];
            Broken(broken, number);
            return job with
            {
                Stage = JobStage.Failed,
                Fault = $"Việc {(check ? "kiểm tra" : "ghi")} bị dừng giữa chừng, chưa có gì được ghi. Hãy thử lại; nếu vẫn vậy, báo người quản trị mã {number}.",
            };
        }
    }

    /// <summary>Deletes an upload that is written; one that cannot be deleted is no reason to say that nothing was written.</summary>
    private void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            Left(left, path);
        }
    }

    private void Put(ImportJob job)
    {
        _jobs[job.Id] = job;
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An upload could not be deleted: {Path}")]
    private partial void Left(Exception error, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "Import work failed, reference {Number}")]
    private partial void Broken(Exception exception, string number);
}
