using Dashboard.Core.Importing;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Importing;

/// <summary>Shows an effect as a table of units, one of which can be opened for the dossiers behind its changes.</summary>
public sealed partial class EffectPanel
{
    private EffectTable _table = new([], 0, []);
    private ImportEffect? _shown;
    private EffectRow? _open;
    private EffectLine? _line;
    private EffectDossiers? _found;
    private bool _loading;

    [Parameter, EditorRequired]
    public ImportEffect Effect { get; set; } = default!;

    /// <summary>What must be done for it to come: ghi, hoàn tác.</summary>
    [Parameter]
    public string Condition { get; set; } = "ghi";

    /// <summary>Finds the dossiers of a change by unit and indicator; <see langword="null"/> where they cannot be told.</summary>
    [Parameter]
    public Func<string?, string, Task<EffectDossiers?>>? Dossiers { get; set; }

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(Effect, _shown))
        {
            (_shown, _table) = (Effect, EffectTable.Of(Effect));
            Close();
        }
    }

    private string? RowClass(EffectRow row) => (row.Unit is null, _open == row) switch
    {
        (true, true) => "toan dang-mo",
        (true, false) => "toan",
        (false, true) => "dang-mo",
        _ => null,
    };

    private void Close() => (_open, _line, _found, _loading) = (null, null, null, false);

    /// <summary>Opens a unit at its first change, or closes it.</summary>
    private async Task OpenAsync(EffectRow row)
    {
        var again = _open == row;
        Close();
        if (again)
        {
            return;
        }

        _open = row;
        if (Dossiers is not null && row.Changed.FirstOrDefault(line => line.Before.Ratio != line.After.Ratio) is { } first)
        {
            await ChooseAsync(first);
        }
    }

    private async Task ChooseAsync(EffectLine line)
    {
        (_line, _found, _loading) = (line, null, true);
        var found = await Dossiers!(line.Unit, line.Indicator);
        if (_line == line)
        {
            (_found, _loading) = (found, false);
        }
    }
}
