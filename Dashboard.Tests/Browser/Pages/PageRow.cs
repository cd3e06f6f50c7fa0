using Dashboard.Tests.Browser.Guide;
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
/// <param name="Address">Its address, of the data that the program has.</param>
/// <param name="Shown">Selector of what is there once the page is, with data.</param>
internal sealed record PageRow(string Name, Func<Subject, string> Address, string Shown)
{
    private static readonly DataState[] WithData = [DataState.Filled, DataState.Large], Large = [DataState.Large];

    public static IReadOnlyList<PageRow> All { get; } =
    [
        new("tong-quan", of => $"/?{of.View}", "[data-testid=overview-table]") { ShownEmpty = "[data-testid=no-data]" },
        new("tong-quan-du", of => $"/?{of.View}&o=nn&cot=du&nhom=chung&sap=late-resolved", "[data-testid=overview-table]") { States = WithData },
        new("tong-quan-nam", of => $"/?{of.Year}", "[data-testid=overview-table]") { States = Large },
        new("don-vi", of => $"/don-vi?{of.View}", "main [data-don-vi]"),
        new("don-vi-tnmt", of => $"/don-vi/{of.Unit}?{of.View}", ".than.dv"),
        new("don-vi-nam", of => $"/don-vi/{of.Unit}?{of.Year}", ".than.dv") { States = Large },
        new("chi-so", of => $"/chi-so?{of.View}", "[data-testid=indicators]"),
        new("chi-so-tre-han", of => $"/chi-so/late-resolved?{of.View}", "[data-testid=ranking]"),
        new("chi-so-nam", of => $"/chi-so/late-resolved?{of.Year}", "[data-testid=ranking]") { States = Large },
        new("ho-so", of => $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi={of.Unit}&{of.View}", "table.hs"),
        new("ho-so-tat-ca", of => $"/ho-so?{of.Year}", "table.hs") { States = Large },
        new("ho-so-trang-cuoi", of => $"/ho-so?{of.Year}&trang=999999", "table.hs") { States = Large },
        new("ho-so-loc-sap", of => $"/ho-so?chi-so=late-resolved&phan=numerator&{of.Year}&loc-kenh=truc-tuyen&sap=thu-tuc&chieu=giam", "table.hs") { States = Large },
        new("nap-du-lieu", _ => "/nap-du-lieu", "[data-testid=ledger]") { Printed = Printed.WithoutAddress },
        new("nap-du-lieu-nhieu-tep", _ => "/nap-du-lieu", "[data-testid=ledger]") { Before = GuideSteps.CheckSeveralAsync, After = GuideSteps.DropSeveralAsync, States = [DataState.Filled], Printed = Printed.No },
        new("nap-du-lieu-kiem-tra", _ => "/nap-du-lieu", "[data-testid=ledger]") { Before = CheckAFileAsync, After = DropItAsync, States = [DataState.Filled], Printed = Printed.No },
        new("mot-ho-so", of => $"/ho-so/{Uri.EscapeDataString(of.Dossier)}?{of.View}", ".mot-ho-so"),
        new("tim", of => $"/tim?q={of.Name}&{of.View}", "ol[data-nhom]") { Printed = Printed.WithoutAddress },
        new("tim-ma", of => $"/tim?q={of.PartOfCode}&{of.View}", "ol[data-nhom]") { States = WithData, Printed = Printed.WithoutAddress },
        new("tro-giup", _ => "/tro-giup", ".tro-giup") { Printed = Printed.WithoutAddress },
        new("doi-chieu", _ => "/nap-du-lieu/doi-chieu", ".doi-chieu") { Printed = Printed.WithoutAddress },
        new("anh-xa", _ => "/quan-tri/anh-xa", ".anh-xa") { Printed = Printed.No },
        new("giao-dien", _ => "/quan-tri/giao-dien", ".giao-dien") { Printed = Printed.No },
        new("don-vi-khong-co", of => $"/don-vi/KHONG-CO?{of.View}", "[data-testid=unknown-unit]") { Status = 404, States = [DataState.Filled], Printed = Printed.No },
        new("ho-so-khong-co", of => $"/ho-so/H20.32-230308-9999?{of.View}", "[data-testid=unknown]") { Status = 404, States = [DataState.Filled], Printed = Printed.No },
        new("khong-thay", _ => "/khong-co-trang-nay", "h1") { Status = 404, Printed = Printed.No },
        new("tong-quan-tuan", _ => "/?ky=2023-11", "[data-testid=overview-table]") { States = [DataState.Weekly], Printed = Printed.No },
        new("tong-quan-tuan-trong", _ => "/?ky=2023-12", "[data-testid=overview-table]") { States = [DataState.Weekly], Printed = Printed.No },
        new("chi-so-con-hieu-luc", _ => "/chi-so/still-valid-digitization?ky=2023-11", "[data-testid=ranking]") { States = [DataState.Weekly], Printed = Printed.No },
    ];

    /// <summary>Selector of what is there without data.</summary>
    public string ShownEmpty { get; init; } = "h1";

    /// <summary>What the program answers.</summary>
    public int Status { get; init; } = 200;

    /// <summary>The states in which the page is visited.</summary>
    public IReadOnlyList<DataState> States { get; init; } = [DataState.Empty, .. WithData];

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
        await Expect(page.GetByTestId("inserted")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("effect").Locator("tbody tr").First).ToBeVisibleAsync();
    }

    private static Task DropItAsync(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = "Bỏ tệp này" }).ClickAsync();
}
