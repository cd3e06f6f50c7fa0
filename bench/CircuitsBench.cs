using Dashboard.Web.Shell;

namespace Bench;

/// <summary>Managed memory of a connected page, after a forced collection, of many that are open at once.</summary>
internal static class CircuitsBench
{
    private const double Bar = 1.5;

    private static readonly string[] Pages = ["/", "/nap-du-lieu", "/tro-giup"];

    public static async Task<int> RunAsync(string folder, int count)
    {
        using var data = LargeFolder.Open(folder);
        await using var app = WebHost.Build(["--urls", "http://127.0.0.1:0"], data, data.Folder.Uploads);
        await app.StartAsync();
        var met = true;
        foreach (var page in Pages)
        {
            using var visitor = new Visitor(app.Urls.Single());
            for (var warm = 0; warm < 3; warm++)
            {
                visitor.Open(page);
            }

            var before = GC.GetTotalMemory(forceFullCollection: true);
            var batches = 0;
            for (var circuit = 0; circuit < count; circuit++)
            {
                batches += visitor.Open(page);
            }

            var each = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)count;
            Pairs.Print($"{page}: {count} circuits, drawn {batches} times, {each / 1024:F0} KiB each");
            met &= Pairs.Judge($"MiB a circuit at {page}", Bar, [each / (1 << 20)]);
        }

        await app.StopAsync();
        return met ? 0 : 1;
    }
}
