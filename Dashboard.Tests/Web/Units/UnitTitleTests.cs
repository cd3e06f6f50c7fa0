using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Features.Units;

namespace Dashboard.Tests.Web.Units;

/// <summary>The sentence above the page of a unit.</summary>
public sealed class UnitTitleTests
{
    [Fact]
    public void Letters_owed_the_gravest_miss_with_its_place_and_the_best_news_stand_in_one_sentence()
    {
        var own = Views.Good((IndicatorCatalogue.LateResolved, new(12, 100)));

        Assert.Equal(
            "17 hồ sơ trễ hạn chưa có thư xin lỗi; giải quyết trễ hạn 12,0%, cao nhất trong 3 phòng ban; tiến độ 96,0% đạt mục tiêu",
            UnitTitle.Of(Views.Of(own, Views.Work(Views.Group(WorkKind.LetterOwed, 17)))));
    }

    [Fact]
    public void Where_everything_is_met_it_says_so() =>
        Assert.Equal("Tiến độ 96,0% đạt mục tiêu; không chỉ tiêu nào chưa đạt", UnitTitle.Of(Views.Of(Views.Good())));

    [Fact]
    public void A_target_met_as_the_first_of_the_kind_is_the_best_news() =>
        Assert.Equal(
            "Số hóa kết quả 95,0% đạt mục tiêu, cao nhất trong 3 phòng ban; không chỉ tiêu nào chưa đạt",
            UnitTitle.Of(Views.Of(Views.Good((IndicatorCatalogue.ResultDigitization, new(95, 100))))));

    [Fact]
    public void A_miss_of_the_best_of_its_kind_says_both()
    {
        var (own, other) = (Views.Good((IndicatorCatalogue.ResultDigitization, new(70, 100))), Views.Good((IndicatorCatalogue.ResultDigitization, new(60, 100))));

        Assert.StartsWith("Số hóa kết quả mới đạt 70,0%, dù cao nhất trong 3 phòng ban;", UnitTitle.Of(Views.Of(own, other, other)), StringComparison.Ordinal);
    }

    [Fact]
    public void None_overdue_is_told_without_a_percentage() =>
        Assert.EndsWith(
            "; không hồ sơ nào đang quá hạn",
            UnitTitle.Of(Views.Of(Views.Good((IndicatorCatalogue.Progress766, new(50, 100)), (IndicatorCatalogue.LateResolved, new(9, 100)), (IndicatorCatalogue.ResultDigitization, new(9, 100))))),
            StringComparison.Ordinal);

    [Fact]
    public void A_high_indicator_that_is_missed_says_how_far_it_came() =>
        Assert.Equal(
            "Số hóa kết quả mới đạt 33,3%, thấp nhất trong 3 phòng ban; tiến độ 96,0% đạt mục tiêu",
            UnitTitle.Of(Views.Of(Views.Good((IndicatorCatalogue.ResultDigitization, new(33, 99))))));

    [Fact]
    public void A_place_shared_with_others_is_not_called_the_only_one()
    {
        var late = Views.Good((IndicatorCatalogue.LateResolved, new(12, 100)));

        Assert.StartsWith("Giải quyết trễ hạn 12,0%, cùng 1 đơn vị khác cao nhất trong 3 phòng ban;", UnitTitle.Of(Views.Of(late, late, Views.Good())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_the_middle_is_a_number()
    {
        var (late, later) = (Views.Good((IndicatorCatalogue.LateResolved, new(12, 100))), Views.Good((IndicatorCatalogue.LateResolved, new(13, 100))));

        Assert.StartsWith("Giải quyết trễ hạn 12,0%, hạng 2/3 phòng ban;", UnitTitle.Of(Views.Of(late, later, Views.Good())), StringComparison.Ordinal);
    }

    [Fact]
    public void Overdue_dossiers_are_told_by_their_number() =>
        Assert.StartsWith(
            "6 hồ sơ đang quá hạn (30,0%, cao nhất trong 3 phòng ban);",
            UnitTitle.Of(Views.Of(Views.Good((IndicatorCatalogue.OverduePending, new(6, 20))))), StringComparison.Ordinal);

    [Fact]
    public void In_a_period_that_is_over_overdue_is_told_of_its_end()
    {
        var own = Views.Good((IndicatorCatalogue.OverduePending, new(6, 20)));

        Assert.StartsWith("6 hồ sơ quá hạn lúc chốt kỳ (30,0%", UnitTitle.Of(Views.Of(own, Views.Work() with { IsOpen = false })), StringComparison.Ordinal);
    }

    [Fact]
    public void Too_few_dossiers_are_not_judged()
    {
        var few = Sample.Figures(new(1, 2), Views.Cutoff);

        Assert.Equal("Tháng 10/2023: chưa phát sinh đủ hồ sơ để đánh giá", UnitTitle.Of(Views.Of(few)));
    }

    [Fact]
    public void Without_data_no_figure_is_claimed() =>
        Assert.Equal("Tháng 10/2023: chưa có số liệu của Phòng Tài nguyên và Môi trường", UnitTitle.Of(Views.Of(Sample.Figures(default, cutoff: null))));

    [Theory]
    [InlineData(1, 10, 1, Good.Low, ", thấp nhất trong 10 phòng ban")]
    [InlineData(1, 10, 1, Good.High, ", cao nhất trong 10 phòng ban")]
    [InlineData(10, 10, 1, Good.Low, ", cao nhất trong 10 phòng ban")]
    [InlineData(9, 10, 2, Good.High, ", cùng 1 đơn vị khác thấp nhất trong 10 phòng ban")]
    [InlineData(4, 10, 1, Good.High, ", hạng 4/10 phòng ban")]
    [InlineData(1, 2, 1, Good.High, "")]
    [InlineData(1, 10, 10, Good.Low, "")]
    public void The_place_says_highest_and_lowest_by_the_number_and_not_by_the_rank(int rank, int of, int same, Good good, string words) =>
        Assert.Equal(words, new Place(rank, of, same, "phòng ban").Words(good));
}
