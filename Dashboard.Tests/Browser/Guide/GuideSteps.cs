using System.Text;
using Dashboard.Tests.Samples;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Guide;

/// <summary>What a reader of the guide does on a page, up to the state that a picture shows.</summary>
internal static class GuideSteps
{
    private const string UnknownList = """
        Danh sách hồ sơ, thời điểm xuất: 20/11/2023 17:00
        Mã hồ sơ;Đơn vị;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái
        H20.33-231101-0001;Tổ quản lý đô thị;01/11/2023;10/11/2023;09/11/2023;Đã trả kết quả
        H20.33-231102-0002;Tổ quản lý đô thị;02/11/2023;10/11/2023;12/11/2023;Xong việc
        H20.33-231103-0003;Tổ quản lý đô thị;03/11/2023;10/11/2023;;Đang xử lý
        """;

    private const string ProvinceForm = """
        BIỂU SỐ 06/VPCP/KSTT
        (Từ ngày 01/10/2023 đến ngày 31/10/2023), xuất lúc: 02/11/2023 08:00
        STT;Đơn vị;Số hồ sơ nhận giải quyết;;;;Số hồ sơ đã giải quyết;;;;Số hồ sơ đang giải quyết;;
        ;;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
        ;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
        (1);(2);(3)=(4)+(5)+(6);(4);(5);(6);(7)=(8)+(9)+(10);(8);(9);(10);(11)=(12)+(13);(12);(13)
        1;Phòng Tài nguyên và Môi trường;40;15;15;10;30;15;10;5;10;8;2
        2;Phường 1;20;10;8;2;18;10;8;0;2;2;0
        """;

    private const string DoubtfulList = """
        Mã hồ sơ,Đơn vị,Thủ tục,Ngày tiếp nhận,Ngày hẹn theo phiếu,Trạng thái
        H20.46-231020-0001,UBND Phường 1,Chứng thực bản sao,20/10/2023,24/10/2023,Đang xử lý
        H20.46-231023-0001,UBND Phường 1,Chứng thực bản sao,23/10/2023,26/10/2023,Đang xử lý
        """;

    /// <summary>Opens the choices that hang under a button of the context bar.</summary>
    public static async Task OpenMenuAsync(this IPage page, string selector)
    {
        await page.Locator(selector).First.ClickAsync();
        await Expect(page.Locator("details[data-dong][open] .bang-chon")).ToBeVisibleAsync();
    }

    /// <summary>Opens a part that is folded.</summary>
    public static async Task UnfoldAsync(this IPage page, string summary)
    {
        await page.Locator(summary).ClickAsync();
        await Expect(page.Locator($"details[open] > {summary.Split(' ')[^1]}").First).ToBeVisibleAsync();
    }

    /// <summary>Brings a part of the page to the top.</summary>
    public static Task ScrollToAsync(this IPage page, string part) =>
        page.Locator(part).EvaluateAsync("part => part.scrollIntoView({ block: 'start', behavior: 'instant' })");

    /// <summary>Types into the field that narrows the list of units.</summary>
    public static async Task FindUnitAsync(this IPage page, string text)
    {
        await page.Locator("#tim-don-vi").PressSequentiallyAsync(text);
        await Expect(page.Locator(".loc-don-vi [role=status]")).ToHaveTextAsync("6 đơn vị");
    }

    /// <summary>Opens the go-to dialog and types.</summary>
    public static async Task FindAsync(this IPage page, string text)
    {
        await page.Keyboard.PressAsync("Control+k");
        await page.Keyboard.TypeAsync(text);
        await Expect(page.Locator("#di-den [role=option][aria-selected=true]")).ToBeVisibleAsync();
    }

    public static async Task OpenKeysAsync(IPage page)
    {
        await page.Locator("h1").ClickAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.Locator("#phim-tat")).ToBeVisibleAsync();
    }

    /// <summary>Uploads a weekly export and checks it.</summary>
    public static async Task CheckSampleAsync(IPage page)
    {
        await UploadAsync(page, box => box.SetInputFilesAsync(SampleFolder.File("weekly-2023", "04")));
        await Expect(page.GetByTestId("effect").Locator("tbody tr").First).ToBeVisibleAsync();
    }

    /// <summary>Uploads a list with a column whose heading could mean two things.</summary>
    public static async Task CheckDoubtfulAsync(IPage page)
    {
        await UploadAsync(page, box => box.SetInputFilesAsync(Csv("Danh sách hồ sơ 24-10-2023 Phường 1.csv", DoubtfulList)));
        await Expect(page.GetByTestId("job").Locator("[role=alert]")).ToContainTextAsync("Ngày hẹn theo phiếu");
    }

    /// <summary>Uploads a list with a unit and a status that no table knows.</summary>
    public static async Task CheckUnknownAsync(IPage page)
    {
        await UploadAsync(page, box => box.SetInputFilesAsync(Csv("Danh sách hồ sơ 20-11-2023.csv", UnknownList)));
        await Expect(page.GetByTestId("unknown")).ToBeVisibleAsync();
    }

    /// <summary>Brings in a form of the province and opens it beside our counts.</summary>
    public static async Task ReconcileAsync(IPage page)
    {
        await UploadAsync(page, box => box.SetInputFilesAsync(Csv("Biểu 06 tháng 10-2023.csv", ProvinceForm)));
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào hệ thống" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveAttributeAsync("data-stage", "Committed");
        await page.GetByRole(AriaRole.Button, new() { Name = "Nạp tiếp tệp khác" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveCountAsync(0);
        await page.GetByRole(AriaRole.Link, new() { Name = "Đối chiếu Biểu 06" }).ClickAsync();
        await Expect(page.GetByTestId("reconciled")).ToBeVisibleAsync();
    }

    /// <summary>Takes that form back.</summary>
    public static async Task UndoFormAsync(IPage page)
    {
        await page.GotoAsync(new Uri(new Uri(page.Url), "/nap-du-lieu").ToString());
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
        await page.GetByTestId("ledger").GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp" }).First.ClickAsync();
        await page.GetByTestId("undo").GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp" }).ClickAsync();
        await Expect(page.GetByTestId("said")).ToBeVisibleAsync();
    }

    /// <summary>Uploads a list of dossiers, a register of letters and a file that is none of ours, all at once, and waits for their checks.</summary>
    public static async Task CheckSeveralAsync(IPage page)
    {
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
        await page.Locator("#chon-tep").SetInputFilesAsync([Sample("04"), Sample("15"), Sample("units.csv", "Danh sách đơn vị.csv")]);
        var results = page.GetByTestId("jobs").Locator("td:last-child");
        await Expect(results).ToContainTextAsync([" bị loại", " bị loại", "Không nhận được tệp này"]);
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "Ghi cả 2 tệp, theo thứ tự xuất" })).ToBeEnabledAsync();
    }

    /// <summary>Drops those three again, one after the other; the page is opened anew for each.</summary>
    public static async Task DropSeveralAsync(IPage page)
    {
        for (var left = 2; left >= 0; left--)
        {
            await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
            await Expect(page.GetByTestId("jobs").Locator("tbody tr")).ToHaveCountAsync(left > 1 ? left : 0);
            if (left == 0)
            {
                await Expect(page.GetByTestId("job")).ToHaveCountAsync(0);
            }

            await page.OpenReadyAsync(page.Url.Split('?')[0]);
        }
    }

    public static async Task DropFileAsync(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveCountAsync(0);
    }

    /// <summary>Presses the undo of the newest import; its effect stays open and is never confirmed.</summary>
    public static async Task AskUndoAsync(IPage page)
    {
        await page.GetByTestId("ledger").GetByRole(AriaRole.Button, new() { Name = "Hoàn tác" }).First.ClickAsync();
        await Expect(page.GetByTestId("undo").GetByRole(AriaRole.Button)).ToHaveCountAsync(2);
    }

    private static FilePayload Sample(string nameOrNumber, string? name = null)
    {
        var file = SampleFolder.File("weekly-2023", nameOrNumber);
        return new() { Name = name ?? Path.GetFileName(file), MimeType = "application/octet-stream", Buffer = File.ReadAllBytes(file) };
    }

    private static FilePayload Csv(string name, string text) => new() { Name = name, MimeType = "text/csv", Buffer = Encoding.UTF8.GetBytes(text) };

    private static async Task UploadAsync(IPage page, Func<ILocator, Task> choose)
    {
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
        await choose(page.Locator("#chon-tep"));
        await Expect(page.GetByTestId("job")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("outcome")).ToBeVisibleAsync();
    }
}
