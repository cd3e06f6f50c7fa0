using Bunit;
using Dashboard.Core.Help;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Storage;
using Dashboard.Web.Features.Help;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

public sealed class HelpPageTests : WebTest
{
    private static readonly HelpTexts Shipped = Office.Reference.Help;

    private readonly Known _known = new();

    public HelpPageTests() => Services.AddSingleton<IHelpQuery>(_known);

    [Fact]
    public void The_example_is_followed_from_the_file_to_the_ratio()
    {
        _known.Example = Example(new(2, 5), closed: new(2023, 10, 12), late: true);

        var section = Show("tro-giup").Find("#mot-con-so");

        Assert.Contains("2 hồ sơ giải quyết trễ hạn trên 5 hồ sơ đã giải quyết = 40,0%", section.TextContent, StringComparison.Ordinal);
        Assert.Contains("Kết thúc 12/10/2023 là sau ngày hẹn 10/10/2023, nên hồ sơ này đứng trong tử số.", section.TextContent, StringComparison.Ordinal);
        Assert.Equal(7, section.QuerySelectorAll("li").Length);
        Assert.All(["nap-du-lieu/tep-goc/3", $"ho-so/H20.41-231001-0001?{Sample.Address.Query}", $"ho-so?chi-so=late-resolved&phan=numerator&don-vi=P1&{Sample.Address.Query}"], link =>
            Assert.Contains(link, section.QuerySelectorAll("a").Select(one => one.GetAttribute("href"))));
    }

    [Fact]
    public void An_example_in_time_is_not_called_late()
    {
        _known.Example = Example(new(0, 5), closed: new(2023, 10, 10), late: false);

        Assert.Contains("Kết thúc 10/10/2023 không sau ngày hẹn 10/10/2023, nên hồ sơ này chỉ đứng trong mẫu số.", Show("tro-giup").Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_data_the_example_says_what_to_do() =>
        Assert.Equal("nap-du-lieu", Show("tro-giup").Find("#mot-con-so a").GetAttribute("href"));

    [Theory]
    [InlineData("han dau")]
    [InlineData("FIRSTDUE")]
    public void Search_finds_terms_without_marks_and_by_id(string text)
    {
        var page = Show($"tro-giup?tim={Uri.EscapeDataString(text)}");

        Assert.NotEmpty(page.FindAll("#han-dau"));
        Assert.Empty(page.FindAll("#diem-phan-tram"));
        Assert.Empty(page.FindAll("#mot-con-so"));
    }

    [Fact]
    public void A_search_without_an_answer_leads_on() =>
        Assert.Equal("tim?q=xyzxyz", Show("tro-giup?tim=xyzxyz").Find("[data-testid=nothing] a").GetAttribute("href"));

    [Fact]
    public void Anchors_are_unique_and_links_within_the_help_lead_somewhere()
    {
        var page = Show("tro-giup");
        var ids = page.FindAll("[id]").Select(element => element.Id!).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
        Assert.All(page.FindAll("a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("tro-giup#", StringComparison.Ordinal)), href =>
            Assert.Contains(href["tro-giup#".Length..], ids));
    }

    [Fact]
    public void Links_to_indicators_name_indicators() =>
        Assert.All(Shipped.Terms.Where(term => term.Link.StartsWith("chi-so/", StringComparison.Ordinal)), term =>
            Assert.Contains(term.Link["chi-so/".Length..], IndicatorCatalogue.All.Select(indicator => indicator.Id)));

    [Theory]
    [InlineData("a,b\n1,2,3\n")]
    [InlineData("anchor,group,term,id,definition,shown,link\nx,g,t,i,d,s,\nx,g,t,i,d,s,\n")]
    public void A_glossary_with_a_fault_is_refused(string csv) =>
        Assert.Throws<FormatException>(() => HelpTexts.ReadTerms(new StringReader(csv)));

    private static HelpExample Example(Ratio ratio, DateOnly closed, bool late) => new(
        Sample.Address, "P1", "UBND Phường 1", ratio,
        new("H20.41-231001-0001", "P1", new(2023, 10, 1), new(2023, 10, 10), new(2023, 10, 10), closed, "Returned", 3, "danh sách.xlsx", "Sheet1", 12), late);

    private IRenderedComponent<HelpPage> Show(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<HelpPage>();
    }

    private sealed class Known : IHelpQuery
    {
        public HelpTexts Texts => Shipped;

        public HelpExample? Example { get; set; }

        public Task<HelpExample?> ExampleAsync() => Task.FromResult(Example);
    }
}
