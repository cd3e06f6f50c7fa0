using Dashboard.Core.Calendars;

namespace Dashboard.Core.Histories;

/// <summary>What happened on a day.</summary>
[Flags]
public enum DayMark
{
    None = 0,
    Received = 1 << 0,
    FirstDue = 1 << 1,
    Due = 1 << 2,
    Closed = 1 << 3,
    Letter = 1 << 4,

    /// <summary>The day up to which an open dossier is judged.</summary>
    AsOf = 1 << 5,
}

/// <summary>One day of the strip.</summary>
/// <param name="Date">The day.</param>
/// <param name="Kind">What kind of day it is.</param>
/// <param name="Name">Name of the holiday, or of the day for which it is made up.</param>
/// <param name="Count">Working days from the receipt up to this day.</param>
/// <param name="Late">Working days after the current due date up to this day; 0 where the day is not late.</param>
/// <param name="IsLate">Whether the day is after the current due date and not after the end.</param>
/// <param name="IsAfterFirstDue">The same of the first due date.</param>
/// <param name="IsSuspended">Whether the dossier stood suspended; counted all the same.</param>
/// <param name="IsAhead">Whether the day is still to come for an open dossier.</param>
/// <param name="Marks">What happened on it.</param>
public readonly record struct StripDay(
    DateOnly Date, DayKind Kind, string? Name, int Count, int Late, bool IsLate, bool IsAfterFirstDue, bool IsSuspended, bool IsAhead, DayMark Marks)
{
    /// <summary>Whether the day is counted.</summary>
    public bool Works => Kind is DayKind.Working or DayKind.MakeUp;
}

/// <summary>About a month of days, or a stretch on which nothing happened.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="WorkingDays">Working days of the part that lie after the receipt.</param>
/// <param name="Days">The days; <see langword="null"/> where the stretch is folded away.</param>
public sealed record StripPart(DateOnly From, DateOnly To, int WorkingDays, IReadOnlyList<StripDay>? Days);

/// <summary>Every calendar day of a dossier from receipt to due date or end, in parts of about a month.</summary>
public sealed record DayStrip(DateOnly From, DateOnly To, IReadOnlyList<StripPart> Parts)
{
    /// <summary>Up to so many days nothing is folded away.</summary>
    public const int WholeUpTo = 124;

    private const int ShortPart = 10;

    /// <summary>Makes the strip.</summary>
    /// <param name="calendar">Working days.</param>
    /// <param name="days">The days of the dossier.</param>
    /// <param name="suspensions">Spans of days on which it stood suspended.</param>
    /// <param name="letters">Days of its letters; those outside the strip are left out.</param>
    public static DayStrip Of(WorkingCalendar calendar, DossierDays days, IReadOnlyList<Period> suspensions, IReadOnlyList<DateOnly> letters)
    {
        var marks = Marks(days);
        var (from, to) = (marks.Keys.Min(), marks.Keys.Max());
        foreach (var letter in letters.Where(letter => letter >= from && letter <= to))
        {
            marks[letter] = marks.GetValueOrDefault(letter) | DayMark.Letter;
        }

        var whole = to.DayNumber - from.DayNumber < WholeUpTo;
        var parts = new List<StripPart>();
        foreach (var span in Months(from, to))
        {
            var shown = whole || marks.Keys.Any(span.Contains) || suspensions.Any(one => span.Contains(one.From) || span.Contains(one.To));
            var working = calendar.WorkingDaysBetween(Later(span.From.AddDays(-1), days.Received), span.To);
            if (shown)
            {
                parts.Add(new(span.From, span.To, working, [.. Days(span).Select(day => Look(calendar, days, suspensions, marks, day))]));
            }
            else if (parts is [.., { Days: null } folded])
            {
                parts[^1] = folded with { To = span.To, WorkingDays = folded.WorkingDays + working };
            }
            else
            {
                parts.Add(new(span.From, span.To, working, null));
            }
        }

        return new(from, to, parts);
    }

    private static Dictionary<DateOnly, DayMark> Marks(DossierDays days)
    {
        var marks = new Dictionary<DateOnly, DayMark>();
        foreach (var (day, mark) in new[]
        {
            (days.Received, DayMark.Received), (days.FirstDue, DayMark.FirstDue), (days.Due, DayMark.Due),
            (days.Closed, DayMark.Closed), (days.Closed is null ? days.AsOf : (DateOnly?)null, DayMark.AsOf),
        })
        {
            if (day is { } known)
            {
                marks[known] = marks.GetValueOrDefault(known) | mark;
            }
        }

        return marks;
    }

    private static StripDay Look(
        WorkingCalendar calendar, DossierDays days, IReadOnlyList<Period> suspensions, Dictionary<DateOnly, DayMark> marks, DateOnly day)
    {
        var late = days.Due is { } due && day > due && day <= days.End;
        return new(
            day,
            calendar.KindOf(day),
            calendar.EntryOf(day)?.Name,
            calendar.WorkingDaysBetween(days.Received, day),
            late ? calendar.WorkingDaysBetween(days.Due!.Value, day) : 0,
            late,
            days.FirstDue is { } first && day > first && day <= days.End,
            suspensions.Any(span => span.Contains(day)),
            days.Closed is null && day > days.AsOf,
            marks.GetValueOrDefault(day));
    }

    /// <summary>The months of a span; a short first or last piece goes to its neighbour.</summary>
    private static List<Period> Months(DateOnly from, DateOnly to)
    {
        var spans = new List<Period>();
        for (var first = from; first <= to;)
        {
            var end = new DateOnly(first.Year, first.Month, DateTime.DaysInMonth(first.Year, first.Month));
            var last = end < to ? end : to;
            spans.Add(new(first, last));
            if (last == to)
            {
                break;
            }

            first = last.AddDays(1);
        }

        if (spans.Count > 1 && Length(spans[0]) < ShortPart)
        {
            spans[1] = new(spans[0].From, spans[1].To);
            spans.RemoveAt(0);
        }

        if (spans.Count > 1 && Length(spans[^1]) < ShortPart)
        {
            spans[^2] = new(spans[^2].From, spans[^1].To);
            spans.RemoveAt(spans.Count - 1);
        }

        return spans;
    }

    private static int Length(Period span) => span.To.DayNumber - span.From.DayNumber + 1;

    private static IEnumerable<DateOnly> Days(Period span) => Enumerable.Range(span.From.DayNumber, Length(span)).Select(DateOnly.FromDayNumber);

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;
}
