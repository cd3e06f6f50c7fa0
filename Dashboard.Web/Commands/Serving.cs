using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Web.Shell;

namespace Dashboard.Web.Commands;

/// <summary><c>serve</c> and <c>demo</c>: the web application, on the office's data or on the samples.</summary>
internal static class Serving
{
    /// <summary>Serves the office's data until the program is ended.</summary>
    public static async Task<int> ServeAsync(string[] args)
    {
        using var data = Locations.Open(Option(args, "--data"));
        return await RunAsync(args, data);
    }

    /// <summary>Serves a throw-away folder filled from the sample exports by the real import.</summary>
    public static async Task<int> DemoAsync(string[] args)
    {
        var folder = Directory.CreateTempSubdirectory("tthc-demo-").FullName;
        try
        {
            using var data = Locations.Open(folder);
            Fill(data);
            return await RunAsync(args, data);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Imports the sample city: its units and the exports of two days.</summary>
    internal static void Fill(DashboardData data)
    {
        var samples = Path.Combine(Locations.Shipped, "samples", "sa-dec-2023");
        using (var units = File.OpenText(Path.Combine(samples, "units.csv")))
        {
            data.ImportUnits(UnitFile.Parse(units), "dùng thử");
        }

        foreach (var file in Directory.GetFiles(samples, "0*.xlsx").Order(StringComparer.Ordinal))
        {
            // The national export tells only its day, in its name: the same evening as the other files of that day.
            DateTime? exportedAt = Path.GetFileName(file).StartsWith("06", StringComparison.Ordinal) ? new DateTime(2023, 11, 21, 17, 0, 0) : null;
            var report = data.Import(new(Path.GetFileName(file), file, "dùng thử", exportedAt));
            if (report.Refused is { } reason)
            {
                throw new InvalidOperationException($"{report.File}: {reason}");
            }

            Console.Error.WriteLine($"{report.File}: {report.RowsRead} dòng");
        }
    }

    private static async Task<int> RunAsync(string[] args, DashboardData data)
    {
        try
        {
            await using var app = WebHost.Build([.. args.Where(arg => arg.StartsWith("--urls", StringComparison.Ordinal) || IsAfterUrls(args, arg))], data, data.Folder.Uploads);
            await app.StartAsync();
            Console.WriteLine($"Mở trình duyệt tại {string.Join(" hoặc ", app.Urls)}");
            Console.WriteLine("Chưa có đăng nhập: chương trình chỉ mở trên máy này. Nhấn Ctrl+C để dừng.");
            await app.WaitForShutdownAsync();
            return 0;
        }
        catch (AddressRefusedException refusal)
        {
            await Console.Error.WriteLineAsync(refusal.Message);
            return 1;
        }
        catch (IOException busy) when (busy.InnerException is Microsoft.AspNetCore.Connections.AddressInUseException)
        {
            await Console.Error.WriteLineAsync("Cổng đang được chương trình khác dùng: thêm --urls http://127.0.0.1:CỔNG với một cổng khác.");
            return 1;
        }
    }

    private static bool IsAfterUrls(string[] args, string arg) => Array.IndexOf(args, arg) is > 0 and var at && args[at - 1] == "--urls";

    private static string? Option(string[] args, string name) => Array.IndexOf(args, name) is >= 0 and var at && at + 1 < args.Length ? args[at + 1] : null;
}
