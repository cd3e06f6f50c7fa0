using Dashboard.Core.Calendars;

namespace Dashboard.Tests.Calendars;

public class WorkingCalendarTests
{
    private static readonly WorkingCalendar Calendar = Load();

    [Theory]
    [InlineData("2023-01-02", false)]
    [InlineData("2023-01-03", true)]
    [InlineData("2023-01-19", true)]
    [InlineData("2023-01-20", false)]
    [InlineData("2023-01-26", false)]
    [InlineData("2023-01-27", true)]
    [InlineData("2023-04-28", true)]
    [InlineData("2023-05-01", false)]
    [InlineData("2023-05-02", false)]
    [InlineData("2023-05-03", false)]
    [InlineData("2023-05-04", true)]
    [InlineData("2023-09-01", false)]
    [InlineData("2023-09-04", false)]
    [InlineData("2023-10-21", false)]
    [InlineData("2024-04-29", false)]
    [InlineData("2024-05-04", true)]
    [InlineData("2024-05-05", false)]
    [InlineData("2025-04-26", true)]
    [InlineData("2025-05-02", false)]
    [InlineData("2026-11-24", false)]
    [InlineData("1999-12-31", true)]
    [InlineData("2061-01-01", false)]
    [InlineData("2061-01-03", true)]
    public void Days_off_and_make_up_days_are_known(string day, bool expected) =>
        Assert.Equal(expected, Calendar.IsWorkingDay(Day(day)));

    [Theory]
    [InlineData("2023-10-24", "2023-10-24", 0)]
    [InlineData("2023-10-24", "2023-10-20", 0)]
    [InlineData("2023-10-24", "2023-10-25", 1)]
    [InlineData("2023-10-20", "2023-10-23", 1)]
    [InlineData("2023-10-20", "2023-10-22", 0)]
    [InlineData("2023-04-28", "2023-05-03", 0)]
    [InlineData("2023-04-28", "2023-05-04", 1)]
    [InlineData("2023-04-27", "2023-05-05", 3)]
    [InlineData("2023-01-19", "2023-01-27", 1)]
    [InlineData("2023-01-18", "2023-01-30", 3)]
    [InlineData("2024-04-26", "2024-05-03", 2)]
    [InlineData("2024-05-03", "2024-05-04", 1)]
    [InlineData("2024-04-26", "2024-05-06", 4)]
    [InlineData("1999-12-24", "1999-12-31", 5)]
    public void Working_days_follow_the_receipt(string received, string closed, int expected) =>
        Assert.Equal(expected, Calendar.WorkingDaysBetween(Day(received), Day(closed)));

    [Fact]
    public void Sums_equal_counting_day_by_day()
    {
        for (var from = new DateOnly(1999, 12, 20); from < new DateOnly(2062, 1, 1); from = from.AddDays(97))
        {
            var count = 0;
            for (var day = from.AddDays(1); day <= from.AddDays(200); day = day.AddDays(1))
            {
                count += Calendar.IsWorkingDay(day) ? 1 : 0;
                Assert.Equal(count, Calendar.WorkingDaysBetween(from, day));
            }
        }
    }

    [Fact]
    public void The_first_and_last_day_of_all_are_within_reach()
    {
        Assert.True(Calendar.IsWorkingDay(DateOnly.MinValue));
        Assert.True(Calendar.WorkingDaysBetween(DateOnly.MinValue, DateOnly.MaxValue) > 2_600_000);
    }

    [Fact]
    public void The_last_filled_year_is_told()
    {
        Assert.Equal(2035, Calendar.LastFilledYear);
        Assert.Null(new WorkingCalendar([]).LastFilledYear);
    }

    [Fact]
    public void The_later_entry_for_a_day_counts()
    {
        var day = new DateOnly(2024, 5, 4);
        Assert.False(new WorkingCalendar([new(day, CalendarDayKind.MakeUp, "a"), new(day, CalendarDayKind.Off, "b")]).IsWorkingDay(day));
    }

    [Theory]
    [InlineData("date,name\n2024-01-01,x", "kind")]
    [InlineData("date,name,kind\n01/01/2024,x,statutory", "Line 2")]
    [InlineData("date,name,kind\n\n2024-01-01,x,perhaps", "Line 3")]
    public void A_broken_table_is_refused_with_its_line(string csv, string part) =>
        Assert.Contains(part, Assert.Throws<FormatException>(() => WorkingCalendar.Parse(new StringReader(csv))).Message, StringComparison.Ordinal);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static WorkingCalendar Load()
    {
        using var reader = ProjectFile.Open("data/reference/holidays.csv");
        return WorkingCalendar.Parse(reader);
    }
}
