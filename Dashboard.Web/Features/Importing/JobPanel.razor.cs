using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Units;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>Shows one uploaded file and offers the next step.</summary>
public sealed partial class JobPanel
{
    private DateTime? _exportedAt;
    private string? _momentText;
    private bool _unreadable;
    private string? _unit;
    private string? _mapping;
    private bool _dirty;
    private ImportJob? _shown;

    [Parameter, EditorRequired]
    public ImportJob Job { get; set; } = default!;

    [Parameter, EditorRequired]
    public IReadOnlyList<Unit> Units { get; set; } = [];

    /// <summary>Called with the moment, the unit and the mapping that the user gave.</summary>
    [Parameter, EditorRequired]
    public EventCallback<(DateTime? ExportedAt, string? Unit, string? Mapping)> Checked { get; set; }

    /// <summary>The mappings in use.</summary>
    [Parameter]
    public IReadOnlyList<Mapping> Mappings { get; set; } = [];

    /// <summary>Called with the mapping to save and read the file by.</summary>
    [Parameter, EditorRequired]
    public EventCallback<Mapping> Mapped { get; set; }

    /// <summary>Called with what wordings of the file mean.</summary>
    [Parameter, EditorRequired]
    public EventCallback<IReadOnlyList<WordingChoice>> Learned { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Committed { get; set; }

    [Parameter, EditorRequired]
    public EventCallback Discarded { get; set; }

    /// <summary>Finds the dossiers that make a change of the effect, by unit and indicator.</summary>
    [Parameter]
    public Func<string?, string, Task<EffectDossiers?>>? Dossiers { get; set; }

    private bool CanCommit => Job.CanCommit && !_dirty && !_unreadable;

    protected override void OnParametersSet()
    {
        if (ReferenceEquals(Job, _shown))
        {
            return;
        }

        _shown = Job;
        _exportedAt = Job.ExportedAt ?? Job.Report?.ExportedAt;
        _momentText = _exportedAt is { } at ? Format.Moment(at) : null;
        _unreadable = false;
        (_unit, _mapping) = (Job.Unit, Job.Mapping);
        _dirty = false;
    }

    private Task Check() => Checked.InvokeAsync((_exportedAt == Job.Report?.ExportedAt ? Job.ExportedAt : _exportedAt, _unit, _mapping));

    private void ChangeMoment(ChangeEventArgs change)
    {
        _momentText = ((string?)change.Value)?.Trim();
        _exportedAt = Format.TryMoment(_momentText, out var moment) ? moment : null;
        _unreadable = _exportedAt is null && !string.IsNullOrEmpty(_momentText);
        _dirty = true;
    }

    private void ChangeUnit(ChangeEventArgs change)
    {
        _unit = change.Value is string { Length: > 0 } code ? code : null;
        _dirty = true;
    }

    private void ChangeMapping(ChangeEventArgs change)
    {
        _mapping = change.Value is string { Length: > 0 } name ? name : null;
        _dirty = true;
    }
}
