using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Definitions;
using Dashboard.Tests.Architecture;

namespace Dashboard.Tests.Indicators.Definitions;

/// <summary>The table of definitions, as read and as shipped.</summary>
public sealed class DefinitionTableTests
{
    private const string Head = "indicator,group,words,numerator,denominator,terms,basis,from,to,verified\n";

    public static IEnumerable<TheoryDataRow<string>> Indicators => IndicatorCatalogue.All.Select(indicator => new TheoryDataRow<string>(indicator.Id));

    [Theory]
    [MemberData(nameof(Indicators))]
    public void Every_indicator_is_defined_for_the_years_that_the_samples_and_the_law_cover(string indicator)
    {
        using var file = File.OpenText(Path.Combine(Repository.Root, "data", "reference", "definitions.csv"));
        var table = DefinitionTable.Parse(file);

        Assert.All([new DateOnly(2023, 11, 21), new DateOnly(2025, 6, 30), new DateOnly(2025, 7, 1), new DateOnly(2026, 11, 24)], day =>
        {
            var found = Assert.Single(table.All, definition => definition.Indicator == indicator && definition.IsValidOn(day));
            Assert.Same(found, table.Of(indicator, day));
            Assert.NotEmpty(found.Terms);
            Assert.EndsWith(".", found.Words, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Of_two_in_force_the_one_that_began_last_holds()
    {
        var table = Read("late-resolved,N,Cũ.,a,b,x: y,căn cứ,,,no\nlate-resolved,N,Mới.,a,b,x: y|z: t,căn cứ,2023-07-01,2023-12-31,yes\n");

        Assert.Equal("Cũ.", table.Of("late-resolved", new(2023, 6, 30))!.Words);
        Assert.Equal([("x", "y"), ("z", "t")], table.Of("late-resolved", new(2023, 7, 1))!.Terms);
        Assert.Equal("Cũ.", table.Of("late-resolved", new(2024, 1, 1))!.Words);
        Assert.Null(table.Of("handling-time", new(2024, 1, 1)));
    }

    [Theory]
    [InlineData("no-such,N,W.,a,b,x: y,c,,,no", Label = "chỉ số lạ")]
    [InlineData("late-resolved,N,W.,a,b,không có dấu hai chấm,c,,,no", Label = "thuật ngữ không có nghĩa")]
    [InlineData("late-resolved,N,W.,a,b,x: y,c,01/07/2023,,no", Label = "ngày sai dạng")]
    [InlineData("late-resolved,N,W.,a,b,x: y,c,,,maybe", Label = "không rõ đã xác minh")]
    public void A_line_that_cannot_be_read_is_named(string line) =>
        Assert.StartsWith("Line 2 ", Assert.Throws<FormatException>(() => Read(line)).Message, StringComparison.Ordinal);

    private static DefinitionTable Read(string lines) => DefinitionTable.Parse(new StringReader(Head + lines));
}
