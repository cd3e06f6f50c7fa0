using Dashboard.Core.Calendars;

namespace Dashboard.Web.Components;

/// <summary>The kinds of period that have a neighbour of the same kind.</summary>
internal enum PeriodKind
{
    Month,
    Week,
    Quarter,
    Half,
    Year,
    ReportingQuarter,
    Custom,
}

/// <summary>Moves from one period to its neighbours.</summary>
internal static class PeriodStep
{
    private const int ReportingBegins = 15;

    private static readonly PeriodKind[] Named =
        [PeriodKind.Month, PeriodKind.Week, PeriodKind.Quarter, PeriodKind.Half, PeriodKind.Year, PeriodKind.ReportingQuarter];

    public static PeriodKind KindOf(Period period)
    {
        var known = Array.FindIndex(Named, kind => Holding(kind, period.From) == period);
        return known < 0 ? PeriodKind.Custom : Named[known];
    }

    /// <summary>The period of a kind that holds a day; a custom one starts as the month.</summary>
    public static Period Holding(PeriodKind kind, DateOnly day)
    {
        switch (kind)
        {
            case PeriodKind.Week:
                var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
                return new(monday, monday.AddDays(6));
            case PeriodKind.Quarter:
                return Period.Quarter(day.Year, (day.Month + 2) / 3);
            case PeriodKind.Half:
                return Period.Half(day.Year, (day.Month + 5) / 6);
            case PeriodKind.Year:
                return Period.Year(day.Year);
            case PeriodKind.ReportingQuarter:
                var month = day.AddDays(1 - ReportingBegins).AddMonths(1);
                return Period.ReportingQuarter(month.Year, (month.Month + 2) / 3);
            default:
                return Period.Month(day.Year, day.Month);
        }
    }

    /// <summary>The neighbour; a week and a custom period move by their own length.</summary>
    public static Period Move(Period period, int by)
    {
        var days = period.To.DayNumber - period.From.DayNumber + 1;
        return KindOf(period) switch
        {
            PeriodKind.Week or PeriodKind.Custom => new Period(period.From.AddDays(days * by), period.To.AddDays(days * by)),
            var kind => Holding(kind, period.From.AddMonths(by * kind switch
            {
                PeriodKind.Month => 1,
                PeriodKind.Half => 6,
                PeriodKind.Year => 12,
                _ => 3,
            })),
        };
    }
}
