using Dashboard.Tests.Browser.Words;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>Every page is Vietnamese to the last label, and every number and date is written as ours are.</summary>
[Trait("Category", "Browser")]
public sealed class WordsTests(Chromium chromium)
{
    [Theory]
    [MemberData(nameof(Visits.All), MemberType = typeof(Visits))]
    public async Task Every_page_speaks_vietnamese(string page, DataState state, ColorScheme scheme)
    {
        var visit = await chromium.Visits.OfAsync(page, state, scheme);
        Assert.NotEmpty(visit.Texts);
        var data = (await chromium.Programs.InAsync(state)).Data;
        HashSet<string> names = [.. data.Units.Select(unit => unit.Code), .. data.LedgerAfter(0).SelectMany(entry => entry.Who.Split(' '))];
        var foreign = visit.Texts
            .SelectMany(said => OurWords.Foreign(said.Text, names).Concat(OurFormats.Foreign(said.Text)).Select(found => $"{found} — {said.Where}: {said.Text}"))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(foreign.Count == 0, string.Join(Environment.NewLine, foreign.Take(40)));
    }
}
