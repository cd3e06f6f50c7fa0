using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Features.Overview;

namespace Dashboard.Tests.Web;

/// <summary>Why a figure got worse, in a sentence.</summary>
public sealed class WorseViewTests
{
    private static readonly DateOnly Day = new(2023, 10, 31);

    [Fact]
    public void A_register_of_still_valid_results_is_told_as_a_whole_for_it_has_no_dossiers_that_came_and_went() =>
        Assert.Equal(
            "81,0% → 80,0: Sổ mới: 1.600/2.000 kết quả, trước là 810/1.000.",
            Told(IndicatorCatalogue.StillValidDigitization, new(810, 1000), new(1600, 2000), new ChangePart(ChangeKind.Movement, ChangeDirection.In, 790, 1000, 0)));

    [Fact]
    public void Of_dossiers_it_is_told_what_came_went_and_changed_its_class() =>
        Assert.Equal(
            "5,0% → 10,0: Thêm 60 hồ sơ xong, 8 trễ; bớt 10, trong đó 1 trễ; 3 hồ sơ cũ thành trễ.",
            Told(
                IndicatorCatalogue.LateResolved,
                new(5, 100),
                new(15, 150),
                new ChangePart(ChangeKind.Movement, ChangeDirection.In, 8, 60, 60),
                new ChangePart(ChangeKind.Movement, ChangeDirection.Out, -1, -10, 10),
                new ChangePart(ChangeKind.Movement, ChangeDirection.Class, 3, 0, 3)));

    [Fact]
    public void Without_parts_only_the_register_can_have_changed() =>
        Assert.Equal("5,0% → 10,0: Số liệu của sổ thay đổi.", Told(IndicatorCatalogue.LateResolved, new(5, 100), new(10, 100)));

    private static string Told(string indicator, Ratio before, Ratio now, params ChangePart[] parts)
    {
        var (from, to) = (Sample.Figures(default, Day, (indicator, before)), Sample.Figures(default, Day, (indicator, now)));
        var view = Sample.View(Sample.City(to, ("P1", to)), [], Sample.City(from, ("P1", from)), Sample.Ward);
        view = view with
        {
            Changes = view.Changes with
            {
                Total = view.Changes.Total.ToDictionary(
                    pair => pair.Key, pair => pair.Key == indicator ? new RatioChange(before, now, parts) : pair.Value, StringComparer.Ordinal),
            },
        };
        var worse = Assert.Single(WorseView.Of(view, OverviewTable.Total(view, OverviewChoice.Read(null, null, null, null, null)), []));
        return $"{worse.From} → {worse.Figure.Value}: {worse.Why}";
    }
}
