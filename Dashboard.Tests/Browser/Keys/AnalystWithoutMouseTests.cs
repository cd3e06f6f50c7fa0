using System.Text.RegularExpressions;
using Dashboard.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Keys;

/// <summary>The analyst's routine by keyboard alone.</summary>
[Trait("Category", "Browser")]
public sealed partial class AnalystWithoutMouseTests(Chromium chromium)
{
    private const string View = "?ky=2023-11&den=2023-11-21T18:00";
    private const string Column = "late-resolved", Unit = "TNMT";

    [Fact]
    public async Task An_analyst_sorts_opens_a_figure_reads_a_dossier_and_changes_the_period()
    {
        var program = await chromium.Programs.InAsync(DataState.Filled);
        var (page, faults) = await program.OpenAsync();
        var keys = new Keyboard(page);
        await page.OpenReadyAsync($"{program.Address}/{View}");

        await keys.PressAsync(".nhay");
        await keys.PressAsync($"th[data-chi-so='{Column}'] a");
        await Expect(page.Locator($"th[data-chi-so='{Column}']")).ToHaveAttributeAsync("aria-sort", Sorted());

        await keys.PressAsync($"tr[data-don-vi='{Unit}'] td[data-chi-so='{Column}'] a");
        await Expect(page).ToHaveURLAsync(ListAddress());
        await page.WaitReadyAsync();
        await keys.PressAsync("main table a[href*='ho-so/H20']");
        await Expect(page).ToHaveURLAsync(DossierAddress());
        await page.WaitReadyAsync();
        await Expect(page.Locator(".mot-ho-so")).ToBeVisibleAsync();
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(ListAddress());
        await page.GoBackAsync();
        await Expect(page.Locator($"th[data-chi-so='{Column}']")).ToHaveAttributeAsync("aria-sort", Sorted());

        await page.WaitReadyAsync();
        await keys.PressAsync("summary:has([data-testid=period])");
        await keys.PressAsync(".bang-chon a[href*='ky=2023-10']");
        await Expect(page.GetByTestId("period")).ToContainTextAsync("10/2023");
        Assert.Contains("ky=2023-10", page.Url, StringComparison.Ordinal);

        var theme = await page.Locator("html").GetAttributeAsync("data-theme");
        await keys.PressAsync(".doi-mau", "Space");
        await Expect(page.Locator("html")).Not.ToHaveAttributeAsync("data-theme", theme!);
        Assert.True(keys.Unseen.Count == 0, $"focus not to be seen at: {string.Join("; ", keys.Unseen)}");
        Assert.Empty(faults);
    }

    [GeneratedRegex("scending$", RegexOptions.None, 1000)]
    private static partial Regex Sorted();

    [GeneratedRegex(@"/ho-so\?.*chi-so=late-resolved", RegexOptions.None, 1000)]
    private static partial Regex ListAddress();

    [GeneratedRegex("/ho-so/H20", RegexOptions.None, 1000)]
    private static partial Regex DossierAddress();
}
