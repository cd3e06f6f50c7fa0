using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Values;

/// <summary>A figure in one line of words: nothing of it is told by colour or place alone.</summary>
internal static class FigureSentence
{
    /// <summary>For example: Phường 3, Giải quyết trễ hạn: 4/77 = 5,2%, mục tiêu ≤5%, gần đạt, lệch +0,2 điểm %, chốt ngày 21/11/2023.</summary>
    public static string Of(FigureView view, Who who, UnitFigures unit, ViewAddress address)
    {
        List<string> parts = [Value(view, unit)];
        if (view.Reason is null && view.Assessment.Target is { } target)
        {
            parts.Add($"mục tiêu {StandingWords.Of(target)}{(target.Verified ? null : " (chưa xác minh)")}");
            parts.Add(view.Few
                ? $"dưới {Ranking.LeastDossiers} hồ sơ nên không xếp"
                : $"{StandingWords.Of(view.Standing).ToLowerInvariant()}, lệch {Format.Signed(view.Assessment.Gap!.Value)} điểm %");
        }

        if (view.Change.Points is not null)
        {
            parts.Add($"so với {address.Against.Words}: {Change(view)}");
        }

        if (view.Unknown > 0)
        {
            parts.Add($"{Format.Number(view.Unknown)} hồ sơ chưa rõ");
        }

        if (view.Excluded > 0)
        {
            parts.Add($"{Format.Number(view.Excluded)} hồ sơ loại trừ theo quyết định");
        }

        if (unit.Cutoff is { } day)
        {
            parts.Add($"chốt ngày {Format.Day(day)}");
        }

        return $"{who.Name}, {view.Indicator.Name}: {string.Join(", ", parts)}";
    }

    private static string Value(FigureView view, UnitFigures unit) => view switch
    {
        { Reason: { } reason } => reason,
        { Indicator.Id: IndicatorCatalogue.HandlingTime } =>
            $"trung bình {view.Value} ngày làm việc, trung vị {Format.Number((decimal)(unit.HandlingTime.Median ?? 0), 1)}, {view.Share}",
        _ => $"{view.Share} = {view.Value}%",
    };

    private static string Change(FigureView view)
    {
        var unit = view.Indicator.Id == IndicatorCatalogue.HandlingTime ? "ngày" : "điểm %";
        return view.Change.Arrow switch
        {
            "▲" => $"tăng {view.Change.Amount} {unit}, {view.Change.Word}",
            "▼" => $"giảm {view.Change.Amount} {unit}, {view.Change.Word}",
            _ => view.Change.Word,
        };
    }
}
