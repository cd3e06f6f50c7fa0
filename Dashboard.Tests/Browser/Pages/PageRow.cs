using Dashboard.Tests.Samples;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>What a page is on paper.</summary>
internal enum Printed
{
    /// <summary>Figures, with the address that opens them again.</summary>
    WithAddress,

    /// <summary>No figures, so the address says nothing.</summary>
    WithoutAddress,

    /// <summary>Nobody prints it.</summary>
    No,
}

/// <summary>One page that is visited: a new page of the program is a new row here.</summary>
/// <param name="Name">Name of its pictures.</param>
/// <param name="Address">Its address.</param>
/// <param name="Shown">Selector of what is there once the page is, with the samples.</param>
internal sealed record PageRow(string Name, string Address, string Shown)
{
    /// <summary>A dossier with letters of apology.</summary>
    private const string Dossier = "H20.32-230328-0002";

    private const string View = "ky=2023-11&den=2023-11-21T18:00";

    public static IReadOnlyList<PageRow> All { get; } =
    [
        new("tong-quan", $"/?{View}", "[data-testid=overview-table]") { ShownEmpty = "[data-testid=no-data]" },
        new("tong-quan-du", $"/?{View}&o=nn&cot=du&nhom=chung&sap=late-resolved", "[data-testid=overview-table]") { States = [DataState.Filled] },
        new("tong-quan-tuan", "/?ky=2023-11", "[data-testid=overview-table]") { States = [DataState.Weekly], Printed = Printed.No },
        new("tong-quan-tuan-trong", "/?ky=2023-12", "[data-testid=overview-table]") { States = [DataState.Weekly], Printed = Printed.No },
        new("don-vi", $"/don-vi?{View}", "main [data-don-vi]"),
        new("don-vi-tnmt", $"/don-vi/TNMT?{View}", ".than.dv"),
        new("chi-so", $"/chi-so?{View}", "[data-testid=indicators]"),
        new("chi-so-tre-han", $"/chi-so/late-resolved?{View}", "[data-testid=ranking]"),
        new("chi-so-con-hieu-luc", "/chi-so/still-valid-digitization?ky=2023-11", "[data-testid=ranking]") { States = [DataState.Weekly], Printed = Printed.No },
        new("ho-so", $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi=TNMT&{View}", "table.hs"),
        new("nap-du-lieu", "/nap-du-lieu", "[data-testid=ledger]") { Printed = Printed.WithoutAddress },
        new("nap-du-lieu-kiem-tra", "/nap-du-lieu", "[data-testid=ledger]") { Before = CheckAFileAsync, After = DropItAsync, States = [DataState.Filled], Printed = Printed.No },
        new("mot-ho-so", $"/ho-so/{Dossier}?{View}", ".mot-ho-so"),
        new("tim", $"/tim?q=phường&{View}", "ol[data-nhom]") { Printed = Printed.WithoutAddress },
        new("tro-giup", "/tro-giup", ".tro-giup") { Printed = Printed.WithoutAddress },
        new("giao-dien", "/quan-tri/giao-dien", ".giao-dien") { Printed = Printed.No },
        new("khong-thay", "/khong-co-trang-nay", "h1") { Status = 404, Printed = Printed.No },
    ];

    /// <summary>Selector of what is there without data.</summary>
    public string ShownEmpty { get; init; } = "h1";

    /// <summary>What the program answers.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The states in which the page is visited.</summary>
    public IReadOnlyList<DataState> States { get; init; } = [DataState.Empty, DataState.Filled];

    /// <summary>Whether the page is one that people print.</summary>
    public Printed Printed { get; init; } = Printed.WithAddress;

    /// <summary>What is done on the page before it is looked at; no other page is visited meanwhile.</summary>
    public Func<IPage, Task>? Before { get; init; }

    /// <summary>What undoes it.</summary>
    public Func<IPage, Task>? After { get; init; }

    public static PageRow Named(string name) => All.Single(row => row.Name == name);

    private static async Task CheckAFileAsync(IPage page)
    {
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
        await page.Locator("#chon-tep").SetInputFilesAsync(SampleFolder.File("weekly-2023", "04"));
        await Expect(page.GetByTestId("job")).ToBeVisibleAsync();
        var check = page.GetByRole(AriaRole.Button, new() { Name = "Kiểm tra", Exact = true });
        if (await check.IsVisibleAsync())
        {
            await check.ClickAsync();
        }

        await Expect(page.GetByTestId("inserted")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("effect").Locator("tbody tr").First).ToBeVisibleAsync();
    }

    private static Task DropItAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
}
