namespace Dashboard.Tests.Browser.Guide;

/// <summary>A picture with a palette shows what the screenshot showed.</summary>
[Trait("Category", "Browser")]
public sealed class SmallPngTests(Chromium chromium)
{
    private const string Page = """
        <body style="margin:0;background:linear-gradient(90deg,#036 50%,#fc9 50%)"><p style="font:30px sans-serif">Hồ sơ trễ hẹn</p></body>
        """;

    private const string Differences = """
        async pictures => {
          const [one, other] = await Promise.all(pictures.map(async data => {
            const image = new Image();
            image.src = `data:image/png;base64,${data}`;
            await image.decode();
            const { width, height } = image;
            const canvas = new OffscreenCanvas(width, height).getContext('2d');
            canvas.drawImage(image, 0, 0);
            return canvas.getImageData(0, 0, width, height).data;
          }));
          return one.length === other.length ? one.reduce((most, value, at) => Math.max(most, Math.abs(value - other[at])), 0) : 255;
        }
        """;

    [Fact]
    public async Task The_colours_are_kept()
    {
        var page = await (await chromium.BrowserAsync()).NewPageAsync(new() { ViewportSize = new() { Width = 301, Height = 103 } });
        try
        {
            await page.SetContentAsync(Page);
            var taken = await page.ScreenshotAsync();
            var small = SmallPng.Of(taken);

            Assert.Equal((301, 103), GuideFolder.SizeOf(small));
            Assert.True(small.Length < taken.Length, $"{small.Length} of {taken.Length} bytes");
            var apart = await page.EvaluateAsync<int>(Differences, new[] { Convert.ToBase64String(taken), Convert.ToBase64String(small) });
            Assert.InRange(apart, 0, 24);
        }
        finally
        {
            await page.Context.DisposeAsync();
        }
    }
}
