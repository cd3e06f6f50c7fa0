using Dashboard.Tests.Browser.Scripts;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser;

/// <summary>Waits for what a page needs before it is looked at or worked with.</summary>
internal static class Ready
{
    /// <summary>Opens an address and waits until its circuit has taken the page over.</summary>
    public static async Task OpenReadyAsync(this IPage page, string address, int status = 200)
    {
        var response = await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        Assert.Equal(status, response!.Status);
        await page.WaitReadyAsync();
    }

    /// <summary>Waits until the circuit answers, nothing is loading and the typeface is there.</summary>
    public static async Task WaitReadyAsync(this IPage page)
    {
        await page.WaitForFunctionAsync(Script.Ready, null, new() { PollingInterval = 50 });
        await page.SettleAsync();
    }

    /// <summary>Waits until what was changed is drawn.</summary>
    public static Task SettleAsync(this IPage page) => page.EvaluateAsync(
        "() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => document.fonts.ready.then(() => done()))))");
}
