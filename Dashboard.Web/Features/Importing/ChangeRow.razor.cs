using Dashboard.Core.Importing;
using Dashboard.Core.Units;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>One change of the ledger; what a wording means can be mended, with the effect shown first.</summary>
public sealed partial class ChangeRow
{
    private IReadOnlyList<LearnedWording> _taught = [];
    private LearnedWording? _mending;
    private string _chosen = "";
    private ImportEffect? _effect;
    private string? _sentence;

    [Parameter, EditorRequired]
    public LedgerEntry Entry { get; set; } = default!;

    /// <summary>What people said that wordings mean, through all the ledger.</summary>
    [Parameter]
    public IReadOnlyList<LearnedWording> Learned { get; set; } = [];

    [Parameter]
    public IReadOnlyList<Unit> Units { get; set; } = [];

    /// <summary>Called with what a wording shall mean from now on.</summary>
    [Parameter]
    public EventCallback<WordingChoice> Learn { get; set; }

    /// <summary>Asks what that would do to the figures.</summary>
    [Parameter]
    public Func<IReadOnlyList<WordingChoice>, Task<(ImportEffect? Effect, string? Sentence)>>? Preview { get; set; }

    private string When => $"{Format.Moment(Entry.AtUtc.ToLocalTime())}, {Entry.Who}";

    protected override void OnParametersSet()
    {
        _taught = [.. Learned.Where(wording => wording.Ledger == Entry.Number)];
        if (_mending is not null && !_taught.Contains(_mending))
        {
            Close();
        }
    }

    private void Open(LearnedWording wording)
    {
        var same = _mending == wording;
        Close();
        (_mending, _chosen) = same ? (null, "") : (wording, wording.Meaning);
    }

    private void Close() => (_mending, _chosen, _effect, _sentence) = (null, "", null, null);

    private async Task ChooseAsync(ChangeEventArgs change)
    {
        (_chosen, _effect, _sentence) = (change.Value as string ?? "", null, null);
        if (_mending is { } mended && _chosen != mended.Meaning && Preview is not null)
        {
            var asked = _chosen;
            var (effect, sentence) = await Preview([Choice(mended)]);
            if (asked == _chosen)
            {
                (_effect, _sentence) = (effect, sentence);
            }
        }
    }

    private Task SaveAsync() => Learn.InvokeAsync(Choice(_mending!));

    private WordingChoice Choice(LearnedWording wording) => new(wording.Kind, wording.Text, _chosen.Length > 0 ? _chosen : null);
}
