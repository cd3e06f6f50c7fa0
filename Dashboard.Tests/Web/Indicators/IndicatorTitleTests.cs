using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Features.Indicators;

namespace Dashboard.Tests.Web.Indicators;

/// <summary>The title of an indicator, sentence by sentence.</summary>
public sealed class IndicatorTitleTests
{
    [Theory]
    [InlineData("late-resolved", 5, 76, 1291, 73, 1408, "Trễ hạn giảm từ 5,9% còn 5,2%, gần đạt mục tiêu ≤5%", Label = "tốt lên, gần đạt")]
    [InlineData("late-resolved", 5, 76, 1291, 40, 1408, "Trễ hạn giảm từ 5,9% còn 2,8%, đạt mục tiêu ≤5%", Label = "tốt lên, đạt")]
    [InlineData("late-resolved", 5, 76, 1000, 70, 1000, "Trễ hạn giảm từ 7,6% còn 7,0%, nhưng chưa đạt mục tiêu ≤5%", Label = "tốt lên, chưa đạt")]
    [InlineData("late-resolved", 5, 10, 1000, 30, 1000, "Trễ hạn tăng từ 1,0% lên 3,0%, nhưng vẫn đạt mục tiêu ≤5%", Label = "xấu đi, vẫn đạt")]
    [InlineData("late-resolved", 5, 60, 1000, 70, 1000, "Trễ hạn tăng từ 6,0% lên 7,0%, chưa đạt mục tiêu ≤5%", Label = "xấu đi, chưa đạt")]
    [InlineData("late-resolved", 5, 70, 1000, 70, 1000, "Trễ hạn giữ ở 7,0%, chưa đạt mục tiêu ≤5%", Label = "đứng yên")]
    [InlineData("progress-766", 95, 900, 1000, 960, 1000, "Tiến độ giải quyết tăng từ 90,0% lên 96,0%, đạt mục tiêu ≥95%", Label = "cao là tốt")]
    [InlineData("progress-766", 95, 980, 1000, 900, 1000, "Tiến độ giải quyết giảm từ 98,0% còn 90,0%, chưa đạt mục tiêu ≥95%", Label = "cao là tốt, xấu đi")]
    [InlineData("late-resolved", 5, 0, 0, 70, 1000, "Trễ hạn 7,0%, chưa đạt mục tiêu ≤5%", Label = "chưa có để so")]
    [InlineData("late-resolved", 5, 10, 1000, 1, 4, "Trễ hạn 25,0%, nhưng chỉ có 4 hồ sơ nên chưa đánh giá", Label = "ít hồ sơ")]
    [InlineData("late-resolved", 5, 10, 1000, 0, 0, "Trễ hạn không phát sinh", Label = "không có giá trị")]
    public void The_title_says_how_the_value_went_and_how_it_stands(
        string indicator, int target, long before, long beforeN, long now, long nowN, string expected) =>
        Assert.Equal(expected, Title(indicator, target, new(before, beforeN), new(now, nowN), unit: null));

    [Theory]
    [InlineData(96, 10_000, 104, 10_000, "Trễ hạn tăng từ 0,96% lên 1,04%, nhưng vẫn đạt mục tiêu ≤5%")]
    [InlineData(104, 10_000, 96, 10_000, "Trễ hạn giảm từ 1,04% còn 0,96%, đạt mục tiêu ≤5%")]
    [InlineData(94, 10_000, 104, 10_000, "Trễ hạn tăng từ 0,9% lên 1,0%, nhưng vẫn đạt mục tiêu ≤5%", Label = "một số lẻ là đủ")]
    [InlineData(100, 10_000, 104, 10_000, "Trễ hạn giữ ở 1,0%, đạt mục tiêu ≤5%", Label = "chưa tới một phần mười")]
    public void A_step_between_values_that_round_to_the_same_is_told_with_two_decimals(long before, long beforeN, long now, long nowN, string expected) =>
        Assert.Equal(expected, Title("late-resolved", 5, new(before, beforeN), new(now, nowN), unit: null));

    [Fact]
    public void Where_only_due_dates_were_moved_the_title_says_so() =>
        Assert.Equal(
            "Trễ hạn giảm từ 5,9% còn 5,2%, nhưng chỉ vì 9 hồ sơ được dời ngày hẹn",
            Title("late-resolved", 5, new(76, 1291), new(73, 1408), unit: null, first: new(new(80, 1291), new(90, 1408), []), [
                new(ChangeKind.Correction, ChangeDirection.Class, -9, 0, 9, Postponed: 9), new(ChangeKind.Movement, ChangeDirection.In, 6, 117, 117)]));

    [Fact]
    public void Where_only_records_were_corrected_the_title_says_so() =>
        Assert.Equal(
            "Trễ hạn giảm từ 10,0% còn 5,0%, nhưng chỉ vì số cũ được sửa",
            Title("late-resolved", 5, new(10, 100), new(5, 100), unit: null, first: null, [new(ChangeKind.Correction, ChangeDirection.Class, -5, 0, 5)]));

    [Fact]
    public void A_unit_is_named_first() =>
        Assert.StartsWith("Phường 1: trễ hạn giảm từ ", Title("late-resolved", 5, new(10, 100), new(5, 100), Sample.Ward), StringComparison.Ordinal);

    private static string Title(
        string id, int target, Ratio before, Ratio now, Core.Units.Unit? unit, RatioChange? first = null, params ChangePart[] parts)
    {
        var indicator = IndicatorCatalogue.All.Single(known => known.Id == id);
        var cutoff = new DateOnly(2023, 10, 31);
        var (from, to) = (Sample.Figures(before, cutoff), Sample.Figures(now, cutoff));
        var view = Sample.View(
            Sample.City(to, ("P1", to)), [Sample.Target(id, target)], Sample.City(from, ("P1", from)), Sample.Ward);
        var change = new RatioChange(before, now, parts);
        if (parts.Length > 0)
        {
            view = view with
            {
                Changes = view.Changes with
                {
                    Total = view.Changes.Total.ToDictionary(
                        pair => pair.Key,
                        pair => pair.Key == id ? change : pair.Key == IndicatorCatalogue.LateFirstDue && first is not null ? first : pair.Value,
                        StringComparer.Ordinal),
                },
            };
        }

        var who = unit is null ? Who.Whole(view.Office) : Who.Unit(unit);
        return IndicatorTitle.Of(FigureViews.Of(view, who, indicator), who, change);
    }
}
