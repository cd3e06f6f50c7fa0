namespace Dashboard.Core.Indicators.Changes;

/// <summary>A change as values: what of it is movement, and what was told anew.</summary>
/// <param name="Before">Value of the first figure, percent or mean days; <see langword="null"/> where there was none.</param>
/// <param name="Restated">The same as known later.</param>
/// <param name="Now">Value of the second figure.</param>
public sealed record ChangeReading(decimal? Before, decimal? Restated, decimal? Now)
{
    /// <summary>What records moved by themselves; <see langword="null"/> where it cannot be told.</summary>
    public decimal? Movement => Now - Restated;

    /// <summary>What was told anew about the past.</summary>
    public decimal? Corrected => Restated - Before;

    /// <summary>Reads the change of an indicator.</summary>
    public static ChangeReading Of(Indicator indicator, RatioChange change) =>
        new(Value(indicator, change.From), Value(indicator, change.Restated), Value(indicator, change.To));

    private static decimal? Value(Indicator indicator, Ratio ratio) =>
        ratio.Denominator == 0 ? null
        : indicator.Id == IndicatorCatalogue.HandlingTime ? (decimal)ratio.Numerator / ratio.Denominator
        : ratio.Percent;
}
