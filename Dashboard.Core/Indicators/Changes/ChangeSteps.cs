namespace Dashboard.Core.Indicators.Changes;

/// <summary>The steps in which a ratio goes from one figure to another.</summary>
public enum ChangeStepKind
{
    Correction,
    NewlyKnown,

    /// <summary>Came in, counted in the numerator.</summary>
    InCounted,

    /// <summary>Came in, not counted.</summary>
    InRest,
    Out,
    Class,
    Rule,
}

/// <summary>One step.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Numerator">Added to the numerator.</param>
/// <param name="Denominator">Added to the denominator.</param>
/// <param name="Before">Percent before the step, rounded to three decimals; <see langword="null"/> over a denominator of 0.</param>
/// <param name="After">Percent after it.</param>
/// <param name="Dossiers">Dossiers of the step.</param>
public sealed record ChangeStep(ChangeStepKind Kind, long Numerator, long Denominator, decimal? Before, decimal? After, long Dossiers)
{
    /// <summary>Percentage points of the step; the steps as printed add up to the difference as printed.</summary>
    public decimal? Points => After - Before;

    public bool Happened => Numerator != 0 || Denominator != 0 || Dossiers != 0;
}

/// <summary>Puts the parts of a change in order, each going on from where the last one ended.</summary>
public static class ChangeSteps
{
    private const int Decimals = 2;

    /// <summary>All steps, those that did not happen too, so that every table has the same columns.</summary>
    public static IReadOnlyList<ChangeStep> Of(RatioChange change)
    {
        var steps = new List<ChangeStep>();
        var (numerator, denominator) = (change.From.Numerator, change.From.Denominator);
        foreach (var (kind, over, under, dossiers) in Amounts(change.Parts))
        {
            var before = Percent(numerator, denominator);
            (numerator, denominator) = (numerator + over, denominator + under);
            steps.Add(new(kind, over, under, before, Percent(numerator, denominator), dossiers));
        }

        return steps;
    }

    /// <summary>Whether a dossier that did this belongs to a step.</summary>
    public static ChangeStepKind KindOf(ChangeKind kind, ChangeDirection direction, int numerator) => (kind, direction) switch
    {
        (ChangeKind.Correction, _) => ChangeStepKind.Correction,
        (ChangeKind.NewlyKnown, _) => ChangeStepKind.NewlyKnown,
        (ChangeKind.Rule, _) => ChangeStepKind.Rule,
        (_, ChangeDirection.In) => numerator != 0 ? ChangeStepKind.InCounted : ChangeStepKind.InRest,
        (_, ChangeDirection.Out) => ChangeStepKind.Out,
        _ => ChangeStepKind.Class,
    };

    private static IEnumerable<(ChangeStepKind Kind, long Numerator, long Denominator, long Dossiers)> Amounts(IReadOnlyList<ChangePart> parts)
    {
        (ChangeStepKind, long, long, long) Sum(ChangeStepKind step, params IEnumerable<ChangePart> some) =>
            (step, some.Sum(part => part.Numerator), some.Sum(part => part.Denominator), some.Sum(part => (long)part.Dossiers));
        IEnumerable<ChangePart> Moved(ChangeDirection direction) =>
            parts.Where(part => part.Kind == ChangeKind.Movement && part.Direction == direction);

        yield return Sum(ChangeStepKind.Correction, parts.Where(part => part.Kind == ChangeKind.Correction));
        yield return Sum(ChangeStepKind.NewlyKnown, parts.Where(part => part.Kind == ChangeKind.NewlyKnown));
        var came = Sum(ChangeStepKind.InRest, Moved(ChangeDirection.In));
        var register = came.Item4 == 0;
        yield return (ChangeStepKind.InCounted, came.Item2, came.Item2, register ? 0 : came.Item2);
        yield return (ChangeStepKind.InRest, 0, came.Item3 - came.Item2, register ? 0 : came.Item3 - came.Item2);
        yield return Sum(ChangeStepKind.Out, Moved(ChangeDirection.Out));
        yield return Sum(ChangeStepKind.Class, Moved(ChangeDirection.Class));
        yield return Sum(ChangeStepKind.Rule, parts.Where(part => part.Kind == ChangeKind.Rule));
    }

    private static decimal? Percent(long numerator, long denominator) =>
        denominator == 0 ? null : decimal.Round(100m * numerator / denominator, Decimals, MidpointRounding.AwayFromZero);
}
