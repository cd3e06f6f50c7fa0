using Bunit;
using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components.Charts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.JSInterop;

namespace Dashboard.Tests.Web.Indicators;

/// <summary>The chart of twelve months: drawing, words, table and scale.</summary>
public sealed class TrendChartTests : WebTest
{
    private static readonly DateTime AsOf = new(2023, 11, 21, 18, 0, 0);

    [Fact]
    public void The_drawing_is_there_before_the_script_and_the_script_gets_words_and_numbers()
    {
        var module = JSInterop.SetupModule("./js/bieu-do.js");
        module.Mode = JSRuntimeMode.Loose;

        var chart = Shown(Line(0, 5.2m, 6.8m));

        Assert.Equal("Biểu đồ Trễ hạn: từ 0,0% tháng 01/2023 đến 6,8% tháng 03/2023. Có bảng số thay thế.", chart.Find("[data-testid=trend]").GetAttribute("aria-label"));
        Assert.Equal(3, chart.FindAll("svg.bd-tinh").Count);
        Assert.Single(module.Invocations, call => call.Identifier == "ve");
    }

    [Fact]
    public void The_table_opens_by_its_button_and_has_every_month()
    {
        var chart = Shown(Line(0, null, 6.8m));
        Assert.Contains("chi-in", chart.Find("[data-testid=trend-table]").ClassName, StringComparison.Ordinal);

        chart.Find("button").Click();

        Assert.DoesNotContain("chi-in", chart.Find("[data-testid=trend-table]").ClassName, StringComparison.Ordinal);
        Assert.Equal("true", chart.Find("button").GetAttribute("aria-expanded"));
        Assert.Equal(
            ["0,0% 1/10 ≤5% Đạt", "– không phát sinh ≤5% –", "6,8% 1/10 ≤5% Chưa đạt"],
            chart.FindAll("tbody tr").Select(row => string.Join(' ', row.QuerySelectorAll("td").Select(cell => cell.TextContent))));
    }

    [Fact]
    public void A_month_without_a_value_breaks_the_line() =>
        Assert.Equal(2, Shown(Line(1, null, 2)).Find("path.bd-mot").GetAttribute("d")!.Count(letter => letter == 'M'));

    [Fact]
    public void Without_any_value_there_is_a_sentence_and_no_script()
    {
        var chart = Shown(Line(null, null, null));

        Assert.Contains("không có tháng nào có số liệu", chart.Find(".bd-trong").TextContent, StringComparison.Ordinal);
        Assert.Empty(JSInterop.Invocations);
    }

    [Theory]
    [InlineData("import")]
    [InlineData("ve")]
    [InlineData("doi")]
    public void A_browser_that_cannot_draw_leaves_the_drawing_and_the_table(string broken)
    {
        var browser = new BrokenBrowser(broken);
        Services.AddSingleton<IJSRuntime>(browser);
        var chart = Shown(Line(1, 2, 3));

        chart.Render(parameters => parameters.Add(shown => shown.Line, Line(0, 5.2m, 6.8m)));

        Assert.Contains(broken, browser.Called);
        Assert.Equal(3, chart.FindAll("svg.bd-tinh").Count);
        chart.Find("button").Click();
        Assert.Equal(["0,0%", "5,2%", "6,8%"], chart.FindAll("tbody tr").Select(row => row.QuerySelector("td")!.TextContent));
    }

    [Theory]
    [InlineData(0, 6.8, 5, "0 8 2", Label = "thấp, từ 0")]
    [InlineData(96.5, 97.5, 95, "95 97.5 0.5", Label = "cao, trục cắt")]
    [InlineData(0, 0, 0, "0 1 0.2", Label = "toàn số 0")]
    [InlineData(30, 80, 40, "0 80 20", Label = "trải rộng, từ 0")]
    [InlineData(100, 100, 100, "99 100 0.2", Label = "một giá trị")]
    public void The_scale_holds_all_values_and_targets(double one, double other, double target, string expected)
    {
        var scale = TrendScale.Of(Line((decimal)one, (decimal)other, (decimal)other, (decimal)target));

        Assert.Equal(expected, FormattableString.Invariant($"{scale.Low:0.##} {scale.High:0.##} {scale.Step:0.##}"));
    }

    private IRenderedComponent<TrendChart> Shown(TrendLine line) => Render<TrendChart>(parameters => parameters
        .Add(chart => chart.Line, line)
        .Add(chart => chart.Title, "Trễ hạn")
        .Add(chart => chart.AsOf, AsOf));

    private static TrendLine Line(decimal? one, decimal? two, decimal? three, decimal target = 5) => new(
        "hẹn hiện tại", null, "%",
        [.. new[] { one, two, three }.Select((value, index) => new TrendMonth(
            $"{index + 1}", Period.Month(2023, index + 1), value, value is null ? "không phát sinh" : "1/10", "10",
            value is null ? Standing.Grey : value > target ? Standing.Missed : Standing.Met, Sample.Target("late-resolved", target), null, null))]);

    /// <summary>Does all that it is asked for but one thing.</summary>
    private sealed class BrokenBrowser(string broken) : IJSRuntime, IJSObjectReference
    {
        public List<string> Called { get; } = [];

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, object?[]? args) => InvokeAsync<TValue>(identifier, CancellationToken.None, args);

        public ValueTask<TValue> InvokeAsync<TValue>(string identifier, CancellationToken cancellationToken, object?[]? args)
        {
            Called.Add(identifier);
            return identifier == broken ? throw new JSException("Không vẽ được") : ValueTask.FromResult(this is TValue itself ? itself : default!);
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
