using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components.Lists;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Chooses the columns of a list.</summary>
public sealed partial class ColumnChooser(NavigationManager navigation, IJSRuntime scripts) : IAsyncDisposable
{
    private IReadOnlyList<ListColumn> _shown = [];
    private IJSObjectReference? _module;

    [Parameter, EditorRequired]
    public ListAddress List { get; set; } = default!;

    /// <summary>Makes the address of another list.</summary>
    [Parameter, EditorRequired]
    public Func<ListAddress, string> Link { get; set; } = default!;

    public async ValueTask DisposeAsync()
    {
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the module with it.
        }
    }

    protected override void OnParametersSet() => _shown = ListColumns.Of(List);

    /// <summary>An address that names no columns shows those chosen last, and says so in the address.</summary>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (!firstRender)
        {
            return;
        }

        _module = await scripts.InvokeAsync<IJSObjectReference>("import", "./js/cot.js");
        if (List.Columns is null && ListColumns.Read(await _module.InvokeAsync<string?>("doc")) is { } kept
            && ListColumns.With(List, kept) is { Columns: not null } chosen)
        {
            navigation.NavigateTo(Link(chosen), replace: true);
        }
    }

    private Task ToggleAsync(ListColumn column) => ChooseAsync(ListColumns.Toggle(List, column));

    private async Task ChooseAsync(ListAddress chosen)
    {
        if (_module is not null)
        {
            await _module.InvokeVoidAsync("ghi", chosen.Columns is { } columns ? ListAddress.ColumnsText(columns) : null);
        }

        navigation.NavigateTo(Link(chosen), replace: true);
    }
}
