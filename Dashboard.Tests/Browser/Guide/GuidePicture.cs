using Dashboard.Tests.Browser.Pages;
using Microsoft.Playwright;

namespace Dashboard.Tests.Browser.Guide;

/// <summary>One picture of the user guide: a new picture is a new row here, and a line in a chapter that shows it.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Address">Address of the page.</param>
/// <param name="Shown">Selector of what is there once the page is.</param>
/// <param name="Height">Height in pixels: as much of the page as is of use.</param>
internal sealed record GuidePicture(string Name, string Address, string Shown, int Height)
{
    /// <summary>A dossier with a letter of apology.</summary>
    private const string Dossier = "H20.32-230328-0002";

    /// <summary>The sample year up to its newest file, compared with the export a month before.</summary>
    private const string Year = "ky=2023&den=2023-11-21T23:59:59&so-voi=2023-10-24T18:00";

    /// <summary>The month that is running at the newest file.</summary>
    private const string Month = "ky=2023-11&den=2023-11-21T23:59:59";

    private const string List = $"/ho-so?chi-so=late-resolved&phan=numerator&don-vi=TNMT&{Year}";

    public static IReadOnlyList<GuidePicture> All { get; } =
    [
        new("chua-co-so-lieu", "/", "[data-testid=no-data]", 320) { State = DataState.Empty },
        new("tong-quan", $"/?{Year}", "[data-testid=overview-table]", 640),
        new("tong-quan-so-luong", $"/?{Year}&o=nn&cot=du&sap=late-resolved", "[data-testid=overview-table]", 640),
        new("chon-ky", $"/?{Year}", "[data-testid=overview-table]", 400) { Steps = page => page.OpenMenuAsync("[data-testid=period]") },
        new("chon-thoi-diem", $"/?{Year}", "[data-testid=overview-table]", 300) { Steps = page => page.OpenMenuAsync("[data-testid=as-of]") },
        new("chon-ky-so-sanh", $"/?{Year}", "[data-testid=overview-table]", 300) { Steps = page => page.OpenMenuAsync("[data-testid=against]") },
        new("giao-dien-toi", $"/?{Year}", "[data-testid=overview-table]", 640) { Scheme = ColorScheme.Dark },
        new("so-lieu-cu", $"/?{Year}", "[data-testid=stale]", 240) { ShowsAge = true },
        new("so-nap-da-them", "/?ky=2023-10&den=2023-10-24T18:00&so=2", "[data-testid=ledger-notice]", 360) { Steps = page => page.UnfoldAsync("[data-testid=ledger-notice] summary") },
        new("danh-sach-don-vi", $"/don-vi?{Year}", "main [data-don-vi]", 340) { Steps = page => page.FindUnitAsync("phuong") },
        new("don-vi", $"/don-vi/TNMT?{Month}", ".than.dv", 700),
        new("don-vi-mot-viec", $"/don-vi/TNMT?{Month}&viec=so-ket-qua", ".than.dv", 640),
        new("don-vi-dien-thoai", $"/don-vi/TNMT?{Month}", ".day-dt", 740) { Width = 360 },
        new("don-vi-dien-thoai-so-lieu", $"/don-vi/TNMT?{Month}", ".day-dt", 740) { Width = 360, Steps = page => page.ClickAsync(".day-dt a[href*='#so-lieu']") },
        new("danh-sach-chi-so", $"/chi-so?{Year}", "[data-testid=indicators]", 640),
        new("chi-so", $"/chi-so/late-resolved?{Year}", "[data-testid=trend][data-song]", 700),
        new("chi-so-vi-sao", $"/chi-so/late-resolved?{Year}&doi=vao-tinh", "#ho-so-doi", 700) { Steps = page => page.ScrollToAsync("#vi-sao") },
        new("ho-so", List, "table.hs", 640),
        new("ho-so-loc-them", List, "table.hs", 480) { Steps = page => page.OpenMenuAsync("details:has(.loc-them) summary b") },
        new("ho-so-cot", List, "table.hs", 480) { Steps = page => page.OpenMenuAsync("[data-testid=columns] summary") },
        new("mot-ho-so", $"/ho-so/{Dossier}?{Year}", ".mot-ho-so", 900),
        new("nap-du-lieu", "/nap-du-lieu", "[data-testid=ledger]", 400) { Works = true },
        new("nap-du-lieu-nhieu-tep", "/nap-du-lieu", "[data-testid=ledger]", 424) { Works = true, Steps = GuideSteps.CheckSeveralAsync, After = GuideSteps.DropSeveralAsync },
        new("nap-du-lieu-kiem-tra", "/nap-du-lieu", "[data-testid=ledger]", 640) { Works = true, Steps = GuideSteps.CheckSampleAsync, After = GuideSteps.DropFileAsync },
        new("nap-du-lieu-tac-dong", "/nap-du-lieu", "[data-testid=ledger]", 400) { Works = true, Window = 1900, Top = "[data-testid=effect]", Steps = GuideSteps.CheckSampleAsync, After = GuideSteps.DropFileAsync },
        new("nap-du-lieu-tu-choi", "/nap-du-lieu", "[data-testid=ledger]", 560) { Works = true, Steps = GuideSteps.CheckDoubtfulAsync, After = GuideSteps.DropFileAsync },
        new("nap-du-lieu-cach-ghi", "/nap-du-lieu", "[data-testid=ledger]", 440) { Works = true, Steps = GuideSteps.CheckUnknownAsync, After = GuideSteps.DropFileAsync },
        new("doi-chieu", "/nap-du-lieu", "[data-testid=ledger]", 480) { Works = true, Steps = GuideSteps.ReconcileAsync, After = GuideSteps.UndoFormAsync },
        new("hoan-tac", "/nap-du-lieu", "[data-testid=ledger]", 440) { Works = true, Steps = GuideSteps.AskUndoAsync },
        new("hop-tim", $"/?{Year}", "html[data-tim]", 400) { Steps = page => page.FindAsync("tan") },
        new("trang-tim", $"/tim?q=0118&{Year}", "ol[data-nhom]", 400),
        new("phim-tat", $"/?{Year}", "html[data-tim]", 620) { Steps = GuideSteps.OpenKeysAsync },
        new("tro-giup", "/tro-giup", ".tro-giup .tg-buoc", 640),
        new("ban-in", $"/don-vi/TNMT?{Month}", ".than.dv", 720) { Width = 1047, Steps = page => page.EmulateMediaAsync(new() { Media = Media.Print }) },
    ];

    public int Width { get; init; } = 1366;

    /// <summary>Selector of what the picture begins at; <see langword="null"/> for the top of the window.</summary>
    public string? Top { get; init; }

    /// <summary>Height of the window where it is more than the picture's: that of an office screen without the browser's own bars.</summary>
    public int Window { get; init; } = 640;

    public ColorScheme Scheme { get; init; } = ColorScheme.Light;

    /// <summary>What the program knows.</summary>
    public DataState State { get; init; } = DataState.Filled;

    /// <summary>Files are uploaded, so no other test may look at the program meanwhile.</summary>
    public bool Works { get; init; }

    /// <summary>The samples are years old: how old they are is shown in one picture and left out of the others, which would else differ every day.</summary>
    public bool ShowsAge { get; init; }

    /// <summary>What is done on the page before the picture is taken.</summary>
    public Func<IPage, Task>? Steps { get; init; }

    /// <summary>What undoes it.</summary>
    public Func<IPage, Task>? After { get; init; }

    /// <summary>The file, seen from the guide's chapters.</summary>
    public string File => $"hinh/{Name}.png";

    public static GuidePicture Named(string name) => All.Single(picture => picture.Name == name);
}
