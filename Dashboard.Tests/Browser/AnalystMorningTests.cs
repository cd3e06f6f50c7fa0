using System.Globalization;
using System.Text.Json;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Samples;
using Dashboard.Web.Wording;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser;

/// <summary>An analyst's morning: upload an export, commit it, read the figures, open one, take the import back.</summary>
[Trait("Category", "Browser")]
public sealed class AnalystMorningTests(RunningProgram program) : IClassFixture<RunningProgram>
{
    private const string View = "?ky=2023-10&den=2023-10-24T18:00";

    [Fact]
    public async Task An_export_is_uploaded_committed_read_opened_and_taken_back()
    {
        var (page, faults) = await program.OpenAsync();
        await page.GotoAsync(program.Address);
        await Expect(page.GetByTestId("no-data")).ToBeVisibleAsync();

        await UploadAsync(page);
        await CheckPageAgainstJsonAsync(page);
        await OpenFigureAsync(page);
        await UndoAsync(page);

        await page.GotoAsync(program.Address);
        await Expect(page.GetByTestId("no-data")).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    private async Task UploadAsync(IPage page)
    {
        await page.GotoAsync($"{program.Address}/nap-du-lieu");
        await page.WaitForFunctionAsync("() => window.Blazor !== undefined");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Expect(page.Locator("[data-testid=drop][data-san-sang]")).ToBeVisibleAsync();
        await page.Locator("#chon-tep").SetInputFilesAsync(SampleFolder.File("sa-dec-2023", "01"));
        await Expect(page.GetByTestId("job")).ToBeVisibleAsync();
        await Expect(page.GetByTestId("inserted")).ToHaveTextAsync("1.387");
        await page.GetByRole(AriaRole.Button, new() { Name = "Ghi vào hệ thống" }).ClickAsync();
        await Expect(page.GetByTestId("job")).ToHaveAttributeAsync("data-stage", "Committed");
        await Expect(page.GetByTestId("ledger").Locator("tbody tr:has(a[download])")).ToHaveCountAsync(1);
    }

    private async Task CheckPageAgainstJsonAsync(IPage page)
    {
        var figures = program.Cli.Json("indicators", "--from", "2023-10-01", "--to", "2023-10-31", "--as-of", "2023-10-24T18:00");
        await page.GotoAsync($"{program.Address}/{View}&cot=du");
        await Expect(page.GetByTestId("overview-table")).ToBeVisibleAsync();
        var compared = 0;
        foreach (var unit in figures.GetProperty("units").EnumerateObject().Where(unit => unit.Name != "SADEC"))
        {
            foreach (var indicator in IndicatorCatalogue.All.Where(indicator => indicator.Id != IndicatorCatalogue.HandlingTime))
            {
                var ratio = unit.Value.GetProperty("indicators").GetProperty(indicator.Id);
                var cell = page.Locator($"tr[data-don-vi='{unit.Name}'] td[data-chi-so='{indicator.Id}']");
                Assert.Equal(Shown(ratio), await cell.Locator(".tri").TextContentAsync());
                compared++;
            }
        }

        Assert.Equal(19 * 12, compared);
    }

    private async Task OpenFigureAsync(IPage page)
    {
        var figure = program.Cli.Json("indicators", "--from", "2023-10-01", "--to", "2023-10-31", "--as-of", "2023-10-24T18:00")
            .GetProperty("units").GetProperty("TNMT").GetProperty("indicators").GetProperty("late-resolved");
        await page.Locator("tr[data-don-vi='TNMT'] td[data-chi-so='late-resolved'] a.tri").ClickAsync();
        await Expect(page.Locator("[data-phan=Numerator]")).ToBeVisibleAsync();
        await page.Locator("[data-phan=Denominator]").ClickAsync();
        await Expect(page.Locator("[data-phan=Denominator]")).ToHaveAttributeAsync("aria-current", "true");
        await Expect(page.Locator("table.ds tbody tr")).ToHaveCountAsync(figure.GetProperty("denominator").GetInt32());
        await Expect(page.GetByTestId("mismatch")).ToHaveCountAsync(0);
    }

    private async Task UndoAsync(IPage page)
    {
        await page.GotoAsync($"{program.Address}/nap-du-lieu");
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await page.GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp 1" }).ClickAsync();
        await page.GetByTestId("undo").GetByRole(AriaRole.Button, new() { Name = "Hoàn tác lần nạp 1" }).ClickAsync();
        await Expect(page.GetByTestId("ledger")).ToContainTextAsync("Đã hoàn tác");
    }

    private static string Shown(JsonElement ratio)
    {
        var (numerator, denominator) = (ratio.GetProperty("numerator").GetInt64(), ratio.GetProperty("denominator").GetInt64());
        var value = denominator == 0 ? Format.Dash
            : Math.Round(100m * numerator / denominator, 1, MidpointRounding.AwayFromZero).ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',');
        return denominator is > 0 and < Ranking.LeastDossiers ? $"({value})" : value;
    }
}
