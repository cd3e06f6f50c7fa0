using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>What the indicators of the weekly meeting are called within the title of a page.</summary>
internal static class MeetingWords
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        [IndicatorCatalogue.Progress766] = "tiến độ",
        [IndicatorCatalogue.LateResolved] = "giải quyết trễ hạn",
        [IndicatorCatalogue.LateFirstDue] = "trễ so với hẹn đầu tiên",
        [IndicatorCatalogue.OverduePending] = "đang giải quyết quá hạn",
        [IndicatorCatalogue.ApologySent] = "hồ sơ trễ đã có thư xin lỗi",
        [IndicatorCatalogue.DossierDigitization] = "số hóa hồ sơ",
        [IndicatorCatalogue.ResultDigitization] = "số hóa kết quả",
        [IndicatorCatalogue.StillValidDigitization] = "số hóa kết quả còn hiệu lực",
    };

    /// <summary>The name of an indicator of the meeting, in lower case.</summary>
    public static string Of(string indicator) => Names[indicator];
}
