using Dashboard.Core.Search;
using Dashboard.Web.Components.Search;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Shell;

/// <summary>Answers what is typed in the go-to dialog. Of several questions under way only the last is shown.</summary>
public sealed partial class GoToResults(IJSRuntime js, NavigationManager navigation, ISearchQuery query) : IDisposable
{
    /// <summary>Hits of a group that fit the dialog together with the other groups.</summary>
    internal const int Most = 6;

    private DotNetObjectReference<GoToResults>? _self;
    private SearchAnswer? _answer;
    private string _view = string.Empty;
    private int _asked;
    private int _number;

    /// <summary>Called by the script when the dialog opens.</summary>
    [JSInvokable]
    public void Warm() => query.Warm();

    /// <summary>Called by the script with what is typed so far.</summary>
    [JSInvokable]
    public async Task FindAsync(string text)
    {
        var number = ++_asked;
        var answer = string.IsNullOrWhiteSpace(text) ? null : await query.FindAsync(text, Most);
        if (number == _asked)
        {
            (_answer, _number) = (answer, number);
            _view = SearchLinks.ViewOf(navigation.Uri);
            StateHasChanged();
        }
    }

    public void Dispose() => _self?.Dispose();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            await js.InvokeVoidAsync("timKiem.noi", _self);
        }
    }

    private static int Number(GroupAnswer group, SearchHit hit) => ((List<SearchHit>)[.. group.Hits]).IndexOf(hit);
}
