using Dashboard.Core.Importing;
using Dashboard.Core.Units;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using MudBlazor;

namespace Dashboard.Web.Features.Importing;

/// <summary>Upload, check, import; below it the ledger with undo.</summary>
public sealed partial class ImportPage : IDisposable
{
    private IReadOnlyList<ImportEntry> _ledger = [];
    private IReadOnlyList<Unit> _units = [];
    private IReadOnlyList<ImportJob> _jobs = [];
    private ImportJob? _job;
    private string? _followed;
    private string? _said;
    private bool _failed;

    [Inject]
    internal IImportQuery Query { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    [Inject]
    internal IDialogService Dialogs { get; set; } = default!;

    /// <summary>Id of the uploaded file.</summary>
    [SupplyParameterFromQuery(Name = "tep")]
    public string? File { get; set; }

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override void OnParametersSet()
    {
        _units = Query.Units;
        _ledger = Query.Ledger();
        _jobs = Query.Jobs;
        _job = Query.Find(File ?? _followed);
        _followed = _job?.Id;
    }

    private void Open(string id)
    {
        _said = null;
        Navigation.NavigateTo($"nap-du-lieu?tep={id}", replace: File is not null);
    }

    private void Check((DateTime? ExportedAt, string? Unit) given) => Query.Check(_job!.Id, given.ExportedAt, given.Unit);

    private void Commit() => Query.Commit(_job!.Id);

    private void Discard()
    {
        Query.Discard(_job!.Id);
        _followed = null;
        Navigation.NavigateTo("nap-du-lieu");
    }

    private async Task UndoAsync(ImportEntry entry)
    {
        var sure = await Dialogs.ShowMessageBoxAsync(
            $"Hoàn tác lần nạp {Format.Number(entry.Number)}?",
            $"{entry.File}: {Format.Number(entry.Inserted)} mới, {Format.Number(entry.Updated)} thay đổi sẽ không còn được tính. Tệp gốc vẫn giữ, có thể nạp lại.",
            yesText: "Hoàn tác",
            cancelText: "Thôi");
        if (sure is true)
        {
            (var done, _said) = await Query.UndoAsync(entry.Number);
            _failed = !done;
        }
    }

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
