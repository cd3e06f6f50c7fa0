using Dashboard.Web.Components;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.JSInterop;

namespace Dashboard.Web.Shell;

/// <summary>The one layout: bar, page, footer.</summary>
public sealed partial class MainLayout(IJSRuntime js, NavigationManager navigation, OfficeName name)
{
    private ErrorBoundary? _boundary;
    private bool _dark;
    private string? _office;

    private string ThemeWords => _dark ? "Chuyển sang giao diện sáng" : "Chuyển sang giao diện tối";

    /// <summary>The base address is the root, so a bare fragment would leave the page.</summary>
    private string SkipLink => $"{navigation.Uri.Split('#')[0]}#noi-dung";

    /// <summary>What of the address is carried to another page of figures.</summary>
    private string View => ViewAddress.QueryOf(navigation.Uri) is { Length: > 0 } query ? $"?{query}" : string.Empty;

    protected override void OnParametersSet()
    {
        _office = name.Read();
        _boundary?.Recover();
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _dark = await js.InvokeAsync<bool>("giaoDien.toi");
            StateHasChanged();
        }
    }

    private async Task ToggleTheme() => _dark = await js.InvokeAsync<bool>("giaoDien.doi");
}
