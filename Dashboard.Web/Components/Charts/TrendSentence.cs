using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Charts;

/// <summary>A month of a trend in words, for tips and screen readers.</summary>
internal static class TrendSentence
{
    /// <summary>Line by line: the month, the value, the line beside it, the target.</summary>
    public static IReadOnlyList<string> Lines(TrendMonth month, TrendLine line)
    {
        List<string> lines = [PeriodWords.Of(month.Month)];
        if (month.Value is not { } value)
        {
            return [.. lines, month.Share];
        }

        lines.Add(line.SecondName is null
            ? $"{Amount(value, line)} ({month.Share})"
            : $"Theo {line.Name}: {Amount(value, line)} ({month.Share})");
        if (month.Second is { } second)
        {
            lines.Add($"Theo {line.SecondName}: {Amount(second, line)} ({month.SecondShare})");
        }

        if (month.Target is { } target)
        {
            lines.Add($"Mục tiêu {StandingWords.Of(target)}{(month.Standing is Standing.NoTarget ? ", ít hồ sơ nên không xếp" : $": {StandingWords.Of(month.Standing).ToLowerInvariant()}")}");
        }

        return lines;
    }

    /// <summary>For example: 5,2% tháng 10/2023.</summary>
    public static string Value(TrendMonth month, TrendLine line) =>
        $"{Amount(month.Value!.Value, line)} {PeriodWords.Of(month.Month).ToLowerInvariant()}";

    public static string Amount(decimal value, TrendLine line) => $"{Format.Number(value, 1)}{line.Unit}";
}
