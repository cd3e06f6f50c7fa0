using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Tests.Web;

public sealed class FormatTests
{
    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    [InlineData("ar-SA")]
    public void Figures_and_dates_look_the_same_in_every_culture(string culture)
    {
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);

        Assert.Equal("1.234.567", Format.Number(1234567));
        Assert.Equal("1.234,5", Format.Number(1234.5m, 1));
        Assert.Equal("-0,7", Format.Number(-0.65m, 1));
        Assert.Equal("1.403/1.479", Format.Share(1403, 1479));
        Assert.Equal("02/01/2023", Format.Day(new DateOnly(2023, 1, 2)));
        Assert.Equal("21/11/2023 18:05", Format.Moment(new(2023, 11, 21, 18, 5, 59)));
    }

    [Theory]
    [InlineData(0, 3, "0,0%")]
    [InlineData(0, 0, "–")]
    [InlineData(3, 3, "100,0%")]
    [InlineData(956, 1000, "95,6%")]
    [InlineData(1, 16, "6,3%")]
    public void A_percentage_has_one_decimal_and_nothing_measured_is_a_dash(int numerator, int denominator, string shown) =>
        Assert.Equal(shown, Format.Percent(new Ratio(numerator, denominator)));

    [Theory]
    [InlineData("21/11/2023 18:00", "2023-11-21T18:00:00")]
    [InlineData(" 1/2/2023 7:05 ", "2023-02-01T07:05:00")]
    [InlineData("21/11/2023", "2023-11-21T23:59:59")]
    [InlineData("11/21/2023 18:00", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_typed_moment_is_day_month_year(string? typed, string? read)
    {
        var known = Format.TryMoment(typed, out var moment);

        Assert.Equal(read, known ? moment.ToString("s", CultureInfo.InvariantCulture) : null);
    }

    [Fact]
    public void An_absent_day_is_a_dash() => Assert.Equal("–", Format.Day(day: null));

    [Theory]
    [InlineData(900, "900 byte")]
    [InlineData(2048, "2 KB")]
    [InlineData(1572864, "1,5 MB")]
    public void A_size_of_a_file_is_written_in_its_unit(long bytes, string shown) => Assert.Equal(shown, Format.Size(bytes));
}
