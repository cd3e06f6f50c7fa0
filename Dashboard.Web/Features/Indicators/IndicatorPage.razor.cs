using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Definitions;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>One indicator: what it is, its twelve months, why it changed, and the units by it.</summary>
public sealed partial class IndicatorPage : ViewPage, IDisposable
{
    private IndicatorData? _data;
    private Indicator? _indicator;
    private IndicatorChoice _choice = IndicatorChoice.Read(string.Empty, null, null, null, null);
    private Who? _who;
    private FigureView? _figure;
    private UnitFigures? _counted;
    private RatioChange? _change;
    private Definition? _definition;
    private IReadOnlyList<(string Name, FigureView Figure)> _heads = [];
    private TrendLine? _trend;
    private RankView? _ranks;
    private StepPage? _step;
    private IReadOnlyDictionary<string, string> _unitNames = new Dictionary<string, string>(StringComparer.Ordinal);
    private DateOnly _judgedOn;
    private string _now = string.Empty;
    private string? _title;
    private bool _loaded;

    [Inject]
    internal IIndicatorQuery Query { get; set; } = default!;

    [Parameter]
    public string Indicator { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "xep")]
    public string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "doi")]
    public string? Step { get; set; }

    [SupplyParameterFromQuery(Name = "trang")]
    public string? Page { get; set; }

    /// <summary>The choice without a list of dossiers.</summary>
    private IndicatorChoice Base => _choice with { Step = null, Page = 1 };

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        _indicator = IndicatorCatalogue.All.FirstOrDefault(known => string.Equals(known.Id, Indicator, StringComparison.OrdinalIgnoreCase));
        (_figure, _title) = (null, null);
        if (_indicator is null)
        {
            return;
        }

        _data = await Query.LoadAsync(Typed);
        _loaded = true;
        _choice = IndicatorChoice.Read(_indicator.Id, Unit, Order, Step, Page);
        if (_data is not null && WhoOf(_data.View, _choice.Unit) is { } who)
        {
            Show(_data, _indicator, who);
            _step = _choice.Step is { } step ? await Query.StepAsync(_data.View.Address, _indicator.Id, _choice.Unit, step, _choice.Page) : null;
        }
    }

    private static Who? WhoOf(ViewData data, string? unit) =>
        unit is null ? Who.Whole(data.Office)
        : data.Units.FirstOrDefault(known => string.Equals(known.Code, unit, StringComparison.Ordinal)) is { } known ? Who.Unit(known)
        : null;

    private void Show(IndicatorData data, Indicator indicator, Who who)
    {
        var view = data.View;
        _who = who;
        _figure = FigureViews.Of(view, who, indicator);
        _counted = FigureViews.FiguresOf(view.Figures, who);
        _change = view.Changes.Of(indicator.Id, who.Code);
        _judgedOn = FigureViews.JudgedOn(view.Figures);
        _definition = data.Definitions.Of(indicator.Id, _judgedOn);
        _trend = TrendLine.Of(data.Months, view.Targets, who, indicator);
        _ranks = RankView.Of(view, indicator, _choice.Together);
        _title = IndicatorTitle.Of(_figure, who, _change);
        _unitNames = view.Units.DistinctBy(unit => unit.Code, StringComparer.Ordinal).ToDictionary(unit => unit.Code, unit => unit.Name, StringComparer.Ordinal);
        _now = view.Address.Against.Period == view.Address.Period ? Day(view.Address.AsOf) : PeriodWords.Short(view.Address.Period);
        _heads = indicator.Id == IndicatorCatalogue.LateResolved
            ? [("Theo ngày hẹn hiện tại", _figure), ("Theo ngày hẹn đầu tiên", FigureViews.Of(view, who, IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.LateFirstDue)))]
            : [(PeriodWords.Of(view.Address.Period), _figure)];
    }

    /// <summary>As the baseline names a moment: 21/11.</summary>
    private static string Day(DateTime moment) => $"{moment.Day:00}/{moment.Month:00}";

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
