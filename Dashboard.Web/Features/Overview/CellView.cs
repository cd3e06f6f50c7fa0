using Dashboard.Core.Indicators;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>One cell of the overview, ready to be shown.</summary>
/// <param name="Text">The value, or a dash.</param>
/// <param name="Share">Numerator and denominator; <see langword="null"/> where there is nothing.</param>
/// <param name="Unknown">Dossiers of which a fact is not known.</param>
/// <param name="Title">The cell in words.</param>
/// <param name="Href">The dossiers behind it; <see langword="null"/> where there are none.</param>
/// <param name="UnknownHref">The dossiers of which a fact is not known.</param>
/// <param name="Shade">0 to 3: how far the unit stands behind the best of the column.</param>
public sealed record CellView(string Text, string? Share, long Unknown, string Title, string? Href, string? UnknownHref, int Shade)
{
    /// <summary>Percent or mean days; <see langword="null"/> where there is none.</summary>
    public static decimal? Value(UnitFigures unit, string indicator) => indicator == IndicatorCatalogue.HandlingTime
        ? unit.HandlingTime.Mean
        : unit.Indicators[indicator].Percent;

    public static CellView Of(Figures figures, UnitFigures unit, Who who, Indicator indicator, ViewAddress address, int shade)
    {
        var days = indicator.Id == IndicatorCatalogue.HandlingTime;
        var ratio = days
            ? new Ratio(unit.HandlingTime.Denominator, unit.HandlingTime.Denominator)
            : unit.Indicators[indicator.Id];
        var grey = figures.GreyOf(unit, indicator.Id);
        var text = (grey, days) switch
        {
            (not Grey.None, _) => Format.Dash,
            (_, true) => Format.Number(unit.HandlingTime.Mean!.Value, 1),
            _ => Format.Percent(ratio),
        };
        var share = (grey, days) switch
        {
            (not Grey.None, _) => null,
            (_, true) => $"{Format.Number(ratio.Denominator)} hồ sơ",
            _ => Format.Share(ratio.Numerator, ratio.Denominator),
        };
        return new(
            text,
            share,
            ratio.Unknown,
            Words(who.Name, indicator, unit, ratio, grey, text),
            ratio.Numerator > 0 && grey == Grey.None ? Link(who.Code, indicator, days ? Part.Denominator : Part.Numerator, address) : null,
            ratio.Unknown > 0 ? Link(who.Code, indicator, Part.Unknown, address) : null,
            shade);
    }

    private static string Words(string name, Indicator indicator, UnitFigures unit, Ratio ratio, Grey grey, string text)
    {
        var value = (grey, indicator.Id) switch
        {
            (not Grey.None, _) => GreyWords.Of(grey, indicator.Id),
            (_, IndicatorCatalogue.HandlingTime) =>
                $"trung bình {text} ngày làm việc, trung vị {Format.Number((decimal)(unit.HandlingTime.Median ?? 0), 1)}, {Format.Number(ratio.Denominator)} hồ sơ",
            _ => $"{Format.Share(ratio.Numerator, ratio.Denominator)} = {text}",
        };
        var unknown = ratio.Unknown > 0 ? $", +{Format.Number(ratio.Unknown)} chưa rõ" : string.Empty;
        var left = ratio.Excluded > 0 ? $", {Format.Number(ratio.Excluded)} không tính" : string.Empty;
        var until = unit.Cutoff is { } day ? $", chốt ngày {Format.Day(day)}" : string.Empty;
        return $"{name}, {indicator.Name}: {value}{unknown}{left}{until}";
    }

    /// <summary>Registers of still valid results count rows of a register, not dossiers.</summary>
    private static string? Link(string? unit, Indicator indicator, Part part, ViewAddress address)
    {
        if (indicator.Id == IndicatorCatalogue.StillValidDigitization)
        {
            return null;
        }

        var whose = unit is null ? string.Empty : $"&don-vi={Uri.EscapeDataString(unit)}";
        return $"ho-so?chi-so={indicator.Id}&phan={part.ToString().ToLowerInvariant()}{whose}&{address.Query}";
    }
}

/// <summary>Whose row it is.</summary>
/// <param name="Code">Code of the unit; <see langword="null"/> for the whole city.</param>
/// <param name="Name">Name as shown.</param>
public sealed record Who(string? Code, string Name);
