using Dashboard.Core.Units;
using Dashboard.Tests.Browser.Words;
using Dashboard.Tests.Samples;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>Every page is Vietnamese to the last label, and every number and date is written as ours are.</summary>
[Trait("Category", "Browser")]
public sealed class WordsTests(Chromium chromium)
{
    private static readonly HashSet<string> UnitCodes = ReadUnitCodes();

    [Theory]
    [MemberData(nameof(Visits.All), MemberType = typeof(Visits))]
    public async Task Every_page_speaks_vietnamese(string page, DataState state, ColorScheme scheme)
    {
        var visit = await chromium.Visits.OfAsync(page, state, scheme);
        Assert.NotEmpty(visit.Texts);
        var foreign = visit.Texts
            .SelectMany(said => OurWords.Foreign(said.Text, UnitCodes).Concat(OurFormats.Foreign(said.Text)).Select(found => $"{found} — {said.Where}: {said.Text}"))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.True(foreign.Count == 0, string.Join(Environment.NewLine, foreign.Take(40)));
    }

    private static HashSet<string> ReadUnitCodes()
    {
        using var file = File.OpenText(SampleFolder.File("sa-dec-2023", "units.csv"));
        return [.. UnitFile.Parse(file).Select(unit => unit.Code)];
    }
}
