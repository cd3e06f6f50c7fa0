using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web.Units;

public sealed class UnitPageTests : WebTest
{
    private static readonly WorkGroup Letters = Views.Group(
        WorkKind.LetterOwed, 17, new WorkEffect(IndicatorCatalogue.ApologySent, new(6, 23), new(7, 23), new(23, 23)));

    private readonly Stub _query = new();

    public UnitPageTests()
    {
        Services.AddSingleton<IUnitQuery>(_query);
        SetRendererInfo(new RendererInfo("Server", isInteractive: true));
    }

    [Fact]
    public void The_work_is_shown_by_groups_with_its_dossiers_and_the_rest_behind_an_address()
    {
        var page = Shown(Answer());

        Assert.Equal(Enum.GetValues<WorkKind>().Length, page.FindAll("tbody[data-nhom]").Count);
        Assert.Equal("Thư xin lỗi 17", page.Find("[data-viec=thu]").TextContent);
        Assert.Contains("don-vi/TNMT?", page.Find("[data-viec=thu]").GetAttribute("href"), StringComparison.Ordinal);
        var row = page.Find("tbody[data-nhom=thu] tr.v");
        Assert.StartsWith("ho-so/H20.32-230308-0001?ky=2023-10", row.QuerySelector("a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal(
            ["H20.32-230308-0001", "Cấp Giấy chứng nhận lần đầu", "hẹn 19/04, xong 23/05", "trễ 21 ngày", "4,3 điểm %", "Trần Thị Mai", "Mở"],
            row.Children.Select(cell => cell.TextContent));
        var rest = page.Find("tbody[data-nhom=thu] tr.con a");
        Assert.Equal("Còn 16 hồ sơ", rest.TextContent);
        Assert.EndsWith("&viec=thu", rest.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("0 hồ sơ đang quá hạn", page.Find("tbody[data-nhom=qua-han] b").TextContent);
    }

    [Fact]
    public void The_figures_carry_standing_change_and_place()
    {
        var page = Shown(Answer());

        Assert.Equal("1/3", page.FindAll("tr.d-hg td")[0].TextContent);
        Assert.Contains("Đạt", page.Find(".so-lieu").TextContent, StringComparison.Ordinal);
        Assert.Contains("17 hồ sơ trễ hạn chưa có thư xin lỗi", page.Find("[data-testid=title]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Twelve_months_stand_beside_the_work() =>
        Assert.NotEmpty(Shown(Answer()).FindAll("#xu-huong [data-testid=trend]"));

    [Fact]
    public void The_codes_of_a_group_are_copied_and_it_is_said()
    {
        JSInterop.SetupModule("./js/don-vi.js").Setup<bool>("copy", "H20.32-1\nH20.32-2").SetResult(true);
        var page = Shown(Answer());

        page.Find("tbody[data-nhom=thu] button").Click();

        page.WaitForAssertion(() => Assert.Equal("Đã chép 2 mã hồ sơ", page.Find("[data-testid=copied]").TextContent));
        Assert.Empty(page.FindAll("#ma-chep"));
    }

    [Fact]
    public void Where_the_browser_refuses_the_codes_are_shown_to_be_copied_by_hand()
    {
        JSInterop.SetupModule("./js/don-vi.js").Setup<bool>("copy", _ => true).SetResult(false);
        var page = Shown(Answer());

        page.Find("tbody[data-nhom=thu] button").Click();

        page.WaitForAssertion(() => Assert.Equal("H20.32-1\nH20.32-2", page.Find("#ma-chep").TextContent));
    }

    [Fact]
    public void An_unknown_code_is_answered_with_the_nearest_units()
    {
        var page = Shown(new(Answer().Data, null, "Không có đơn vị nào mang mã “TMNT”.", [Sample.Department]));

        Assert.Contains("mã “TMNT”", page.Find("[data-testid=unknown-unit]").TextContent, StringComparison.Ordinal);
        Assert.Equal("Phòng Tài nguyên và Môi trường", page.Find(".gan-giong a").TextContent);
    }

    [Fact]
    public void A_unit_without_data_explains_itself_and_offers_the_next_step()
    {
        var page = Shown(Answer(Sample.Figures(default, cutoff: null)));

        Assert.Equal("nap-du-lieu", page.Find("[data-testid=silent] a").GetAttribute("href"));
        Assert.Empty(page.FindAll(".viec-bang"));
    }

    [Fact]
    public void With_nothing_imported_the_page_leads_to_importing() =>
        Assert.Equal("nap-du-lieu", Shown(new(null, null, null, [])).Find("[data-testid=no-data] a").GetAttribute("href"));

    [Fact]
    public void A_kind_of_work_that_does_not_exist_is_said()
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo("don-vi/TNMT?viec=nghi-phep");

        Assert.Contains("loại việc “nghi-phep”", Shown(Answer()).Find("p.bao").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("viec=thu", false)]
    [InlineData("viec=thu&trang=9", true)]
    [InlineData("trang=9", false)]
    public void A_page_beyond_the_last_of_a_kind_of_work_is_said(string query, bool said)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo($"don-vi/TNMT?{query}");

        Assert.Equal(
            said ? ["Địa chỉ ghi trang 9, nhưng danh sách chỉ có 1 trang; đang hiện trang cuối."] : [],
            Shown(Answer()).FindAll("[data-testid=beyond]").Select(told => told.TextContent));
    }

    [Fact]
    public void Dossiers_no_longer_in_the_exports_are_named()
    {
        var page = Shown(Answer());

        page.WaitForAssertion(() => Assert.Contains("H20.32-9", page.Find("[data-testid=absent]").TextContent, StringComparison.Ordinal));
    }

    private static UnitAnswer Answer(UnitFigures? own = null)
    {
        var view = Views.Of(own ?? Views.Good(), Views.Good(), Views.Good(), Views.Work(Letters), lines: [Views.Line("H20.32-230308-0001")]);
        return new(view.Data, view, null, []);
    }

    private IRenderedComponent<UnitPage> Shown(UnitAnswer answer)
    {
        _query.Answer = answer;
        return Render<UnitPage>(page => page.Add(unit => unit.Code, "TNMT"));
    }

    private sealed class Stub : IUnitQuery
    {
        public UnitAnswer Answer { get; set; } = new(null, null, null, []);

        public event Action? Changed { add { } remove { } }

        public Task<UnitAnswer> LoadAsync(AddressText address, string code, WorkChoice choice) => Task.FromResult(Answer);

        public Task<IReadOnlyList<AbsentDossier>> AbsentAsync(ViewAddress address, string code) =>
            Task.FromResult<IReadOnlyList<AbsentDossier>>([new("H20.32-9", code, new(2023, 11, 14), 3)]);

        public Task<IReadOnlyList<string>> CodesAsync(WorkGroup group) => Task.FromResult<IReadOnlyList<string>>(["H20.32-1", "H20.32-2"]);
    }
}
