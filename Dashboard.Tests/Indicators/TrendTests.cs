using CsCheck;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators;

/// <summary>Twelve months from one T.</summary>
public sealed class TrendTests
{
    [Theory]
    [InlineData("2023-12-31", "2023-11-21", "2022-12", "2023-11", Label = "kỳ chưa hết: tháng của thời điểm số liệu")]
    [InlineData("2023-10-31", "2023-11-21", "2022-11", "2023-10", Label = "kỳ đã hết: tháng cuối kỳ")]
    [InlineData("2023-10-31", "2023-10-31", "2022-11", "2023-10", Label = "đúng ngày cuối kỳ")]
    public void The_last_month_is_that_of_the_periods_end_or_of_T(string to, string asOf, string first, string last)
    {
        var months = Trend.MonthsOf(Day(to), Day(asOf).ToDateTime(new TimeOnly(18, 0)));

        Assert.Equal(Trend.Months, months.Count);
        Assert.Equal(first, months[0].Key());
        Assert.Equal(last, months[^1].Key());
        Assert.All(months.Zip(months.Skip(1)), pair => Assert.Equal(pair.First.To.AddDays(1), pair.Second.From));
    }

    [Fact]
    public void Every_month_is_what_the_tally_counts_of_it_alone() =>
        Gen.Select(ToldGen.Any, ToldGen.Query, Gen.Int[0, 13]).Sample(
            (told, query, monthsLater) =>
            {
                var root = ToldArchive.Root(told);
                var asked = query with { To = query.To.AddMonths(monthsLater), AsOf = query.AsOf!.Value.AddMonths(monthsLater) };
                var months = Trend.Count(root, asked);
                foreach (var month in months)
                {
                    var alone = Tally.Count(root, new(month.From, month.To, asked.AsOf));
                    Assert.Equal(FigureLines.Of(alone), FigureLines.Of(month));
                }
            },
            iter: 500);

    [Fact]
    public void Periods_counted_together_are_what_each_is_alone_whatever_their_first_and_last_days() =>
        Gen.Select(ToldGen.Any, ToldGen.Query.List[2, 5]).Sample(
            (told, queries) =>
            {
                var root = ToldArchive.Root(told);
                List<FigureQuery> asked = [.. queries.Select(query => query with { AsOf = queries[0].AsOf })];
                foreach (var (query, together) in asked.Zip(Tally.CountAll(root, asked)))
                {
                    Assert.Equal(FigureLines.Of(Tally.Count(root, query)), FigureLines.Of(together));
                }
            },
            iter: 1000);

    [Fact]
    public void A_unit_that_was_not_valid_in_a_month_is_grey_there()
    {
        var root = ToldArchive.Root(new([], [1, 1, 1, 1]));
        var months = Trend.Count(root, new(Told.Start, Told.Start.AddDays(20), Told.Start.AddDays(20).ToDateTime(default)));

        var points = Trend.Of(months, IndicatorCatalogue.LateResolved, "C");

        Assert.All(points, point => Assert.Equal((null, 0, Grey.NoData), (point.Value, point.Denominator, point.Grey)));
    }

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
