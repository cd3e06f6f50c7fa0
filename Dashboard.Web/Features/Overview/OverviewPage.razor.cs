using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The landing page: every unit by every indicator for the period in the address.</summary>
public sealed partial class OverviewPage : ViewPage, IDisposable
{
    private ViewData? _data;
    private OverviewView? _view;
    private OverviewChoice _choice = OverviewChoice.Read(null, null, null, null, null);
    private Upcoming? _upcoming;
    private bool _loaded;

    [Inject]
    internal IViewQuery Query { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "sap")]
    public string? Column { get; set; }

    [SupplyParameterFromQuery(Name = "chieu")]
    public string? Direction { get; set; }

    [SupplyParameterFromQuery(Name = "nhom")]
    public string? Group { get; set; }

    [SupplyParameterFromQuery(Name = "o")]
    public string? Cells { get; set; }

    [SupplyParameterFromQuery(Name = "cot")]
    public string? Columns { get; set; }

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        _data = await Query.LoadAsync(Typed);
        _upcoming = _data is null ? null : await Query.UpcomingAsync(_data.Address);
        _loaded = true;
        _choice = OverviewChoice.Read(Column, Direction, Group, Cells, Columns);
        _view = _data is { } data ? Query.Once((data.Address, _choice), () => OverviewView.Of(data, _choice)) : null;
    }

    private void Reload() => _ = InvokeAsync(async () =>
    {
        try
        {
            await OnParametersSetAsync();
            StateHasChanged();
        }
        catch (Exception broken)
        {
            await DispatchExceptionAsync(broken);
        }
    });
}
