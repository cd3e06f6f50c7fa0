using Dashboard.Tests.Samples;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>The go-to dialog by keys alone, with an input method, on a phone, and the page that stands in for it without a script.</summary>
[Trait("Category", "Browser")]
public sealed class GoToTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string View = "/nap-du-lieu?ky=2023-10&den=2023-10-24T18:00";

    [Fact]
    public async Task Keys_open_choose_and_go_and_the_view_comes_along()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("/");
        await page.Keyboard.TypeAsync("sa dec");
        await Expect(Option(page, "UBND Thành phố Sa Đéc")).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Control+a");
        await page.Keyboard.TypeAsync("tre");
        await Expect(page.Locator("#di-den-chi-so-1")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(page.Locator("#di-den-o")).ToHaveAttributeAsync("aria-activedescendant", "di-den-chi-so-1");
        var chosen = await page.Locator("[role=option][aria-selected=true]").GetAttributeAsync("href");
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync(url => url.EndsWith(chosen!, StringComparison.Ordinal));
        Assert.EndsWith("?ky=2023-10&den=2023-10-24T18:00", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_of_an_input_method_are_left_to_it()
    {
        var page = await OpenAsync();
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("phuong");
        await Expect(page.Locator("[role=option][aria-selected=true]")).ToBeVisibleAsync();

        await page.EvaluateAsync("() => document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }))");

        Assert.EndsWith(View, page.Url, StringComparison.Ordinal);
        await Expect(page.Locator("#di-den")).ToBeVisibleAsync();
        Assert.Equal("phuong", await page.InputValueAsync("#di-den-o"));
    }

    [Fact]
    public async Task Keys_do_nothing_while_a_field_is_typed_in()
    {
        var page = await OpenAsync("/tim");
        await page.Locator("#tim-o").FocusAsync();
        await page.Keyboard.TypeAsync("g?/gn");

        Assert.Equal("g?/gn", await page.InputValueAsync("#tim-o"));
        await Expect(page.Locator("dialog[open]")).ToHaveCountAsync(0);

        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#phim-tat")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(page.Locator("#phim-tat")).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("g");
        await page.Keyboard.PressAsync("n");
        await page.WaitForURLAsync("**/nap-du-lieu");
    }

    [Fact]
    public async Task What_was_opened_lately_is_offered_as_text()
    {
        var page = await OpenAsync();
        await page.EvaluateAsync("""() => localStorage.setItem('mo-gan-day', JSON.stringify([{ noi: 'don-vi/P1', ten: '<b>Phường 1</b>', phu: 'P1' }]))""");
        await page.Keyboard.PressAsync("/");

        await Expect(page.Locator(".gan-day [role=option]")).ToContainTextAsync("<b>Phường 1</b>");
        await Expect(page.Locator(".gan-day [role=option]")).ToHaveAttributeAsync("href", "don-vi/P1?ky=2023-10&den=2023-10-24T18:00");
    }

    [Fact]
    public async Task On_a_phone_the_dialog_fills_the_screen_and_scrolls_nowhere_sideways()
    {
        var page = await OpenAsync(width: 360, height: 740);
        await page.Locator("[data-mo-tim]").ClickAsync();
        await page.Keyboard.TypeAsync("phuong");
        await Expect(page.Locator("[role=option]").First).ToBeVisibleAsync();

        var box = await page.Locator("#di-den").BoundingBoxAsync();
        Assert.Equal((360f, 740f), (box!.Width, box.Height));
        Assert.True(await page.EvaluateAsync<bool>("() => [...document.querySelectorAll('#di-den [role=option], #di-den button')].every(one => one.getBoundingClientRect().height >= 40 && one.getBoundingClientRect().right <= 360)"));
    }

    private static ILocator Option(IPage page, string name) => page.GetByRole(AriaRole.Option, new() { Name = name });

    private async Task<IPage> OpenAsync(string address = View, int width = 1366, int height = 640)
    {
        if (program.Data.NewestMoment is null)
        {
            program.Data.Import(new("Danh sách hồ sơ 24-10-2023.xlsx", SampleFolder.File("sa-dec-2023", "01"), "thử"));
        }

        var (page, _) = await program.OpenAsync(width, height);
        await page.GotoAsync(program.Address + address);
        await page.WaitForSelectorAsync("html[data-tim]");
        return page;
    }
}
