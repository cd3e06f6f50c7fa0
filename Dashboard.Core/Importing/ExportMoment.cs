using System.Text.RegularExpressions;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Finds the moment at which the software wrote a file, in its title lines or its name.</summary>
/// <remarks>A day without a time counts as 23:59:59 of it.</remarks>
internal static partial class ExportMoment
{
    /// <summary>The moment of a title line that tells one; <see langword="null"/> where it tells none.</summary>
    public static DateTime? InTitle(string line)
    {
        var loose = Fold.Loose(line);
        var marker = loose.Contains("ngay xuat", StringComparison.Ordinal)
            || loose.Contains("thoi diem", StringComparison.Ordinal)
            || loose.Contains("xuat luc", StringComparison.Ordinal)
            || loose.Contains("in luc", StringComparison.Ordinal)
            || loose.Contains("ket xuat", StringComparison.Ordinal);
        var until = !loose.Contains("tu ngay", StringComparison.Ordinal)
            && (loose.Contains("tinh den", StringComparison.Ordinal) || loose.Contains("den ngay", StringComparison.Ordinal) || DenDay().IsMatch(loose));
        return marker || until ? Last(line) : null;
    }

    /// <summary>The moment in a file's name: <c>24-10-2023</c>, <c>5_11_2023 14_3</c>, <c>_2023_10_24_18_00</c>.</summary>
    public static DateTime? InName(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        var match = YearFirst().Match(name);
        match = match.Success ? match : DayFirst().Match(name);
        return match.Success ? Moment(match.Groups) : null;
    }

    private static DateTime? Last(string line)
    {
        DateTime? last = null;
        foreach (Match match in DateInLine().Matches(line))
        {
            if (ValueParser.TryDate(match.Value, out var moment, out var hasTime))
            {
                last = hasTime ? moment : moment.Date.AddDays(1).AddSeconds(-1);
            }
        }

        return last;
    }

    private static DateTime? Moment(GroupCollection parts)
    {
        var day = $"{parts["day"].Value}/{parts["month"].Value}/{parts["year"].Value}";
        return parts["hour"].Length > 0
            && ValueParser.TryDate($"{day} {parts["hour"].Value}:{parts["minute"].Value.PadLeft(2, '0')}", out var moment, out _) ? moment
            : ValueParser.TryDate(day, out moment, out _) ? moment.Date.AddDays(1).AddSeconds(-1)
            : null;
    }

    [GeneratedRegex(@"(\d{1,2}:\d{2}(:\d{2})?\s+)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(\s+\d{1,2}:\d{2}(:\d{2})?)?", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DateInLine();

    [GeneratedRegex(@"(?<![0-9])(?<day>\d{1,2})[-_.](?<month>\d{1,2})[-_.](?<year>20\d{2})([-_. ]+(?<hour>\d{1,2})[-_.:](?<minute>\d{1,2}))?(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![0-9])(?<year>20\d{2})[-_.](?<month>\d{1,2})[-_.](?<day>\d{1,2})([-_. ]+(?<hour>\d{1,2})[-_.:](?<minute>\d{1,2}))?(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    [GeneratedRegex(@"\bden \d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DenDay();
}
