using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>The heading of a list, written from the data.</summary>
internal static class ListTitle
{
    /// <summary>For example: 20 hồ sơ giải quyết trễ hạn của Phòng A, 17 hồ sơ chưa có thư xin lỗi.</summary>
    public static string Of(ListContext context, ListPage page)
    {
        var which = $"{Which(context.List.Set)} của {Lowered(context.UnitName)}";
        return context.List.Filter.IsEmpty
            ? page.Count == 0 ? $"Không có hồ sơ nào {which}" : $"{Format.Number(page.Count)} hồ sơ {which}{Rest(context, page)}"
            : page.Count == 0 ? $"Không hồ sơ nào khớp bộ lọc, trong {Format.Number(page.Size)} hồ sơ {which}"
            : $"{Format.Number(page.Count)} trong {Format.Number(page.Size)} hồ sơ {which}{Letters(context, page)}";
    }

    /// <summary>Which dossiers a set holds, to stand after “hồ sơ”.</summary>
    public static string Which(DossierSet set) =>
        set.Indicator is { } indicator ? FigureWords.Which(indicator, set.Part) : CountWords.Which(set.Count ?? CountParts.Whole);

    /// <summary>Of a denominator, how many are in the numerator; of late ones, how many still owe their letter.</summary>
    private static string Rest(ListContext context, ListPage page)
    {
        var set = context.List.Set;
        if (set is not { Indicator: { } indicator, Part: Part.Denominator } || indicator == IndicatorCatalogue.HandlingTime)
        {
            return Letters(context, page);
        }

        var numerator = DossierSet.Of(indicator, Part.Numerator).Size(context.Figures);
        var counted = FigureWords.Which(indicator, Part.Numerator);
        return numerator == 0 ? $", chưa hồ sơ nào {counted}"
            : numerator == page.Count ? $", tất cả {counted}"
            : $", trong đó {Format.Number(numerator)} hồ sơ {counted}";
    }

    private static string Letters(ListContext context, ListPage page)
    {
        var owed = page.Letters.GetValueOrDefault(LetterState.Owed);
        return !context.List.Set.AllLate || owed == 0 ? string.Empty
            : owed < page.Count ? $", {Format.Number(owed)} hồ sơ chưa có thư xin lỗi"
            : page.Count == 1 ? ", chưa có thư xin lỗi"
            : ", chưa hồ sơ nào có thư xin lỗi";
    }

    /// <summary>The name of the whole goes on within a sentence; names of units keep their capital.</summary>
    private static string Lowered(string name) => name is "Toàn thành phố" or "Toàn huyện" or "Toàn tỉnh" or "Tất cả đơn vị" ? char.ToLowerInvariant(name[0]) + name[1..] : name;
}
