using System.Text.Json;
using Dashboard.Tests.Browser.Scripts;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Keys;

/// <summary>A person without a mouse: goes from stop to stop by Tab, and must see at each where they are.</summary>
internal sealed class Keyboard(IPage page)
{
    private const int MostStops = 400;

    private readonly List<string> _unseen = [];

    /// <summary>Stops at which the focus could not be seen.</summary>
    public IReadOnlyList<string> Unseen => _unseen;

    /// <summary>Presses Tab until an element has the focus.</summary>
    public async Task ToAsync(string selector)
    {
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
            await LookAsync();
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }
        }

        Assert.Fail($"{selector} is not reached by {MostStops} presses of Tab at {page.Url}.");
    }

    /// <summary>Goes to an element and presses a key on it.</summary>
    public async Task PressAsync(string selector, string key = "Enter")
    {
        await ToAsync(selector);
        await page.Keyboard.PressAsync(key);
    }

    private async Task LookAsync()
    {
        var focus = JsonSerializer.Deserialize<Focus>(await page.EvaluateAsync<string>(Script.Focus), JsonSerializerOptions.Web)!;
        if (!focus.Seen && !_unseen.Contains(focus.Name))
        {
            _unseen.Add(focus.Name);
        }
    }

    private sealed record Focus(string Name, bool Seen, bool Body);
}
