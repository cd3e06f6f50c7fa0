using System.Text.RegularExpressions;
using Dashboard.Tests.Browser.Pages;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Keys;

/// <summary>A unit head's routine by keyboard alone: own unit, own work, one dossier of it, and back.</summary>
[Trait("Category", "Browser")]
public sealed partial class UnitHeadWithoutMouseTests(Chromium chromium)
{
    [Fact]
    public async Task A_unit_head_opens_the_unit_narrows_the_work_and_reads_a_dossier()
    {
        var program = await chromium.Programs.InAsync(DataState.Filled);
        var (page, faults) = await program.OpenAsync();
        var keys = new Keyboard(page);
        await page.OpenReadyAsync($"{program.Address}/?ky=2023-11&den=2023-11-21T18:00");

        await keys.PressAsync("tr[data-don-vi=TNMT] th a");
        await Expect(page).ToHaveURLAsync(UnitAddress());
        await page.WaitReadyAsync();
        await keys.PressAsync("a[data-viec=so-ket-qua]");
        await Expect(page.Locator("a[data-viec][aria-current]")).ToHaveCountAsync(1);
        var narrowed = page.Url;

        await keys.PressAsync("main th.ma a[href*='ho-so/']");
        await Expect(page.Locator(".mot-ho-so")).ToBeVisibleAsync();
        await page.WaitReadyAsync();
        await page.GoBackAsync();
        await Expect(page).ToHaveURLAsync(narrowed);
        await Expect(page.Locator("a[data-viec][aria-current]")).ToHaveCountAsync(1);
        Assert.True(keys.Unseen.Count == 0, $"focus not to be seen at: {string.Join("; ", keys.Unseen)}");
        Assert.Empty(faults);
    }

    [GeneratedRegex("/don-vi/TNMT", RegexOptions.None, 1000)]
    private static partial Regex UnitAddress();
}
