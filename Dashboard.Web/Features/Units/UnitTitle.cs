using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Units;

/// <summary>Writes the title of a unit's page from its figures, so that it is never untrue.</summary>
/// <remarks>
/// House rule. Three clauses at most: the letters that are owed, the gravest miss with its place among the kind, and the best news:
/// a target that is met where the unit is first of its kind, else progress that is met or near, else another target that is met,
/// else the greatest step forward.
/// </remarks>
internal static class UnitTitle
{
    public static string Of(UnitView view)
    {
        var period = PeriodWords.Of(view.Data.Address.Period);
        if (view.Counted.Cutoff is null)
        {
            return $"{period}: chưa có số liệu của {view.Unit.Name}";
        }

        if (view.Counted.Cutoff < view.Data.Address.Period.From)
        {
            return $"{period}: số liệu của {view.Unit.Name} mới đến {Format.Day(view.Counted.Cutoff)}, chưa vào kỳ";
        }

        var owed = view.Work[WorkKind.LetterOwed].Hits.Count;
        var judged = view.Figures.Where(one => one.Figure.Standing is Standing.Met or Standing.Near or Standing.Missed).ToList();
        List<string> clauses = [];
        if (owed > 0)
        {
            clauses.Add($"{Format.Number(owed)} hồ sơ trễ hạn chưa có thư xin lỗi");
        }

        var worst = Worst(judged);
        if (worst is not null)
        {
            clauses.Add(Miss(worst, view.Work.IsOpen));
        }

        if (Best(judged, worst, view.Work.IsOpen) is { } best)
        {
            clauses.Add(best);
        }

        return clauses switch
        {
            [] when judged.Count == 0 => $"{period}: chưa phát sinh đủ hồ sơ để đánh giá",
            [] => "Chưa chỉ tiêu nào đạt mục tiêu",
            _ when owed == 0 && worst is null && judged.TrueForAll(one => one.Figure.Standing == Standing.Met) =>
                Capital($"{clauses[0]}; không chỉ tiêu nào chưa đạt"),
            _ => Capital(string.Join("; ", clauses)),
        };
    }

    /// <summary>The gravest miss; letters have a clause of their own.</summary>
    private static UnitFigure? Worst(List<UnitFigure> judged) => judged
        .Where(one => one.Figure.Standing == Standing.Missed && one.Figure.Indicator.Id != IndicatorCatalogue.ApologySent)
        .OrderByDescending(one => one.Figure.Assessment.Severity)
        .ThenByDescending(one => one.Place is { } place && place.Rank + place.Same - 1 == place.Of)
        .ThenByDescending(one => Math.Abs(one.Figure.Assessment.Gap!.Value))
        .FirstOrDefault();

    private static string Miss(UnitFigure one, bool isOpen)
    {
        var figure = one.Figure;
        var place = one.Place?.Words(figure.Indicator.Good) ?? string.Empty;
        if (place.Length > 0 && one.Place is { Rank: 1 })
        {
            // Missed, and yet nobody did better.
            place = $", dù {place[2..]}";
        }

        return figure.Indicator switch
        {
            { Id: IndicatorCatalogue.OverduePending } => $"{Format.Number(figure.Ratio.Numerator)} hồ sơ {Overdue(isOpen)} ({figure.Value}%{place})",
            { Good: Good.High } high => $"{MeetingWords.Of(high.Id)} mới đạt {figure.Value}%{place}",
            var low => $"{MeetingWords.Of(low.Id)} {figure.Value}%{place}",
        };
    }

    /// <summary>In a period that is over nobody says “now”.</summary>
    private static string Overdue(bool isOpen) => isOpen ? "đang quá hạn" : "quá hạn lúc chốt kỳ";

    private static string? Best(List<UnitFigure> judged, UnitFigure? worst, bool isOpen)
    {
        var met = judged.Where(one => one.Figure.Standing == Standing.Met).ToList();
        var progress = judged.Find(one => one.Figure.Indicator.Id == IndicatorCatalogue.Progress766);
        var first = met.Find(one => one.Place is { Rank: 1 } place && place.Words(one.Figure.Indicator.Good).Length > 0)
            ?? (progress?.Figure.Standing is Standing.Met or Standing.Near ? progress : null)
            ?? met.FirstOrDefault();
        if (first is not null)
        {
            if (first.Figure.Ratio.Numerator == 0 && None(first.Figure.Indicator.Id, isOpen) is { } none)
            {
                return none;
            }

            var place = first.Place is { Rank: 1 } ? first.Place.Words(first.Figure.Indicator.Good) : null;
            return $"{MeetingWords.Of(first.Figure.Indicator.Id)} {first.Figure.Value}% {(first.Figure.Standing == Standing.Met ? "đạt" : "sát")} mục tiêu{place}";
        }

        return judged.Where(one => one.Figure.Change.Tone == ChangeTone.Better && one != worst).MaxBy(one => Math.Abs(one.Figure.Change.Points!.Value)) is { } step
            ? $"{MeetingWords.Of(step.Figure.Indicator.Id)} tốt lên {step.Figure.Change.Amount} điểm %"
            : null;
    }

    /// <summary>The best that can be said of a rate of bad things.</summary>
    private static string? None(string indicator, bool isOpen) => indicator switch
    {
        IndicatorCatalogue.LateResolved => "không hồ sơ nào giải quyết trễ hạn",
        IndicatorCatalogue.LateFirstDue => "không hồ sơ nào trễ so với hẹn đầu tiên",
        IndicatorCatalogue.OverduePending => $"không hồ sơ nào {Overdue(isOpen)}",
        _ => null,
    };

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
