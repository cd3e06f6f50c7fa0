using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>Writes the title of the overview from its figures, so that it is never untrue.</summary>
/// <remarks>
/// House rule. First the best news, then what pulls down most, then the letters that are owed. The best news is progress where
/// it is met or near, else another target that is met, else the greatest step forward. What pulls down is the gravest miss.
/// </remarks>
internal static class OverviewTitle
{
    /// <summary>The title of a view.</summary>
    /// <param name="data">The view.</param>
    /// <param name="total">Figures of the whole, the indicators of the meeting at least.</param>
    public static string Of(ViewData data, IReadOnlyList<FigureView> total)
    {
        var silent = data.Units.Count(unit => data.Figures.Units[unit.Code].Cutoff is null);
        var judged = total.Where(figure => FigureColumns.Main.Contains(figure.Indicator) && figure.Standing is Standing.Met or Standing.Near or Standing.Missed).ToList();
        if (judged.Count == 0)
        {
            return !data.Figures.IsTold(data.Figures.Total)
                ? $"{PeriodWords.Of(data.Address.Period)}: {Untold(data, silent)}"
                : $"{PeriodWords.Of(data.Address.Period)}: chưa phát sinh hồ sơ nào để đánh giá";
        }

        List<string> bad = [];
        if (silent > 0)
        {
            bad.Add($"{Format.Number(silent)} đơn vị chưa có số liệu");
        }

        var worst = Worst(judged);
        if (worst is not null)
        {
            bad.Add(Miss(worst));
        }

        if (Owed(data.Figures) is > 0 and var owed)
        {
            bad.Add($"{Format.Number(owed)} hồ sơ trễ hạn chưa có thư xin lỗi");
        }

        var (good, isGood) = Best(judged, worst);
        return bad.Count == 0
            ? $"{good}, không chỉ tiêu nào chưa đạt"
            : $"{good}{(isGood ? ", nhưng " : "; ")}{string.Join(" và ", bad.Take(2))}";
    }

    private static string Untold(ViewData data, int silent) => silent == data.Units.Count
        ? "chưa có số liệu của đơn vị nào"
        : $"số liệu mới đến {Format.Day(data.Figures.Units.Values.Max(unit => unit.Cutoff))}, chưa vào kỳ";

    private static (string Words, bool Good) Best(List<FigureView> judged, FigureView? worst)
    {
        var progress = judged.FirstOrDefault(figure => figure.Indicator.Id == IndicatorCatalogue.Progress766);
        if (progress?.Standing is Standing.Met or Standing.Near)
        {
            return ($"Tiến độ {(progress.Standing == Standing.Met ? "đạt" : "sát")} mục tiêu", true);
        }

        if (judged.FirstOrDefault(figure => figure.Standing == Standing.Met) is { } met)
        {
            return ($"{Capital(MeetingWords.Of(met.Indicator.Id))} đạt mục tiêu", true);
        }

        return judged.Where(figure => figure.Change.Tone == ChangeTone.Better && figure != worst).MaxBy(figure => Math.Abs(figure.Change.Points!.Value)) is { } step
            ? ($"{Capital(MeetingWords.Of(step.Indicator.Id))} tốt lên {step.Change.Amount} điểm %", true)
            : ("Chưa chỉ tiêu nào đạt mục tiêu", false);
    }

    /// <summary>The gravest miss; letters have a clause of their own.</summary>
    private static FigureView? Worst(List<FigureView> judged) => judged
        .Where(figure => figure.Standing == Standing.Missed && figure.Indicator.Id != IndicatorCatalogue.ApologySent)
        .OrderByDescending(figure => figure.Assessment.Severity)
        .ThenByDescending(figure => Math.Abs(figure.Assessment.Gap!.Value))
        .FirstOrDefault();

    private static string Miss(FigureView figure) => figure.Indicator switch
    {
        { Id: IndicatorCatalogue.OverduePending } => $"{Format.Number(figure.Ratio.Numerator)} hồ sơ đang quá hạn",
        { Good: Good.High } high => $"{MeetingWords.Of(high.Id)} mới đạt {figure.Value}%",
        var low => $"{MeetingWords.Of(low.Id)} tới {figure.Value}%",
    };

    private static long Owed(Figures figures)
    {
        var letters = figures.Total.Indicators[IndicatorCatalogue.ApologySent];
        return figures.HasLetterRegister ? letters.Denominator - letters.Numerator : 0;
    }

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
