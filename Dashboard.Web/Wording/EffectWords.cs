using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Web.Wording;

/// <summary>Words about what an import would do to the figures.</summary>
internal static class EffectWords
{
    /// <summary>How many indicators of the whole are named in a sentence.</summary>
    private const int LinesTold = 3;

    /// <summary>For example: Nếu ghi, trong Tháng 10/2023: 10 đơn vị đổi hạng Tiến độ 766, 5 đơn vị xấu đi ở ít nhất một chỉ số.</summary>
    public static string Title(ImportEffect effect, string condition)
    {
        var units = effect.Lines.Where(line => line.Unit is not null).ToList();
        var period = PeriodWords.Of(effect.Period);
        if (units.Count == 0)
        {
            return $"Nếu {condition}, {Format.Number(effect.Lines.Count)} chỉ số toàn thành phố thay đổi trong {period}, không đơn vị nào đổi số";
        }

        var ranked = EffectTable.RankedBy;
        var moved = Units(units.Where(line => line.Indicator == ranked.Id && line.Before.Rank != line.After.Rank));
        var worse = Units(units.Where(IsWorse));
        return $"Nếu {condition}, trong {period}: {(moved == 0 ? "không" : Format.Number(moved))} đơn vị {(moved == 0 ? "nào " : "")}đổi hạng {ranked.ShortName}, "
            + (worse == 0 ? "không đơn vị nào xấu đi" : $"{Format.Number(worse)} đơn vị xấu đi ở ít nhất một chỉ số");
    }

    /// <summary>The units of which nothing changes, in a sentence; <see langword="null"/> where there are none.</summary>
    public static string? Same(int units) => units == 0 ? null : $"{Format.Number(units)} đơn vị không đổi gì, không nêu ở đây.";

    /// <summary>Whether a value gets worse as far as it is shown.</summary>
    public static bool IsWorse(EffectLine line)
    {
        var (before, after) = (line.Before.Ratio, line.After.Ratio);
        if (!HasValue(line.Before) || !HasValue(line.After) || !IsMoved(line))
        {
            return false;
        }

        var up = (Int128)after.Numerator * before.Denominator > (Int128)before.Numerator * after.Denominator;
        return up == (IndicatorOf(line).Good == Good.Low);
    }

    /// <summary>Whether the value as shown is another one.</summary>
    public static bool IsMoved(EffectLine line) => Value(line.Indicator, line.Before) != Value(line.Indicator, line.After);

    /// <summary>Whether the rank gets worse.</summary>
    public static bool IsRankWorse(EffectLine line) => line is { Before.Rank: { } before, After.Rank: { } after } && after > before;

    /// <summary>The counts behind a cell and its ranks: Giải quyết trễ hạn: 18/151 → 20/167; hạng 3 → 4.</summary>
    public static string Detail(EffectLine line)
    {
        var (before, after) = (Share(line.Indicator, line.Before), Share(line.Indicator, line.After));
        var share = before == after ? after : $"{before} → {after}";
        return $"{Indicator(line)}: {share}{(line.Before.Rank is null && line.After.Rank is null ? "" : $"; hạng {Rank(line)}")}";
    }

    /// <summary>A value for a column whose head tells the unit of measure.</summary>
    public static string Bare(string indicator, EffectValue value) => Value(indicator, value).TrimEnd('%');

    /// <summary>Due date and closing of a dossier, and what they were before where that is known and other.</summary>
    public static string Dates(EffectDossier dossier)
    {
        var (before, after) = (dossier.Before ?? dossier.After!.Value, dossier.After ?? dossier.Before!.Value);
        return $"{Moved("hẹn", before.Due, after.Due, "không có hẹn")}, {Moved("xong", before.ClosedOn, after.ClosedOn, "chưa xong")}";
    }

    private static string Moved(string name, DateOnly? before, DateOnly? after, string none)
    {
        string Told(DateOnly? day) => day is { } known ? $"{name} {Format.Day(known)}" : none;
        return before == after ? Told(after) : $"{Told(before)} nay {(after is { } day && before is not null ? $"là {Format.Day(day)}" : Told(after))}";
    }

    private static int Units(IEnumerable<EffectLine> lines) => lines.DistinctBy(line => line.Unit, StringComparer.Ordinal).Count();

    private static bool HasValue(EffectValue value) => value is { Grey: Grey.None, Ratio.Denominator: > 0 };

    private static Core.Indicators.Indicator IndicatorOf(EffectLine line) => IndicatorCatalogue.All.First(indicator => indicator.Id == line.Indicator);

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

    public static string Indicator(EffectLine line) => IndicatorOf(line).ShortName;

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
