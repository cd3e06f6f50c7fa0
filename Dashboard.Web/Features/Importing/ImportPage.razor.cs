using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Units;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>Upload, check, import; below it the ledger with undo.</summary>
public sealed partial class ImportPage : IDisposable
{
    private IReadOnlyList<ImportEntry> _ledger = [];
    private IReadOnlyList<LedgerEntry> _changes = [];
    private IReadOnlyList<LearnedWording> _learned = [];
    private IReadOnlyList<Mapping> _mappings = [];
    private IReadOnlyList<Unit> _units = [];
    private IReadOnlyList<ImportJob> _jobs = [];
    private ImportJob? _job;
    private string? _followed;
    private long? _looked;
    private UndoPreview? _preview;
    private bool _looking;
    private string? _said;
    private bool _failed;

    [Inject]
    internal IImportQuery Query { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    /// <summary>Id of the uploaded file.</summary>
    [SupplyParameterFromQuery(Name = "tep")]
    public string? File { get; set; }

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override void OnParametersSet()
    {
        _units = Query.Units;
        (_ledger, _changes, _learned, _mappings) = (Query.Ledger(), Query.Changes(), Query.Learned(), Query.Mappings());
        _jobs = Query.Jobs;
        _job = Query.Find(File ?? _followed);
        _followed = _job?.Id;
    }

    private void Open(string id)
    {
        _said = null;
        Navigation.NavigateTo($"nap-du-lieu?tep={id}", replace: File is not null);
    }

    private void Check((DateTime? ExportedAt, string? Unit, string? Mapping) given) => Query.Check(_job!.Id, given.ExportedAt, given.Unit, given.Mapping);

    /// <summary>Saves what was said of the columns and reads the file by it.</summary>
    private async Task MapAsync(Mapping mapping)
    {
        var job = _job!;
        var sentence = await Query.SaveMappingAsync(mapping);
        Say(sentence, failed: true);
        if (sentence is null)
        {
            Query.Check(job.Id, job.ExportedAt, job.Unit, mapping.Name.Trim());
        }
    }

    /// <summary>Remembers what wordings of the file mean and checks it again.</summary>
    private async Task LearnAsync(IReadOnlyList<WordingChoice> choices)
    {
        var job = _job!;
        var sentence = await Query.LearnAsync(choices);
        Say(sentence, failed: true);
        if (sentence is null)
        {
            Query.Check(job.Id, job.ExportedAt, job.Unit, job.Mapping);
        }
    }

    /// <summary>Mends what was remembered; what was imported with it is counted again.</summary>
    private async Task RelearnAsync(WordingChoice choice)
    {
        var sentence = await Query.LearnAsync([choice]);
        Say(sentence ?? $"Đã sửa cách hiểu “{choice.Text}”; số liệu được tính lại.", failed: sentence is not null);
    }

    private Task<EffectDossiers?> DossiersAsync(string? unit, string indicator) => Query.EffectDossiersAsync(_job!.Id, unit, indicator);

    private void Commit() => Query.Commit(_job!.Id);

    private void Discard()
    {
        _followed = null;
        Query.Discard(_job!.Id);
        Navigation.NavigateTo("nap-du-lieu");
    }

    /// <summary>Opens the undo of an import for looking at, or closes it.</summary>
    private async Task LookAsync(ImportEntry entry)
    {
        if (_looking)
        {
            return;
        }

        (_said, _preview) = (null, null);
        _looked = _looked == entry.Number ? null : entry.Number;
        if (_looked is not { } number)
        {
            return;
        }

        _looking = true;
        var (preview, sentence) = await Query.PreviewUndoAsync(number);
        (_looking, _preview, _looked) = (false, preview, preview is null ? null : number);
        Say(sentence, failed: preview is null);
    }

    private async Task UndoAsync(UndoPreview preview)
    {
        (_looked, _preview) = (null, null);
        var (done, sentence) = await Query.UndoAsync(preview.Import, preview.Ledger);
        Say(sentence, failed: !done);
    }

    private async Task RereadAsync(ImportEntry entry)
    {
        var (id, sentence) = await Query.RereadAsync(entry.Number);
        if (id is not null)
        {
            Open(id);
        }
        else
        {
            Say(sentence, failed: true);
        }
    }

    private void Say(string? sentence, bool failed) => (_said, _failed) = (sentence, failed);

    private void Reload() => _ = InvokeAsync(async () =>
    {
        try
        {
            OnParametersSet();
            StateHasChanged();
        }
        catch (Exception broken)
        {
            await DispatchExceptionAsync(broken);
        }
    });
}
