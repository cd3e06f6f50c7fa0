using Dashboard.Core.Calendars;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components;

/// <summary>What the figures of a view are compared with (kỳ so sánh).</summary>
/// <param name="Period">The period compared with.</param>
/// <param name="AsOf">The moment up to which its files are known.</param>
/// <param name="Words">After “so với”: “Tháng 10/2023 (21 ngày đầu)”.</param>
/// <param name="Short">The same for the head of a table: “T10/2023”, “24/10”.</param>
public sealed record Baseline(Period Period, DateTime AsOf, string Words, string Short)
{
    /// <summary>
    /// The period before, of the same kind and known as of the same moment. Where the view's period is still running, only
    /// as many days of it as have passed of the view's: the comparison is of like with like.
    /// </summary>
    public static Baseline Before(ViewAddress view) => Of(PeriodStep.Move(view.Period, -1), view);

    /// <summary>The same days a year earlier.</summary>
    public static Baseline YearBefore(ViewAddress view) =>
        Of(PeriodStep.KindOf(view.Period) == PeriodKind.Custom
            ? new(view.Period.From.AddYears(-1), view.Period.To.AddYears(-1))
            : PeriodStep.Holding(PeriodStep.KindOf(view.Period), view.Period.From.AddYears(-1)), view);

    /// <summary>Reads what an address compares with: a moment (the same period as known then) or the key of a period.</summary>
    public static bool TryRead(string? text, ViewAddress view, out Baseline baseline)
    {
        if (ViewAddress.TryMoment(text, out var moment))
        {
            baseline = new(view.Period, moment, $"số liệu đến {Format.Moment(moment)}", $"{moment.Day:00}/{moment.Month:00}");
            return true;
        }

        var read = Period.TryParse(text ?? string.Empty, out var period);
        baseline = read ? Of(period, view) : Before(view);
        return read;
    }

    private static Baseline Of(Period whole, ViewAddress view)
    {
        var passed = DateOnly.FromDateTime(view.AsOf).DayNumber - view.Period.From.DayNumber + 1;
        var days = whole.To.DayNumber - whole.From.DayNumber + 1;
        var running = passed > 0 && DateOnly.FromDateTime(view.AsOf) < view.Period.To && passed < days;
        var period = running ? new(whole.From, whole.From.AddDays(passed - 1)) : whole;
        var words = PeriodWords.Of(whole);
        return new(period, view.AsOf, running ? $"{words} ({passed} ngày đầu)" : words, PeriodWords.Short(whole));
    }
}
