using ClosedXML.Excel;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>
/// A file's whole round on the screen: refused, explained, checked, written without the rows that are wrong, those corrected and
/// brought in, the first taken back in the middle; a colleague's page follows all of it.
/// </summary>
[Trait("Category", "Browser")]
public sealed class ImportRoundTests(RunningProgram program) : IClassFixture<RunningProgram>, IDisposable
{
    private const string Rows = """
        Danh sách hồ sơ, thời điểm xuất: 20/11/2023 17:00
        Mã hồ sơ;Đơn vị;Nhận về;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái
        H20.33-231101-0001;Tổ đô thị;01/11/2023;10/11/2023;09/11/2023;Đã trả kết quả
        H20.33-231102-0002;Tổ đô thị;02/11/2023;10/11/2023;12/11/2023;Xong xuôi rồi
        ;Tổ đô thị;03/11/2023;10/11/2023;;Đang xử lý
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("tthc-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_file_goes_from_drop_to_commit_correction_and_undo_while_a_colleague_looks_on()
    {
        var (page, faults) = await program.OpenAsync();
        var (colleague, theirFaults) = await program.OpenAsync();
        await OpenAsync(colleague);
        await OpenAsync(page);

        await ChooseAsync(page, "thư mời.pdf", "%PDF-1.7 không phải bảng tính"u8.ToArray());
        await Expect(page.GetByTestId("job").GetByRole(AriaRole.Alert)).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveCountAsync(0);

        await ChooseAsync(page, "Danh sách 20-11-2023.csv", System.Text.Encoding.UTF8.GetBytes(Rows));
        await page.GetByLabel("Cột C, “Nhận về”, là").SelectOptionAsync("Received");
        await page.GetByLabel("Tên ánh xạ").FillAsync("Sổ của tổ");
        await page.GetByRole(AriaRole.Button, new() { Name = "Lưu ánh xạ và kiểm tra lại" }).ClickAsync();
        await page.GetByLabel("Đơn vị chưa biết: “Tổ đô thị”").SelectOptionAsync("QLDT");
        await page.GetByLabel("Trạng thái chưa biết: “Xong xuôi rồi”").SelectOptionAsync("10");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nhớ cách ghi và kiểm tra lại" }).ClickAsync();
        await Expect(page.GetByTestId("inserted")).ToHaveTextAsync("2");
        await Expect(page.GetByTestId("rejected-count")).ToHaveTextAsync("1");
        await Expect(page.GetByTestId("effect")).ToBeVisibleAsync();
        var rejected = await DownloadAsync(page);
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào hệ thống" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveAttributeAsync("data-stage", "Committed");
        await Expect(colleague.GetByTestId("ledger").Locator("tbody tr:has(a[download])")).ToHaveCountAsync(1);
        await Expect(colleague.GetByTestId("ledger")).ToContainTextAsync("Bí danh “Tổ đô thị” = Phòng Quản lý đô thị");

        Correct(rejected);
        await page.Locator("#chon-tep").SetInputFilesAsync(rejected);
        await Expect(page.GetByTestId("inserted")).ToHaveTextAsync("1");
        await Expect(page.GetByTestId("rejected-count")).ToHaveTextAsync("0");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào hệ thống" }).ClickAsync();
        await Expect(page.GetByTestId("ledger").Locator("tbody tr:has(a[download])")).ToHaveCountAsync(2);
        Assert.Equal(3, Received());

        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp 1" }).ClickAsync();
        await page.GetByTestId("undo").GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp 1" }).ClickAsync();
        await Expect(colleague.GetByTestId("ledger")).ToContainTextAsync("Đã hoàn tác");
        Assert.Equal(1, Received());
        Assert.Empty(program.Data.Verify());
        Assert.Empty(faults);
        Assert.Empty(theirFaults);
    }

    private async Task OpenAsync(IPage page)
    {
        await page.GotoAsync($"{program.Address}/nap-du-lieu");
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
    }

    private async Task ChooseAsync(IPage page, string name, byte[] bytes)
    {
        var path = Path.Combine(_folder, name);
        await File.WriteAllBytesAsync(path, bytes, TestContext.Current.CancellationToken);
        await page.Locator("#chon-tep").SetInputFilesAsync(path);
        await Expect(page.GetByTestId("job")).ToBeVisibleAsync();
    }

    private async Task<string> DownloadAsync(IPage page)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByText("Tải dòng bị loại (.xlsx)").ClickAsync());
        var path = Path.Combine(_folder, download.SuggestedFilename);
        await download.SaveAsAsync(path);
        return path;
    }

    /// <summary>Fills in the code that the one row lacks.</summary>
    private static void Correct(string path)
    {
        using var workbook = new XLWorkbook(path);
        var sheet = workbook.Worksheets.First();
        var code = sheet.CellsUsed(cell => cell.GetString() == "Mã hồ sơ").Single();
        var row = sheet.RowsUsed().Single(row => row.CellsUsed(cell => cell.GetString() == "Tổ đô thị").Any());
        row.Cell(code.Address.ColumnNumber).SetValue("H20.33-231103-0003");
        workbook.Save();
    }

    private int Received() => program.Cli.Json("indicators", "--from", "2023-11-01", "--to", "2023-11-30")
        .GetProperty("units").GetProperty("QLDT").GetProperty("counts").GetProperty("received").GetInt32();
}
