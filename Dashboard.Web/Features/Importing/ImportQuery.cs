using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Importing;

/// <summary>Brings the queue of files and the ledger together.</summary>
internal sealed class ImportQuery(DashboardData data, ImportQueue queue) : IImportQuery
{
    public event Action? Changed
    {
        add
        {
            queue.Changed += value;
            data.Changed += value;
        }

        remove
        {
            queue.Changed -= value;
            data.Changed -= value;
        }
    }

    public event Action? Progressed
    {
        add => queue.Progressed += value;
        remove => queue.Progressed -= value;
    }

    public IReadOnlyList<Unit> Units => [.. data.Units.Where(unit => unit.Kind != "city")];

    public ImportJob? Find(string? id) => queue.Find(id);

    public IReadOnlyList<ImportJob> Jobs => queue.Jobs;

    public void Check(string id, DateTime? exportedAt, string? unit, string? mapping) => queue.Check(id, exportedAt, unit, mapping);

    public IReadOnlyList<Mapping> Mappings() => data.Mappings();

    public Task<string?> SaveMappingAsync(Mapping mapping) => Task.Run(() =>
    {
        try
        {
            data.SaveMapping(mapping, Person.Name);
            return null;
        }
        catch (Exception refused) when (refused is MappingRefusedException or ImportRefusedException)
        {
            return refused.Message;
        }
    });

    public Task<EffectDossiers?> EffectDossiersAsync(string id, string? unit, string indicator) => Task.Run(() => queue.EffectDossiers(id, unit, indicator));

    public void Commit(string id) => queue.Commit(id);

    public void CommitAll() => queue.CommitAll();

    public ImportProgress? ProgressOf(string id) => queue.Progress is { } running && running.Id == id ? running.Progress : null;

    public void Stop(string id) => queue.Stop(id);

    public void Discard(string id) => queue.Discard(id);

    public IReadOnlyList<ImportEntry> Ledger() => [.. data.Imports().OrderByDescending(import => import.Number)];

    public IReadOnlyList<LedgerEntry> Changes() =>
        [.. data.LedgerAfter(0).Where(entry => entry.Change is not (LedgerChange.Import or LedgerChange.Reread or LedgerChange.Undo)).OrderByDescending(entry => entry.Number)];

    public IReadOnlyList<LearnedWording> Learned() => data.Learned();

    public Task<string?> LearnAsync(IReadOnlyList<WordingChoice> choices) => Task.Run(() =>
    {
        try
        {
            data.Learn(choices, Person.Name);
            return null;
        }
        catch (Exception refused) when (refused is WordingRefusedException or ImportRefusedException)
        {
            return refused.Message;
        }
    });

    public Task<(ImportEffect? Effect, string? Sentence)> PreviewLearnAsync(IReadOnlyList<WordingChoice> choices) => Task.Run<(ImportEffect?, string?)>(() =>
    {
        try
        {
            return (data.PreviewLearn(choices), null);
        }
        catch (WordingRefusedException refused)
        {
            return (null, refused.Message);
        }
    });

    public Task<(UndoPreview? Preview, string? Sentence)> PreviewUndoAsync(long import) => Task.Run<(UndoPreview?, string?)>(() =>
    {
        try
        {
            return (data.PreviewUndo(import), null);
        }
        catch (UndoRefusedException refused)
        {
            return (null, refused.Message);
        }
    });

    public Task<(bool Done, string Sentence)> UndoAsync(long import, long previewedAt) => Task.Run(() =>
    {
        try
        {
            var report = data.Undo(import, Person.Name, previewedAt);
            return (true, $"Đã hoàn tác lần nạp {Format.Number(report.Import)}; {Format.Number(report.Dossiers)} hồ sơ được tính lại.");
        }
        catch (Exception refused) when (refused is UndoRefusedException or ImportRefusedException)
        {
            return (false, refused.Message);
        }
    });

    public Task<(string? Id, string? Sentence)> RereadAsync(long import) => Task.Run<(string?, string?)>(() =>
    {
        try
        {
            return (queue.Reread(import), null);
        }
        catch (ImportRefusedException refused)
        {
            return (null, refused.Message);
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            return (null, "Không chép được tệp gốc: kiểm tra chỗ trống và quyền ghi của thư mục dữ liệu rồi làm lại.");
        }
    });
}
