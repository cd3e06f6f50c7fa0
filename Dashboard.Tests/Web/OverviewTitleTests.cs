using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Features.Overview;

namespace Dashboard.Tests.Web;

public sealed class OverviewTitleTests
{
    private static readonly DateOnly Day = new(2023, 11, 21);

    [Theory]
    [InlineData(96, 0, 100, 100, "Tiến độ đạt mục tiêu, không chỉ tiêu nào chưa đạt")]
    [InlineData(94, 0, 100, 100, "Tiến độ sát mục tiêu, không chỉ tiêu nào chưa đạt")]
    [InlineData(96, 7, 100, 100, "Tiến độ đạt mục tiêu, nhưng 7 hồ sơ đang quá hạn")]
    [InlineData(96, 0, 48, 100, "Tiến độ đạt mục tiêu, nhưng số hóa kết quả mới đạt 48,0%")]
    [InlineData(96, 0, 100, 39, "Tiến độ đạt mục tiêu, nhưng 61 hồ sơ trễ hạn chưa có thư xin lỗi")]
    [InlineData(94, 0, 48, 39, "Tiến độ sát mục tiêu, nhưng số hóa kết quả mới đạt 48,0% và 61 hồ sơ trễ hạn chưa có thư xin lỗi")]
    [InlineData(50, 0, 48, 100, "Đang giải quyết quá hạn đạt mục tiêu, nhưng tiến độ mới đạt 50,0%")]
    [InlineData(50, 7, 48, 39, "Chưa chỉ tiêu nào đạt mục tiêu; tiến độ mới đạt 50,0% và 61 hồ sơ trễ hạn chưa có thư xin lỗi")]
    public void The_title_says_the_best_the_worst_and_the_letters_owed(int progress, int overdue, int results, int letters, string title) =>
        Assert.Equal(title, Title(progress, overdue, results, letters));

    [Fact]
    public void A_unit_without_figures_is_said_before_all_else()
    {
        var figures = City(96, 0, 100, 100);
        var view = Sample.View(
            figures with { Units = new Dictionary<string, UnitFigures>(StringComparer.Ordinal) { ["TNMT"] = Sample.Figures(default, null), ["P1"] = Sample.Figures(new(1, 9), Day) } },
            Targets, null, Sample.Department, Sample.Ward);

        Assert.Equal("Tiến độ đạt mục tiêu, nhưng 1 đơn vị chưa có số liệu", OverviewTitle.Of(view, Total(view)));
    }

    [Fact]
    public void Nothing_told_and_nothing_happened_are_two_things()
    {
        var told = Sample.View(Sample.City(Sample.Figures(default, null), ("TNMT", Sample.Figures(default, Day))), Targets, null, Sample.Department);
        var untold = Sample.View(Sample.City(Sample.Figures(default, null), ("TNMT", Sample.Figures(default, null))), Targets, null, Sample.Department);

        Assert.Equal("Tháng 10/2023: chưa phát sinh hồ sơ nào để đánh giá", OverviewTitle.Of(told, Total(told)));
        Assert.Equal("Tháng 10/2023: chưa có số liệu của đơn vị nào", OverviewTitle.Of(untold, Total(untold)));
    }

    [Theory]
    [InlineData("2023-09-30", "Tháng 10/2023: số liệu mới đến 30/09/2023, chưa vào kỳ")]
    [InlineData("2023-10-01", "Tháng 10/2023: chưa phát sinh hồ sơ nào để đánh giá")]
    public void Figures_that_end_before_the_period_are_said_with_the_newest_day(string newest, string title)
    {
        var city = Sample.City(
            Sample.Figures(default, null),
            ("TNMT", Sample.Figures(default, DateOnly.Parse(newest, System.Globalization.CultureInfo.InvariantCulture))), ("P1", Sample.Figures(default, new(2023, 9, 23))));
        var view = Sample.View(city, Targets, null, Sample.Department, Sample.Ward);

        Assert.Equal(title, OverviewTitle.Of(view, Total(view)));
    }

    [Theory]
    [InlineData(30, 45, "Số hóa kết quả tốt lên 3,0 điểm %, nhưng tiến độ mới đạt 50,0% và 61 hồ sơ trễ hạn chưa có thư xin lỗi")]
    [InlineData(30, 48, "Chưa chỉ tiêu nào đạt mục tiêu; tiến độ mới đạt 50,0% và 61 hồ sơ trễ hạn chưa có thư xin lỗi")]
    public void The_step_forward_of_the_gravest_miss_is_never_the_best_news(int progressBefore, int resultsBefore, string title)
    {
        var view = Sample.View(City(50, 7, 48, 39), Targets, City(progressBefore, 7, resultsBefore, 39), Sample.Department);

        Assert.Equal(title, OverviewTitle.Of(view, Total(view)));
    }

    private static Target[] Targets { get; } =
    [
        Sample.Target(IndicatorCatalogue.Progress766, 95),
        Sample.Target(IndicatorCatalogue.OverduePending, 0),
        Sample.Target(IndicatorCatalogue.ResultDigitization, 80),
        Sample.Target(IndicatorCatalogue.ApologySent, 100),
    ];

    private static string Title(int progress, int overdue, int results, int letters)
    {
        var view = Sample.View(City(progress, overdue, results, letters), Targets, null, Sample.Department);
        return OverviewTitle.Of(view, Total(view));
    }

    private static Figures City(int progress, int overdue, int results, int letters)
    {
        var unit = Sample.Figures(
            new(100, 100),
            Day,
            (IndicatorCatalogue.Progress766, new(progress, 100)),
            (IndicatorCatalogue.OverduePending, new(overdue, 100)),
            (IndicatorCatalogue.ResultDigitization, new(results, 100)),
            (IndicatorCatalogue.ApologySent, new(letters, 100)));
        return Sample.City(unit with { Cutoff = null }, ("TNMT", unit));
    }

    private static IReadOnlyList<Dashboard.Web.Components.Values.FigureView> Total(Dashboard.Web.Components.ViewData view) =>
        OverviewTable.Total(view, OverviewChoice.Read(null, null, null, null, null));
}
