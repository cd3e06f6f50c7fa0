using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>Words about what an import would do to the figures.</summary>
internal static class EffectWords
{
    /// <summary>For example: Nếu ghi, 12 chỉ số của 5 đơn vị thay đổi trong Tháng 10/2023.</summary>
    public static string Title(ImportEffect effect)
    {
        var units = effect.Lines.Where(line => line.Unit is not null).DistinctBy(line => line.Unit, StringComparer.Ordinal).Count();
        var counted = effect.Lines.Count(line => line.Unit is not null);
        return units == 0
            ? $"Nếu ghi, {Format.Number(effect.Lines.Count)} chỉ số toàn thành phố thay đổi trong {PeriodWords.Of(effect.Period)}"
            : $"Nếu ghi, {Format.Number(counted)} chỉ số của {Format.Number(units)} đơn vị thay đổi trong {PeriodWords.Of(effect.Period)}";
    }

    public static string Indicator(EffectLine line) => IndicatorCatalogue.All.First(indicator => indicator.Id == line.Indicator).ShortName;

    /// <summary>A percentage, days, or a dash.</summary>
    public static string Value(string indicator, EffectValue value) => (value.Grey, indicator) switch
    {
        (not Grey.None, _) => Format.Dash,
        _ when value.Ratio.Denominator == 0 => Format.Dash,
        (_, IndicatorCatalogue.HandlingTime) => Format.Number((decimal)value.Ratio.Numerator / value.Ratio.Denominator, 1),
        _ => Format.Percent(value.Ratio),
    };

    /// <summary>The counts behind a value, or why there is none.</summary>
    public static string Share(string indicator, EffectValue value)
    {
        var share = (value.Grey, indicator) switch
        {
            (not Grey.None, _) => GreyWords.Of(value.Grey, indicator),
            (_, IndicatorCatalogue.HandlingTime) => $"{Format.Number(value.Ratio.Denominator)} hồ sơ",
            _ => Format.Share(value.Ratio.Numerator, value.Ratio.Denominator),
        };
        return value.Ratio.Unknown > 0 ? $"{share}, +{Format.Number(value.Ratio.Unknown)} chưa rõ" : share;
    }

    /// <summary>Ranks before and after: 3 → 2; one number where it stays.</summary>
    public static string Rank(EffectLine line) => (line.Before.Rank, line.After.Rank) switch
    {
        (null, null) => Format.Dash,
        var (before, after) when before == after => Format.Number(after!.Value),
        var (before, after) => $"{Rank(before)} → {Rank(after)}",
    };

    private static string Rank(int? rank) => rank is { } known ? Format.Number(known) : Format.Dash;
}
