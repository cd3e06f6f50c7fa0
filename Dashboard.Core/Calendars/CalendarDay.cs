namespace Dashboard.Core.Calendars;

/// <summary>One entry of the table of holidays and make-up days (domain.md §9).</summary>
public readonly record struct CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name);
