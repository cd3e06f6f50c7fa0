using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Indicators;

/// <summary>Writes the title of an indicator from its figure, so that it is never untrue.</summary>
/// <remarks>
/// House rule. First how the value went from the baseline, as both are shown; then why that is no work of anybody (due dates were
/// moved, records corrected), else how it stands against the target. “nhưng” only where the second half speaks against the first.
/// </remarks>
internal static class IndicatorTitle
{
    private static readonly Dictionary<string, string> Subjects = new(StringComparer.Ordinal)
    {
        [IndicatorCatalogue.LateResolved] = "trễ hạn",
        [IndicatorCatalogue.OverduePending] = "hồ sơ đang giải quyết quá hạn",
        [IndicatorCatalogue.LateFirstDue] = "trễ so với hẹn đầu tiên",
        [IndicatorCatalogue.Progress766] = "tiến độ giải quyết",
        [IndicatorCatalogue.ApologySent] = "hồ sơ trễ đã có thư xin lỗi",
        [IndicatorCatalogue.ApologyTimely] = "thư xin lỗi đúng quy định",
        [IndicatorCatalogue.DossierDigitization] = "số hóa hồ sơ",
        [IndicatorCatalogue.ResultDigitization] = "số hóa kết quả",
        [IndicatorCatalogue.Digitization766] = "số hóa cả hồ sơ và kết quả",
        [IndicatorCatalogue.StillValidDigitization] = "số hóa kết quả còn hiệu lực",
        [IndicatorCatalogue.OnlineSubmission] = "nộp trực tuyến",
        [IndicatorCatalogue.OnlinePayment] = "thanh toán trực tuyến",
        [IndicatorCatalogue.HandlingTime] = "thời gian giải quyết trung bình",
    };

    /// <summary>The title of a figure.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="who">Whose it is.</param>
    /// <param name="change">Its change; <see langword="null"/> where the unit is in no period.</param>
    public static string Of(FigureView figure, Who who, RatioChange? change)
    {
        var subject = Subjects[figure.Indicator.Id];
        var named = who.Code is null ? Capital(subject) : $"{UnitWords.Name(who.Name)}: {subject}";
        if (figure.Number is not { } now)
        {
            return $"{named} {figure.Reason}";
        }

        var value = $"{figure.Value}{Measure(figure)}";
        if (figure.Few)
        {
            return $"{named} {value}, nhưng chỉ có {Format.Number(figure.Ratio.Denominator)} {Noun(figure)} nên chưa đánh giá";
        }

        if (figure.Change.Points is not { } points)
        {
            return $"{named} {value}{Judged(figure, good: true)}";
        }

        if (figure.Change.Arrow.Length == 0)
        {
            return $"{named} giữ ở {value}{Judged(figure, good: true)}";
        }

        // A step that one decimal does not show is written with two.
        var decimals = Format.Number(now - points, 1) == figure.Value ? 2 : 1;
        value = $"{Format.Number(now, decimals)}{Measure(figure)}";
        var before = Format.Number(now - points, decimals) is var old && figure.Unit == "%" ? $"{old}%" : old;
        var went = points > 0 ? $"{named} tăng từ {before} lên {value}" : $"{named} giảm từ {before} còn {value}";
        return $"{went}{Why(figure, change) ?? Judged(figure, figure.Indicator.Good == Good.High ? points > 0 : points < 0)}";
    }

    private static string? Why(FigureView figure, RatioChange? change)
    {
        if (figure.Change.Tone != ChangeTone.Neutral)
        {
            return null;
        }

        var postponed = change?.Parts.Where(part => part.Kind != ChangeKind.Movement).Sum(part => part.Postponed) ?? 0;
        return figure.Change.Word switch
        {
            "dời hẹn" when postponed > 0 => $", nhưng chỉ vì {Format.Number(postponed)} hồ sơ được dời ngày hẹn",
            "dời hẹn" => ", nhưng chỉ vì ngày hẹn được dời",
            _ => ", nhưng chỉ vì số cũ được sửa",
        };
    }

    /// <summary>How it stands, as the second half of the sentence.</summary>
    /// <param name="figure">The figure.</param>
    /// <param name="good">Whether the first half of the sentence is good news.</param>
    private static string Judged(FigureView figure, bool good)
    {
        if (figure.Assessment.Target is not { } target || figure.Standing is Standing.Grey or Standing.NoTarget)
        {
            return string.Empty;
        }

        var words = StandingWords.Of(target);
        var moved = figure.Change.Arrow.Length > 0;
        return (figure.Standing, good, moved) switch
        {
            (Standing.Met, true, _) => $", đạt mục tiêu {words}",
            (Standing.Met, false, _) => $", nhưng vẫn đạt mục tiêu {words}",
            (Standing.Near, _, _) => $", gần đạt mục tiêu {words}",
            (_, true, true) => $", nhưng chưa đạt mục tiêu {words}",
            _ => $", chưa đạt mục tiêu {words}",
        };
    }

    private static string Noun(FigureView figure) => figure.Indicator.Id == IndicatorCatalogue.StillValidDigitization ? "kết quả" : "hồ sơ";

    private static string Measure(FigureView figure) => figure.Unit == "%" ? "%" : " ngày làm việc";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
