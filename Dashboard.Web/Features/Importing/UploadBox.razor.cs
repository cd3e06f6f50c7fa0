using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Importing;

/// <summary>Uploads one file and hands its id on.</summary>
public sealed partial class UploadBox(IJSRuntime js) : IAsyncDisposable
{
    private ElementReference _box;
    private ElementReference _input;
    private IJSObjectReference? _module;
    private DotNetObjectReference<UploadBox>? _self;
    private int? _percent;
    private string? _name;
    private string? _fault;

    /// <summary>Called with the id of the uploaded file.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> Uploaded { get; set; }

    [JSInvokable]
    public void OnProgress(string name, int percent)
    {
        (_name, _percent, _fault) = (name, percent, null);
        StateHasChanged();
    }

    [JSInvokable]
    public void OnFault(string sentence)
    {
        (_percent, _fault) = (null, sentence);
        StateHasChanged();
    }

    [JSInvokable]
    public Task OnUploaded(string id)
    {
        (_percent, _fault) = (null, null);
        StateHasChanged();
        return Uploaded.InvokeAsync(id);
    }

    public async ValueTask DisposeAsync()
    {
        _self?.Dispose();
        try
        {
            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and the module with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await js.InvokeAsync<IJSObjectReference>("import", "./js/tai-len.js");
            await _module.InvokeVoidAsync("attach", _box, _input, UploadEndpoint.Address, _self);
        }
    }
}
