using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Histories;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Days, spans and places as the page of one dossier writes them.</summary>
internal static class DateWords
{
    private static readonly string[] Weekdays = ["Chủ nhật", "thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy"];
    private static readonly string[] Short = ["CN", "T2", "T3", "T4", "T5", "T6", "T7"];

    public static string Weekday(DateOnly day) => Weekdays[(int)day.DayOfWeek];

    public static string ShortWeekday(DateOnly day) => Short[(int)day.DayOfWeek];

    /// <summary>Day and month: <c>18/01</c>; the year is told where the page begins.</summary>
    public static string DayMonth(DateOnly day) => day.ToString("dd'/'MM", CultureInfo.InvariantCulture);

    /// <summary>A span: <c>19/01 → 08/03</c>, with years where it crosses one; a single day alone.</summary>
    public static string Span(DateOnly first, DateOnly last) =>
        first == last ? Day(first, first.Year != last.Year)
        : $"{Day(first, first.Year != last.Year)} → {Day(last, first.Year != last.Year)}";

    /// <summary>A run of days off: <c>20–26/01</c>.</summary>
    public static string Run(DateOnly first, DateOnly last) =>
        first == last ? DayMonth(first)
        : first.Month == last.Month ? $"{first.Day.ToString("00", CultureInfo.InvariantCulture)}–{DayMonth(last)}"
        : $"{DayMonth(first)}–{DayMonth(last)}";

    /// <summary>A date of a cell: with its time where there is one.</summary>
    public static string At(DateTime at) => at.TimeOfDay == TimeSpan.Zero ? Format.Day(DateOnly.FromDateTime(at)) : Format.Moment(at);

    /// <summary>A moment of an export; one that names a day only counts as the end of it and is written as the day.</summary>
    public static string Exported(DateTime at) => at is { Hour: 23, Minute: 59, Second: 59 } ? Format.Day(DateOnly.FromDateTime(at)) : Format.Moment(at);

    /// <summary>Where a word stands: <c>lần nạp 44, dòng 61</c>.</summary>
    public static string Brief(Place place) => $"lần nạp {Format.Number(place.Source.Id)}, dòng {Format.Number(place.Row)}";

    /// <summary>The same with file and sheet, for a tooltip.</summary>
    public static string Whole(Place place) =>
        $"Tệp {place.Source.File}{(place.SheetName.Length == 0 ? string.Empty : $", trang tính {place.SheetName}")}, dòng {Format.Number(place.Row)}, lần nạp {Format.Number(place.Source.Id)}";

    /// <summary>What holidays are called together: the common name of a run, without its days.</summary>
    public static string Holidays(IReadOnlyList<CalendarDay> days) => string.Join(", ", days.Select(day => Common(day.Name)).Distinct(StringComparer.Ordinal));

    /// <summary>All days of the lunar new year are Tết; a day in lieu is named like the day that it stands for.</summary>
    public static string Common(string name)
    {
        var plain = name.Split(" (", 2)[0];
        return plain.Contains("Tết Dương", StringComparison.Ordinal) ? "Tết Dương lịch"
            : plain.Contains("Tết", StringComparison.Ordinal) ? "Tết Nguyên đán"
            : plain;
    }

    private static string Day(DateOnly day, bool year) => year ? Format.Day(day) : DayMonth(day);
}
