using System.Text.RegularExpressions;
using Dashboard.Core.Importing.Titles;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Finds the moment at which the software wrote a file, in its title rows or its name.</summary>
/// <remarks>A day without a time, and a day at 00:00:00 as date cells have it, counts as 23:59:59 of it.</remarks>
internal static partial class ExportMoment
{
    private static readonly string[] Exported =
    [
        " ngay xuat ", " xuat ngay ", " xuat luc ", " thoi gian xuat ", " ket xuat ", " thoi diem ", " ngay in ", " in ngay ", " in luc ",
        " thoi gian in ", " ngay lap ", " ngay bao cao ", " ngay tao ",
    ];

    private static readonly string[] Until = [" tinh den ", " den ngay ", " den het ngay "];

    /// <summary>How well a line tells the moment.</summary>
    private enum Strength
    {
        Exported,
        Until,
        PlaceAndDay,
    }

    /// <summary>
    /// The moment that the title rows of a sheet tell; <see langword="null"/> where they tell none. A line about the export is
    /// stronger than one that tells up to when the data go, and that than a place and day ("Sa Đéc, ngày …"); of equals the first counts.
    /// </summary>
    /// <param name="rows">Cleaned texts of the rows above the headings.</param>
    public static DateTime? InTitles(IEnumerable<string[]> rows)
    {
        (Strength Strength, DateTime Moment)? best = null;
        foreach (var line in TitleLines.Of(rows))
        {
            var found = InLine(line);
            best = found is { } told && (best is null || told.Strength < best.Value.Strength) ? told : best;
        }

        return best?.Moment;
    }

    /// <summary>
    /// The moment in a file's name: <c>24-10-2023</c>, <c>5_11_2023 14_3</c>, <c>_2023_10_24_18_00</c>, <c>20231024</c>,
    /// <c>20231024180000</c>. A name with two different days tells none: it may be a period.
    /// </summary>
    public static DateTime? InName(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName);
        List<DateTime> found = [];
        foreach (var pattern in (Regex[])[YearFirst(), DayFirst(), Together()])
        {
            found.AddRange(pattern.Matches(name).Select(match => Moment(match.Groups)).OfType<DateTime>());
        }

        return found.Count > 0 && found.TrueForAll(moment => moment.Date == found[0].Date) ? found[0] : null;
    }

    private static (Strength Strength, DateTime Moment)? InLine(string line)
    {
        var outside = PeriodLine.TryFind(line, out _, out _, out var rest) ? rest : line;
        var loose = $" {Fold.Loose(outside)} ";
        var strength = Exported.Any(words => loose.Contains(words, StringComparison.Ordinal)) ? Strength.Exported
            : !Since().IsMatch(loose) && (Until.Any(words => loose.Contains(words, StringComparison.Ordinal)) || DenDay().IsMatch(loose)) ? Strength.Until
            : PlaceAndDay().IsMatch(outside) ? Strength.PlaceAndDay
            : (Strength?)null;
        return strength is { } told && Last(outside) is { } moment ? (told, moment) : null;
    }

    private static DateTime? Last(string line)
    {
        DateTime? last = null;
        foreach (Match match in DateInLine().Matches(line))
        {
            if (ValueParser.TryDate(TimeFirst().Replace(match.Value, "${hour}:${rest} "), out var moment, out var hasTime))
            {
                last = hasTime && moment.TimeOfDay != TimeSpan.Zero ? moment : EndOf(moment);
            }
        }

        return last;
    }

    private static DateTime? Moment(GroupCollection parts)
    {
        var day = $"{parts["day"].Value}/{parts["month"].Value}/{parts["year"].Value}";
        var second = parts["second"].Success ? parts["second"].Value.PadLeft(2, '0') : "00";
        return parts["hour"].Length > 0
            && ValueParser.TryDate($"{day} {parts["hour"].Value}:{parts["minute"].Value.PadLeft(2, '0')}:{second}", out var moment, out _) ? moment
            : ValueParser.TryDate(day, out moment, out _) ? EndOf(moment)
            : null;
    }

    private static DateTime EndOf(DateTime day) => day.Date.AddDays(1).AddSeconds(-1);

    /// <summary>A day, its time behind it (10/04/2024 05:05 CH) or before it (17h05 ngày 10/04/2024), or year first (2024-04-10 17:05).</summary>
    [GeneratedRegex(@"(?<!\d)\d{4}-\d{1,2}-\d{1,2}([ T]+\d{1,2}:\d{2}(:\d{2})?)?(?!\d)|(?<!\d)20\d{6}(\d{4}(\d{2})?)?(?!\d)|(\d{1,2}(:|h| giờ )\d{2}(:\d{2})?( phút)?,?\s+(ngày\s+)?)?\d{1,2}[/.-]\d{1,2}[/.-]\d{4}(\s+\d{1,2}:\d{2}(:\d{2})?(\s+(SA|CH)\b)?)?", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex DateInLine();

    [GeneratedRegex(@"^(?<hour>\d{1,2})(:|h| giờ )(?<rest>\d{2}(:\d{2})?)( phút)?,?\s+(ngày\s+)?(?=\d)", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex TimeFirst();

    /// <summary>A whole cell of a place and a day; days of decrees stand behind more words.</summary>
    [GeneratedRegex(@"^[^\d,;:]{2,40},\s*(ngày|ngay)\s+\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\.?$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex PlaceAndDay();

    [GeneratedRegex(@"(?<![0-9])(?<day>\d{1,2})[-_.](?<month>\d{1,2})[-_.](?<year>20\d{2})([-_. ]+(?<hour>[01]?\d|2[0-3])[-_.:](?<minute>[0-5]?\d)(?![0-9]|[-_.]20\d{2}))?(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?<![0-9])(?<year>20\d{2})[-_.](?<month>\d{1,2})[-_.](?<day>\d{1,2})([-_. ]+(?<hour>[01]?\d|2[0-3])[-_.:](?<minute>[0-5]?\d)(?![0-9]))?(?![0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex YearFirst();

    /// <summary>Digits written together, year first or day first; not a part of a longer number or of a code (H20.41-20231024-…).</summary>
    [GeneratedRegex(@"(?<![0-9]|[0-9]-)((?<year>20\d{2})(?<month>0[1-9]|1[0-2])(?<day>0[1-9]|[12]\d|3[01])([-_ T]?(?<hour>[01]\d|2[0-3])(?<minute>[0-5]\d)(?<second>[0-5]\d)?)?|(?<day>0[1-9]|[12]\d|3[01])(?<month>0[1-9]|1[0-2])(?<year>20\d{2}))(?![0-9]|-[0-9])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Together();

    [GeneratedRegex(@"\btu (ngay )?\d|tu ngay", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Since();

    [GeneratedRegex(@"\bden \d", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DenDay();
}
