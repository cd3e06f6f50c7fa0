using System.Text.RegularExpressions;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Titles;

/// <summary>Finds the span of days in a title line: "Từ ngày 01/10/2023 đến ngày 31/10/2023", "Kỳ: 01/10/2023 - 31/10/2023".</summary>
internal static partial class PeriodLine
{
    /// <summary>Finds the first period of a line; both days belong to it.</summary>
    /// <param name="line">The line, its days in digits (<see cref="InDigits"/>).</param>
    /// <param name="from">Its first day.</param>
    /// <param name="to">Its last day.</param>
    /// <param name="rest">The line without it.</param>
    public static bool TryFind(string line, out DateOnly from, out DateOnly to, out string rest)
    {
        var match = Period().Match(line);
        (from, to, rest) = (default, default, line);
        if (!match.Success
            || !ValueParser.TryDate(match.Groups["from"].Value, out var first, out _)
            || !ValueParser.TryDate(match.Groups["to"].Value, out var last, out _)
            || last < first)
        {
            return false;
        }

        (from, to) = (DateOnly.FromDateTime(first), DateOnly.FromDateTime(last));
        rest = line.Remove(match.Index, match.Length);
        return true;
    }

    /// <summary>Whether a line begins a period that the next line ends: "Từ ngày 01/10/2023".</summary>
    public static bool IsBegun(string line) => Begun().IsMatch(line);

    /// <summary>The line with "ngày 21 tháng 11 năm 2023" written as "ngày 21/11/2023".</summary>
    public static string InDigits(string line) => DayInWords().Replace(line, "${label} ${day}/${month}/${year}");

    [GeneratedRegex(@"(\bt[ừưu]\s*(ngày|ngay)?\s*:?\s*)?(?<![\d/.-])(?<from>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(\s+\d{1,2}:\d{2}(:\d{2})?)?[\s,;]*(đến|den|tới|toi|-|–|—)\s*(hết|het)?\s*(ngày|ngay)?\s*:?\s*(?<to>\d{1,2}[/.-]\d{1,2}[/.-]\d{4})(\s+\d{1,2}:\d{2}(:\d{2})?)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Period();

    [GeneratedRegex(@"\bt[ừu]\s*(ngày|ngay)?\s*:?\s*\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\W*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Begun();

    [GeneratedRegex(@"(?<label>ngày|ngay)\s+(?<day>\d{1,2})\s+(tháng|thang)\s+(?<month>\d{1,2})\s+(năm|nam)\s+(?<year>\d{4})", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex DayInWords();
}
