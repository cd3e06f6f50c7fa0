using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Charts;

/// <summary>One month of a trend, ready to be drawn and read.</summary>
/// <param name="Short">Name on the axis: <c>12/22</c>, <c>1/23</c>, <c>2</c>.</param>
/// <param name="Month">The month.</param>
/// <param name="Value">The value, unrounded; <see langword="null"/> where there is none.</param>
/// <param name="Share">Numerator and denominator, or why there is no value.</param>
/// <param name="N">The denominator as written.</param>
/// <param name="Standing">How it stands against the month's target.</param>
/// <param name="Target">The month's target.</param>
/// <param name="Second">Value of the line beside it.</param>
/// <param name="SecondShare">Its numerator and denominator.</param>
public sealed record TrendMonth(
    string Short, Period Month, decimal? Value, string Share, string N, Standing Standing, Target? Target, decimal? Second, string? SecondShare);

/// <summary>Twelve months of one indicator of a unit or of the whole.</summary>
/// <param name="Name">Name of the line.</param>
/// <param name="SecondName">Name of the line beside it; <see langword="null"/> without one.</param>
/// <param name="Unit">Unit of the values: <c>%</c>, or <c> ngày</c>.</param>
/// <param name="Months">Oldest first.</param>
public sealed record TrendLine(string Name, string? SecondName, string Unit, IReadOnlyList<TrendMonth> Months)
{
    public bool IsEmpty => Months.All(month => month.Value is null);

    /// <summary>The trend of an indicator; late beside it stands late by the first due date.</summary>
    /// <param name="months">The figures of the months, oldest first.</param>
    /// <param name="targets">The targets in force.</param>
    /// <param name="who">The unit, or the whole.</param>
    /// <param name="indicator">The indicator.</param>
    public static TrendLine Of(IReadOnlyList<Figures> months, TargetTable targets, Who who, Indicator indicator)
    {
        var late = indicator.Id == IndicatorCatalogue.LateResolved;
        var points = Trend.Of(months, indicator.Id, who.Code);
        var second = late ? Trend.Of(months, IndicatorCatalogue.LateFirstDue, who.Code) : null;
        return new(
            late ? "hẹn hiện tại" : indicator.ShortName.ToLowerInvariant(),
            late ? "hẹn đầu tiên" : null,
            indicator.Id == IndicatorCatalogue.HandlingTime ? " ngày" : "%",
            [.. points.Select((point, index) => Month(point, second?[index], index, months[index], targets, who, indicator))]);
    }

    private static TrendMonth Month(
        TrendPoint point, TrendPoint? second, int index, Figures figures, TargetTable targets, Who who, Indicator indicator)
    {
        var value = point.Grey == Grey.None ? point.Value : null;
        var days = indicator.Id == IndicatorCatalogue.HandlingTime;
        var target = days ? null : targets.Of(indicator.Id, who.Code, who.Kind, FigureViews.JudgedOn(figures));
        var standing = value is null || days ? Standing.Grey : Assessment.Of(new(point.Numerator, point.Denominator), target).Standing;
        var first = point.Month.From;
        return new(
            index == 0 || first.Month == 1 ? $"{first.Month}/{first.Year % 100:00}" : $"{first.Month}",
            point.Month,
            value,
            value is null ? GreyWords.Of(point.Grey, indicator.Id)
                : days ? $"{Format.Number(point.Denominator)} hồ sơ"
                : Format.Share(point.Numerator, point.Denominator),
            value is null ? Format.Dash : Format.Number(point.Denominator),
            point.Denominator < Ranking.LeastDossiers && standing != Standing.Grey ? Standing.NoTarget : standing,
            target,
            second is { Grey: Grey.None } other ? other.Value : null,
            second is { Grey: Grey.None } share ? Format.Share(share.Numerator, share.Denominator) : null);
    }
}
