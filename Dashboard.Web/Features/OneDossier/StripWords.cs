using Dashboard.Core.Calendars;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>A flag under the strip.</summary>
/// <param name="Day">The day it hangs from.</param>
/// <param name="Bold">What happened.</param>
/// <param name="Rest">What is to be said of it.</param>
/// <param name="IsBad">Whether it is late.</param>
internal sealed record StripFlag(DateOnly Day, string Bold, string Rest, bool IsBad = false);

/// <summary>The words on and under the strip of days.</summary>
internal static class StripWords
{
    /// <summary>What is said of a day when it is pointed at.</summary>
    public static string Day(StripDay day)
    {
        var kind = day.Kind switch
        {
            DayKind.Weekend => "nghỉ cuối tuần",
            DayKind.Holiday => day.Name!,
            _ when day.Late > 0 => $"ngày làm việc trễ thứ {Format.Number(day.Late)}",
            DayKind.MakeUp => $"làm bù ({day.Name}), ngày làm việc {Format.Number(day.Count)}",
            _ when day.Count == 0 => "ngày làm việc, không tính",
            _ => $"ngày làm việc {Format.Number(day.Count)}",
        };
        return $"{DateWords.Weekday(day.Date)} {Format.Day(day.Date)}: {kind}{(day.IsSuspended ? ", đang tạm dừng" : string.Empty)}";
    }

    /// <summary>The strip in one sentence, for those who do not see it.</summary>
    public static string Label(DossierHistory history)
    {
        var (strip, sums) = (history.Strip!, history.Arithmetic!);
        var days = sums.Days;
        List<string> said = [$"Từng ngày từ {Format.Day(strip.From)} đến {Format.Day(strip.To)}"];
        Add(sums.ToFirstDue, days.FirstDue, "đến hạn đầu");
        Add(days.FirstDue == days.Due ? null : sums.ToDue, days.Due, "đến hạn hiện nay");
        Add(sums.Handling, days.Closed, "đến ngày xong");
        return string.Join("; ", said);

        void Add(WorkingSum? sum, DateOnly? day, string what)
        {
            if (sum is not null && day is { } known)
            {
                said.Add($"{Format.Number(sum.Days)} ngày làm việc {what} {Format.Day(known)}");
            }
        }
    }

    public static IReadOnlyList<StripFlag> Flags(DossierHistory history)
    {
        var (strip, sums) = (history.Strip!, history.Arithmetic!);
        var days = sums.Days;
        List<StripFlag> flags = [new(days.Received, $"Nhận{Time(history, Topic.Received, days.Received)}", FirstDay(strip))];
        var moved = days.FirstDue != days.Due;
        if (days.FirstDue is { } first)
        {
            flags.Add(new(first, $"{(moved ? "Hạn đầu" : "Hạn trả")} {DateWords.DayMonth(first)}", sums.ToFirstDue is { } sum ? $", đủ {Format.Number(sum.Days)} ngày" : string.Empty));
        }

        if (moved && days.Due is { } due)
        {
            var name = sums.Extension is not null ? "Hạn mới" : days.FirstDue is null ? "Hạn trả" : "Hạn hiện nay";
            flags.Add(new(due, $"{name} {DateWords.DayMonth(due)}", string.Empty));
        }

        var end = sums.AfterDue is { } late ? $", {(days.Closed is null ? "quá" : "trễ")} {Format.Number(late.Days)} ngày" : string.Empty;
        flags.Add(days.Closed is { } closed
            ? new(closed, history.ClosedBySighting ? "Thấy đã xong" : $"Xong{Closing(history, closed)}", end, days.IsLate)
            : new(days.AsOf, $"Chốt {DateWords.DayMonth(days.AsOf)}", end, days.IsLate));
        flags.AddRange(history.Letters.Where(letter => letter.Day >= strip.From && letter.Day <= strip.To).Select((letter, index) => Letter(history, letter, index)));
        flags.AddRange(Runs(strip, day => day.Kind == DayKind.Holiday, run => $"{DateWords.Common(run[0].Name!)}, nghỉ {DateWords.Run(run[0].Date, run[^1].Date)}"));
        flags.AddRange(Runs(strip, day => day.Kind == DayKind.MakeUp, run => $"Làm bù {DateWords.DayMonth(run[0].Date)}"));
        flags.AddRange(Runs(strip, day => day.IsSuspended, run => $"Tạm dừng {DateWords.Run(run[0].Date, run[^1].Date)}"));
        return [.. flags.OrderBy(flag => flag.Day)];
    }

    private static StripFlag Letter(DossierHistory history, KnownLetter letter, int index)
    {
        var deadline = history.Arithmetic!.Days.FirstDue?.AddDays(-history.LeadDays);
        var classes = index == 0 ? history.Overall!.Classes : Classes.None;
        var late = (classes & Classes.ApologySent) != Classes.None && (classes & Classes.ApologyTimely) == Classes.None;
        var number = FirstDueWords.Number(letter).Split('/')[0];
        return new(letter.Day, $"Thư {number}", late ? $", muộn {Format.Number(letter.Day.DayNumber - deadline!.Value.DayNumber)} ngày" : (classes & Classes.ApologyTimely) != Classes.None ? ", đúng quy định" : string.Empty, late);
    }

    private static IEnumerable<StripFlag> Runs(DayStrip strip, Func<StripDay, bool> wanted, Func<List<StripDay>, string> words)
    {
        var run = new List<StripDay>();
        foreach (var day in strip.Parts.SelectMany(part => part.Days ?? []))
        {
            // Weekends inside a run of days off belong to it; a run of weekends alone is none.
            if (wanted(day) || (run.Count > 0 && !day.Works))
            {
                run.Add(day);
                continue;
            }

            if (run.Count > 0)
            {
                yield return Flag(run);
                run = [];
            }
        }

        if (run.Count > 0)
        {
            yield return Flag(run);
        }

        StripFlag Flag(List<StripDay> days)
        {
            while (!wanted(days[^1]))
            {
                days.RemoveAt(days.Count - 1);
            }

            return new(days[0].Date, string.Empty, words(days));
        }
    }

    private static string FirstDay(DayStrip strip) =>
        strip.Parts.SelectMany(part => part.Days ?? []).FirstOrDefault(day => day.Works && day.Count == 1) is { Count: 1 } first
            ? $", ngày 1 là {DateWords.DayMonth(first.Date)}"
            : string.Empty;

    private static string Closing(DossierHistory history, DateOnly closed) =>
        Time(history, Topic.Finished, closed) is { Length: > 0 } finished ? finished : Time(history, Topic.Returned, closed);

    /// <summary>The time of day, where the last word on a date gives one and is of that day.</summary>
    private static string Time(DossierHistory history, Topic topic, DateOnly day) =>
        history.LastWord(topic)?.Said.At is { } at && DateOnly.FromDateTime(at) == day && at.TimeOfDay != TimeSpan.Zero ? $" {at:HH':'mm}" : string.Empty;
}
