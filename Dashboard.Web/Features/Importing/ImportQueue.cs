using System.Collections.Concurrent;
using System.Threading.Channels;
using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>Checks and imports uploaded files in the background, one at a time, whether or not a page is open.</summary>
internal sealed partial class ImportQueue(DashboardData data, UploadFolder folder, TimeProvider clock, ILogger<ImportQueue> log) : BackgroundService
{
    /// <summary>How long a written file stands beside newer uploads.</summary>
    private static readonly TimeSpan StaysListed = TimeSpan.FromHours(1);

    /// <summary>How many dossiers that come into a part of a ratio are told, and how many that leave it.</summary>
    private const int DossiersTold = 100;

    private static readonly TimeSpan Between = TimeSpan.FromMilliseconds(250);

    private readonly ConcurrentDictionary<string, ImportJob> _jobs = new(StringComparer.Ordinal);
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly CheckedImports _checked = new(clock);
    private readonly ConcurrentDictionary<string, CancellationTokenSource> _stops = new(StringComparer.Ordinal);
    private long _toldAt;

    public event Action? Changed;

    /// <summary>Raised a few times a second while a file is worked on, on the thread of the work.</summary>
    public event Action? Progressed;

    /// <summary>The file that is worked on, and how far it is; <see langword="null"/> while nothing is.</summary>
    public (string Id, ImportProgress Progress)? Progress { get; private set; }

    public ImportJob? Find(string? id) => id is not null
        ? _jobs.GetValueOrDefault(id)
        : _jobs.Values.Where(job => job.Stage != JobStage.Committed).MaxBy(job => job.AddedAtUtc);

    /// <summary>The uploads and what came of them, oldest first.</summary>
    public IReadOnlyList<ImportJob> Jobs => [.. _jobs.Values.OrderBy(job => job.AddedAtUtc)];

    /// <summary>Takes an upload in; it is checked as soon as its turn comes.</summary>
    public void Add(string id, string fileName, string path, long size) =>
        Add(new(id, fileName, path, size, JobStage.Uploaded, clock.GetUtcNow().UtcDateTime));

    /// <summary>Takes the original of an import in, to be read again with corrections; answers its id.</summary>
    /// <exception cref="ImportRefusedException">There is no such import in force, or its original is gone.</exception>
    public string Reread(long import)
    {
        if (_jobs.Values.FirstOrDefault(job => job.Replaces == import && job.Stage != JobStage.Committed) is { } open)
        {
            return open.Id;
        }

        var request = data.RequestOf(import, Person.Name);
        var id = Guid.NewGuid().ToString("N");
        var path = Path.Combine(folder.Path, id + Path.GetExtension(request.FileName).ToLowerInvariant());
        Directory.CreateDirectory(folder.Path);
        try
        {
            File.Copy(request.Path, path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportRefusedException($"Tệp gốc của lần nạp số {import} không còn trong thư mục dữ liệu: lấy lại từ bản sao lưu rồi làm lại.");
        }

        Add(new(id, request.FileName, path, new FileInfo(path).Length, JobStage.Uploaded, clock.GetUtcNow().UtcDateTime, request.ExportedAt, request.Unit, Replaces: import, Mapping: request.Mapping));
        return id;
    }

    /// <summary>Puts a file on the list; those that were written a while ago leave it: the ledger has them.</summary>
    private void Add(ImportJob upload)
    {
        var longAgo = clock.GetUtcNow().UtcDateTime - StaysListed;
        foreach (var written in _jobs.Values.Where(job => job.Stage == JobStage.Committed && job.AddedAtUtc < longAgo))
        {
            _jobs.TryRemove(written.Id, out _);
        }

        Put(upload);
        Check(upload.Id, upload.ExportedAt, upload.Unit, upload.Mapping);
    }

    public void Check(string id, DateTime? exportedAt, string? unit, string? mapping = null)
    {
        if (Start(id, job => job with { Stage = JobStage.Checking, ExportedAt = exportedAt, Unit = unit, Mapping = mapping, Report = null, Effect = null, Fault = null, WasStopped = false }) is { } job)
        {
            try
            {
                KeptUploads.Keep(job);
            }
            catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
            {
                NotKept(broken, job.Path);
            }
        }
    }

    public void Commit(string id) => Start(id, job => job with { Stage = JobStage.Committing, WasStopped = false });

    /// <summary>Writes all that were found fit, in the order in which they were exported.</summary>
    public void CommitAll()
    {
        foreach (var job in _jobs.Values.Where(job => job.CanCommit).OrderBy(job => job.Report!.ExportedAt).ThenBy(job => job.AddedAtUtc))
        {
            Commit(job.Id);
        }
    }

    /// <summary>Stops the check or the writing of a file, or its waiting for a turn; nothing of it stays written.</summary>
    public void Stop(string id)
    {
        if (!_jobs.TryGetValue(id, out var job) || !job.IsBusy)
        {
            return;
        }

        if (job.IsRunning)
        {
            if (_stops.TryGetValue(id, out var stop))
            {
                stop.Cancel();
            }
        }
        else if (_jobs.TryUpdate(id, Stopped(job), job))
        {
            Changed?.Invoke();
        }
    }

    public void Discard(string id)
    {
        if (_jobs.TryGetValue(id, out var job) && !job.IsBusy && _jobs.TryRemove(id, out _))
        {
            _checked.Take(id)?.Release();
            KeptUploads.Drop(job);
            Changed?.Invoke();
        }
    }

    /// <summary>The dossiers that make a change of the effect; <see langword="null"/> where the rows are no longer in memory.</summary>
    public EffectDossiers? EffectDossiers(string id, string? unit, string indicator) => _checked.Find(id)?.EffectDossiers(unit, indicator, DossiersTold);

    public override void Dispose()
    {
        _checked.Dispose();
        base.Dispose();
    }

    /// <summary>Takes up the uploads that an earlier run left behind, before anything new can come.</summary>
    public override Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var waiting in KeptUploads.Restore(folder, clock.GetUtcNow().UtcDateTime))
        {
            Put(waiting);
            Check(waiting.Id, waiting.ExportedAt, waiting.Unit, waiting.Mapping);
        }

        return base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var id in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            // What is not asked for any more is not done: a stage that waits for a person is never taken for an order.
            if (_jobs.TryGetValue(id, out var job) && job.IsBusy)
            {
                Put(job with { IsRunning = true });
                Put(await Task.Run(() => Work(job), stoppingToken));
            }
        }
    }

    /// <summary>Hands a file that is not being worked on to the queue; <see langword="null"/> where somebody was quicker.</summary>
    private ImportJob? Start(string id, Func<ImportJob, ImportJob> change)
    {
        if (!_jobs.TryGetValue(id, out var job) || job.IsBusy || change(job) is var changed && !_jobs.TryUpdate(id, changed, job))
        {
            return null;
        }

        Changed?.Invoke();
        _waiting.Writer.TryWrite(id);
        return changed;
    }

    private ImportJob Work(ImportJob job)
    {
        var check = job.Stage == JobStage.Checking;
        var stop = new CancellationTokenSource();
        _stops[job.Id] = stop;
        try
        {
            var request = new ImportRequest(job.FileName, job.Path, Person.Name, job.ExportedAt, job.Unit, job.Mapping, Replaces: job.Replaces)
            {
                Run = new(progress => Tell(job.Id, progress), stop.Token),
            };
            if (check)
            {
                _checked.Release();
                var prepared = data.Prepare(request);
                _checked.Put(job.Id, prepared);
                return job with { Stage = JobStage.Checked, Report = prepared.Report, Effect = prepared.Effect, Looks = prepared.Looks };
            }

            var report = data.Commit(_checked.Take(job.Id)?.WatchedBy(request.Run) ?? data.Prepare(request));
            if (report.Refused is null)
            {
                Forget(job);
            }

            return job with { Stage = report.Refused is null ? JobStage.Committed : JobStage.Checked, Report = report, Effect = null };
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            return Stopped(job);
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
        finally
        {
            _stops.TryRemove(job.Id, out _);
            stop.Dispose();
            Progress = null;
        }
    }

    /// <summary>What a person stopped can be checked again; a file that was found fit is still fit.</summary>
    private static ImportJob Stopped(ImportJob job) => job with { Stage = job.Report is null ? JobStage.Uploaded : JobStage.Checked, IsRunning = false, WasStopped = true };

    private void Tell(string id, ImportProgress progress)
    {
        Progress = (id, progress);
        if (clock.GetElapsedTime(_toldAt) >= Between)
        {
            _toldAt = clock.GetTimestamp();
            Progressed?.Invoke();
        }
    }

    /// <summary>Deletes an upload that is written; one that cannot be deleted is no reason to say that nothing was written.</summary>
    private void Forget(ImportJob job)
    {
        try
        {
            KeptUploads.Drop(job);
        }
        catch (Exception left) when (left is IOException or UnauthorizedAccessException)
        {
            Left(left, job.Path);
        }
    }

    private void Put(ImportJob job)
    {
        _jobs[job.Id] = job;
        Changed?.Invoke();
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "An upload could not be deleted: {Path}")]
    private partial void Left(Exception error, string path);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An upload will not outlive a restart: {Path}")]
    private partial void NotKept(Exception error, string path);

    [LoggerMessage(Level = LogLevel.Error, Message = "Import work failed, reference {Number}")]
    private partial void Broken(Exception exception, string number);
}
