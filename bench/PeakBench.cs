using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;

namespace Bench;

/// <summary>Peak resident memory (VmHWM) of reading every cell of a workbook, each reader in a process of its own.</summary>
internal static class PeakBench
{
    private const double InlineBar = 80;

    public static int Run(string file)
    {
        bool shared;
        using (var zip = ZipFile.OpenRead(file))
        {
            shared = zip.GetEntry("xl/sharedStrings.xml") is not null;
        }

        List<double> above = [], ratios = [];
        for (var pair = 1; pair <= 3; pair++)
        {
            var (idle, ours, other) = (Peak(file, "idle"), Peak(file, "ours"), Peak(file, "other"));
            Pairs.Print($"idle {idle:F0} MiB, ours {ours:F0} MiB, ExcelDataReader {other:F0} MiB");
            above.Add(ours - idle);
            ratios.Add(ours / other);
        }

        return (shared ? Pairs.Judge("peak / ExcelDataReader's", 1.0, ratios) : Pairs.Judge("MiB above the idle program", InlineBar, above)) ? 0 : 1;
    }

    /// <summary>Reads with one reader and tells the peak of this process in KiB.</summary>
    public static int Child(string file, string reader)
    {
        _ = reader switch
        {
            "ours" => ReadBench.Ours(file, thorough: false),
            "other" => ReadBench.Other(file, thorough: false),
            _ => default,
        };
        var peak = File.ReadLines("/proc/self/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
        Console.WriteLine(peak.Split(' ', StringSplitOptions.RemoveEmptyEntries)[^2]);
        return 0;
    }

    private static double Peak(string file, string reader)
    {
        using var child = Process.Start(new ProcessStartInfo("dotnet", [typeof(PeakBench).Assembly.Location, "peak", file, reader]) { RedirectStandardOutput = true, UseShellExecute = false })!;
        var line = child.StandardOutput.ReadToEnd();
        child.WaitForExit();
        return long.Parse(line, CultureInfo.InvariantCulture) / 1024.0;
    }
}
