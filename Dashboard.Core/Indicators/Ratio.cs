namespace Dashboard.Core.Indicators;

/// <summary>A count out of a count, kept as integers so that units can be added up.</summary>
/// <param name="Numerator">Dossiers that count.</param>
/// <param name="Denominator">Dossiers that are looked at and whose facts are known.</param>
/// <param name="Unknown">Dossiers that would be looked at, but for a fact that no file has told.</param>
/// <param name="Excluded">Dossiers that a person's decision left out.</param>
public readonly record struct Ratio(long Numerator, long Denominator, long Unknown = 0, long Excluded = 0)
{
    /// <summary>Percent, 0 to 100, unrounded; <see langword="null"/> when there was nothing to measure.</summary>
    public decimal? Percent => Denominator == 0 ? null : 100m * Numerator / Denominator;

    /// <summary>Rolls two units up by adding counts. Percentages are never averaged.</summary>
    public static Ratio operator +(Ratio left, Ratio right) => new(
        left.Numerator + right.Numerator,
        left.Denominator + right.Denominator,
        left.Unknown + right.Unknown,
        left.Excluded + right.Excluded);
}
