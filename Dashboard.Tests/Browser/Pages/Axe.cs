using Dashboard.Tests.Browser.Scripts;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>What axe calls serious or critical: barriers for people who do not see, hear or point as others do.</summary>
internal static class Axe
{
    private static readonly string Source = new BundledAxeScriptProvider().GetScript();

    public static async Task<string[]> OfAsync(IPage page)
    {
        // As a statement of the page's own world: a script element would need the nonce of the page.
        await page.EvaluateAsync($"() => {{ if (!window.axe) {{ {Source} }} }}");
        return await page.EvaluateAsync<string[]>(Script.Barriers);
    }
}
