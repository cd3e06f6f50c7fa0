using Dashboard.Core.Storage;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser;

/// <summary>The real program on a data folder of its own, and a real Chromium that visits it.</summary>
public sealed class RunningProgram : IAsyncLifetime
{
    private readonly Cli _cli = new();
    private DashboardData? _data;
    private WebApplication? _app;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public string Address => _app!.Urls.Single();

    internal Cli Cli => _cli;

    internal DashboardData Data => _data!;

    public async ValueTask InitializeAsync()
    {
        _cli.Json("units", "import", SampleFolder.File("sa-dec-2023", "units.csv"));
        _data = Locations.Open(_cli.Folder);
        _app = WebHost.Build(["--urls", "http://127.0.0.1:0"], _data, _data.Folder.Uploads);
        await _app.StartAsync(TestContext.Current.CancellationToken);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("DASHBOARD_CHROMIUM") ?? "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
        });
    }

    /// <summary>A new page of a size; whatever it asks for outside the program, or fails at, is noted.</summary>
    internal async Task<(IPage Page, List<string> Faults)> OpenAsync(int width = 1366, int height = 640, ColorScheme scheme = ColorScheme.Light)
    {
        var page = await _browser!.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "vi-VN" });
        var faults = new List<string>();
        page.Request += (_, request) => faults.AddRange(
            request.Url.StartsWith(Address, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal) ? [] : [$"asked for {request.Url}"]);
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => faults.Add(error);
        return (page, faults);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
        {
            await _browser.DisposeAsync();
        }

        _playwright?.Dispose();
        if (_app is not null)
        {
            await _app.StopAsync(TestContext.Current.CancellationToken);
            await _app.DisposeAsync();
        }

        _data?.Dispose();
        _cli.Dispose();
    }
}
