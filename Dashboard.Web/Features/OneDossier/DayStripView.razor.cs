using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Histories;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The strip of days. It is a picture with one label: the sums beside it say the same in text.</summary>
public sealed partial class DayStripView
{
    /// <summary>Days that the name of a month is wide.</summary>
    private const int LabelDays = 5;

    private IReadOnlyList<PlacedPart> _parts = [];
    private string _label = string.Empty;
    private int _levels;

    [Parameter]
    [EditorRequired]
    public DossierHistory History { get; set; } = default!;

    protected override void OnParametersSet()
    {
        (_parts, _levels) = StripLayout.Of(History.Strip!, StripWords.Flags(History));
        _label = StripWords.Label(History);
    }

    /// <summary>Days from Monday to the first day, for the rows of weeks on narrow screens.</summary>
    private static int Offset(StripPart part) => (((int)part.From.DayOfWeek + 6) % 7) + 1;

    private static string MonthName(DateOnly day) => day.ToString("'Tháng 'M'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>A month is named where it begins; at the left end only if its name does not run into the next.</summary>
    private static bool HasLabel(DateOnly day, DateOnly from, DateOnly to) =>
        day.Day == 1 || (day == from && (DateTime.DaysInMonth(day.Year, day.Month) - day.Day >= LabelDays || (to.Month == day.Month && to.Year == day.Year)));

    private string MonthLabel(DateOnly day) =>
        day.Day == 1 && day.Month != 1 && day != History.Strip!.From ? day.ToString("'Tháng 'M", CultureInfo.InvariantCulture) : MonthName(day);

    private static string Count(StripDay day) =>
        !day.Works ? string.Empty
        : day.Late > 0 ? $"+{Format.Number(day.Late)}"
        : day.IsAhead ? string.Empty
        : Format.Number(day.Count);

    private static string Class(StripDay day)
    {
        List<string> classes = ["o"];
        Add("nghi", day.Kind == DayKind.Weekend);
        Add("le", day.Kind == DayKind.Holiday);
        Add("bu", day.Kind == DayKind.MakeUp);
        Add("treo", day.IsSuspended);
        Add("tre", day.IsLate && day.Works);
        Add("tre1", day.IsAfterFirstDue && !day.IsLate && day.Works);
        Add("sau", day.IsAhead);
        Add("han", (day.Marks & (DayMark.Due | DayMark.FirstDue)) != DayMark.None);
        Add("moc", (day.Marks & (DayMark.Received | DayMark.Closed | DayMark.AsOf)) != DayMark.None);
        return string.Join(' ', classes);

        void Add(string name, bool wanted)
        {
            if (wanted)
            {
                classes.Add(name);
            }
        }
    }

    private static string FlagClass(PlacedFlag flag) => $"{(flag.ToLeft ? "pt" : "tp")}{(flag.Flag.IsBad ? " chua" : string.Empty)}";

    private static string FlagStyle(PlacedFlag flag, int days)
    {
        var middle = (flag.Index + 0.5) / days * 100;
        var side = flag.ToLeft ? $"right:{Percent(100 - middle)}" : $"left:{Percent(middle)}";
        return $"{side};--t:{flag.Level.ToString(CultureInfo.InvariantCulture)}";
    }

    private static string Percent(double value) => value.ToString("0.###", CultureInfo.InvariantCulture) + "%";
}
