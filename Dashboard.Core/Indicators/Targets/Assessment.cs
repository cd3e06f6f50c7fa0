namespace Dashboard.Core.Indicators.Targets;

/// <summary>How a figure stands against its target.</summary>
public enum Standing
{
    /// <summary>There is no value to judge.</summary>
    Grey,

    /// <summary>There is a value, but no target is set.</summary>
    NoTarget,

    /// <summary>Đạt; equality included.</summary>
    Met,

    /// <summary>Gần đạt: short by no more than the margin.</summary>
    Near,

    /// <summary>Chưa đạt.</summary>
    Missed,
}

/// <summary>A figure judged by its target.</summary>
/// <param name="Standing">How it stands.</param>
/// <param name="Target">The target; <see langword="null"/> where none is set.</param>
/// <param name="Gap">Value less target in percentage points, unrounded; <see langword="null"/> without value or target.</param>
/// <param name="Severity">1 to 3 for a miss, by steps beyond the margin; else 0.</param>
/// <remarks>Source: the project's specification of indicators, §5.</remarks>
public readonly record struct Assessment(Standing Standing, Target? Target, decimal? Gap, int Severity)
{
    public const int Gravest = 3;

    /// <summary>Judges a ratio. A denominator of 0 is grey.</summary>
    public static Assessment Of(Ratio ratio, Target? target)
    {
        if (ratio.Percent is not { } percent)
        {
            return new(Standing.Grey, target, null, 0);
        }

        if (target is null)
        {
            return new(Standing.NoTarget, null, null, 0);
        }

        var gap = percent - target.Value;
        var shortBy = target.Bound == Bound.AtLeast ? -gap : gap;
        if (shortBy <= 0)
        {
            return new(Standing.Met, target, gap, 0);
        }

        if (shortBy <= target.Margin)
        {
            return new(Standing.Near, target, gap, 0);
        }

        var steps = target.Step == 0 ? Gravest : (int)Math.Min(Gravest, Math.Ceiling((shortBy - target.Margin) / target.Step));
        return new(Standing.Missed, target, gap, steps);
    }
}
