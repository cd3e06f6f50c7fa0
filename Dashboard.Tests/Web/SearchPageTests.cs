using Bunit;
using Dashboard.Core.Search;
using Dashboard.Web.Components.Search;
using Dashboard.Web.Features.Search;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class SearchPageTests : WebTest
{
    private readonly Known _known = new();

    public SearchPageTests() => Services.AddSingleton<ISearchQuery>(_known);

    [Fact]
    public void Without_a_text_the_page_only_asks()
    {
        var page = Show("tim");

        Assert.Equal("Tìm đơn vị, chỉ số, thủ tục, hồ sơ", page.Find("h1").TextContent);
        Assert.Empty(page.FindAll("li"));
        Assert.Empty(page.FindAll("[data-testid=nothing]"));
    }

    [Fact]
    public void Groups_are_listed_and_their_links_keep_the_view()
    {
        var page = Show("tim?q=0118&ky=2023-10&den=2023-11-21T18:00&so=9");

        Assert.Equal("122 kết quả cho “0118”", page.Find("h1").TextContent);
        Assert.Equal(
            ["don-vi/P1?ky=2023-10&den=2023-11-21T18:00&so=9", "ho-so?thu-tuc=Khai%20sinh&ky=2023-10&den=2023-11-21T18:00&so=9", "ho-so/H20.41-231024-0118?ky=2023-10&den=2023-11-21T18:00&so=9"],
            page.FindAll("ol a").Select(link => link.GetAttribute("href")).Distinct().Take(3));
        Assert.Equal("tim?q=0118&nhom=ho-so&ky=2023-10&den=2023-11-21T18:00&so=9", page.Find("h2 a").GetAttribute("href"));
        Assert.Equal(["ky", "den", "so"], page.FindAll("input[type=hidden]").Select(field => field.GetAttribute("name")));
    }

    [Fact]
    public void A_group_is_paged()
    {
        var page = Show("tim?q=0118&nhom=ho-so&trang=2");

        Assert.Contains("51–100 trên 120", page.Markup, StringComparison.Ordinal);
        Assert.Equal("51", page.Find("ol").GetAttribute("start"));
        Assert.Equal("tim?q=0118&nhom=ho-so&trang=3", page.Find("a[rel=next]").GetAttribute("href"));
        Assert.Equal("tim?q=0118&nhom=ho-so", page.Find("a[rel=prev]").GetAttribute("href"));
    }

    [Theory]
    [InlineData("99", "101–120 trên 120", "Địa chỉ ghi trang 99, nhưng danh sách chỉ có 3 trang; đang hiện trang cuối.")]
    [InlineData("4", "101–120 trên 120", "Địa chỉ ghi trang 4, nhưng danh sách chỉ có 3 trang; đang hiện trang cuối.")]
    [InlineData("3", "101–120 trên 120", null)]
    [InlineData("-1", "1–50 trên 120", null)]
    [InlineData("x", "1–50 trên 120", null)]
    public void A_page_that_is_not_there_shows_the_nearest_and_says_so(string number, string range, string? said)
    {
        var page = Show($"tim?q=0118&nhom=ho-so&trang={number}");

        Assert.Contains(range, page.Markup, StringComparison.Ordinal);
        var told = page.FindAll("[data-testid=beyond]").SingleOrDefault();
        Assert.Equal(said, told?.TextContent);
        Assert.Equal(said is null ? null : "tim?q=0118&nhom=ho-so&trang=3", told?.QuerySelector("a")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("tim?q=xyz")]
    [InlineData("tim?q=xyz&nhom=ho-so")]
    public void Nothing_found_says_what_to_try(string address)
    {
        var page = Show(address);

        Assert.Equal("Không tìm thấy gì cho “xyz”", page.Find("h1").TextContent);
        Assert.Contains("0118", page.Find("[data-testid=nothing]").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_that_does_not_exist_shows_all_groups() => Assert.Equal(3, Show("tim?q=0118&nhom=gi-do").FindAll("section").Count);

    [Fact]
    public async Task The_dialog_shows_only_the_answer_to_the_last_question()
    {
        var results = Render<GoToResults>();
        _known.Hold = new();
        var first = results.InvokeAsync(() => results.Instance.FindAsync("xyz"));
        var held = _known.Hold;
        _known.Hold = null;
        await results.InvokeAsync(() => results.Instance.FindAsync("0118"));
        held.SetResult();
        await first;

        Assert.Equal(3, results.FindAll("[role=group]").Count);
        Assert.Equal(9, results.FindAll("[role=option]").Count);
        Assert.Equal("122 kết quả cho “0118”", results.Find("[role=status]").TextContent);
        Assert.Equal(results.FindAll("[role=option]").Count, results.FindAll("[role=option]").Select(option => option.Id).Distinct().Count());

        await results.InvokeAsync(() => results.Instance.FindAsync(" "));
        Assert.Empty(results.FindAll("[role=option]"));
    }

    [Theory]
    [InlineData("http://localhost/", "")]
    [InlineData("http://localhost/ho-so?chi-so=x&ky=2023-10&trang=2&so-voi=truoc#a", "ky=2023-10&so-voi=truoc")]
    [InlineData("http://localhost/?ky", "ky")]
    public void Only_what_carries_the_view_is_kept(string uri, string view) => Assert.Equal(view, SearchLinks.ViewOf(uri));

    [Fact]
    public void A_code_that_repeats_between_units_is_opened_by_its_key() =>
        Assert.Equal("ho-so/P1/TN%2012", SearchLinks.Place(new(SearchGroup.Dossier, "P1/TN 12", "TN 12", "")));

    private IRenderedComponent<SearchPage> Show(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<SearchPage>();
    }

    private sealed class Known : ISearchQuery
    {
        public TaskCompletionSource? Hold { get; set; }

        public async Task<SearchAnswer> FindAsync(string? text, int take)
        {
            var answer = new SearchAnswer(text ?? string.Empty, text != "0118" ? [] : [.. new[] { SearchGroup.Unit, SearchGroup.Procedure, SearchGroup.Dossier }.Select(group => Of(group, 0, take))]);
            await (Hold?.Task ?? Task.CompletedTask);
            return answer;
        }

        public Task<GroupAnswer> FindAsync(SearchGroup group, string? text, int skip, int take) =>
            Task.FromResult(text == "0118" ? Of(group, skip, take) : new(group, 0, []));

        public void Warm()
        {
        }

        private static GroupAnswer Of(SearchGroup group, int skip, int take) => group switch
        {
            SearchGroup.Unit => new(group, 1, [new(group, "P1", "UBND Phường 1", "P1")]),
            SearchGroup.Procedure => new(group, 1, [new(group, "Khai sinh", "Khai sinh", "", 12)]),
            _ => new(group, 120, [.. Enumerable.Range(0, 120).Skip(skip).Take(take).Select(number => new SearchHit(group, $"H20.41-231024-{118 + number:0000}", $"H20.41-231024-{118 + number:0000}", "Phường 1"))]),
        };
    }
}
