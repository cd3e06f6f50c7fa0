using Dashboard.Core.Calendars;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;

namespace Dashboard.Tests.Web;

public sealed class ViewAddressTests
{
    private static readonly DateTime Newest = new(2023, 11, 21, 18, 0, 0);

    [Fact]
    public void Without_anything_it_is_the_newest_moment_and_its_month()
    {
        var address = ViewAddress.Read(new(null, null, null), Newest, 12);

        Assert.Equal(new ViewAddress(Period.Month(2023, 11), Newest, 12), address);
        Assert.Equal("ky=2023-11&den=2023-11-21T18:00&so=12&cach=B06", address.Query);
    }

    [Fact]
    public void An_address_reads_back_as_written()
    {
        var address = new ViewAddress(new(new(2023, 10, 2), new(2023, 10, 9)), new(2023, 10, 24, 18, 0, 30), 7);

        Assert.Equal(address, ViewAddress.Read(new("2023-10-02..2023-10-09", "2023-10-24T18:00:30", "7"), Newest, 12));
        Assert.Equal("ky=2023-10-02..2023-10-09&den=2023-10-24T18:00:30&so=7&cach=B06", address.Query);
    }

    [Theory]
    [InlineData("1900-01-01T00:00")]
    [InlineData("2199-12-31T23:59:59")]
    public void The_first_and_the_last_moment_can_be_compared_and_moved_from(string moment)
    {
        var address = ViewAddress.Read(new(null, moment, null), Newest, 12);

        Assert.Null(address.Notice);
        Assert.NotEqual(address.Period, address.Against.Period);
        Assert.NotEqual(address.Period, Baseline.YearBefore(address).Period);
        Assert.NotEmpty(address.Query);
    }

    [Fact]
    public void The_view_of_an_address_goes_along_and_the_rest_of_it_stays()
    {
        var address = new ViewAddress(Period.Month(2023, 10), Newest, 7);

        Assert.Equal("ky=2023-09&so-voi=2022-09", ViewAddress.QueryOf("http://x/chi-so?ky=2023-09&sap=ten&so-voi=2022-09#a"));
        Assert.Empty(ViewAddress.QueryOf("http://x/chi-so"));
        Assert.Equal("ky=2023-10&den=2023-11-21T18:00&so=7&cach=B06&sap=ten", address.QueryWith("http://x/?sap=ten&ky=2023-09#a"));
    }

    [Fact]
    public void A_fraction_of_a_second_never_cuts_off_the_newest_file() =>
        Assert.Equal(new(2023, 11, 21, 18, 0, 1), ViewAddress.Read(new(null, null, null), Newest.AddMilliseconds(5), 12).AsOf);

    [Theory]
    [InlineData("2023-13", null, null, "kỳ")]
    [InlineData(null, "hôm qua", null, "thời điểm số liệu")]
    [InlineData(null, "9999-12-31T23:59:59", null, "thời điểm số liệu")]
    [InlineData(null, "0001-01-01T00:00", null, "thời điểm số liệu")]
    [InlineData(null, null, "99", "số thứ tự sổ nạp")]
    [InlineData(null, null, "-1", "số thứ tự sổ nạp")]
    public void What_cannot_be_used_is_said(string? period, string? asOf, string? ledger, string named)
    {
        var address = ViewAddress.Read(new(period, asOf, ledger), Newest, 12);

        Assert.Contains(named, address.Notice, StringComparison.Ordinal);
        Assert.Equal("ky=2023-11&den=2023-11-21T18:00&so=12&cach=B06", address.Query);
    }

    [Theory]
    [InlineData("2023-10", "2023-11", "Tháng 10/2023")]
    [InlineData("2023-Q4", "2024-Q1", "Quý IV/2023")]
    [InlineData("2023", "2024", "Năm 2023")]
    [InlineData("2023-H2", "2024-H1", "6 tháng cuối năm 2023")]
    [InlineData("2023-BC4", "2024-BC1", "Kỳ báo cáo quý IV/2023")]
    [InlineData("2023-W43", "2023-W44", "Tuần 43/2023")]
    [InlineData("2023-10-01..2023-10-10", "2023-10-11..2023-10-20", "01/10/2023–10/10/2023")]
    public void A_period_has_a_name_and_a_neighbour(string key, string next, string name)
    {
        Assert.True(Period.TryParse(key, out var period));

        Assert.Equal(next, PeriodStep.Move(period, 1).Key());
        Assert.Equal(name, PeriodWords.Of(period));
    }

    [Theory]
    [InlineData("2023-11", null, "2023-10-01..2023-10-21", "Tháng 10/2023 (21 ngày đầu)", "T10/2023")]
    [InlineData("2023-10", null, "2023-09", "Tháng 09/2023", "T09/2023")]
    [InlineData("2023", "2022", "2022-01-01..2022-11-21", "Năm 2022 (325 ngày đầu)", "2022")]
    [InlineData("2023-11", "2023-08", "2023-08-01..2023-08-21", "Tháng 08/2023 (21 ngày đầu)", "T08/2023")]
    [InlineData("2023-11", "2023-10-24T18:00", "2023-11", "số liệu đến 24/10/2023 18:00", "24/10")]
    public void A_view_is_compared_with_like(string period, string? against, string compared, string words, string brief)
    {
        var address = ViewAddress.Read(new(period, null, null, null, against), Newest, 12);

        Assert.Equal(compared, address.Against.Period.Key());
        Assert.Equal(words, address.Against.Words);
        Assert.Equal(brief, address.Against.Short);
    }

    [Fact]
    public void An_unknown_formula_or_baseline_is_said()
    {
        var address = ViewAddress.Read(new(null, null, null, "P9", "hôm kia"), Newest, 12);

        Assert.Contains("cách tính “P9”", address.Notice, StringComparison.Ordinal);
        Assert.Contains("kỳ so sánh", address.Notice, StringComparison.Ordinal);
    }
}
