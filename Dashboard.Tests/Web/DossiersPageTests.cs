using Bunit;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Features.Dossiers;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class DossiersPageTests : WebTest
{
    private static readonly ListLine Line = new(
        "H20.32-230308-0001", "H20.32-230308-0001", "TNMT", "Đăng ký đất đai", "Đất đai", Channel.Online, new(2023, 3, 8), new(2023, 4, 19), new(2023, 4, 10),
        FirstDueState.Known, new(2023, 5, 23), 21, 28, LetterState.Owed, null, null, null, Status.Returned, Known.Yes, Known.Unknown, "Trần A", 2, "sổ.xlsx", "Sheet1", 1200);

    private static readonly ListAddress Late = new(DossierSet.Of(IndicatorCatalogue.LateResolved, Part.Numerator), "TNMT", ListFilter.None, null, 1, null);

    [Fact]
    public void A_late_list_shows_title_parts_days_and_the_letter_that_is_owed()
    {
        var page = Shown(Late, size: 25);

        Assert.Equal("25 hồ sơ giải quyết trễ hạn của Phòng Tài nguyên và Môi trường, chưa hồ sơ nào có thư xin lỗi", page.Find("[data-testid=title]").TextContent);
        Assert.Equal(["Tử số 25", "Mẫu số 167", "Chưa rõ 3"], page.FindAll("[data-phan]").Select(part => part.TextContent));
        Assert.Equal(
            ["1", "Đăng ký đất đai", "08/03/2023", "10/04 → 19/04/2023", "23/05/2023", "21", "Chưa gửi"],
            page.FindAll("tbody td").Select(cell => cell.TextContent));
        Assert.StartsWith("ho-so/H20.32-230308-0001?chi-so=late-resolved&phan=numerator&don-vi=TNMT&ky=2023-10&", page.Find("tbody th a").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("descending", page.Find("th.c-tre").GetAttribute("aria-sort"));
        Assert.Contains("25 dòng = tử số 25", page.Find("[data-testid=match]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-testid=mismatch]"));
        Assert.StartsWith("ho-so/tep-excel?chi-so=late-resolved", page.Find("[data-testid=excel]").GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_list_that_differs_from_its_figure_is_a_fault()
    {
        var page = Shown(Late, size: 24);

        Assert.Contains("24 hồ sơ nhưng tử số 25", page.Find("[data-testid=mismatch]").TextContent, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("[data-testid=match]"));
    }

    [Fact]
    public void A_filter_is_told_and_can_be_taken_away()
    {
        var page = Shown(Late with { Filter = new(Procedure: "Đăng ký đất đai", LateFrom: 3) }, size: 25, count: 8);

        Assert.Equal("8 trong 25 hồ sơ giải quyết trễ hạn của Phòng Tài nguyên và Môi trường, chưa hồ sơ nào có thư xin lỗi", page.Find("[data-testid=title]").TextContent);
        Assert.DoesNotContain("thu-tuc=", page.Find("[data-testid=no-filter]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("Đăng ký đất đai", page.Find("[data-loc=thu-tuc]").GetAttribute("value"));
        Assert.Contains("thủ tục “Đăng ký đất đai”; trễ từ 3 ngày làm việc", page.Find("aside").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Choosing_a_filter_opens_its_address()
    {
        var page = Shown(Late with { Page = 3 }, size: 200, count: 200);

        page.Find("[data-loc=tre]").Change("5");

        var address = Services.GetRequiredService<NavigationManager>().Uri;
        Assert.Contains("loc-tre=5", address, StringComparison.Ordinal);
        Assert.DoesNotContain("trang=", address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(999, "Địa chỉ ghi trang 999, nhưng danh sách chỉ có 4 trang; đang hiện trang cuối.")]
    public void A_page_beyond_the_last_is_said_with_a_link_to_the_last(int asked, string? said)
    {
        var page = Shown(Late with { Page = asked }, size: 200);

        var told = page.FindAll("[data-testid=beyond]").SingleOrDefault();
        Assert.Equal(said, told?.TextContent);
        Assert.Equal(said is null ? null : (Late with { Page = 4 }).Link(Sample.Address), told?.QuerySelector("a")?.GetAttribute("href"));
    }

    [Fact]
    public void Nothing_found_is_said_with_the_next_step()
    {
        var page = Shown(Late with { Filter = new(Text: "x") }, size: 25, count: 0);

        Assert.Contains("Không hồ sơ nào khớp bộ lọc", page.Find("[data-testid=none]").TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.FindAll("[data-testid=none] a"));
    }

    [Fact]
    public void Columns_of_the_address_are_shown_and_those_kept_go_into_the_address()
    {
        var module = JSInterop.SetupModule("./js/cot.js");
        module.Mode = JSRuntimeMode.Loose;
        module.Setup<string?>("doc").SetResult("ma.nguon");

        var named = Shown(Late with { Columns = [ListColumn.Code, ListColumn.Officer] }, size: 25);
        Assert.Equal(["1", "Trần A"], named.FindAll("tbody td").Select(cell => cell.TextContent));
        Assert.DoesNotContain("cot=ma.nguon", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);

        Render<ColumnChooser>(parameters => parameters.Add(chooser => chooser.List, Late).Add(chooser => chooser.Link, list => list.Link(Sample.Address)));
        Assert.Contains("cot=ma.nguon", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_that_cannot_be_answered_is_answered_in_a_sentence()
    {
        Services.AddSingleton<IDossiersQuery>(new Stub(null, "Không có chỉ số “x”."));

        Assert.Contains("Không có chỉ số “x”.", Render<DossiersPage>().Find("[data-testid=no-data]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "12 hồ sơ trong kỳ của toàn thành phố")]
    [InlineData("pendingOverdue", "12 hồ sơ đang giải quyết quá hạn của toàn thành phố, chưa hồ sơ nào có thư xin lỗi")]
    [InlineData("withdrawn", "12 hồ sơ công dân rút của toàn thành phố")]
    public void Counts_have_titles_of_their_own(string? count, string title)
    {
        var set = count is null ? DossierSet.All : DossierSet.OfCount(count);

        Assert.Equal(title, ListTitle.Of(Context(Late with { Set = set, Unit = null }), Page(12, 12)));
    }

    [Theory]
    [InlineData(5, 167, "167 hồ sơ đã giải quyết của toàn thành phố, trong đó 5 hồ sơ giải quyết trễ hạn")]
    [InlineData(0, 167, "167 hồ sơ đã giải quyết của toàn thành phố, chưa hồ sơ nào giải quyết trễ hạn")]
    [InlineData(167, 167, "167 hồ sơ đã giải quyết của toàn thành phố, tất cả giải quyết trễ hạn")]
    [InlineData(0, 0, "Không có hồ sơ nào đã giải quyết của toàn thành phố")]
    public void A_denominator_says_how_many_count(int numerator, int denominator, string title)
    {
        var list = Late with { Set = DossierSet.Of(IndicatorCatalogue.LateResolved, Part.Denominator), Unit = null };
        var context = Context(list) with { Figures = Sample.Figures(new(numerator, denominator), cutoff: null) };

        Assert.Equal(title, ListTitle.Of(context, Page(denominator, denominator)));
    }

    private static ListContext Context(ListAddress list) => new(
        Sample.Address, list, Sample.Figures(new(25, 167, Unknown: 3), cutoff: null), [Sample.Department, Sample.Ward], new("UBND thành phố", "Toàn thành phố"), [Sample.Moment], (Sample.Moment, 12), []);

    private static ListPage Page(int size, int count, params ListLine[] lines) => new(
        size, count, 1,
        new([new(5, "Đăng ký đất đai", 8), new(6, "Khác", 17)], [], [], new Dictionary<Channel, int>(), new Dictionary<Status, int>(), new Dictionary<LetterState, int> { [LetterState.Owed] = size }),
        [new(5, "Đăng ký đất đai", 8)], new Dictionary<LetterState, int> { [LetterState.Owed] = count }, 21, 28, lines);

    private IRenderedComponent<DossiersPage> Shown(ListAddress list, int size, int? count = null)
    {
        Services.AddSingleton<IDossiersQuery>(new Stub(new(Context(list), Page(size, count ?? size, Line)), null));
        return Render<DossiersPage>();
    }

    private sealed class Stub(DossiersView? view, string? fault) : IDossiersQuery
    {
        public event Action? Changed
        {
            add { }
            remove { }
        }

        public Task<(DossiersView? View, string? Fault)> LoadAsync(ListText text) => Task.FromResult((view, fault));
    }
}
