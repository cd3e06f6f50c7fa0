using CsCheck;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators.Changes;

/// <summary>The steps of a change, one after the other.</summary>
public sealed class ChangeStepsTests
{
    [Fact]
    public void Nine_due_dates_moved_and_117_closed_since_go_from_5_89_to_5_18_as_printed()
    {
        var steps = ChangeSteps.Of(new(new(76, 1291), new(73, 1408), [
            new(ChangeKind.Correction, ChangeDirection.Class, -9, 0, 9, Postponed: 9),
            new(ChangeKind.Movement, ChangeDirection.In, 6, 117, 117)]));

        Assert.Equal(
            [(-9, 0, -0.70m), (0, 0, 0), (6, 6, 0.44m), (0, 111, -0.45m), (0, 0, 0), (0, 0, 0), (0, 0, 0)],
            steps.Select(step => (step.Numerator, step.Denominator, step.Points!.Value)));
        Assert.Equal((5.89m, 5.18m), (steps[0].Before, steps[^1].After));
        Assert.Equal([9, 6, 111], steps.Where(step => step.Happened).Select(step => step.Dossiers));
    }

    [Fact]
    public void Every_step_goes_on_from_the_last_and_the_last_ends_at_the_second_figure() =>
        Gen.Select(ToldGen.Any, ToldGen.Query, ToldGen.Query).Sample(
            (told, one, two) =>
            {
                var root = ToldArchive.Root(told);
                var changes = ChangeCount.Explain(root, new(one, two));
                foreach (var (indicator, change) in changes.Total.Where(pair => pair.Key != IndicatorCatalogue.HandlingTime))
                {
                    var steps = ChangeSteps.Of(change);
                    Assert.Equal(change.To.Numerator - change.From.Numerator, steps.Sum(step => step.Numerator));
                    Assert.Equal(change.To.Denominator - change.From.Denominator, steps.Sum(step => step.Denominator));
                    Assert.All(steps.Zip(steps.Skip(1)), pair => Assert.Equal(pair.First.After, pair.Second.Before));
                    Assert.All(steps, step => Assert.True(step.Dossiers >= 0, indicator));
                }
            },
            iter: 300);

    [Fact]
    public void A_step_through_nothing_has_no_points_but_its_counts()
    {
        var steps = ChangeSteps.Of(new(new(0, 0), new(1, 2), [new(ChangeKind.Movement, ChangeDirection.In, 1, 2, 2)]));

        Assert.Null(steps[0].Before);
        Assert.Null(steps.Single(step => step.Kind == ChangeStepKind.InCounted).Points);
        Assert.Equal(50m, steps[^1].After);
    }

    [Fact]
    public void The_units_rows_of_a_register_have_no_dossiers_and_still_happened()
    {
        var step = ChangeSteps.Of(new(default, new(3, 8), [new(ChangeKind.Movement, ChangeDirection.In, 3, 8, 0)])).Where(step => step.Happened);

        Assert.Equal([(3, 3, 0), (0, 5, 0)], step.Select(one => (one.Numerator, one.Denominator, one.Dossiers)));
    }

    [Fact]
    public void What_was_told_anew_and_what_moved_are_read_apart()
    {
        var late = IndicatorCatalogue.All.Single(indicator => indicator.Id == IndicatorCatalogue.LateResolved);

        var reading = ChangeReading.Of(late, new(new(4, 8), new(3, 10), [
            new(ChangeKind.Correction, ChangeDirection.Class, -2, 0, 2), new(ChangeKind.Movement, ChangeDirection.In, 1, 2, 2)]));

        Assert.Equal((-25m, 5m), (reading.Corrected, reading.Movement));
    }
}
