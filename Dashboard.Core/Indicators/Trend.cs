using Dashboard.Core.Calendars;

namespace Dashboard.Core.Indicators;

/// <summary>One month of a trend.</summary>
/// <param name="Month">The calendar month; the last one is cut at T like every period.</param>
/// <param name="Value">Percent, or mean working days of handling time; <see langword="null"/> where grey.</param>
/// <param name="Numerator">Dossiers that count; of handling time the sum of working days.</param>
/// <param name="Denominator">Dossiers looked at (n).</param>
/// <param name="Grey">Why there is no value.</param>
public sealed record TrendPoint(Period Month, decimal? Value, long Numerator, long Denominator, Grey Grey);

/// <summary>Twelve months told from one T (xu hướng 12 tháng): no month as it was reported then, all as known at T.</summary>
public static class Trend
{
    public const int Months = 12;

    /// <summary>The month of the period's end, or of T where that is earlier, and the eleven before it.</summary>
    public static IReadOnlyList<Period> MonthsOf(DateOnly to, DateTime asOf)
    {
        var day = DateOnly.FromDateTime(asOf);
        var last = day < to ? day : to;
        return [.. Enumerable.Range(1 - Months, Months).Select(last.AddMonths).Select(month => Period.Month(month.Year, month.Month))];
    }

    /// <summary>The figures of all units and indicators for the twelve months, oldest first, in one pass over the columns.</summary>
    public static IReadOnlyList<Figures> Count(ColumnRoot root, FigureQuery query)
    {
        var asOf = Tally.MomentOf(root, query);
        return Tally.CountAll(root, [.. MonthsOf(query.To, asOf).Select(month => query with { From = month.From, To = month.To, AsOf = asOf })]);
    }

    /// <summary>One indicator of one unit, or of the total.</summary>
    /// <param name="months">What <see cref="Count"/> gave.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="unit">Code of the unit; <see langword="null"/> for the total. A unit that was not valid in a month is grey there.</param>
    public static IReadOnlyList<TrendPoint> Of(IReadOnlyList<Figures> months, string indicator, string? unit) =>
        [.. months.Select(month => Point(month, indicator, unit is null ? month.Total : month.Units.GetValueOrDefault(unit)))];

    private static TrendPoint Point(Figures month, string indicator, UnitFigures? unit)
    {
        var period = new Period(month.From, month.To);
        if (unit is null)
        {
            return new(period, Value: null, 0, 0, Grey.NoData);
        }

        var grey = month.GreyOf(unit, indicator);
        if (indicator == IndicatorCatalogue.HandlingTime)
        {
            return new(period, unit.HandlingTime.Mean, unit.HandlingTime.Sum, unit.HandlingTime.Denominator, grey);
        }

        var ratio = unit.Indicators[indicator];
        return new(period, ratio.Percent, ratio.Numerator, ratio.Denominator, grey);
    }
}
