using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Text;

public class DateReadingTests
{
    [Theory]
    [InlineData("3/1/2023", "2023-01-03T00:00:00", false)]
    [InlineData("03/01/2023", "2023-01-03T00:00:00", false)]
    [InlineData("12/11/2023", "2023-11-12T00:00:00", false)]
    [InlineData("03-01-2023", "2023-01-03T00:00:00", false)]
    [InlineData("03.01.2023", "2023-01-03T00:00:00", false)]
    [InlineData("3/1/23", "2023-01-03T00:00:00", false)]
    [InlineData(" \u00A003/01/2023\u200B ", "2023-01-03T00:00:00", false)]
    [InlineData("03 / 01 / 2023", "2023-01-03T00:00:00", false)]
    [InlineData("03/01/2023 8:35", "2023-01-03T08:35:00", true)]
    [InlineData("03/01/2023 08:35:07", "2023-01-03T08:35:07", true)]
    [InlineData("03/01/2023 00:00:00", "2023-01-03T00:00:00", true)]
    [InlineData("03/01/2023, 08:35", "2023-01-03T08:35:00", true)]
    [InlineData("03/01/2023 - 08:35", "2023-01-03T08:35:00", true)]
    [InlineData("08:35 03/01/2023", "2023-01-03T08:35:00", true)]
    [InlineData("08:35:07 - 03/01/2023", "2023-01-03T08:35:07", true)]
    [InlineData("8h35 03/01/2023", "2023-01-03T08:35:00", true)]
    [InlineData("03/01/2023 8:35:07 SA", "2023-01-03T08:35:07", true)]
    [InlineData("03/01/2023 8:35:07 CH", "2023-01-03T20:35:07", true)]
    [InlineData("03/01/2023 12:05 SA", "2023-01-03T00:05:00", true)]
    [InlineData("03/01/2023 12:05 CH", "2023-01-03T12:05:00", true)]
    [InlineData("03/01/2023 14:05 CH", "2023-01-03T14:05:00", true)]
    [InlineData("2:05PM 03/01/2023", "2023-01-03T14:05:00", true)]
    [InlineData("2:05 am 03/01/2023", "2023-01-03T02:05:00", true)]
    [InlineData("2023-01-03", "2023-01-03T00:00:00", false)]
    [InlineData("2023/01/03", "2023-01-03T00:00:00", false)]
    [InlineData("2023-01-03 08:35:07", "2023-01-03T08:35:07", true)]
    [InlineData("2023-01-03T08:35:07.123", "2023-01-03T08:35:07", true)]
    [InlineData("2023-01-03T08:35:07+07:00", "2023-01-03T08:35:07", true)]
    [InlineData("20230103", "2023-01-03T00:00:00", false)]
    [InlineData("202301030835", "2023-01-03T08:35:00", true)]
    [InlineData("20230103083507", "2023-01-03T08:35:07", true)]
    [InlineData("44929", "2023-01-03T00:00:00", false)]
    [InlineData("44929.0", "2023-01-03T00:00:00", false)]
    [InlineData("44929.5", "2023-01-03T12:00:00", true)]
    [InlineData("44929,357638888891", "2023-01-03T08:35:00", true)]
    [InlineData("29/02/2024", "2024-02-29T00:00:00", false)]
    public void Dates_are_read_day_first(string text, string expected, bool expectedTime)
    {
        Assert.True(ValueParser.TryDate(text, out var moment, out var hasTime));
        Assert.Equal(expected, moment.ToString("s", CultureInfo.InvariantCulture));
        Assert.Equal(expectedTime, hasTime);
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("01/13/2023")]
    [InlineData("12/31/2023")]
    [InlineData("31/02/2023")]
    [InlineData("29/02/2023")]
    [InlineData("00/01/2023")]
    [InlineData("2023-13-01")]
    [InlineData("20231301")]
    [InlineData("20230103246000")]
    [InlineData("03/01-2023")]
    [InlineData("03/01/202")]
    [InlineData("03/01/20233")]
    [InlineData("01/01/0001")]
    [InlineData("03/01")]
    [InlineData("03/01/2023 25:00")]
    [InlineData("03/01/2023 08:60")]
    [InlineData("03/01/2023 8:5")]
    [InlineData("03/01/2023 14:30 SA")]
    [InlineData("03/01/2023 xong")]
    [InlineData("03/01/2023 08:35 x")]
    [InlineData("2023-01-03T08:35:07Z")]
    [InlineData("19999")]
    [InlineData("80001")]
    [InlineData("1.234,5")]
    [InlineData("44929.5.1")]
    [InlineData("44929,5.1")]
    [InlineData("thứ ba")]
    [InlineData("08:35")]
    [InlineData("H20.41-230103-0001")]
    public void What_is_no_date_is_refused(string text) => Assert.False(ValueParser.TryDate(text, out _, out _));

    [Theory]
    [InlineData(1, "1900-01-01T00:00:00")]
    [InlineData(59, "1900-02-28T00:00:00")]
    [InlineData(61, "1900-03-01T00:00:00")]
    [InlineData(45223.357638888891, "2023-10-24T08:35:00")]
    [InlineData(45223.999999, "2023-10-25T00:00:00")]
    [InlineData(2958465.5, "9999-12-31T12:00:00")]
    public void Serial_numbers_count_from_1900(double serial, string expected) =>
        Assert.Equal(expected, ValueParser.FromSerial(serial)?.ToString("s", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(60.5)]
    [InlineData(2958466)]
    [InlineData(2958465.9999999)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Serial_numbers_that_are_no_day_give_none(double serial) => Assert.Null(ValueParser.FromSerial(serial));

    [Fact]
    public void Every_day_of_two_years_survives_every_layout()
    {
        string[] layouts = ["d/M/yyyy", "dd-MM-yyyy", "d.M.yy", "yyyy-MM-dd", "yyyyMMdd", "H:mm dd/MM/yyyy", "dd/MM/yyyy HH:mm:ss", "yyyyMMddHHmmss"];
        for (var day = new DateTime(2023, 1, 1); day.Year < 2025; day = day.AddDays(1))
        {
            foreach (var layout in layouts)
            {
                var text = day.ToString(layout, CultureInfo.InvariantCulture);
                Assert.True(ValueParser.TryDate(text, out var moment, out _), text);
                Assert.Equal(day, moment);
            }
        }
    }
}
