using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Units;

/// <summary>All units by kind, to choose one; the search knows no diacritics.</summary>
public sealed partial class UnitsPage : ViewPage, IDisposable
{
    private const int Named = 2;

    private readonly Indicator _progress = IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.Progress766);
    private IReadOnlyList<KindRows> _rows = [];
    private ViewData? _data;
    private string _title = string.Empty;
    private bool _loaded;

    [Inject]
    internal IViewQuery Query { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "tim")]
    public string? Sought { get; set; }

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        _data = await Query.LoadAsync(Typed);
        _loaded = true;
        if (_data is not { } data)
        {
            return;
        }

        _title = Title(data);
        _rows = [.. UnitKinds.Group(NearestUnits.Matching(data.Units, Sought)).Select(kind => new KindRows(kind.Name, [.. kind.Units.Select(unit => Row(data, unit))]))];
    }

    private static string Title(ViewData data)
    {
        var missed = data.Units.Count(unit => FigureColumns.Main.Any(indicator => FigureViews.Of(data, Who.Unit(unit), indicator).Standing == Standing.Missed));
        return missed == 0
            ? "Không đơn vị nào có chỉ tiêu chưa đạt; chọn đơn vị để xem việc cần làm"
            : $"{Format.Number(missed)} trên {Format.Number(data.Units.Count)} đơn vị có chỉ tiêu chưa đạt; chọn đơn vị để xem việc cần làm";
    }

    private UnitRow Row(ViewData data, Unit unit)
    {
        var missed = FigureColumns.Main
            .Select(indicator => FigureViews.Of(data, Who.Unit(unit), indicator))
            .Where(figure => figure.Standing == Standing.Missed)
            .OrderByDescending(figure => figure.Assessment.Severity)
            .Select(figure => figure.Indicator.ShortName.ToLowerInvariant())
            .ToList();
        var words = (data.Figures.Units[unit.Code].Cutoff, missed.Count) switch
        {
            (null, _) => "Chưa có số liệu",
            (_, 0) => "Không chỉ tiêu nào chưa đạt",
            (_, var n) => $"◆ {Format.Number(n)} chưa đạt: {string.Join(", ", missed.Take(Named))}{(n > Named ? "…" : null)}",
        };
        return new(unit, FigureViews.Of(data, Who.Unit(unit), _progress), words);
    }

    private string Link(ViewAddress address) => Link(address, Sought);

    private static string Link(ViewAddress address, string? sought) =>
        $"don-vi?{address.Query}{(string.IsNullOrWhiteSpace(sought) ? null : $"&tim={Uri.EscapeDataString(sought.Trim())}")}";

    /// <summary>Typing changes the address in place, so that Back leaves the page and not a letter.</summary>
    private void Type(ChangeEventArgs typed) => Navigation.NavigateTo(Link(_data!.Address, (string?)typed.Value), replace: true);

    /// <summary>Enter opens the unit where only one is left.</summary>
    private void Open()
    {
        if (_rows is [{ Rows: [var only] }])
        {
            Navigation.NavigateTo(FigureViews.UnitHref(_data!.Address, only.Unit.Code));
        }
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

    private sealed record UnitRow(Unit Unit, FigureView Progress, string Words);

    private sealed record KindRows(string Name, IReadOnlyList<UnitRow> Rows);
}
