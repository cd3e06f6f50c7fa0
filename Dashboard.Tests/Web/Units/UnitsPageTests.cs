using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Units;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web.Units;

public sealed class UnitsPageTests : WebTest
{
    [Fact]
    public void Units_stand_by_kind_with_how_they_do()
    {
        var page = Shown(sought: null);

        Assert.Equal(["Phòng ban 2 đơn vị", "Phường, xã 1 đơn vị"], page.FindAll("h2").Select(head => head.TextContent));
        Assert.StartsWith("don-vi/TNMT?ky=2023-10", page.Find("[data-don-vi=TNMT]").GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Chưa có số liệu", page.Find("[data-don-vi=P1]").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tai nguyen", "TNMT")]
    [InlineData("PHUONG 1", "P1")]
    [InlineData("tp", "TP")]
    public void The_search_knows_no_diacritics_and_takes_codes(string sought, string code) =>
        Assert.Equal([code], Shown(sought).FindAll("[data-don-vi]").Select(unit => unit.GetAttribute("data-don-vi")));

    [Fact]
    public void Nothing_found_is_said_with_a_way_back() =>
        Assert.Contains("Không có đơn vị nào khớp “không có”", Shown("không có").Find("[data-testid=none-found]").TextContent, StringComparison.Ordinal);

    [Fact]
    public void Typing_changes_the_address()
    {
        var page = Shown(sought: null);

        page.Find("#tim-don-vi").Input("tư pháp");

        Assert.EndsWith("&tim=t%C6%B0%20ph%C3%A1p", Services.GetRequiredService<NavigationManager>().Uri, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("TMNT", "TNMT")]
    [InlineData("phong tu phap", "TP")]
    [InlineData("P2", "P1")]
    [InlineData("phong-tai-nguyen", "TNMT")]
    public void The_nearest_unit_is_the_one_that_was_probably_meant(string typed, string code) =>
        Assert.Equal(code, NearestUnits.Find([Sample.Department, Views.Legal, Sample.Ward], typed, 1)[0].Code);

    private IRenderedComponent<UnitsPage> Shown(string? sought)
    {
        Services.AddSingleton<IViewQuery>(new Stub());
        if (sought is not null)
        {
            Services.GetRequiredService<NavigationManager>().NavigateTo($"don-vi?tim={Uri.EscapeDataString(sought)}");
        }

        return Render<UnitsPage>();
    }

    private sealed class Stub : IViewQuery
    {
        public event Action? Changed { add { } remove { } }

        public Task<ViewData?> LoadAsync(AddressText address) => Task.FromResult<ViewData?>(Sample.View(
            Sample.City(Views.Good(), ("TNMT", Views.Good()), ("TP", Views.Good()), ("P1", Sample.Figures(default, cutoff: null))), [], null, Sample.Department, Views.Legal, Sample.Ward));

        public Task<Upcoming> UpcomingAsync(ViewAddress address) => throw new NotSupportedException();

        public T Once<T>(object question, Func<T> build)
            where T : class => build();
    }
}
