using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Overview;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class OverviewPageTests : WebTest
{
    private static readonly DateOnly Day = new(2023, 11, 21);
    private readonly ViewStub _query = new();

    public OverviewPageTests() => Services.AddSingleton<IViewQuery>(_query);

    [Fact]
    public void An_empty_database_explains_itself_and_offers_to_import()
    {
        var page = Render<OverviewPage>();

        Assert.Contains("Chưa có số liệu", page.Find("[data-testid=no-data]").TextContent, StringComparison.Ordinal);
        Assert.Equal("nap-du-lieu", page.Find("[data-testid=no-data] a").GetAttribute("href"));
    }

    [Theory]
    [InlineData("/", 8)]
    [InlineData("/?cot=du", 13)]
    public void The_whole_is_the_head_of_every_unit(string address, int columns)
    {
        _query.View = TwoUnits(new(1, 10), new(2, 10));
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);

        var page = Render<OverviewPage>();

        Assert.Equal("Toàn thành phố", page.Find("tr.d-gia th").TextContent);
        Assert.Equal([Sample.Department.Name, "Phường 1"], page.FindAll("tr[data-don-vi] th").Select(name => name.TextContent));
        Assert.All(page.FindAll("tr[data-don-vi]"), row => Assert.Equal(columns, row.QuerySelectorAll("td[data-chi-so]").Length));
        Assert.Equal(["Phòng ban", "Phường, xã"], page.FindAll("tr.nhom").Select(row => row.TextContent.Trim()));
        Assert.Contains("21/11/2023 18:00", page.Find("[data-testid=as-of]").TextContent, StringComparison.Ordinal);
        Assert.Contains("B06", page.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Zero_of_zero_is_a_dash_that_says_why_and_leads_nowhere()
    {
        _query.View = TwoUnits(default, new(2, 10));

        var cell = Cell(Render<OverviewPage>(), "TNMT", IndicatorCatalogue.LateResolved);

        Assert.Equal("–", cell.TextContent.Trim());
        Assert.Contains("không phát sinh", cell.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Null(cell.QuerySelector("a"));
    }

    [Fact]
    public void Nothing_out_of_something_is_zero_and_opens_what_was_looked_at()
    {
        _query.View = TwoUnits(new(0, 10), new(2, 10));

        var cell = Cell(Render<OverviewPage>(), "TNMT", IndicatorCatalogue.LateResolved);

        Assert.Equal("0,0", cell.QuerySelector(".tri")!.TextContent);
        Assert.Equal("0/10", cell.QuerySelector("small")!.TextContent);
        Assert.StartsWith("ho-so?chi-so=late-resolved&phan=denominator&don-vi=TNMT&", cell.QuerySelector("a.tri")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_dossiers_stand_in_brackets_without_colour_and_rank()
    {
        _query.View = TwoUnits(new(1, 4), new(2, 10), Sample.Target(IndicatorCatalogue.LateResolved, 5));

        var page = Render<OverviewPage>();

        var cell = Cell(page, "TNMT", IndicatorCatalogue.LateResolved);
        Assert.Equal("(25,0)", cell.QuerySelector(".tri")!.TextContent);
        Assert.Contains("khong it", cell.ClassName, StringComparison.Ordinal);
        Assert.Contains("không xếp", cell.QuerySelector("a")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Empty(page.Find("tr[data-don-vi=TNMT] td.hang").TextContent.Trim());
    }

    [Theory]
    [InlineData(1, "o dat", null)]
    [InlineData(2, "o gan", "h-gan")]
    [InlineData(9, "o chua m1", "h-chua")]
    public void A_cell_tells_its_status_by_class_and_mark(int late, string style, string? mark)
    {
        _query.View = TwoUnits(new(late, 100), new(2, 10), Sample.Target(IndicatorCatalogue.LateResolved, 1));

        var cell = Cell(Render<OverviewPage>(), "TNMT", IndicatorCatalogue.LateResolved);

        Assert.StartsWith(style, cell.ClassName, StringComparison.Ordinal);
        Assert.Equal(mark is null ? null : $"#{mark}", cell.QuerySelector("use")?.GetAttribute("href"));
    }

    [Fact]
    public void A_unit_without_any_file_says_that_it_has_no_figures()
    {
        _query.View = Sample.View(
            Sample.City(Sample.Figures(new(2, 10), null), ("TNMT", Sample.Figures(default, null)), ("P1", Sample.Figures(new(2, 10), Day))),
            [], null, Sample.Department, Sample.Ward);

        var page = Render<OverviewPage>();

        Assert.Contains("chưa có số liệu", Cell(page, "TNMT", IndicatorCatalogue.Progress766).GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("chưa có sổ", Cell(page, "TNMT", IndicatorCatalogue.StillValidDigitization).GetAttribute("title"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_leads_to_its_dossiers_at_the_same_moment_and_ledger()
    {
        _query.View = TwoUnits(new(25, 167, Unknown: 2), new(2, 10));

        var cell = Cell(Render<OverviewPage>(), "TNMT", IndicatorCatalogue.LateResolved);

        Assert.Equal(
            "ho-so?chi-so=late-resolved&phan=numerator&don-vi=TNMT&ky=2023-10&den=2023-11-21T18:00&so=12&cach=B06",
            cell.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("2 hồ sơ chưa rõ", cell.QuerySelector("a")!.GetAttribute("title"), StringComparison.Ordinal);
        Assert.Contains("&phan=unknown&don-vi=TNMT&", cell.QuerySelector(".chua-ro")!.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("giam", "P1", "descending")]
    [InlineData("tang", "TNMT", "ascending")]
    public void The_address_sorts_the_rows(string direction, string first, string aria)
    {
        _query.View = TwoUnits(new(1, 10), new(2, 10));
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/?nhom=chung&sap=late-resolved&chieu={direction}");

        var page = Render<OverviewPage>();

        Assert.Equal(first, page.Find("tr[data-don-vi]").GetAttribute("data-don-vi"));
        Assert.Equal(aria, page.Find("th[data-chi-so=late-resolved]").GetAttribute("aria-sort"));
        Assert.Null(page.Find("th[data-chi-so=progress-766]").GetAttribute("aria-sort"));
    }

    [Fact]
    public void A_heading_sorts_the_worst_first()
    {
        _query.View = TwoUnits(new(1, 10), new(2, 10));

        var page = Render<OverviewPage>();

        Assert.EndsWith("&sap=late-resolved&chieu=giam", page.Find("th[data-chi-so=late-resolved] a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.EndsWith("&sap=result-digitization&chieu=tang", page.Find("th[data-chi-so=result-digitization] a").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void Ranks_are_within_the_kind_unless_all_are_asked_for_and_show_the_places_gained()
    {
        Unit[] units = [Sample.Department, Sample.Unit("NV", "Phòng Nội vụ", "department"), Sample.Ward];
        Figures City(long tnmt, long nv) => Sample.City(
            Sample.Figures(new(20, 30), null),
            ("TNMT", Sample.Figures(new(tnmt, 10), Day)), ("NV", Sample.Figures(new(nv, 10), Day)), ("P1", Sample.Figures(new(5, 10), Day)));
        _query.View = Sample.View(City(9, 2), [], City(1, 3), units);

        Assert.Equal(["2▼1", "1▲1", "1–"], Ranks(Render<OverviewPage>()));

        Services.GetRequiredService<NavigationManager>().NavigateTo("/?nhom=chung");
        Assert.Equal(["3▼1", "2▼1", "1▲2"], Ranks(Render<OverviewPage>()).Order(StringComparer.Ordinal).Reverse());
    }

    [Fact]
    public void Units_without_a_value_come_last_whatever_the_direction()
    {
        var view = TwoUnits(default, new(2, 10));

        Assert.All(
            new[] { true, false },
            descending => Assert.Equal(
                ["P1", "TNMT"],
                new OverviewOrder(IndicatorCatalogue.LateResolved, descending).Apply(view.Units, view.Figures).Select(unit => unit.Code)));
    }

    [Fact]
    public void Different_cut_offs_are_said()
    {
        _query.View = Sample.View(
            Sample.City(
                Sample.Figures(new(2, 10), null),
                ("TNMT", Sample.Figures(new(1, 5), Day)),
                ("KT", Sample.Figures(new(1, 5), Day)),
                ("P1", Sample.Figures(new(1, 5), new(2023, 11, 14)))),
            [], null, Sample.Department, Sample.Unit("KT", "Phòng Kinh tế", "department"), Sample.Ward);

        Assert.Contains(
            "Ngày chốt khác nhau: UBND Phường 1 đến 14/11/2023; 2 đơn vị còn lại đến 21/11/2023",
            Render<OverviewPage>().Find("[data-testid=cutoffs]").TextContent,
            StringComparison.Ordinal);
    }

    private static List<string> Ranks(IRenderedComponent<OverviewPage> page) =>
        [.. page.FindAll("td.hang").Select(rank => rank.TextContent.Trim())];

    private static ViewData TwoUnits(Ratio department, Ratio ward, params Target[] targets) => Sample.View(
        Sample.City(
            Sample.Figures(department + ward, null),
            ("TNMT", Sample.Figures(department, Day)),
            ("P1", Sample.Figures(ward, Day))),
        targets, null, Sample.Department, Sample.Ward);

    private static AngleSharp.Dom.IElement Cell(IRenderedComponent<OverviewPage> page, string unit, string indicator) =>
        page.Find($"tr[data-don-vi={unit}] td[data-chi-so={indicator}]");
}
