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
    private readonly List<(string Name, string Sentence)> _faults = [];

    /// <summary>Called with the id of the uploaded file.</summary>
    [Parameter, EditorRequired]
    public EventCallback<string> Uploaded { get; set; }

    /// <summary>Files were chosen: what went wrong with earlier ones is past.</summary>
    [JSInvokable]
    public void OnBegin() => _faults.Clear();

    [JSInvokable]
    public void OnProgress(string name, int percent)
    {
        (_name, _percent) = (name, percent);
        StateHasChanged();
    }

    [JSInvokable]
    public void OnFault(string name, string sentence)
    {
        _percent = null;
        _faults.Add((name, sentence));
        StateHasChanged();
    }

    [JSInvokable]
    public Task OnUploaded(string id)
    {
        _percent = null;
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
