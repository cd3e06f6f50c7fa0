namespace Dashboard.Core.Calendars;

/// <summary>
/// The working days after one day up to another, written as a sum that a person can check by hand:
/// days from Monday to Friday, less the holidays among them, plus the make-up days.
/// </summary>
/// <param name="First">First day counted: the one after the start.</param>
/// <param name="Last">Last day counted.</param>
/// <param name="Weekdays">Days from Monday to Friday.</param>
/// <param name="Holidays">Those of them that are holidays, in order.</param>
/// <param name="MakeUps">Saturdays and Sundays that are worked, in order.</param>
public sealed record WorkingSum(
    DateOnly First, DateOnly Last, int Weekdays, IReadOnlyList<CalendarDay> Holidays, IReadOnlyList<CalendarDay> MakeUps)
{
    /// <summary>Working days: equal to what <see cref="WorkingCalendar.WorkingDaysBetween"/> gives.</summary>
    public int Days => Weekdays - Holidays.Count + MakeUps.Count;

    /// <summary>The sum of the days d with start &lt; d ≤ end; <see langword="null"/> where there is no such day.</summary>
    public static WorkingSum? Of(WorkingCalendar calendar, DateOnly start, DateOnly end)
    {
        if (end <= start)
        {
            return null;
        }

        var weekdays = 0;
        var (holidays, makeUps) = (new List<CalendarDay>(), new List<CalendarDay>());
        for (var day = start.AddDays(1); ; day = day.AddDays(1))
        {
            var weekday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            weekdays += weekday ? 1 : 0;
            var kind = calendar.KindOf(day);
            if ((kind == DayKind.Holiday && weekday) || kind == DayKind.MakeUp)
            {
                (weekday ? holidays : makeUps).Add(calendar.EntryOf(day)!.Value);
            }

            if (day == end)
            {
                return new(start.AddDays(1), end, weekdays, holidays, makeUps);
            }
        }
    }
}
