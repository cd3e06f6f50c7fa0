using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>Says in a sentence which dossiers a figure counts.</summary>
internal static class FigureWords
{
    private static readonly Dictionary<string, (string Counted, string LookedAt)> Words = new(StringComparer.Ordinal)
    {
        [IndicatorCatalogue.LateResolved] = ("giải quyết trễ hạn", "đã giải quyết"),
        [IndicatorCatalogue.OverduePending] = ("đang giải quyết quá hạn", "đang giải quyết"),
        [IndicatorCatalogue.LateFirstDue] = ("trễ so với ngày hẹn đầu tiên", "đã giải quyết"),
        [IndicatorCatalogue.Progress766] = ("đúng tiến độ", "đã hoặc đang giải quyết"),
        [IndicatorCatalogue.ApologySent] = ("đã có thư xin lỗi", "phải có thư xin lỗi"),
        [IndicatorCatalogue.ApologyTimely] = ("có thư xin lỗi gửi đúng quy định", "phải có thư xin lỗi"),
        [IndicatorCatalogue.DossierDigitization] = ("đã số hóa khi tiếp nhận", "tiếp nhận trong kỳ"),
        [IndicatorCatalogue.ResultDigitization] = ("đã số hóa kết quả", "có kết quả trong kỳ"),
        [IndicatorCatalogue.Digitization766] = ("đã số hóa cả thành phần và kết quả", "có kết quả trong kỳ"),
        [IndicatorCatalogue.StillValidDigitization] = ("còn hiệu lực đã số hóa", "còn hiệu lực phải số hóa"),
        [IndicatorCatalogue.OnlineSubmission] = ("nộp trực tuyến", "tiếp nhận trong kỳ"),
        [IndicatorCatalogue.OnlinePayment] = ("thanh toán trực tuyến", "phải nộp phí, lệ phí"),
    };

    /// <summary>What a dossier of the numerator is, and what one of the denominator did, in two or three words.</summary>
    public static (string Counted, string LookedAt) Brief(string indicator) => indicator switch
    {
        IndicatorCatalogue.LateResolved or IndicatorCatalogue.LateFirstDue => ("trễ", "hồ sơ xong"),
        IndicatorCatalogue.OverduePending => ("quá hạn", "hồ sơ đang giải quyết"),
        IndicatorCatalogue.Progress766 => ("đúng tiến độ", "hồ sơ"),
        IndicatorCatalogue.ApologySent => ("có thư", "hồ sơ phải xin lỗi"),
        IndicatorCatalogue.ApologyTimely => ("có thư đúng quy định", "hồ sơ phải xin lỗi"),
        IndicatorCatalogue.OnlineSubmission => ("nộp trực tuyến", "hồ sơ nhận"),
        IndicatorCatalogue.OnlinePayment => ("trả trực tuyến", "hồ sơ có phí"),
        IndicatorCatalogue.DossierDigitization => ("số hóa", "hồ sơ nhận"),
        IndicatorCatalogue.StillValidDigitization => ("số hóa", "kết quả phải số hóa"),
        _ => ("số hóa", "hồ sơ có kết quả"),
    };

    /// <summary>For example: 25 hồ sơ giải quyết trễ hạn trên 167 hồ sơ đã giải quyết.</summary>
    public static string Sentence(string indicator, Ratio ratio)
    {
        if (indicator == IndicatorCatalogue.HandlingTime)
        {
            return $"{Format.Number(ratio.Denominator)} hồ sơ đã giải quyết, dùng để tính thời gian giải quyết";
        }

        var noun = indicator == IndicatorCatalogue.StillValidDigitization ? "kết quả" : "hồ sơ";
        var (counted, lookedAt) = Words[indicator];
        return ratio.Denominator == 0
            ? $"Không có {noun} nào {lookedAt}"
            : $"{Format.Number(ratio.Numerator)} {noun} {counted} trên {Format.Number(ratio.Denominator)} {noun} {lookedAt}";
    }

    /// <summary>Which dossiers a part of an indicator holds, to stand after “hồ sơ”.</summary>
    public static string Which(string indicator, Part part)
    {
        if (indicator == IndicatorCatalogue.HandlingTime)
        {
            return "đã giải quyết";
        }

        var (counted, lookedAt) = Words[indicator];
        return part switch
        {
            Core.Indicators.Part.Numerator => counted,
            Core.Indicators.Part.Denominator => lookedAt,
            _ => indicator switch
            {
                IndicatorCatalogue.LateFirstDue => "đã giải quyết, chưa rõ ngày hẹn đầu tiên",
                IndicatorCatalogue.ApologySent or IndicatorCatalogue.ApologyTimely => "chưa rõ có phải gửi thư xin lỗi không",
                IndicatorCatalogue.DossierDigitization => "tiếp nhận trong kỳ, chưa rõ đã số hóa hay chưa",
                IndicatorCatalogue.ResultDigitization => "có kết quả trong kỳ, chưa rõ đã số hóa kết quả hay chưa",
                IndicatorCatalogue.Digitization766 => "có kết quả trong kỳ, chưa rõ đã số hóa đủ hay chưa",
                IndicatorCatalogue.OnlineSubmission => "tiếp nhận trong kỳ, chưa rõ kênh nộp",
                IndicatorCatalogue.OnlinePayment => "tiếp nhận trong kỳ, chưa rõ phí, lệ phí và cách nộp",
                _ => "chưa rõ",
            },
        };
    }

    public static string Part(Part part) => part switch
    {
        Core.Indicators.Part.Numerator => "Tử số",
        Core.Indicators.Part.Denominator => "Mẫu số",
        _ => "Chưa rõ",
    };
}
