using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>A line of the sum that a list belongs to.</summary>
/// <param name="Name">What is counted.</param>
/// <param name="Value">How many, as shown.</param>
/// <param name="Set">The dossiers; <see langword="null"/> where the line is no list.</param>
/// <param name="IsResult">Whether it stands below the rule.</param>
internal sealed record SumLine(string Name, string Value, DossierSet? Set, bool IsResult = false);

/// <summary>The figure of a list, written as a sum.</summary>
internal static class ListFigure
{
    public static IReadOnlyList<SumLine> Sum(ListContext context)
    {
        var set = context.List.Set;
        if (set.Indicator is { } indicator)
        {
            return indicator == IndicatorCatalogue.HandlingTime ? Days(context.Figures.HandlingTime) : Ratio(indicator, context.Figures.Indicators[indicator]);
        }

        var name = set.Count ?? CountParts.Whole;
        string Value(string count) => Format.Number(CountParts.Size(count, context.Figures.Counts));
        var parts = CountWords.PartsOf(name);
        return
        [
            .. parts.Select(part => new SumLine(CountWords.Name(part), Value(part), DossierSet.OfCount(part))),
            new(CountWords.Name(name), parts.Count > 0 ? $"= {Value(name)}" : Value(name), Set: null, IsResult: parts.Count > 0),
        ];
    }

    /// <summary>The figure in a few words, for the trail of places: Giải quyết trễ hạn 20/167.</summary>
    public static string Short(ListContext context)
    {
        var set = context.List.Set;
        if (set.Indicator is not { } indicator)
        {
            return $"{CountWords.Name(set.Count ?? CountParts.Whole)}: {Format.Number(context.Expected)}";
        }

        var name = IndicatorCatalogue.All.Single(known => known.Id == indicator).ShortName;
        return indicator == IndicatorCatalogue.HandlingTime
            ? $"{name}: {Format.Number(context.Expected)} hồ sơ"
            : $"{name}: {Format.Share(context.Figures.Indicators[indicator].Numerator, context.Figures.Indicators[indicator].Denominator)}";
    }

    /// <summary>What the set is called where the list is compared with the figure: tử số 20/167.</summary>
    public static string Part(ListContext context)
    {
        var set = context.List.Set;
        return set.Indicator is null || set.Indicator == IndicatorCatalogue.HandlingTime
            ? $"con số {Format.Number(context.Expected)}"
            : $"{FilterWords.Lower(FigureWords.Part(set.Part))} {Format.Number(context.Expected)}";
    }

    private static IReadOnlyList<SumLine> Ratio(string indicator, Ratio ratio)
    {
        SumLine Line(Part part, long value) => new(
            part == Core.Indicators.Part.Unknown ? "Chưa rõ, không tính" : $"{FigureWords.Part(part)}: {FigureWords.Which(indicator, part)}",
            Format.Number(value),
            DossierSet.Of(indicator, part));
        var name = IndicatorCatalogue.All.Single(known => known.Id == indicator).ShortName;
        return
        [
            Line(Core.Indicators.Part.Numerator, ratio.Numerator),
            Line(Core.Indicators.Part.Denominator, ratio.Denominator),
            Line(Core.Indicators.Part.Unknown, ratio.Unknown),
            new($"{name}, {Format.Share(ratio.Numerator, ratio.Denominator)}", $"= {Format.Percent(ratio)}", Set: null, IsResult: true),
        ];
    }

    private static IReadOnlyList<SumLine> Days(HandlingTime time) =>
    [
        new("Tổng số ngày làm việc", Format.Number(time.Sum), Set: null),
        new("Hồ sơ đã giải quyết", Format.Number(time.Denominator), DossierSet.Of(IndicatorCatalogue.HandlingTime, Core.Indicators.Part.Denominator)),
        new("Trung bình mỗi hồ sơ", time.Mean is { } mean ? $"= {Format.Number(mean, 1)} ngày" : Format.Dash, Set: null, IsResult: true),
    ];
}
