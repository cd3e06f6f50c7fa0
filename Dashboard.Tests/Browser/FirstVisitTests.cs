using System.Globalization;
using System.Text.Json;
using Dashboard.Tests.Browser.Pages;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser;

/// <summary>What a browser that was never here loads for its first page, as it comes over the wire.</summary>
[Trait("Category", "Browser")]
public sealed class FirstVisitTests(Chromium chromium)
{
    private const double MostKilobytes = 600;

    [Theory]
    [InlineData("tong-quan")]
    [InlineData("mot-ho-so")]
    public async Task A_first_visit_is_light(string name)
    {
        var program = await chromium.Programs.InAsync(DataState.Filled);
        var (page, _) = await program.OpenAsync(1366, 768);
        var loaded = new Dictionary<string, (string Url, double Bytes)>(StringComparer.Ordinal);
        var network = await page.Context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        network.Event("Network.requestWillBeSent").OnEvent += (_, told) => loaded[Id(told)] = (told!.Value.GetProperty("request").GetProperty("url").GetString()!, 0);
        network.Event("Network.loadingFinished").OnEvent += (_, told) => loaded[Id(told)] = (loaded[Id(told)].Url, told!.Value.GetProperty("encodedDataLength").GetDouble());

        await page.OpenReadyAsync(program.Address + PageRow.Named(name).Address);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var kilobytes = loaded.Values.Sum(one => one.Bytes) / 1024;
        var list = string.Join(Environment.NewLine, loaded.Values.OrderByDescending(one => one.Bytes)
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Bytes / 1024,8:0.0} KB {new Uri(one.Url).AbsolutePath}")));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {kilobytes:0} KB{Environment.NewLine}{list}");
        Assert.InRange(kilobytes, 1, MostKilobytes);
    }

    private static string Id(JsonElement? told) => told!.Value.GetProperty("requestId").GetString()!;
}
