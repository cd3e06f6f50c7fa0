using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;

namespace Dashboard.Tests.Indicators.Targets;

public sealed class TargetTests
{
    private const string Heading = "indicator,kind,unit,from,to,bound,value,margin,step,basis,verified\n";

    [Theory]
    [InlineData("at-least", 80, 100, Standing.Met, 0)]
    [InlineData("at-least", 79, 100, Standing.Near, 0)]
    [InlineData("at-least", 78, 100, Standing.Near, 0)]
    [InlineData("at-least", 77, 100, Standing.Missed, 1)]
    [InlineData("at-least", 67, 100, Standing.Missed, 2)]
    [InlineData("at-least", 0, 100, Standing.Missed, 3)]
    [InlineData("at-most", 80, 100, Standing.Met, 0)]
    [InlineData("at-most", 82, 100, Standing.Near, 0)]
    [InlineData("at-most", 83, 100, Standing.Missed, 1)]
    [InlineData("at-least", 799_999, 1_000_000, Standing.Near, 0)]
    [InlineData("at-least", 0, 0, Standing.Grey, 0)]
    public void Equality_meets_the_margin_is_near_and_a_miss_has_steps(string bound, long numerator, long denominator, Standing standing, int severity)
    {
        var target = Table($"late-resolved,,,,,{bound},80,2,10,x,no").All[0];

        var assessment = Assessment.Of(new(numerator, denominator), target);

        Assert.Equal((standing, severity), (assessment.Standing, assessment.Severity));
    }

    [Fact]
    public void Without_a_target_a_value_is_not_judged() =>
        Assert.Equal(Standing.NoTarget, Assessment.Of(new(1, 2), null).Standing);

    [Theory]
    [InlineData("P1", "ward", "2023-06-01", 3)]
    [InlineData("P2", "ward", "2023-06-01", 2)]
    [InlineData("NV", "department", "2023-06-01", 1)]
    [InlineData(null, null, "2023-06-01", 1)]
    [InlineData("NV", "department", "2023-12-31", 1)]
    [InlineData("NV", "department", "2024-01-01", 4)]
    [InlineData("NV", "department", "2022-12-31", null)]
    public void The_nearest_valid_target_holds(string? unit, string? kind, string day, int? value)
    {
        var table = Table(
            """
            late-resolved,,,2023-01-01,2023-12-31,at-most,1,0,1,x,no
            late-resolved,ward,,2023-01-01,,at-most,2,0,1,x,no
            late-resolved,,P1,,,at-most,3,0,1,x,yes
            late-resolved,,,2024-01-01,,at-most,4,0,1,x,no
            """);

        Assert.Equal(value, (int?)table.Of("late-resolved", unit, kind, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Value);
    }

    [Theory]
    [InlineData("late,,,,,at-most,1,0,1,x,no")]
    [InlineData("late-resolved,,,,,most,1,0,1,x,no")]
    [InlineData("late-resolved,,,01/01/2023,,at-most,1,0,1,x,no")]
    [InlineData("late-resolved,,,,,at-most,101,0,1,x,no")]
    [InlineData("late-resolved,,,,,at-most,-1,0,1,x,no")]
    [InlineData("late-resolved,,,,,at-most,1,0,1,x,maybe")]
    public void A_line_that_cannot_be_read_is_named(string line) =>
        Assert.Contains("Line 2", Assert.Throws<FormatException>(() => Table(line)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_shipped_targets_are_read_and_none_claims_to_be_verified()
    {
        using var file = File.OpenText(Path.Combine(ProjectFile.Root, "data", "reference", "targets.csv"));

        var table = TargetTable.Parse(file);

        Assert.All(table.All, target => Assert.False(target.Verified || target.Basis.Length < 10));
        Assert.Equal(40, table.Of(IndicatorCatalogue.StillValidDigitization, null, null, new(2023, 11, 21))!.Value);
        Assert.Equal(35, table.Of(IndicatorCatalogue.StillValidDigitization, "P1", "ward", new(2023, 11, 21))!.Value);
    }

    private static TargetTable Table(string lines) => TargetTable.Parse(new StringReader(Heading + lines));
}
