using System.Diagnostics;
using System.Text.Json;
using Dashboard.Tests.Browser.Scripts;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>A text that a page says.</summary>
/// <param name="Where">The attribute or element it stands in.</param>
/// <param name="Text">The text itself.</param>
internal sealed record Said(string Where, string Text);

/// <summary>What one visit of a page found: it is opened once, and looked at in every size.</summary>
/// <param name="Faults">Errors of the page and what it asked for elsewhere.</param>
/// <param name="Looks">Faults of layout, with the size of the window.</param>
/// <param name="Barriers">What axe calls serious or critical.</param>
/// <param name="Texts">What the page says.</param>
/// <param name="Opened">Time until the page could be used, and of that the CPU seconds of this process: the program and its test.</param>
internal sealed record Visit(
    IReadOnlyList<string> Faults, IReadOnlyList<string> Looks, IReadOnlyList<string> Barriers, IReadOnlyList<Said> Texts, (TimeSpan Wall, TimeSpan Cpu) Opened)
{
    /// <summary>Texts that may be smaller than 12 px: the n/N under the values of the heat table on small screens.</summary>
    private const string MaySmall = ".bang small";

    private static readonly (int Width, int Height)[] Sizes = [(1366, 640), (1366, 768), (1920, 1080), (1093, 614), (768, 1024), (360, 740)];

    public static async Task<Visit> MakeAsync(RunningProgram program, Subject subject, PageRow row, DataState state, ColorScheme scheme)
    {
        var (page, faults) = await program.OpenAsync(Sizes[0].Width, Sizes[0].Height, scheme);
        try
        {
            var (watch, cpu) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await page.OpenReadyAsync(program.Address + row.Address(subject), row.Status);
            await Expect(page.Locator(state == DataState.Empty ? row.ShownEmpty : row.Shown).First).ToBeVisibleAsync();
            var opened = (watch.Elapsed, Environment.CpuUsage.TotalTime - cpu);
            await (row.Before?.Invoke(page) ?? Task.CompletedTask);
            var barriers = new List<string>();
            var looks = new List<string>();
            foreach (var (width, height) in Sizes)
            {
                await page.SetViewportSizeAsync(width, height);
                await page.SettleAsync();
                var size = $"{width}x{height}";
                looks.AddRange((await page.EvaluateAsync<string[]>(Script.Look, MaySmall)).Select(look => $"{size}: {look}"));
                await PictureAsync(page, $"{row.Name}{Mark(state)}-{size}-{scheme}".ToLowerInvariant(), full: width < 720);
                if ((width, height) == Sizes[1] || (width < 720 && scheme == ColorScheme.Light))
                {
                    barriers.AddRange((await Axe.OfAsync(page)).Select(barrier => $"{size}: {barrier}"));
                }
            }

            var texts = JsonSerializer.Deserialize<Said[]>(await page.EvaluateAsync<string>(Script.Texts), JsonSerializerOptions.Web)!;
            await (row.After?.Invoke(page) ?? Task.CompletedTask);
            return new([.. faults.Where(fault => row.Status == 200 || !fault.Contains($"{row.Status}", StringComparison.Ordinal))], looks, barriers, texts, opened);
        }
        finally
        {
            await page.Context.DisposeAsync();
        }
    }

    private static string Mark(DataState state) => state switch
    {
        DataState.Empty => "-trong",
        DataState.Large => "-lon",
        _ => "",
    };

    private static async Task PictureAsync(IPage page, string name, bool full)
    {
        var folder = Path.Combine(ProjectFile.Root, "artifacts", "pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png"), FullPage = full, Animations = ScreenshotAnimations.Disabled });
    }
}
