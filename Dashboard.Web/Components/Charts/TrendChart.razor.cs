using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Components.Charts;

/// <summary>The trend of twelve months. The chart library is fetched only where such a chart is on the page.</summary>
public sealed partial class TrendChart(ILogger<TrendChart> log) : IAsyncDisposable
{
    private readonly string _hint = $"bd-{Guid.NewGuid():N}";
    private ElementReference _root;
    private IJSObjectReference? _module;
    private IJSObjectReference? _chart;
    private TrendLine? _drawn;
    private bool _table;
    private bool _gone;

    [Inject]
    internal IJSRuntime Script { get; set; } = default!;

    [Parameter, EditorRequired]
    public TrendLine Line { get; set; } = default!;

    /// <summary>What the chart is of, and of whom: “Giải quyết trễ hạn, toàn thành phố, 12 tháng”.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>The moment from which all months are told.</summary>
    [Parameter, EditorRequired]
    public DateTime AsOf { get; set; }

    /// <summary>Height in pixels.</summary>
    [Parameter]
    public int Height { get; set; } = 178;

    private string Words
    {
        get
        {
            var known = Line.Months.Where(month => month.Value is not null).ToList();
            return $"Biểu đồ {Title}: từ {TrendSentence.Value(known[0], Line)} đến {TrendSentence.Value(known[^1], Line)}. Có bảng số thay thế.";
        }
    }

    public async ValueTask DisposeAsync()
    {
        _gone = true;
        try
        {
            if (_chart is not null)
            {
                await _chart.InvokeVoidAsync("bo");
                await _chart.DisposeAsync();
            }

            if (_module is not null)
            {
                await _module.DisposeAsync();
            }
        }
        catch (JSDisconnectedException)
        {
            // The browser is gone, and the chart with it.
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (ReferenceEquals(_drawn, Line))
        {
            return;
        }

        _drawn = Line;
        try
        {
            if (Line.IsEmpty)
            {
                await LetGoAsync();
                return;
            }

            if (_chart is not null)
            {
                await _chart.InvokeVoidAsync("doi", TrendScript.Of(Line));
                return;
            }

            _module ??= await Script.InvokeAsync<IJSObjectReference>("import", "./js/bieu-do.js");
            if (!_gone)
            {
                _chart = await _module.InvokeAsync<IJSObjectReference>("ve", _root, TrendScript.Of(Line));
            }
        }
        catch (JSDisconnectedException)
        {
            // The drawing stays.
        }
        catch (JSException broken)
        {
            // So it does where the page was left meanwhile, or the browser cannot draw: a chart never takes its page with it.
            CouldNotDraw(log, broken);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "A chart was not drawn")]
    private static partial void CouldNotDraw(ILogger log, Exception broken);

    /// <summary>The element of the chart is about to leave the page.</summary>
    private async Task LetGoAsync()
    {
        if (_chart is { } chart)
        {
            _chart = null;
            await chart.InvokeVoidAsync("bo");
            await chart.DisposeAsync();
        }
    }
}
