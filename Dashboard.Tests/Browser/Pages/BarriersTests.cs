using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>axe finds nothing serious or critical on any page, contrast of colours included.</summary>
[Trait("Category", "Browser")]
public sealed class BarriersTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Visits.All), MemberType = typeof(Visits))]
    public async Task No_page_shuts_anybody_out(string page, DataState state, ColorScheme scheme)
    {
        var visit = await chromium.Visits.OfAsync(page, state, scheme);
        Assert.True(visit.Barriers.Count == 0, string.Join(Environment.NewLine, visit.Barriers));
    }
}
