using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>All indicators of the whole, by group.</summary>
public sealed partial class IndicatorsPage : ViewPage, IDisposable
{
    private IndicatorData? _data;
    private IReadOnlyList<(string Name, IReadOnlyList<(FigureView Figure, string? Words, TrendLine Line)> Rows)> _groups = [];
    private string? _title;
    private bool _loaded;

    [Inject]
    internal IIndicatorQuery Query { get; set; } = default!;

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

        var who = Who.Whole(data.View.Office);
        var judgedOn = FigureViews.JudgedOn(data.View.Figures);
        var rows = IndicatorCatalogue.All.Select(indicator => (
            Figure: FigureViews.Of(data.View, who, indicator),
            Definition: data.Definitions.Of(indicator.Id, judgedOn),
            Line: TrendLine.Of(data.Months, data.View.Targets, who, indicator))).ToList();
        _groups =
        [
            .. rows.GroupBy(row => row.Definition?.Group ?? "Chưa có định nghĩa", StringComparer.Ordinal)
                .Select(group => (group.Key, (IReadOnlyList<(FigureView, string?, TrendLine)>)[.. group.Select(row => (row.Figure, row.Definition?.Words, row.Line))])),
        ];
        _title = Title(rows.Select(row => row.Figure).ToList(), data.View.Address);
    }

    private static string Title(List<FigureView> figures, ViewAddress address)
    {
        var judged = figures.Where(figure => figure.Standing is Standing.Met or Standing.Near or Standing.Missed).ToList();
        return judged.Count == 0
            ? $"{PeriodWords.Of(address.Period)}: chưa có chỉ số nào để đánh giá"
            : $"{Format.Number(judged.Count(figure => figure.Standing == Standing.Met))} trên {Format.Number(judged.Count)} chỉ số có mục tiêu đã đạt";
    }

    private static string Link(ViewAddress address) => $"chi-so?{address.Query}";

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
