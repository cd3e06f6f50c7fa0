using Bunit;
using Dashboard.Core.Calendars;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Tests.Web;

public sealed class EffectPanelTests : WebTest
{
    private static readonly Period October = Period.Month(2023, 10);

    private static readonly EffectLine Whole = new(null, "", IndicatorCatalogue.LateResolved, new(default, Grey.NoData, null), new(new(25, 167), Grey.None, null));

    private static readonly EffectLine Late = new("TNMT", "Phòng Tài nguyên", IndicatorCatalogue.LateResolved, new(new(1, 20), Grey.None, 2), new(new(3, 24, 2), Grey.None, 5));

    private static readonly EffectLine Progress = new("TNMT", "Phòng Tài nguyên", IndicatorCatalogue.Progress766, new(new(18, 20), Grey.None, 2), new(new(21, 24), Grey.None, 3));

    private static readonly EffectLine Time = new("TNMT", "Phòng Tài nguyên", IndicatorCatalogue.HandlingTime, new(new(40, 20), Grey.None, 1), new(new(60, 24), Grey.None, 1));

    private static readonly EffectLine Better = new("P1", "Phường 1", IndicatorCatalogue.LateResolved, new(new(3, 24), Grey.None, 2), new(new(1, 20), Grey.None, 1));

    private static readonly EffectLine First = new("P1", "Phường 1", IndicatorCatalogue.Progress766, new(new(9, 10), Grey.None, 1), new(new(9, 10), Grey.None, 1));

    private static readonly EffectLine Still = new("KT", "Phòng Kinh tế", IndicatorCatalogue.LateResolved, new(new(0, 5), Grey.None, 1), new(new(0, 5), Grey.None, 1));

    private static readonly ImportEffect Effect = new(October, [Whole, Late, Progress, Time, Better]) { All = [Whole, Late, Progress, Time, Better, First, Still] };

    [Fact]
    public void Units_that_change_stand_by_rank_under_the_whole_and_the_others_are_counted()
    {
        var panel = Panel(Effect);

        Assert.Equal("Nếu ghi, trong Tháng 10/2023: 1 đơn vị đổi hạng Tiến độ 766, 1 đơn vị xấu đi ở ít nhất một chỉ số", panel.Find("h3").TextContent);
        Assert.Equal(
            [("", "Toàn thành phố", "–"), ("1", "Phường 1", "90,0"), ("▼ 2 → 3", "Phòng Tài nguyên", "▼ 90,0 → 87,5")],
            panel.FindAll("[data-testid=effect-table] tbody tr").Select(row => (Text(row, "td"), Text(row, "th"), Text(row, "td:nth-of-type(2)"))));
        Assert.Contains("1 đơn vị không đổi gì", panel.Markup, StringComparison.Ordinal);
        Assert.Equal(["1 thay đổi ở chỉ số khác"], panel.FindAll("[data-testid=effect-others] summary").Select(found => found.TextContent));
        Assert.Contains("2,0 20 hồ sơ", panel.Find("[data-testid=effect-others]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_tells_both_values_the_counts_behind_them_and_whether_it_got_worse()
    {
        var panel = Panel(Effect);

        var column = Columns().IndexOf(IndicatorCatalogue.LateResolved);
        var cells = panel.FindAll("[data-testid=effect-table] tbody tr").Select(row => row.QuerySelectorAll("td")[1 + column]).ToList();
        Assert.Equal(["– → 15,0", "12,5 → 5,0", "▼ 5,0 → 12,5"], cells.Select(cell => cell.TextContent.Trim()));
        Assert.Equal(
            ["Giải quyết trễ hạn: chưa có số liệu → 25/167", "Giải quyết trễ hạn: 3/24 → 1/20; hạng 2 → 1", "Giải quyết trễ hạn: 1/20 → 3/24, +2 chưa rõ; hạng 2 → 5"],
            cells.Select(cell => cell.GetAttribute("title")));
    }

    [Fact]
    public void An_opened_unit_tells_all_its_changes_with_counts_and_the_dossiers_that_make_the_first_of_them()
    {
        List<(string?, string)> asked = [];
        EffectDates dates = new(new(2023, 10, 16), new(2023, 10, 20));
        EffectDossier known = new("H20.32-230117-0002", new(new(2023, 10, 7), null), dates);
        var panel = Panel(Effect, (unit, indicator) =>
        {
            asked.Add((unit, indicator));
            return Task.FromResult<EffectDossiers?>(new(
                new(4, 1, [new("H20.32-231023-0001", null, dates)], [known]),
                new(5, 1, [new("H20.32-231023-0001", null, dates)], [known])));
        });

        panel.FindAll("[data-testid=effect-table] tbody button")[2].Click();

        Assert.Equal([("TNMT", IndicatorCatalogue.Progress766)], asked);
        Assert.Equal(
            [["Tiến độ 766", "90,0% 18/20", "▼ 87,5% 21/24", "▼ 2 → 3"], ["Giải quyết trễ hạn", "5,0% 1/20", "▼ 12,5% 3/24, +2 chưa rõ", "▼ 2 → 5"], ["Thời gian (ngày)", "2,0 20 hồ sơ", "▼ 2,5 24 hồ sơ", "1"]],
            panel.FindAll("[data-testid=effect-unit] .doi tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent.Trim())));
        Assert.Equal(
            [["18", "20"], ["+4", "+5"], ["−1", "−1"], ["= 21", "= 24"]],
            panel.FindAll("[data-testid=effect-dossiers] .phep-cong tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent)));
        Assert.Equal(
            ["4 hồ sơ thêm vào tử số", "1 hồ sơ ra khỏi tử số", "5 hồ sơ thêm vào mẫu số", "1 hồ sơ ra khỏi mẫu số"],
            panel.FindAll("[data-testid=effect-dossiers] summary").Select(found => found.TextContent));
        Assert.Contains("hẹn 16/10/2023, xong 20/10/2023 (mới)", panel.Find("[data-testid=effect-dossiers] li").TextContent, StringComparison.Ordinal);
        Assert.Contains("hẹn 07/10/2023 nay là 16/10/2023, chưa xong nay xong 20/10/2023", panel.FindAll("[data-testid=effect-dossiers] li")[1].TextContent, StringComparison.Ordinal);
        Assert.Equal(["ho-so/H20.32-230117-0002", "ho-so/H20.32-230117-0002"], panel.FindAll("[data-testid=effect-dossiers] a").Select(link => link.GetAttribute("href")));

        panel.FindAll("[data-testid=effect-unit] .doi button")[1].Click();
        Assert.Equal(("TNMT", IndicatorCatalogue.LateResolved), asked[^1]);
        panel.FindAll("[data-testid=effect-table] tbody button")[2].Click();
        Assert.Empty(panel.FindAll("[data-testid=effect-unit]"));
    }

    [Fact]
    public void Where_the_rows_are_gone_it_asks_for_another_check()
    {
        var panel = Panel(Effect, (_, _) => Task.FromResult<EffectDossiers?>(null));

        panel.FindAll("[data-testid=effect-table] tbody button")[2].Click();

        Assert.Contains("kiểm tra lại để xem hồ sơ", panel.Find("[data-testid=effect-dossiers]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_dossiers_to_ask_for_an_opened_unit_tells_its_changes_alone()
    {
        var panel = Render<EffectPanel>(parameters => parameters.Add(shown => shown.Effect, Effect).Add(shown => shown.Condition, "hoàn tác"));

        panel.FindAll("[data-testid=effect-table] tbody button")[1].Click();

        Assert.StartsWith("Nếu hoàn tác, ", panel.Find("h3").TextContent, StringComparison.Ordinal);
        Assert.Single(panel.FindAll("[data-testid=effect-unit] .doi tbody tr"));
        Assert.Empty(panel.FindAll("[data-testid=effect-unit] .doi button"));
        Assert.Empty(panel.FindAll("[data-testid=effect-dossiers]"));
    }

    [Fact]
    public void The_title_counts_nothing_as_nothing()
    {
        Assert.Equal(
            "Nếu ghi, trong Tháng 10/2023: không đơn vị nào đổi hạng Tiến độ 766, không đơn vị nào xấu đi",
            Panel(new(October, [Better])).Find("h3").TextContent);
        Assert.Equal("Nếu ghi, 1 chỉ số toàn thành phố thay đổi trong Tháng 10/2023, không đơn vị nào đổi số", Panel(new(October, [Whole])).Find("h3").TextContent);
    }

    [Fact]
    public void Where_nothing_changes_it_says_so()
    {
        var panel = Panel(new(October, []));

        Assert.Contains("Nếu ghi, không chỉ số nào của Tháng 10/2023 thay đổi", panel.Markup, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("table"));
    }

    private static List<string> Columns() => [.. FigureColumns.Main.Select(column => column.Id)];

    private static string Text(AngleSharp.Dom.IElement row, string selector) => row.QuerySelector(selector)!.TextContent.Trim();

    private IRenderedComponent<EffectPanel> Panel(ImportEffect effect, Func<string?, string, Task<EffectDossiers?>>? dossiers = null) =>
        Render<EffectPanel>(parameters => parameters.Add(shown => shown.Effect, effect).Add(shown => shown.Dossiers, dossiers));
}
