using Dashboard.Core.Calendars;

namespace Dashboard.Tests.Calendars;

public class PeriodTests
{
    [Theory]
    [InlineData("2023-10", "2023-10-01", "2023-10-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2023-Q4", "2023-10-01", "2023-12-31")]
    [InlineData("2023-H2", "2023-07-01", "2023-12-31")]
    [InlineData("2023", "2023-01-01", "2023-12-31")]
    [InlineData("2023-W43", "2023-10-23", "2023-10-29")]
    [InlineData("2020-W53", "2020-12-28", "2021-01-03")]
    [InlineData("2025-W01", "2024-12-30", "2025-01-05")]
    [InlineData("2023-BC1", "2022-12-15", "2023-03-14")]
    [InlineData("2023-BC2", "2023-03-15", "2023-06-14")]
    [InlineData("2023-BC3", "2023-06-15", "2023-09-14")]
    [InlineData("2023-BC4", "2023-09-15", "2023-12-14")]
    [InlineData("2023-BC", "2022-12-15", "2023-12-14")]
    [InlineData("2023-10-01..2023-10-30", "2023-10-01", "2023-10-30")]
    [InlineData("2023-10-02..2023-10-02", "2023-10-02", "2023-10-02")]
    public void A_key_and_its_period_lead_to_each_other(string key, string from, string to)
    {
        Assert.True(Period.TryParse(key, out var period));
        Assert.Equal(new Period(DateOnly.Parse(from, null), DateOnly.Parse(to, null)), period);
        Assert.Equal(key, period.Key());
    }

    [Theory]
    [InlineData("2023-10-01..2023-10-31", "2023-10")]
    [InlineData("2023-01-01..2023-12-31", "2023")]
    [InlineData("2023-10-23..2023-10-29", "2023-W43")]
    [InlineData("2023-q4", "2023-Q4")]
    [InlineData("2023-w1", "2023-W01")]
    public void A_key_is_shortened(string key, string expected)
    {
        Assert.True(Period.TryParse(key, out var period));
        Assert.Equal(expected, period.Key());
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("23")]
    [InlineData("2023-")]
    [InlineData("2023-13")]
    [InlineData("2023-00")]
    [InlineData("2023-1")]
    [InlineData("2023-Q5")]
    [InlineData("2023-Q04")]
    [InlineData("2023-H3")]
    [InlineData("2023-W53")]
    [InlineData("2023-W00")]
    [InlineData("2023-X1")]
    [InlineData("0001-BC1")]
    [InlineData("2023-10-31..2023-10-01")]
    [InlineData("2023-10-01..2023-02-30")]
    [InlineData("2023-10-01..")]
    public void What_is_no_key_is_refused(string? key) => Assert.False(Period.TryParse(key!, out _));

    [Fact]
    public void Both_ends_belong_to_the_period()
    {
        var october = Period.Month(2023, 10);
        Assert.True(october.Contains(new DateOnly(2023, 10, 1)));
        Assert.True(october.Contains(new DateOnly(2023, 10, 31)));
        Assert.False(october.Contains(new DateOnly(2023, 9, 30)));
        Assert.False(october.Contains(new DateOnly(2023, 11, 1)));
    }

    [Fact]
    public void A_period_cannot_end_before_it_begins() =>
        Assert.Throws<ArgumentException>(() => new Period(new DateOnly(2023, 10, 2), new DateOnly(2023, 10, 1)));
}
