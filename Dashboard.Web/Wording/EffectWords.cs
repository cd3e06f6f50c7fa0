using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>Words about what an import would do to the figures.</summary>
internal static class EffectWords
{
    /// <summary>How many indicators of the whole are named in a sentence.</summary>
    private const int LinesTold = 3;

    /// <summary>For example: Nếu ghi, 12 chỉ số của 5 đơn vị thay đổi trong Tháng 10/2023.</summary>
    public static string Title(ImportEffect effect, string condition)
    {
        var units = effect.Lines.Where(line => line.Unit is not null).DistinctBy(line => line.Unit, StringComparer.Ordinal).Count();
        var counted = effect.Lines.Count(line => line.Unit is not null);
        return units == 0
            ? $"Nếu {condition}, {Format.Number(effect.Lines.Count)} chỉ số toàn thành phố thay đổi trong {PeriodWords.Of(effect.Period)}"
            : $"Nếu {condition}, {Format.Number(counted)} chỉ số của {Format.Number(units)} đơn vị thay đổi trong {PeriodWords.Of(effect.Period)}";
    }

    /// <summary>
    /// The effect on the whole in a sentence, for example: Đến 24/10/2023 18:00 (Tháng 10/2023): số hóa hồ sơ 76,0% thành chưa có
    /// số liệu; 19 đơn vị đổi số.
    /// </summary>
    /// <param name="effect">The effect.</param>
    /// <param name="asOf">T of it; <see langword="null"/> is the newest moment.</param>
    public static string Summary(ImportEffect effect, DateTime? asOf)
    {
        var when = $"{(asOf is { } moment ? $"Đến {Format.Moment(moment)}" : "Theo số liệu mới nhất")} ({PeriodWords.Of(effect.Period)})";
        var units = effect.Lines.Where(line => line.Unit is not null).DistinctBy(line => line.Unit, StringComparer.Ordinal).Count();
        var whole = effect.Lines.Where(line => line.Unit is null).ToList();
        List<string> parts =
        [
            .. Named(whole.Where(line => line.After.Grey == Grey.None), line => $"{Lower(Indicator(line))} {Plain(line.Indicator, line.Before)} thành {Plain(line.Indicator, line.After)}", ""),
            .. whole.Where(line => line.After.Grey != Grey.None).GroupBy(line => GreyWords.Of(line.After.Grey, line.Indicator), StringComparer.Ordinal)
                .SelectMany(grey => Named(grey, line => Lower(Indicator(line)), $" thành {grey.Key}")),
            units > 0 ? $"{Format.Number(units)} đơn vị đổi số" : "không đơn vị nào đổi số",
        ];
        return effect.Lines.Count == 0 ? $"{when}: không đổi." : $"{when}: {string.Join("; ", parts)}.";
    }

    /// <summary>The first of some lines by name, the others by their number, and what is said of all of them.</summary>
    private static IEnumerable<string> Named(IEnumerable<EffectLine> lines, Func<EffectLine, string> name, string said)
    {
        var names = lines.Select(name).ToList();
        if (names.Count > 0)
        {
            yield return string.Join(", ", names.Take(LinesTold)) + (names.Count > LinesTold ? $" và {Format.Number(names.Count - LinesTold)} chỉ số khác" : "") + said;
        }
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

    /// <summary>A value for a sentence: 5,9%, 3,2 ngày, or why there is none.</summary>
    private static string Plain(string indicator, EffectValue value) => (value.Grey, indicator) switch
    {
        (not Grey.None, _) => GreyWords.Of(value.Grey, indicator),
        _ when value.Ratio.Denominator == 0 => "không phát sinh",
        (_, IndicatorCatalogue.HandlingTime) => $"{Value(indicator, value)} ngày",
        _ => Value(indicator, value),
    };

    private static string Lower(string text) => char.ToLower(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..];

    private static string Rank(int? rank) => rank is { } known ? Format.Number(known) : Format.Dash;
}
