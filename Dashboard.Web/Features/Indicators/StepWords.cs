using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Indicators;

/// <summary>Names of the steps of a change, by what the indicator counts.</summary>
internal static class StepWords
{
    public static string Of(ChangeStepKind step, string indicator) => step switch
    {
        ChangeStepKind.Correction => "Đính chính",
        ChangeStepKind.NewlyKnown => "Mới biết",
        ChangeStepKind.InCounted => $"Vào, {FigureWords.Brief(indicator).Counted}",
        ChangeStepKind.InRest => $"Vào, {Rest(indicator)}",
        ChangeStepKind.Out => "Ra",
        ChangeStepKind.Class => "Đổi loại",
        _ => "Đổi quy tắc",
    };

    /// <summary>What the list of a step's dossiers is, as a heading.</summary>
    public static string Heading(ChangeStepKind step, string indicator) => step switch
    {
        ChangeStepKind.Correction => "Hồ sơ được đính chính",
        ChangeStepKind.NewlyKnown => "Hồ sơ mới biết",
        ChangeStepKind.Out => "Hồ sơ ra khỏi mẫu số",
        ChangeStepKind.Class => "Hồ sơ đổi loại",
        _ => $"Hồ sơ mới vào: {Of(step, indicator)["Vào, ".Length..]}",
    };

    /// <summary>What a dossier of the denominator is that the numerator does not count.</summary>
    private static string Rest(string indicator) => indicator switch
    {
        IndicatorCatalogue.LateResolved or IndicatorCatalogue.LateFirstDue => "kịp hạn",
        IndicatorCatalogue.OverduePending => "còn hạn",
        IndicatorCatalogue.Progress766 => "trễ, quá hạn",
        IndicatorCatalogue.ApologySent => "chưa có thư",
        IndicatorCatalogue.ApologyTimely => "thư không đúng",
        IndicatorCatalogue.OnlineSubmission => "kênh khác",
        IndicatorCatalogue.OnlinePayment => "trả cách khác",
        _ => "chưa số hóa",
    };
}
