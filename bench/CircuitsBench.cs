using Dashboard.Tests.Browser.Pages;
using Dashboard.Web.Shell;

namespace Bench;

/// <summary>Managed memory of a connected page, after a forced collection, of many that are open at once.</summary>
internal static class CircuitsBench
{
    private const double Bar = 1.5;
    private const int Warm = 3;

    public static async Task<int> RunAsync(string folder, int count, string name = "")
    {
        using var data = LargeFolder.Open(folder);
        await using var app = WebHost.Build(["--urls", "http://127.0.0.1:0"], data, data.Folder.Uploads);
        await app.StartAsync();
        var of = Subject.Of(data);
        (string Name, string Path)[] pages =
        [
            ("overview", $"/?{of.View}"),
            ("overview, a year", $"/?{of.Year}"),
            ("unit", $"/don-vi/{of.Unit}?{of.View}"),
            ("indicator", $"/chi-so/late-resolved?{of.View}"),
            ("list of a unit", $"/ho-so?chi-so=late-resolved&phan=denominator&don-vi={of.Unit}&{of.View}"),
            ("list, all of a year", $"/ho-so?{of.Year}"),
            ("dossier", $"/ho-so/{of.Dossier}?{of.View}"),
            ("search", $"/tim?q={of.PartOfCode}&{of.View}"),
            ("help", "/tro-giup"),
            ("import", "/nap-du-lieu"),
        ];
        var met = true;
        foreach (var (page, path) in pages.Where(page => page.Name.StartsWith(name, StringComparison.Ordinal)))
        {
            using var visitor = new Visitor(app.Urls.Single());
            for (var warm = 0; warm < Warm; warm++)
            {
                visitor.Open(path);
            }

            visitor.LeaveAll();
            var before = Held();
            var batches = 0;
            for (var circuit = 0; circuit < count; circuit++)
            {
                batches += visitor.Open(path);
            }

            var each = (Held() - before) / (double)count;
            visitor.LeaveAll();
            var left = (Held() - before) / (double)count;
            Pairs.Print($"{page}: {count} circuits, drawn {batches} times, {each / 1024:F0} KiB each, {left / 1024:F0} KiB each once left");
            met &= Pairs.Judge($"MiB a circuit: {page}", Bar, [each / (1 << 20)]);
        }

        await app.StopAsync();
        return met ? 0 : 1;
    }

    /// <summary>Bytes in use after a forced collection, once what is being let go of is let go.</summary>
    private static long Held()
    {
        Thread.Sleep(1000);
        GC.Collect();
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
