using Dashboard.Core.Calendars;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>By how many working days a dossier is late. Whether it is, the classes say.</summary>
/// <remarks>
/// Unit: working days after the due date, up to the closing of a resolved dossier and up to the unit's cut-off day of a
/// pending one. A dossier due on Friday and closed on Saturday is late by 0 working days.
/// </remarks>
internal static class Lateness
{
    public const int None = -1;

    /// <summary>By the current due date; <see cref="None"/> where it is not late.</summary>
    public static int Days(in ColumnRow row, Classes classes, int cutoff, WorkingCalendar calendar) =>
        (classes & Classes.ResolvedLate) != Classes.None ? Between(row.Due, row.ClosedOn, calendar)
        : (classes & Classes.PendingOverdue) != Classes.None ? Between(row.Due, cutoff, calendar)
        : None;

    /// <summary>By the first due date; <see cref="None"/> where it is not late or that date is not known.</summary>
    public static int FirstDays(in ColumnRow row, Classes classes, int cutoff, WorkingCalendar calendar)
    {
        const Classes Missed = Classes.LateFirstDue | Classes.ApologyRequired | Classes.ApologyExcludedByCause;
        return (classes & Missed) == Classes.None ? None
            : Between(row.FirstDue, (classes & Classes.Resolved) != Classes.None ? row.ClosedOn : cutoff, calendar);
    }

    private static int Between(int due, int end, WorkingCalendar calendar) =>
        calendar.WorkingDaysBetween(DateOnly.FromDayNumber(due), DateOnly.FromDayNumber(end));
}
