using System.Collections.Concurrent;
using Dashboard.Core.Storage;
using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser;

/// <summary>The real program on a data folder of its own, which knows its units and nothing else, visited by a real browser.</summary>
public sealed class RunningProgram(Chromium chromium) : IAsyncLifetime
{
    private readonly Cli _cli = new();
    private readonly ConcurrentBag<IBrowserContext> _opened = [];
    private IDisposable? _writing;
    private DashboardData? _data;
    private WebApplication? _app;

    public string Address { get; private set; } = string.Empty;

    internal Cli Cli => _cli;

    internal DashboardData Data => _data!;

    public async ValueTask InitializeAsync()
    {
        _cli.Json("units", "import", SampleFolder.File("sa-dec-2023", "units.csv"));
        await ServeAsync(_cli.Folder);
    }

    /// <summary>Opens the folder and listens at a free port.</summary>
    /// <param name="folder">The data folder.</param>
    /// <param name="uploads">Where uploads go; <see langword="null"/> for the data folder's own place.</param>
    internal async Task ServeAsync(string folder, string? uploads = null)
    {
        _data = Locations.Open(folder);
        _app = WebHost.Build(["--urls", "http://127.0.0.1:0"], _data, uploads ?? _data.Folder.Uploads);
        await _app.StartAsync(CancellationToken.None);
        Address = _app.Urls.Single();
    }

    /// <summary>Serves a folder that must stay as it is: the lock of its writers is held meanwhile, and uploads go elsewhere.</summary>
    /// <exception cref="InvalidOperationException">There is no data, it is of an older program, or somebody writes to it.</exception>
    internal Task ServeUntouchedAsync(string path)
    {
        var there = File.Exists(Path.Combine(path, "dashboard.db"));
        var folder = there ? new DataFolder(path) : throw new InvalidOperationException($"{path} is no data folder.");
        _writing = WriteLock.TryTake(folder) ?? throw new InvalidOperationException($"Somebody writes to {path}.");
        return new Database(folder).IsBehind()
            ? throw new InvalidOperationException($"{path} is of an older program: open it with this one first.")
            : ServeAsync(path, _cli.Folder);
    }

    /// <summary>A new page of a size; whatever it asks for outside the program, or fails at, is noted.</summary>
    internal async Task<(IPage Page, List<string> Faults)> OpenAsync(int width = 1366, int height = 640, ColorScheme scheme = ColorScheme.Light)
    {
        var browser = await chromium.BrowserAsync();
        var page = await browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "vi-VN" });
        page.Context.SetDefaultTimeout(Chromium.SlowMachine);
        _opened.Add(page.Context);
        var faults = new List<string>();
        page.Request += (_, request) => faults.AddRange(
            request.Url.StartsWith(Address, StringComparison.Ordinal) || request.Url.StartsWith("data:", StringComparison.Ordinal) || request.Url.StartsWith("blob:", StringComparison.Ordinal) ? [] : [$"asked for {request.Url}"]);
        page.Console += (_, message) => faults.AddRange(message.Type == "error" ? [message.Text] : []);
        page.PageError += (_, error) => faults.Add(error);
        return (page, faults);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var context in _opened)
        {
            await context.DisposeAsync();
        }

        if (_app is not null)
        {
            await _app.StopAsync(CancellationToken.None);
            await _app.DisposeAsync();
        }

        _data?.Dispose();
        _writing?.Dispose();
        _cli.Dispose();
    }
}
