using Dashboard.Tests.Browser.Scripts;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>The looks that every page passes do find what they look for.</summary>
[Trait("Category", "Browser")]
public sealed class FaultsAreSeenTests(Chromium chromium)
{
    private const string Line = "position:absolute;left:20px;font:16px sans-serif;white-space:nowrap;";

    [Theory]
    [InlineData("scrolls sideways", "<div style='width:2000px'>Rộng</div>")]
    [InlineData("scrolls within what scrolls", "<div style='height:200px;overflow:auto'><div style='height:300px'>Danh sách</div></div><div style='height:900px'>Dài</div>")]
    [InlineData("scrolls within what scrolls", "<div style='height:200px;overflow:auto'><div style='height:100px;overflow:auto'><p style='height:300px'>Danh sách</p></div><p style='height:300px'>Dài</p></div>")]
    [InlineData("scrolls within what scrolls", "<div style='height:200px;overflow:auto'><div style='height:900px'></div><span style='position:absolute;clip-path:inset(50%)'>Chỉ để đọc</span></div>")]
    [InlineData("cut text", "<div style='width:60px;overflow:hidden;white-space:nowrap'>Phòng Tài nguyên và Môi trường</div>")]
    [InlineData("cut text", "<div style='width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>Phòng Tài nguyên và Môi trường</div>")]
    [InlineData("cut text", "<div style='height:14px;overflow:hidden;width:80px'>Phòng Tài nguyên và Môi trường</div>")]
    [InlineData("cut text", "<div style='width:80px;overflow:clip'><span style='white-space:nowrap'>Phòng Tài nguyên và Môi trường</span></div>")]
    [InlineData("text over text", $"<div style='{Line}top:20px'>Phòng Tài nguyên</div><div style='{Line}top:26px'>Môi trường</div>")]
    [InlineData("text over text", "<svg width='200' height='40'><text x='10' y='20'>95,6%</text><text x='30' y='22'>96,1%</text></svg>")]
    [InlineData("text of 11.0 px", "<p style='font-size:11px'>Chữ nhỏ</p>")]
    [InlineData("text of 8.0 px", "<svg width='100' height='50' viewBox='0 0 200 100'><text x='10' y='30' font-size='16'>Chữ nhỏ</text></svg>")]
    public async Task A_planted_fault_is_told(string fault, string body)
    {
        var faults = await LookAsync(body);
        Assert.Contains(faults, told => told.StartsWith(fault, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("an ellipsis that its title tells", "<div title='Phòng Tài nguyên và Môi trường' style='width:60px;overflow:hidden;white-space:nowrap;text-overflow:ellipsis'>Phòng Tài nguyên và Môi trường</div>")]
    [InlineData("what can be scrolled to", "<div style='width:60px;overflow:auto;white-space:nowrap'>Phòng Tài nguyên và Môi trường</div>")]
    [InlineData("one list that scrolls", "<div style='height:200px;overflow:auto'><div style='height:900px'>Danh sách</div></div>")]
    [InlineData("what only a screen reader reads", "<span style='position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap'>Bảng</span>")]
    [InlineData("lines set tight", "<p style='font:16px/17px sans-serif'>Phòng Tài nguyên<br>Môi trường Ệ</p>")]
    [InlineData("a bar that stays over what scrolls", $"<div style='position:fixed;top:0;left:0;right:0;background:#fff'>Theo dõi</div><div style='{Line}top:2px'>Phòng Tài nguyên</div>")]
    public async Task What_is_right_is_left_alone(string what, string body)
    {
        var faults = await LookAsync(body);
        Assert.True(faults.Length == 0, $"{what}: {string.Join("; ", faults)}");
    }

    [Fact]
    public async Task Everything_that_is_said_is_heard()
    {
        var texts = await RunAsync<string>(
            "<h1>Một</h1><p title='Hai'>Ba <b>Bốn</b> Năm</p><button aria-label='Sáu'>x</button><input placeholder='Bảy' value='Tám'><img alt='Chín'><p hidden>Mười</p><p translate='no'>Of no matter</p>",
            Script.Texts);
        foreach (var said in (string[])["Một", "Hai", "Ba \uFFFC Năm", "Bốn", "Sáu", "Bảy", "Tám", "Chín", "Mười"])
        {
            Assert.Contains($"\"text\":\"{said}\"", texts, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("no matter", texts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Axe_tells_a_pale_text_and_a_nameless_button()
    {
        var barriers = await RunAsync(
            "<main><h1>Trang</h1><p style='color:#aaa;background:#fff'>Chữ nhạt</p><button></button></main>", Axe.OfAsync);
        Assert.Contains(barriers, barrier => barrier.StartsWith("color-contrast", StringComparison.Ordinal));
        Assert.Contains(barriers, barrier => barrier.StartsWith("button-name", StringComparison.Ordinal));
    }

    private Task<string[]> LookAsync(string body) => RunAsync<string[]>(body, Script.Look);

    private Task<T> RunAsync<T>(string body, string script) => RunAsync(body, page => page.EvaluateAsync<T>(script));

    private async Task<T> RunAsync<T>(string body, Func<Microsoft.Playwright.IPage, Task<T>> look)
    {
        var page = await (await chromium.BrowserAsync()).NewPageAsync(new() { ViewportSize = new() { Width = 800, Height = 600 } });
        try
        {
            await page.SetContentAsync($"<!DOCTYPE html><html lang='vi'><title>Thử</title><body>{body}</body></html>");
            return await look(page);
        }
        finally
        {
            await page.Context.DisposeAsync();
        }
    }
}
