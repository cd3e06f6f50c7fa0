using Bunit;
using Dashboard.Tests.Storage;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace Dashboard.Tests.Web;

/// <summary>The menu of the bar: pages of figures open with the view that is on the screen.</summary>
public sealed class MenuTests : WebTest
{
    private readonly Office _office = new("menu", [Sample.Department]);

    public MenuTests() => Services.AddSingleton(new OfficeName(_office.Data));

    [Fact]
    public void The_view_of_the_address_goes_along_and_nothing_else_of_it() => Assert.Equal(
        [
            "?ky=2023-10&den=2023-10-24T18:00&so-voi=2023-08", "don-vi?ky=2023-10&den=2023-10-24T18:00&so-voi=2023-08",
            "chi-so?ky=2023-10&den=2023-10-24T18:00&so-voi=2023-08", "ho-so?ky=2023-10&den=2023-10-24T18:00&so-voi=2023-08",
            "nap-du-lieu", "tro-giup",
        ],
        Places("/ho-so?chi-so=late-resolved&ky=2023-10&den=2023-10-24T18:00&trang=2&so-voi=2023-08#dau"));

    [Fact]
    public void An_address_without_a_view_opens_the_newest_one() =>
        Assert.Equal([string.Empty, "don-vi", "chi-so", "ho-so", "nap-du-lieu", "tro-giup"], Places("/tim?q=abc"));

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        if (disposing)
        {
            _office.Dispose();
        }
    }

    private IEnumerable<string?> Places(string address)
    {
        Services.GetRequiredService<NavigationManager>().NavigateTo(address);
        return Render<MainLayout>().FindAll("nav[aria-label=Chính] a").Select(place => place.GetAttribute("href"));
    }
}
