using Dashboard.Core.Calendars;
using Dashboard.Core.Histories;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>A line of the arithmetic.</summary>
/// <param name="Text">What is counted.</param>
/// <param name="Value">How much.</param>
/// <param name="IsResult">Whether the lines above add up to it.</param>
/// <param name="IsLate">Whether it is days too many.</param>
/// <param name="Detail">How the days come about: weekdays, less holidays, plus make-up days.</param>
internal sealed record SumLine(string Text, string Value, bool IsResult = false, bool IsLate = false, string? Detail = null);

/// <summary>Writes the working days as sums that add up by hand.</summary>
internal static class SumWords
{
    public static IReadOnlyList<SumLine> Of(DayArithmetic sums)
    {
        var days = sums.Days;
        var lines = new List<SumLine>();
        if (days.FirstDue is null && days.Due is null)
        {
            lines.Add(Line(sums.Handling, days.Closed is null ? $"chưa xong, tính đến {DateWords.DayMonth(days.End)}" : "từ nhận đến xong", string.Empty));
            return Cleared(lines);
        }

        if (days.FirstDue is { } first && days.Due is { } due && first != due)
        {
            Moved(sums, lines);
            if (sums.AfterFirstDue is { } afterFirst)
            {
                var parts = sums is { Extension: { } extension, AfterDue: { } late } ? $", {Format.Number(extension.Days)} + {Format.Number(late.Days)}" : $", {DateWords.Span(afterFirst.First, afterFirst.Last)}";
                lines.Add(new($"{Missed(days)} so với hạn đầu{parts}", Days(afterFirst), IsResult: true, IsLate: true, Detail: sums.Extension is null || sums.AfterDue is null ? Detail(afterFirst) : null));
            }
        }
        else
        {
            var one = days.Due is null ? sums.ToFirstDue : sums.ToDue;
            lines.Add(Line(one, days.Due is null ? "đến hạn đầu" : "đến hạn trả", string.Empty));
            AddAfterDue(sums, lines, "hạn");
            if (days.Due is null && sums.AfterFirstDue is { } afterFirst)
            {
                lines.Add(new($"{Missed(days)} so với hạn đầu, {DateWords.Span(afterFirst.First, afterFirst.Last)}", Days(afterFirst), IsResult: true, IsLate: true, Detail: Detail(afterFirst)));
            }
        }

        if (days.Closed is not null && sums.Handling is { } handling)
        {
            lines.Add(new("Thời gian giải quyết, từ nhận đến xong", Days(handling), Detail: Detail(handling)));
        }

        return Cleared(lines);
    }

    /// <summary>How the working days of a sum come about: <c>35 ngày thứ Hai–thứ Sáu − 5 ngày nghỉ (Tết Nguyên đán) = 30</c>.</summary>
    public static string? Detail(WorkingSum? sum)
    {
        if (sum is null || sum is { Holidays.Count: 0, MakeUps.Count: 0 })
        {
            return null;
        }

        var off = sum.Holidays.Count == 0 ? string.Empty : $" − {Format.Number(sum.Holidays.Count)} ngày nghỉ ({DateWords.Holidays(sum.Holidays)})";
        var on = sum.MakeUps.Count == 0 ? string.Empty : $" + {Format.Number(sum.MakeUps.Count)} ngày làm bù ({string.Join(", ", sum.MakeUps.Select(day => DateWords.DayMonth(day.Date)))})";
        return $"{Format.Number(sum.Weekdays)} ngày thứ Hai–thứ Sáu{off}{on} = {Format.Number(sum.Days)}";
    }

    public static string Days(WorkingSum sum) => $"{Format.Number(sum.Days)} ngày";

    private static void Moved(DayArithmetic sums, List<SumLine> lines)
    {
        lines.Add(Line(sums.ToFirstDue, "đến hạn đầu", string.Empty));
        if (sums.Extension is { } extension)
        {
            lines.Add(Line(extension, "hạn mới", "+"));
        }
        else if (sums.Shortening is { } shortening)
        {
            lines.Add(Line(shortening, "hạn hiện nay sớm hơn hạn đầu", "−"));
        }

        AddAfterDue(sums, lines, sums.Extension is null ? "hạn hiện nay" : "hạn mới");
    }

    private static void AddAfterDue(DayArithmetic sums, List<SumLine> lines, string due)
    {
        if (sums.AfterDue is { } late)
        {
            lines.Add(Line(late, sums.Days.Closed is null ? $"sau {due}, tính đến ngày chốt" : $"sau {due}, đến ngày xong", "+"));
            lines.Add(new($"{Missed(sums.Days)} so với {due}", late.Days > 0 ? Days(late) : "0 ngày làm việc", IsResult: true, IsLate: true));
        }
        else if (sums.Left is { } left)
        {
            lines.Add(Line(left, sums.Days.Closed is null ? "còn lại đến hạn" : "xong trước hạn", string.Empty));
        }
    }

    private static string Missed(DossierDays days) => days.Closed is null ? "Quá hạn" : "Trễ";

    private static SumLine Line(WorkingSum? sum, string what, string sign)
    {
        if (sum is null)
        {
            return new(string.Empty, string.Empty);
        }

        return new($"{DateWords.Span(sum.First, sum.Last)}: {what}", sign.Length == 0 ? Days(sum) : $"{sign}{Format.Number(sum.Days)}", Detail: Detail(sum));
    }

    private static IReadOnlyList<SumLine> Cleared(List<SumLine> lines) => [.. lines.Where(line => line.Text.Length > 0)];
}
