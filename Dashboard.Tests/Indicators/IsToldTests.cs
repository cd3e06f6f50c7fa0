using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Indicators;

/// <summary>Whether any file tells of a period, by the cut-offs of its units; the period is October 2023.</summary>
public sealed class IsToldTests
{
    [Theory]
    [InlineData(null, false, Label = "chưa có tệp nào")]
    [InlineData("2023-09-30", false, Label = "số liệu dừng trước kỳ")]
    [InlineData("2023-10-01", true, Label = "số liệu đến ngày đầu kỳ")]
    [InlineData("2023-10-31", true, Label = "số liệu đến cuối kỳ")]
    public void A_unit_is_told_of_from_the_first_day_of_the_period_on(string? cutoff, bool told)
    {
        var figures = Of(cutoff, other: null);

        Assert.Equal(told, figures.IsTold(figures.Units["A"]));
        Assert.Equal(told ? Grey.NothingHappened : Grey.NoData, figures.GreyOf(figures.Units["A"], IndicatorCatalogue.LateResolved));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("2023-09-30", null, false)]
    [InlineData("2023-09-30", "2023-10-05", true, Label = "một đơn vị là đủ")]
    public void The_whole_is_told_of_by_any_unit_though_it_has_no_cut_off_of_its_own(string? one, string? other, bool told)
    {
        var figures = Of(one, other);

        Assert.Null(figures.Total.Cutoff);
        Assert.Equal(told, figures.IsTold(figures.Total));
    }

    private static Figures Of(string? one, string? other)
    {
        var total = Web.Sample.Figures(default, cutoff: null);
        return Web.Sample.City(total, ("A", Web.Sample.Figures(default, Day(one))), ("B", Web.Sample.Figures(default, Day(other))));
    }

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
}
