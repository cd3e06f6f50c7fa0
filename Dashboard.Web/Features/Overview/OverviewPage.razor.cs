using Dashboard.Web.Components;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>The landing page: every unit by every indicator for the period in the address.</summary>
public sealed partial class OverviewPage : IDisposable
{
    private IReadOnlyList<(string? Key, string Name)> _kinds = [];
    private OverviewView? _view;
    private OverviewOrder _order = new(null, Descending: false);
    private RowView _total = default!;
    private IReadOnlyList<GroupView> _groups = [];
    private string? _title;
    private string? _cutoffs;
    private bool _loaded;

    [Inject]
    internal IOverviewQuery Query { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "ky")]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "den")]
    public string? AsOf { get; set; }

    [SupplyParameterFromQuery(Name = "so")]
    public string? Ledger { get; set; }

    [SupplyParameterFromQuery(Name = "sap")]
    public string? Column { get; set; }

    [SupplyParameterFromQuery(Name = "chieu")]
    public string? Direction { get; set; }

    [SupplyParameterFromQuery(Name = "nhom")]
    public string? Only { get; set; }

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        _view = await Query.LoadAsync(new(Period, AsOf, Ledger));
        _loaded = true;
        _order = OverviewOrder.Read(Column, Direction);
        if (_view is null)
        {
            _title = null;
            return;
        }

        _title = OverviewTitle.Of(PeriodWords.Of(_view.Address.Period), _view.Figures, _view.Units.Select(unit => unit.Code));
        _cutoffs = CutoffWords.Of(_view.Units, _view.Figures);
        _total = OverviewTable.Total(_view);
        _groups = OverviewTable.Groups(_view, _order, Only);
        var wards = _view.Units.Count(unit => OverviewTable.KindOf(unit) == OverviewTable.Wards);
        _kinds =
        [
            (null, $"{_view.Units.Count} đơn vị"),
            (OverviewTable.Departments, $"{_view.Units.Count - wards} phòng ban"),
            (OverviewTable.Wards, $"{wards} phường, xã"),
        ];
    }

    private static string Link(ViewAddress address, OverviewOrder order, string? only) =>
        $"?{address.Query}{order.Query}{(only is null ? null : $"&nhom={Uri.EscapeDataString(only)}")}";

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
