namespace Dashboard.Core.Indicators;

/// <summary>Working days from receipt to closing over the resolved dossiers (thời gian giải quyết trung bình).</summary>
/// <param name="Sum">Working days of all resolved dossiers together.</param>
/// <param name="Denominator">Resolved dossiers.</param>
/// <param name="Median">Middle number of days; of an even number the mean of the two middle ones; <see langword="null"/> where nothing is resolved.</param>
public sealed record HandlingTime(long Sum, long Denominator, double? Median)
{
    /// <summary>Mean in working days, unrounded; <see langword="null"/> where nothing is resolved.</summary>
    public decimal? Mean => Denominator == 0 ? null : (decimal)Sum / Denominator;
}
