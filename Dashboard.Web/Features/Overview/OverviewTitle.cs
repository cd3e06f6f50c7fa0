using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>Writes the title of the overview from its figures, so that it is never untrue.</summary>
/// <remarks>
/// House rule. The first clause is about late dossiers. The second is the first of these that is there:
/// units without figures, dossiers overdue now, missed due dates without a letter.
/// </remarks>
internal static class OverviewTitle
{
    /// <summary>The title of a page of figures.</summary>
    /// <param name="period">The period in words.</param>
    /// <param name="figures">All figures.</param>
    /// <param name="shown">Codes of the units that the page has a row for: others are not missed.</param>
    public static string Of(string period, Figures figures, IEnumerable<string> shown)
    {
        var silent = shown.Count(code => figures.Units[code].Cutoff is null);
        var late = figures.Total.Indicators[IndicatorCatalogue.LateResolved];
        if (figures.Units.Values.All(unit => unit.Cutoff is null) && late.Denominator == 0)
        {
            return $"{period}: chưa có số liệu của đơn vị nào";
        }

        var second = Second(figures, silent);
        return second is null ? $"{period}: {First(late)}" : $"{period}: {First(late)}, {second}";
    }

    private static string First(Ratio late) => late switch
    {
        { Denominator: 0 } => "chưa có hồ sơ nào giải quyết xong",
        { Numerator: 0 } => "không có hồ sơ giải quyết trễ hạn",
        _ => $"{Format.Number(late.Numerator)} hồ sơ giải quyết trễ hạn",
    };

    private static string? Second(Figures figures, int silent)
    {
        var overdue = figures.Total.Indicators[IndicatorCatalogue.OverduePending].Numerator;
        var letters = figures.Total.Indicators[IndicatorCatalogue.ApologySent];
        var owed = figures.HasLetterRegister ? letters.Denominator - letters.Numerator : 0;
        return (silent, overdue, owed) switch
        {
            ( > 0, _, _) => $"{Format.Number(silent)} đơn vị chưa có số liệu",
            (_, > 0, _) => $"{Format.Number(overdue)} hồ sơ đang quá hạn",
            (_, _, > 0) => $"{Format.Number(owed)} hồ sơ trễ hẹn chưa có thư xin lỗi",
            _ => null,
        };
    }
}
