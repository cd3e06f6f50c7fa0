using System.Globalization;

namespace Dashboard.Core.Calendars;

/// <summary>A span of days, both ends included (indicators.md §2).</summary>
/// <exception cref="ArgumentException">The last day is before the first.</exception>
public readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>The first year that a key or an address may name.</summary>
    public const int FirstYear = 1900;

    /// <summary>The last year that a key or an address may name.</summary>
    public const int LastYear = 2199;

    /// <summary>The last day, itself part of the period.</summary>
    public DateOnly To { get; } = To < From ? throw new ArgumentException("A period ends before it begins.", nameof(To)) : To;

    public bool Contains(DateOnly day) => day >= From && day <= To;

    /// <summary>Monday to Sunday of an ISO week; the first and last may reach into the neighbouring year.</summary>
    public static Period Week(int year, int isoWeek)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(isoWeek, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(isoWeek, ISOWeek.GetWeeksInYear(year));
        var monday = DateOnly.FromDateTime(ISOWeek.ToDateTime(year, isoWeek, DayOfWeek.Monday));
        return new Period(monday, monday.AddDays(6));
    }

    public static Period Month(int year, int month) => Months(new DateOnly(year, month, 1), 1);

    public static Period Quarter(int year, int quarter) => Months(new DateOnly(year, FirstMonth(quarter, 4), 1), 3);

    public static Period Half(int year, int half) => Months(new DateOnly(year, FirstMonth(half, 2), 1), 6);

    public static Period Year(int year) => Months(new DateOnly(year, 1, 1), 12);

    /// <summary>From the 15th of the month before the quarter to the 14th of its last month: Q1 is 15/12–14/3 (domain.md §6.3).</summary>
    public static Period ReportingQuarter(int year, int quarter) =>
        Months(new DateOnly(year, FirstMonth(quarter, 4), 15).AddMonths(-1), 3);

    /// <summary>From 15/12 of the year before to 14/12 (domain.md §6.3).</summary>
    public static Period ReportingYear(int year) => Months(new DateOnly(year, 1, 15).AddMonths(-1), 12);

    /// <summary>
    /// Reads "2023-10", "2023-Q4", "2023-H2", "2023", "2023-W43", "2023-BC4" (reporting quarter), "2023-BC" (reporting year)
    /// and "2023-10-01..2023-10-31". Years 1900–2199.
    /// </summary>
    public static bool TryParse(string key, out Period period) => PeriodKey.TryRead(key, out period);

    /// <summary>The shortest key that <see cref="TryParse"/> reads back as this period.</summary>
    public string Key() => PeriodKey.Of(this);

    private static Period Months(DateOnly first, int count) => new(first, first.AddMonths(count).AddDays(-1));

    private static int FirstMonth(int part, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(part, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(part, parts);
        return ((part - 1) * (12 / parts)) + 1;
    }
}
