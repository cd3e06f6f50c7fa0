using Dashboard.Tests.Samples;
using Dashboard.Web.Commands;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>
/// Every page at the sizes of an office: nothing asked for elsewhere, no error, no sideways scroll.
/// The pictures are kept under <c>artifacts/pictures</c> for people to look at.
/// </summary>
[Trait("Category", "Browser")]
public sealed class PagesTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string View = "ky=2023-11&den=2023-11-21T18:00";

    private static readonly Lock Filling = new();

    public static TheoryData<int, int, ColorScheme> Sizes => new()
    {
        { 1366, 640, ColorScheme.Light },
        { 1366, 640, ColorScheme.Dark },
        { 1920, 1080, ColorScheme.Light },
        { 1920, 1080, ColorScheme.Dark },
        { 360, 740, ColorScheme.Light },
        { 360, 740, ColorScheme.Dark },
    };

    [Theory]
    [MemberData(nameof(Sizes))]
    public async Task Every_page_stands_by_itself(int width, int height, ColorScheme scheme)
    {
        Fill();
        var (page, faults) = await program.OpenAsync(width, height, scheme);
        var name = $"{width}x{height}-{scheme}".ToLowerInvariant();

        await LookAsync(page, $"/?{View}", page.GetByTestId("overview-table"), $"tong-quan-{name}");
        await LookAsync(page, $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi=TNMT&{View}", page.Locator("table.ds"), $"ho-so-{name}");
        await LookAsync(page, "/nap-du-lieu", page.GetByTestId("ledger"), $"nap-du-lieu-{name}");
        await CheckAFileAsync(page, $"nap-du-lieu-kiem-tra-{name}");
        await LookAsync(page, "/khong-co-trang-nay", page.Locator("h1"), $"khong-thay-{name}", errorsExpected: true);

        Assert.DoesNotContain(faults, fault => !fault.Contains("404", StringComparison.Ordinal));
    }

    private void Fill()
    {
        lock (Filling)
        {
            if (program.Cli.Json("imports").GetArrayLength() == 0)
            {
                Serving.Fill(program.Data);
            }
        }
    }

    private static async Task CheckAFileAsync(IPage page, string name)
    {
        await page.GotoAsync(page.Url);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await page.Locator("#chon-tep").SetInputFilesAsync(SampleFolder.File("weekly-2023", "04"));
        await Expect(page.GetByTestId("job")).ToBeVisibleAsync();
        var check = page.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra", Exact = true });
        if (await check.IsVisibleAsync())
        {
            await check.ClickAsync();
        }

        await Expect(page.GetByTestId("inserted")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(page.GetByTestId("effect").Locator("tbody tr").First).ToBeVisibleAsync();
        await PictureAsync(page, name);
        await page.GetByTestId("effect").ScrollIntoViewIfNeededAsync();
        await PictureAsync(page, name.Replace("kiem-tra", "tac-dong", StringComparison.Ordinal));
        await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
    }

    private async Task LookAsync(IPage page, string address, ILocator shown, string name, bool errorsExpected = false)
    {
        var response = await page.GotoAsync(program.Address + address);
        Assert.Equal(errorsExpected ? 404 : 200, response!.Status);
        await Expect(shown.First).ToBeVisibleAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await PictureAsync(page, name);
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        Assert.True(overflow <= 0, $"{name} scrolls sideways by {overflow} px.");
    }

    private static async Task PictureAsync(IPage page, string name)
    {
        var folder = Path.Combine(ProjectFile.Root, "artifacts", "pictures");
        Directory.CreateDirectory(folder);
        await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }
}
