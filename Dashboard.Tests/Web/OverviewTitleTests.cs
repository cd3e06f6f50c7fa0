using Dashboard.Core.Indicators;
using Dashboard.Web.Features.Overview;

namespace Dashboard.Tests.Web;

public sealed class OverviewTitleTests
{
    private const string Month = "Tháng 10/2023";
    private static readonly DateOnly Day = new(2023, 10, 31);

    [Fact]
    public void Late_dossiers_and_silent_units_are_told() => Assert.Equal(
        "Tháng 10/2023: 52 hồ sơ giải quyết trễ hạn, 4 đơn vị chưa có số liệu",
        Title(Total(late: new(52, 1000), overdue: 3), silent: 4, speaking: 2));

    [Fact]
    public void Without_silent_units_the_overdue_dossiers_are_told() => Assert.Equal(
        "Tháng 10/2023: 1.052 hồ sơ giải quyết trễ hạn, 3 hồ sơ đang quá hạn",
        Title(Total(late: new(1052, 9000), overdue: 3), silent: 0, speaking: 2));

    [Fact]
    public void Without_overdue_dossiers_the_missing_letters_are_told() => Assert.Equal(
        "Tháng 10/2023: 5 hồ sơ giải quyết trễ hạn, 4 hồ sơ trễ hẹn chưa có thư xin lỗi",
        Title(Total(late: new(5, 90), overdue: 0, letters: new(1, 5)), silent: 0, speaking: 2));

    [Fact]
    public void Missing_letters_are_not_told_while_no_register_is_known() => Assert.Equal(
        "Tháng 10/2023: 5 hồ sơ giải quyết trễ hạn",
        Title(Figures(Total(late: new(5, 90), overdue: 0, letters: new(0, 5)), 0, 2) with { HasLetterRegister = false }));

    [Fact]
    public void Nothing_late_is_said_only_where_something_was_resolved()
    {
        Assert.Equal("Tháng 10/2023: không có hồ sơ giải quyết trễ hạn", Title(Total(late: new(0, 7), overdue: 0), silent: 0, speaking: 1));
        Assert.Equal("Tháng 10/2023: chưa có hồ sơ nào giải quyết xong", Title(Total(late: default, overdue: 0), silent: 0, speaking: 1));
    }

    [Fact]
    public void No_unit_with_figures_is_said_as_such() => Assert.Equal(
        "Tháng 10/2023: chưa có số liệu của đơn vị nào",
        Title(Total(late: default, overdue: 0), silent: 3, speaking: 0));

    private static string Title(UnitFigures total, int silent, int speaking) => Title(Figures(total, silent, speaking));

    private static string Title(Figures figures) => OverviewTitle.Of(Month, figures, figures.Units.Keys);

    private static UnitFigures Total(Ratio late, int overdue, Ratio letters = default) => Sample.Figures(
        default,
        null,
        (IndicatorCatalogue.LateResolved, late),
        (IndicatorCatalogue.OverduePending, new(overdue, 100)),
        (IndicatorCatalogue.ApologySent, letters));

    private static Figures Figures(UnitFigures total, int silent, int speaking) => Sample.City(
        total,
        [.. Enumerable.Range(0, silent).Select(number => ($"S{number}", Sample.Figures(default, null))),
            .. Enumerable.Range(0, speaking).Select(number => ($"U{number}", Sample.Figures(default, Day)))]);
}
