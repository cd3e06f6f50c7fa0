using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The landing page: every unit by every indicator for the period in the address.</summary>
public sealed partial class OverviewPage : ViewPage, IDisposable
{
    private IReadOnlyList<(string? Key, string Name)> _kinds = [];
    private ViewData? _data;
    private OverviewChoice _choice = OverviewChoice.Read(null, null, null, null, null);
    private IReadOnlyList<FigureView> _total = [];
    private IReadOnlyList<GroupView> _groups = [];
    private IReadOnlyList<WorseView> _worse = [];
    private Core.Indicators.Upcoming? _upcoming;
    private string? _title;
    private string? _cutoffs;
    private int _unverified;
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
        if (_data is null)
        {
            _title = null;
            return;
        }

        _total = OverviewTable.Total(_data, _choice);
        _groups = OverviewTable.Groups(_data, _choice);
        _worse = WorseView.Of(_data, _total, _groups);
        _title = OverviewTitle.Of(_data, _total);
        _cutoffs = CutoffWords.Of(_data.Units, _data.Figures);
        _unverified = _total.Select(figure => figure.Assessment.Target).OfType<Target>().Count(target => !target.Verified);
        _kinds =
        [
            (null, $"{Format.Number(_data.Units.Count)} đơn vị"),
            .. UnitKinds.Group(_data.Units).Select(kind => ((string?)kind.Key, $"{Format.Number(kind.Units.Count)} {kind.Name.ToLowerInvariant()}")),
            (OverviewChoice.Together, "xếp chung"),
        ];
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
