using Dashboard.Tests.Samples;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>Several files chosen at once, of which some cannot even be received.</summary>
[Trait("Category", "Browser")]
public sealed class SeveralUploadsTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    [Fact]
    public async Task A_file_that_is_not_received_keeps_its_sentence_and_the_others_are_written_in_their_order()
    {
        var (page, faults) = await program.OpenAsync();
        await page.OpenReadyAsync($"{program.Address}/nap-du-lieu");
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();

        await page.Locator("#chon-tep").SetInputFilesAsync([Sample("06"), Empty("trống.xlsx"), Sample("04"), Empty("cũng trống.csv")]);

        var jobs = page.GetByTestId("jobs");
        await Expect(page.GetByTestId("drop").GetByRole(AriaRole.Alert)).ToHaveTextAsync([
            "◆ trống.xlsx: Tệp rỗng. Hãy xuất lại tệp từ phần mềm.", "◆ cũng trống.csv: Tệp rỗng. Hãy xuất lại tệp từ phần mềm."]);
        await Expect(jobs.Locator("tbody th")).ToHaveTextAsync(["06 Danh sách hồ sơ 07-11-2023.xlsx", "04 Danh sách hồ sơ 24_10_2023.xls"]);
        await jobs.GetByRole(AriaRole.Button, new() { Name = "Ghi cả 2 tệp, theo thứ tự xuất" }).ClickAsync();

        await Expect(jobs.Locator("td:last-child")).ToContainTextAsync(["lần nạp số 2", "lần nạp số 1"]);
        await Expect(page.GetByTestId("ledger").Locator("tbody tr:has(a[download]) th")).ToHaveTextAsync(["06 Danh sách hồ sơ 07-11-2023.xlsx", "04 Danh sách hồ sơ 24_10_2023.xls"]);
        await Expect(page.GetByTestId("drop").GetByRole(AriaRole.Alert)).ToHaveCountAsync(2);
        Assert.Equal(2, faults.Count(fault => fault.Contains("400", StringComparison.Ordinal)));
        Assert.DoesNotContain(faults, fault => !fault.Contains("400", StringComparison.Ordinal));
    }

    private static FilePayload Sample(string number)
    {
        var file = SampleFolder.File("weekly-2023", number);
        return new() { Name = Path.GetFileName(file), MimeType = "application/octet-stream", Buffer = File.ReadAllBytes(file) };
    }

    private static FilePayload Empty(string name) => new() { Name = name, MimeType = "application/octet-stream", Buffer = [] };
}
