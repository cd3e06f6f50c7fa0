using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components.Pickers;

/// <summary>Chooses the period.</summary>
public sealed partial class PeriodPicker(NavigationManager navigation)
{
    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    private IReadOnlyList<(string Words, Period Period, string? Class)> _choices = [];
    private string _days = string.Empty;
    private Field? _unread;

    private enum Field
    {
        From,
        To,
    }

    [Parameter, EditorRequired]
    public ViewAddress Address { get; set; } = default!;

    /// <summary>Makes the address of the same view with another period or moment.</summary>
    [Parameter, EditorRequired]
    public Func<ViewAddress, string> Link { get; set; } = default!;

    protected override void OnParametersSet()
    {
        _unread = null;
        var year = Address.Period.To.Year;
        _choices =
        [
            .. Enumerable.Range(1, 12).Select(month => ($"Tháng {month.ToString(CultureInfo.InvariantCulture)}", Core.Calendars.Period.Month(year, month), (string?)null)),
            .. Weeks(Address.Period.To).Select(week => (Week(week), week, (string?)"rong-4")),
            .. Enumerable.Range(1, 4).Select(quarter => ($"Quý {Roman[quarter - 1]}", Core.Calendars.Period.Quarter(year, quarter), (string?)"rong-3")),
            ("6 tháng đầu năm", Core.Calendars.Period.Half(year, 1), "rong-4"),
            ("6 tháng cuối năm", Core.Calendars.Period.Half(year, 2), "rong-4"),
            ($"Cả năm {year.ToString(CultureInfo.InvariantCulture)}", Core.Calendars.Period.Year(year), "rong-4"),
            .. Enumerable.Range(1, 4).Select(quarter => ($"Báo cáo quý {Roman[quarter - 1]}", Core.Calendars.Period.ReportingQuarter(year, quarter), (string?)"rong-3")),
        ];
        var last = DateOnly.FromDateTime(Address.AsOf) is var day && day < Address.Period.To && day >= Address.Period.From ? day : Address.Period.To;
        _days = $"{Address.Period.From.Day:00}/{Address.Period.From.Month:00}–{Format.Day(last)}";
    }

    /// <summary>The weeks of a day's month, Monday to Sunday; the first and last may reach into its neighbours.</summary>
    private static IEnumerable<Period> Weeks(DateOnly day)
    {
        var month = Core.Calendars.Period.Month(day.Year, day.Month);
        for (var week = PeriodStep.Holding(PeriodKind.Week, month.From); week.From <= month.To; week = PeriodStep.Move(week, 1))
        {
            yield return week;
        }
    }

    private static string Week(Period week) => $"{PeriodWords.Of(week).Split('/')[0]} ({week.From.Day:00}/{week.From.Month:00}–{week.To.Day:00}/{week.To.Month:00})";

    private string? Invalid(Field field) => field == _unread ? "true" : null;

    private string Go(Period period) => Link(Address with { Period = period });

    private void ChangeDay(ChangeEventArgs change, Field field)
    {
        if (!Format.TryDay((string?)change.Value, out var day))
        {
            _unread = field;
            return;
        }

        var (from, to) = field == Field.From ? (day, Address.Period.To) : (Address.Period.From, day);
        navigation.NavigateTo(Go(from <= to ? new(from, to) : new(day, day)));
    }
}
