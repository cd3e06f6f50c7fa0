using System.Text;
using Dashboard.Tests.Browser.Pages;
using Dashboard.Tests.Browser.Scripts;
using Microsoft.Playwright;
using UglyToad.PdfPig;
using UglyToad.PdfPig.Content;
using static Microsoft.Playwright.Assertions;

namespace Dashboard.Tests.Browser.Paper;

/// <summary>Every page that people print fits A4: no empty sheet, nothing beyond the edge, no row cut in two, the address under it.</summary>
[Trait("Category", "Browser")]
public sealed class PaperTests(Chromium chromium)
{
    /// <summary>Sides of an A4 sheet in points.</summary>
    private const double Short = 595, Long = 842;

    /// <summary>Points that printers leave empty at an edge.</summary>
    private const double Edge = 12;

    private const int FewestLetters = 40, MostSheets = 40;

    public static TheoryData<string> Names => [.. PageRow.All.Where(row => row.Printed != Printed.No && row.States.Contains(DataState.Filled)).Select(row => row.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_page_prints_on_a4(string name)
    {
        var row = PageRow.Named(name);
        var program = await chromium.Programs.InAsync(DataState.Filled);
        var (page, _) = await program.OpenAsync(1366, 768, ColorScheme.Dark);
        try
        {
            await page.OpenReadyAsync(program.Address + row.Address(Subject.Sample), row.Status);
            await Expect(page.Locator(row.Shown).First).ToBeVisibleAsync();
            await page.EmulateMediaAsync(new() { Media = Media.Print });
            var faults = (await page.EvaluateAsync<string[]>(Script.CutRows)).ToList();
            var file = await page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
            Keep(file, name);
            using var document = PdfDocument.Open(file);
            faults.AddRange(Check(document, row, page.Url));
            Assert.True(faults.Count == 0, string.Join(Environment.NewLine, faults));
        }
        finally
        {
            await page.Context.DisposeAsync();
        }
    }

    private static IEnumerable<string> Check(PdfDocument document, PageRow row, string address)
    {
        if (document.NumberOfPages > MostSheets)
        {
            yield return $"{document.NumberOfPages} sheets";
        }

        var all = new StringBuilder();
        foreach (var sheet in document.GetPages())
        {
            var letters = sheet.Letters.Where(letter => !string.IsNullOrWhiteSpace(letter.Value)).ToList();
            all.AppendJoin(null, letters.Select(letter => letter.Value));
            if (Math.Abs(Math.Min(sheet.Width, sheet.Height) - Short) > 2 || Math.Abs(Math.Max(sheet.Width, sheet.Height) - Long) > 2)
            {
                yield return $"sheet {sheet.Number} is {sheet.Width:0} x {sheet.Height:0} points, not A4";
            }

            if (letters.Count < FewestLetters)
            {
                yield return $"sheet {sheet.Number} is nearly empty: {letters.Count} letters";
            }

            if (letters.FindIndex(letter => IsBeyond(letter, sheet)) is >= 0 and var beyond)
            {
                yield return $"sheet {sheet.Number}: text beyond the edge: {string.Concat(letters.Skip(Math.Max(0, beyond - 20)).Take(30).Select(letter => letter.Value))}";
            }
        }

        // The printed address may say more than the typed one, so that it opens the same figures for ever.
        if (row.Printed == Printed.WithAddress && address.Split('?', '&').Append("so=").Any(part =>
            !all.ToString().Contains(part, StringComparison.Ordinal) && !all.ToString().Contains(Uri.UnescapeDataString(part), StringComparison.Ordinal)))
        {
            yield return $"the address {address} is not on paper";
        }
    }

    private static bool IsBeyond(Letter letter, Page sheet) =>
        letter.BoundingBox.Left < Edge || letter.BoundingBox.Right > sheet.Width - Edge || letter.StartBaseLine.Y < Edge || letter.StartBaseLine.Y > sheet.Height - Edge;

    private static void Keep(byte[] file, string name)
    {
        var folder = Path.Combine(ProjectFile.Root, "artifacts", "pictures");
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, name + ".pdf"), file);
    }
}
