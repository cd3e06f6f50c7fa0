using System.Globalization;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>
/// Every page stands by itself in the windows of an office and of a telephone: nothing asked for elsewhere, no error, no
/// sideways scroll, no text cut, covered or too small. Pictures are kept under <c>artifacts/pictures</c> for people to look at.
/// </summary>
[Trait("Category", "Browser")]
public sealed class PagesTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Visits.All), MemberType = typeof(Visits))]
    public async Task Every_page_stands_by_itself(string page, DataState state, ColorScheme scheme)
    {
        var visit = await chromium.Visits.OfAsync(page, state, scheme);
        TestContext.Current.TestOutputHelper?.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{page}, {scheme}: opened in {visit.Opened.Wall.TotalSeconds:F1} s, {visit.Opened.Cpu.TotalSeconds:F2} s CPU"));
        Assert.Empty(visit.Faults);
        Assert.True(visit.Looks.Count == 0, string.Join(Environment.NewLine, visit.Looks));
    }
}
