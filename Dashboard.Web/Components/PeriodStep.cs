using Dashboard.Core.Calendars;

namespace Dashboard.Web.Components;

/// <summary>The kinds of period that the picker offers.</summary>
internal enum PeriodKind
{
    Month,
    Quarter,
    Year,
    Custom,
}

/// <summary>Moves from one period to its neighbours, and between kinds.</summary>
internal static class PeriodStep
{
    public static PeriodKind KindOf(Period period)
    {
        var (year, month) = (period.From.Year, period.From.Month);
        return period switch
        {
            _ when period.Equals(Period.Month(year, month)) => PeriodKind.Month,
            _ when period.Equals(Period.Quarter(year, QuarterOf(period.From))) => PeriodKind.Quarter,
            _ when period.Equals(Period.Year(year)) => PeriodKind.Year,
            _ => PeriodKind.Custom,
        };
    }

    /// <summary>The period of a kind that holds a day; a custom one starts as the month.</summary>
    public static Period Holding(PeriodKind kind, DateOnly day) => kind switch
    {
        PeriodKind.Quarter => Period.Quarter(day.Year, QuarterOf(day)),
        PeriodKind.Year => Period.Year(day.Year),
        _ => Period.Month(day.Year, day.Month),
    };

    /// <summary>The neighbour; a custom period moves by its own length.</summary>
    public static Period Move(Period period, int by)
    {
        var days = period.To.DayNumber - period.From.DayNumber + 1;
        return KindOf(period) switch
        {
            PeriodKind.Month => Holding(PeriodKind.Month, period.From.AddMonths(by)),
            PeriodKind.Quarter => Holding(PeriodKind.Quarter, period.From.AddMonths(3 * by)),
            PeriodKind.Year => Holding(PeriodKind.Year, period.From.AddYears(by)),
            _ => new Period(period.From.AddDays(days * by), period.To.AddDays(days * by)),
        };
    }

    private static int QuarterOf(DateOnly day) => (day.Month + 2) / 3;
}
