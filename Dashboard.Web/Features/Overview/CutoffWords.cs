using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Overview;

/// <summary>Says where the units' figures do not end on the same day.</summary>
internal static class CutoffWords
{
    private const int NamedAtMost = 2;

    /// <summary>A sentence; <see langword="null"/> where all units that have figures share one cut-off.</summary>
    public static string? Of(IReadOnlyList<Unit> units, Figures figures)
    {
        var days = units
            .Where(unit => figures.Units[unit.Code].Cutoff is not null)
            .GroupBy(unit => figures.Units[unit.Code].Cutoff!.Value)
            .OrderByDescending(day => day.Count()).ThenByDescending(day => day.Key)
            .ToList();
        if (days.Count < 2)
        {
            return null;
        }

        var others = days.Skip(1).OrderBy(day => day.Key).Select(day => $"{Who(day)} đến {Format.Day(day.Key)}");
        return $"Ngày chốt khác nhau: {string.Join("; ", others)}; {days[0].Count()} đơn vị còn lại đến {Format.Day(days[0].Key)}";
    }

    private static string Who(IGrouping<DateOnly, Unit> day) => day.Count() <= NamedAtMost
        ? string.Join(", ", day.Select(unit => unit.Name))
        : $"{day.Count()} đơn vị";
}
