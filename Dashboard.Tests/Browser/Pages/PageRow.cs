using Dashboard.Tests.Samples;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>One page that is visited: a new page of the program is a new row here.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Address">Its address.</param>
/// <param name="Shown">Selector of what is there once the page is, with the samples.</param>
internal sealed record PageRow(string Name, string Address, string Shown)
{
    private const string View = "ky=2023-11&den=2023-11-21T18:00";

    public static IReadOnlyList<PageRow> All { get; } =
    [
        new("tong-quan", $"/?{View}", "[data-testid=overview-table]") { ShownEmpty = "[data-testid=no-data]" },
        new("ho-so", $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi=TNMT&{View}", "table.ds"),
        new("nap-du-lieu", "/nap-du-lieu", "[data-testid=ledger]"),
        new("nap-du-lieu-kiem-tra", "/nap-du-lieu", "[data-testid=ledger]") { Before = CheckAFileAsync, After = DropItAsync, States = [DataState.Filled] },
        new("tim", $"/tim?q=phuong&{View}", "[data-nhom=don-vi]"),
        new("tro-giup", "/tro-giup", "#thuat-ngu"),
        new("khong-thay", "/khong-co-trang-nay", "h1") { Status = 404 },
    ];

    /// <summary>Selector of what is there without data.</summary>
    public string ShownEmpty { get; init; } = "h1";

    /// <summary>What the program answers.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The states in which the page is visited.</summary>
    public IReadOnlyList<DataState> States { get; init; } = [DataState.Empty, DataState.Filled];

    /// <summary>What is done on the page before it is looked at; no other page is visited meanwhile.</summary>
    public Func<IPage, Task>? Before { get; init; }

    /// <summary>What undoes it.</summary>
    public Func<IPage, Task>? After { get; init; }

    public static PageRow Named(string name) => All.Single(row => row.Name == name);

    private static async Task CheckAFileAsync(IPage page)
    {
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
    }

    private static Task DropItAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
}
