using System.Net;
using System.Net.Sockets;
using Dashboard.Tests.Samples;
using Dashboard.Web.Shell;
using Microsoft.AspNetCore.Builder;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>A view outlives a lost connection and a restart of the server: same address, same figures, same half-typed text.</summary>
[Trait("Category", "Browser")]
public sealed class ConnectionTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string View = "/?ky=2023-10&den=2023-10-24T18:00";
    private const string Typed = "20/10/20";

    private static readonly TimeSpan Cut = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task The_view_survives_a_wire_cut_for_ten_seconds()
    {
        Fill();
        using var wire = new CuttableWire(new(program.Address));
        var (page, _) = await program.OpenAsync();
        var before = await OpenAsync(page, wire.Address);
        await page.EvaluateAsync("() => { window.stays = true; }");

        wire.Cut();
        await Expect(Dialog(page)).ToBeVisibleAsync();
        await Expect(Dialog(page)).ToContainTextAsync("Những gì đã ghi vào hệ thống vẫn còn");
        await Task.Delay(Cut, TestContext.Current.CancellationToken);
        wire.Mend();

        await Expect(Dialog(page)).ToBeHiddenAsync();
        Assert.True(await page.EvaluateAsync<bool>("() => window.stays === true"), "The page was loaded anew although its circuit was still there.");
        await CheckAsync(page, wire.Address, before);
    }

    [Fact]
    public async Task The_view_survives_a_restart_of_the_server_on_the_same_port()
    {
        Fill();
        var address = $"http://127.0.0.1:{FreePort()}";
        var (page, _) = await program.OpenAsync();
        string before;
        await using (var first = await StartAsync(address))
        {
            before = await OpenAsync(page, address);
            await page.EvaluateAsync("() => { window.stays = true; }");
            await first.StopAsync(TestContext.Current.CancellationToken);
        }

        await Expect(Dialog(page)).ToBeVisibleAsync();
        await using (var second = await StartAsync(address))
        {
            await page.WaitForFunctionAsync("() => window.stays === undefined && document.documentElement.dataset.tim !== undefined");
            await Expect(page.Locator("#da-dien-lai")).ToBeVisibleAsync();
            await CheckAsync(page, address, before);
            await page.CloseAsync();
            await second.StopAsync(TestContext.Current.CancellationToken);
        }
    }

    private static ILocator Dialog(IPage page) => page.Locator("#components-reconnect-modal");

    private static ILocator Field(IPage page) => page.Locator(".moc-go");

    private static async Task<string> OpenAsync(IPage page, string address)
    {
        await page.GotoAsync(address + View);
        await page.WaitForSelectorAsync("html[data-tim]");
        await page.Locator("summary", new() { HasText = "Số liệu đến" }).ClickAsync();
        await Field(page).FillAsync(string.Empty);
        await Field(page).PressSequentiallyAsync(Typed);
        return await page.GetByTestId("overview-table").InnerTextAsync();
    }

    /// <summary>Same address, same figures, same text in the field, and a server that answers.</summary>
    private static async Task CheckAsync(IPage page, string address, string before)
    {
        Assert.Equal(address + View, page.Url);
        await Expect(page.GetByTestId("overview-table")).ToBeVisibleAsync();
        Assert.Equal(before, await page.GetByTestId("overview-table").InnerTextAsync());
        await Expect(Field(page)).ToHaveValueAsync(Typed);
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync("phuong an hoa");
        await Expect(page.GetByRole(AriaRole.Option, new() { Name = "UBND Phường An Hòa" })).ToBeVisibleAsync();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task<WebApplication> StartAsync(string address)
    {
        var app = WebHost.Build(["--urls", address], program.Data, program.Data.Folder.Uploads);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }

    private void Fill()
    {
        if (program.Data.NewestMoment is null)
        {
            program.Data.Import(new("Danh sách hồ sơ 24-10-2023.xlsx", SampleFolder.File("sa-dec-2023", "01"), "thử"));
        }
    }
}
