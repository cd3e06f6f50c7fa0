using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Units;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Values;

/// <summary>Whose figure it is.</summary>
/// <param name="Code">Code of the unit; <see langword="null"/> for the whole.</param>
/// <param name="Name">Name as shown.</param>
/// <param name="Kind">Kind of the unit; <see langword="null"/> for the whole.</param>
public sealed record Who(string? Code, string Name, string? Kind)
{
    public static Who Unit(Unit unit) => new(unit.Code, unit.Name, unit.Kind);

    public static Who Whole(Office office) => new(null, office.Whole, null);
}

/// <summary>The one place that writes a figure.</summary>
public static class FigureViews
{
    /// <summary>The figure of a unit, or of the whole.</summary>
    public static FigureView Of(ViewData data, Who who, Indicator indicator)
    {
        var unit = FiguresOf(data.Figures, who)!;
        var ratio = RatioOf(unit, indicator);
        var days = indicator.Id == IndicatorCatalogue.HandlingTime;
        var grey = data.Figures.GreyOf(unit, indicator.Id);
        var number = grey == Grey.None ? ValueOf(unit, indicator) : null;
        var target = data.Targets.Of(indicator.Id, who.Code, who.Kind, JudgedOn(data.Figures));
        var assessment = days || grey != Grey.None ? new(number is null ? Standing.Grey : Standing.NoTarget, target, null, 0) : Assessment.Of(ratio, target);
        var few = grey == Grey.None && ratio.Denominator < Ranking.LeastDossiers;
        var view = new FigureView(
            indicator,
            number is { } value ? Format.Number(value, 1) : Format.Dash,
            days ? " ngày" : "%",
            (grey, days) switch
            {
                (not Grey.None, _) => null,
                (_, true) => $"{Format.Number(ratio.Denominator)} hồ sơ",
                _ => Format.Share(ratio.Numerator, ratio.Denominator),
            },
            assessment,
            few,
            ChangeOf(data, who, indicator, number),
            grey == Grey.None ? null : GreyWords.Of(grey, indicator.Id),
            ratio.Unknown,
            ratio.Excluded,
            string.Empty,
            grey == Grey.None ? ListHref(data.Address, who.Code, indicator, days || ratio.Numerator == 0 ? Part.Denominator : Part.Numerator) : null,
            ratio.Unknown > 0 ? ListHref(data.Address, who.Code, indicator, Part.Unknown) : null,
            number,
            ratio);
        return view with { Sentence = FigureSentence.Of(view, who, unit, data.Address) };
    }

    /// <summary>The figures of whom; <see langword="null"/> where the period knows no such unit.</summary>
    public static UnitFigures? FiguresOf(Figures figures, Who who) =>
        who.Code is null ? figures.Total : figures.Units.GetValueOrDefault(who.Code);

    /// <summary>Percent or mean days, unrounded; <see langword="null"/> where there is none.</summary>
    public static decimal? ValueOf(UnitFigures unit, Indicator indicator) => indicator.Id == IndicatorCatalogue.HandlingTime
        ? unit.HandlingTime.Mean
        : unit.Indicators[indicator.Id].Percent;

    /// <summary>The ratio of an indicator; handling time has no numerator, every resolved dossier counts.</summary>
    public static Ratio RatioOf(UnitFigures unit, Indicator indicator) => indicator.Id == IndicatorCatalogue.HandlingTime
        ? new(unit.HandlingTime.Denominator, unit.HandlingTime.Denominator)
        : unit.Indicators[indicator.Id];

    /// <summary>The day whose targets judge the figures: the last one of the period that the moment reaches.</summary>
    public static DateOnly JudgedOn(Figures figures) =>
        DateOnly.FromDateTime(figures.AsOf) < figures.To ? DateOnly.FromDateTime(figures.AsOf) : figures.To;

    /// <summary>The list of dossiers of a part; registers of still valid results count rows of a register, not dossiers.</summary>
    public static string? ListHref(ViewAddress address, string? unit, Indicator indicator, Part part) =>
        indicator.Id == IndicatorCatalogue.StillValidDigitization
            ? null
            : $"ho-so?chi-so={indicator.Id}&phan={part.ToString().ToLowerInvariant()}{(unit is null ? null : $"&don-vi={Uri.EscapeDataString(unit)}")}&{address.Query}";

    /// <summary>The page of an indicator, of a unit or of the whole.</summary>
    public static string IndicatorHref(ViewAddress address, string? unit, Indicator indicator) =>
        $"chi-so/{indicator.Id}?{address.Query}{(unit is null ? null : $"&don-vi={Uri.EscapeDataString(unit)}")}";

    public static string UnitHref(ViewAddress address, string unit) => $"don-vi/{Uri.EscapeDataString(unit)}?{address.Query}";

    private static ChangeView ChangeOf(ViewData data, Who who, Indicator indicator, decimal? now)
    {
        var before = FiguresOf(data.Before, who);
        if (before is null || data.Before.GreyOf(before, indicator.Id) != Grey.None)
        {
            return ChangeView.Of(indicator, null, now);
        }

        return data.Changes.Of(indicator.Id, who.Code) is { } change
            ? ChangeView.Of(indicator, ValueOf(before, indicator), now, ChangeReading.Of(indicator, change).Movement, DueMoved(data, who, indicator, change))
            : ChangeView.Of(indicator, ValueOf(before, indicator), now);
    }

    /// <summary>By the present due dates fewer are late, by the first ones not: due dates were put later.</summary>
    private static bool DueMoved(ViewData data, Who who, Indicator indicator, RatioChange change) =>
        indicator.Id is IndicatorCatalogue.LateResolved or IndicatorCatalogue.Progress766
        && change.Parts.Any(part => part.Postponed > 0)
        && data.Changes.Of(IndicatorCatalogue.LateFirstDue, who.Code) is { } first
        && first.To.Percent >= first.From.Percent;
}
