using Bunit;
using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Tests.Web;

public sealed class EffectPanelTests : WebTest
{
    private static readonly Period October = Period.Month(2023, 10);

    [Fact]
    public void Values_shares_and_ranks_stand_before_and_after_and_each_unit_once()
    {
        var panel = Render<EffectPanel>(parameters => parameters.Add(shown => shown.Effect, new(October,
        [
            new(null, "", IndicatorCatalogue.LateResolved, new(default, Grey.NoData, null), new(new(25, 167), Grey.None, null)),
            new("TNMT", "Phòng Tài nguyên", IndicatorCatalogue.LateResolved, new(new(1, 20), Grey.None, 2), new(new(3, 24, 2), Grey.None, 5)),
            new("TNMT", "Phòng Tài nguyên", IndicatorCatalogue.HandlingTime, new(new(40, 20), Grey.None, 1), new(new(60, 24), Grey.None, 1)),
        ])));

        Assert.Equal("Nếu ghi, 2 chỉ số của 1 đơn vị thay đổi trong Tháng 10/2023", panel.Find("h3").TextContent);
        Assert.Equal(
            [
                ["Toàn thành phố", "Giải quyết trễ hạn", "– chưa có số liệu", "15,0% 25/167", "–"],
                ["Phòng Tài nguyên", "Giải quyết trễ hạn", "5,0% 1/20", "12,5% 3/24, +2 chưa rõ", "2 → 5"],
                ["Thời gian (ngày)", "2,0 20 hồ sơ", "2,5 24 hồ sơ", "1"],
            ],
            panel.FindAll("tbody tr").Select(row => row.QuerySelectorAll("th,td").Select(cell => cell.TextContent)));
    }

    [Fact]
    public void Where_nothing_changes_it_says_so()
    {
        var panel = Render<EffectPanel>(parameters => parameters.Add(shown => shown.Effect, new(October, [])));

        Assert.Contains("Nếu ghi, không chỉ số nào của Tháng 10/2023 thay đổi", panel.Markup, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("table"));
    }
}
