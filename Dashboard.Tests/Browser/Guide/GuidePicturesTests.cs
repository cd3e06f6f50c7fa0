using Dashboard.Web.Commands;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Guide;

/// <summary>
/// The pictures of the user guide can be taken as its recipe says. They are kept under <c>artifacts/guide</c>; <c>docs/pictures.sh</c>
/// names the folder of the guide, and then they are written there too.
/// </summary>
[Trait("Category", "Browser")]
public sealed class GuidePicturesTests(Chromium chromium, RunningProgram alone) : IClassFixture<RunningProgram>
{
    public static TheoryData<string> Names => [.. GuidePicture.All.Select(picture => picture.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_picture_of_the_guide_is_taken(string name)
    {
        var picture = GuidePicture.Named(name);
        var program = await ProgramAsync(picture);
        var (page, faults) = await program.OpenAsync(picture.Width, Math.Max(picture.Height, picture.Window), picture.Scheme);
        try
        {
            await page.OpenReadyAsync(program.Address + picture.Address);
            await Expect(page.Locator(picture.Shown).First).ToBeVisibleAsync();
            await (picture.Steps?.Invoke(page) ?? Task.CompletedTask);
            var taken = await TakeAsync(page, picture);
            await (picture.After?.Invoke(page) ?? Task.CompletedTask);

            Keep(taken, name);
            Assert.Empty(faults);
            Assert.Equal((picture.Width, picture.Height), GuideFolder.SizeOf(taken));
            Assert.True(taken.Length <= GuideFolder.MostBytes, $"{taken.Length} bytes: show less of the page.");
        }
        finally
        {
            await page.Context.DisposeAsync();
        }
    }

    private static async Task<byte[]> TakeAsync(IPage page, GuidePicture picture)
    {
        if (!picture.ShowsAge)
        {
            await page.EvaluateAsync("() => document.querySelectorAll('[data-testid=stale]').forEach(age => age.style.display = 'none')");
        }

        await page.Mouse.MoveAsync(0, 0);
        await page.SettleAsync();
        var top = picture.Top is { } part ? await page.Locator(part).EvaluateAsync<float>("part => part.getBoundingClientRect().top") : 0;
        return SmallPng.Of(await page.ScreenshotAsync(new()
        {
            Animations = ScreenshotAnimations.Disabled,
            Caret = ScreenshotCaret.Hide,
            Clip = new() { X = 0, Y = MathF.Floor(top), Width = picture.Width, Height = picture.Height },
        }));
    }

    private static void Keep(byte[] taken, string name)
    {
        string?[] folders = [Path.Combine(ProjectFile.Root, "artifacts", "guide"), Environment.GetEnvironmentVariable("DASHBOARD_PICTURES")];
        foreach (var folder in folders.Where(folder => !string.IsNullOrEmpty(folder)))
        {
            Directory.CreateDirectory(folder!);
            File.WriteAllBytes(Path.Combine(folder!, name + ".png"), taken);
        }
    }

    private async Task<RunningProgram> ProgramAsync(GuidePicture picture)
    {
        if (!picture.Works)
        {
            return await chromium.Programs.InAsync(picture.State);
        }

        if (alone.Data.NewestMoment is null)
        {
            Serving.Fill(alone.Data);
        }

        return alone;
    }
}
