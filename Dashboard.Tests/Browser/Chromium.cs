using Dashboard.Tests.Browser;
using Dashboard.Tests.Browser.Pages;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace Dashboard.Tests.Browser;

/// <summary>The one browser of all tests, and the programs that they only look at: each started by the first test that asks for it.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>Milliseconds after which nothing more is awaited, however busy the machine is.</summary>
    internal const int SlowMachine = 90_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(StartAsync);

    public Chromium()
    {
        Programs = new(this);
        Visits = new(Programs);
    }

    internal Programs Programs { get; }

    internal Visits Visits { get; }

    internal async Task<IBrowser> BrowserAsync() => (await _started.Value).Browser;

    public async ValueTask DisposeAsync()
    {
        Visits.Dispose();
        await Programs.DisposeAsync();
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(SlowMachine);
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DASHBOARD_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        }));
    }
}
