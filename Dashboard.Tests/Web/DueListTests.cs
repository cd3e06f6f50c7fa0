using Bunit;
using Dashboard.Core.Indicators;
using Dashboard.Web.Features.Overview;

namespace Dashboard.Tests.Web;

/// <summary>What is overdue and what falls due, in a table.</summary>
public sealed class DueListTests : WebTest
{
    private static readonly DateOnly Cutoff = new(2023, 10, 24);

    [Fact]
    public void What_fell_due_after_the_cut_off_is_told_as_not_known_and_with_its_units()
    {
        var list = Shown(Cutoff, since: new(StringComparer.Ordinal) { ["P1"] = 2, ["TNMT"] = 5 });

        var row = list.FindAll("tr").Single(row => row.QuerySelector("th")!.TextContent == "Sau ngày chốt");
        Assert.Equal("7 hồ sơ Tài nguyên và Môi trường, Phường 1, chưa rõ đã xong", row.QuerySelector("td")!.TextContent);
        Assert.Equal(
            "Hẹn trước 31/10/2023 nhưng sau ngày chốt của đơn vị: chưa tệp nào cho biết đã xong hay chưa",
            row.QuerySelector("th")!.GetAttribute("title"));
    }

    [Fact]
    public void Where_nothing_fell_due_after_the_cut_off_nothing_is_said_of_it() =>
        Assert.Equal(
            ["Đã quá hạn", "T3 31/10", "T4 01/11"],
            Shown(Cutoff, since: new(StringComparer.Ordinal)).FindAll("tr th").Select(head => head.TextContent));

    [Theory]
    [InlineData(null)]
    [InlineData("2023-09-30")]
    public void Of_a_period_that_no_file_tells_of_nothing_is_claimed(string? cutoff)
    {
        var list = Shown(cutoff is null ? null : DateOnly.Parse(cutoff, System.Globalization.CultureInfo.InvariantCulture), since: new(StringComparer.Ordinal) { ["P1"] = 2 });

        Assert.Equal("Chưa có số liệu trong kỳ này.", list.Find("p").TextContent);
        Assert.Empty(list.FindAll("table"));
    }

    private IRenderedComponent<DueList> Shown(DateOnly? cutoff, Dictionary<string, int> since) => Render<DueList>(parameters => parameters
        .Add(list => list.Data, Sample.View(
            Sample.City(Sample.Figures(default, null), ("TNMT", Sample.Figures(default, cutoff)), ("P1", Sample.Figures(default, null))),
            [], null, Sample.Department, Sample.Ward))
        .Add(list => list.Upcoming, new Upcoming(new(2023, 10, 31), since,
        [
            new(new(2023, 10, 31), new Dictionary<string, int>(StringComparer.Ordinal)),
            new(new(2023, 11, 1), new Dictionary<string, int>(StringComparer.Ordinal) { ["P1"] = 1 }),
        ])));
}
