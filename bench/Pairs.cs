using System.Globalization;

namespace Bench;

/// <summary>Compares two actions by the CPU seconds (user and system, all threads) of this process.</summary>
internal static class Pairs
{
    /// <summary>CPU seconds of one run.</summary>
    public static double Cpu(Action action)
    {
        GC.Collect();
        GC.WaitForPendingFinalizers();
        var before = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - before).TotalSeconds;
    }

    /// <summary>Runs A B A B …, prints the pairs and the median of their ratios; both must have run before.</summary>
    /// <returns>Whether the median is within the bar.</returns>
    public static bool Compare(string name, double bar, int pairs, Func<double> ours, Func<double> other)
    {
        var ratios = new List<double>();
        for (var pair = 1; pair <= pairs; pair++)
        {
            var (one, two) = (ours(), other());
            ratios.Add(one / two);
            Print($"{name}: pair {pair}: {one:F3} s / {two:F3} s = {one / two:F3}");
        }

        return Judge(name, bar, ratios);
    }

    /// <summary>Prints the median, the spread and the bar.</summary>
    public static bool Judge(string name, double bar, List<double> ratios)
    {
        ratios.Sort();
        var median = (ratios[(ratios.Count - 1) / 2] + ratios[ratios.Count / 2]) / 2;
        var met = median <= bar;
        var judged = double.IsPositiveInfinity(bar) ? "told only" : string.Create(CultureInfo.InvariantCulture, $"bar {bar}: {(met ? "met" : "MISSED")}");
        Print($"{name}: median {median:F3} ({ratios[0]:F3}-{ratios[^1]:F3}), {judged}");
        return met;
    }

    public static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
