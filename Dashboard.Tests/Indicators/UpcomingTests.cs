using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Indicators;

/// <summary>What falls due soon, told by one dossier each; T is Tuesday 21/11/2023, Thursday 23/11 is a day off.</summary>
public sealed class UpcomingTests
{
    private static readonly WorkingCalendar Calendar = new([new(new(2023, 11, 23), CalendarDayKind.Off, "nghỉ")]);

    [Theory]
    [InlineData("2023-11-20", null, 1)]
    [InlineData("2023-11-21", "2023-11-21", 0)]
    [InlineData("2023-11-24", "2023-11-24", 0)]
    [InlineData("2023-11-25", "2023-11-25", 0, Label = "thứ bảy")]
    [InlineData("2023-11-27", "2023-11-27", 0, Label = "ngày làm việc thứ ba")]
    [InlineData("2023-11-28", null, 0, Label = "ngày làm việc thứ tư")]
    public void A_dossier_stands_at_its_due_day_up_to_the_third_working_day(string due, string? day, int since)
    {
        var upcoming = Find(Open with { Due = Number(due) }, cutoff: Day(18));

        Assert.Equal(new DateOnly(2023, 11, 21), upcoming.From);
        Assert.Equal(since, upcoming.Since.GetValueOrDefault("A"));
        Assert.Equal(
            day is null ? [] : [day],
            upcoming.Days.Where(one => one.Dossiers > 0).Select(one => one.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData(17, 0, Label = "quá hạn ở ngày chốt")]
    [InlineData(18, 1, Label = "đến hạn đúng ngày chốt")]
    [InlineData(20, 1, Label = "đến hạn sau ngày chốt")]
    public void Due_on_the_cut_off_or_after_it_and_before_the_day_looked_from_nobody_knows_yet(int due, int since)
    {
        var upcoming = Find(Open with { Due = Day(due) }, cutoff: Day(18));

        Assert.Equal(since, upcoming.Since.GetValueOrDefault("A"));
        Assert.All(upcoming.Days, day => Assert.Equal(0, day.Dossiers));
    }

    [Fact]
    public void Each_unit_has_a_cut_off_of_its_own()
    {
        var upcoming = Find(
            [Open with { Due = Day(19) }, Open with { Units = new([2]), Due = Day(19) }, Open with { Units = new([2]), Due = Day(22) }, Open with { Units = new([2]), Due = Day(22) }],
            new() { [1] = Day(18), [2] = Day(21) });

        Assert.Equal([("A", 1)], upcoming.Since.Select(unit => (unit.Key, unit.Value)));
        Assert.Equal([("B", 2)], upcoming.Days.SelectMany(day => day.Units).Select(unit => (unit.Key, unit.Value)));
    }

    [Fact]
    public void Working_days_are_told_without_dossiers_and_days_off_only_with_some()
    {
        DateOnly[] working = [new(2023, 11, 21), new(2023, 11, 22), new(2023, 11, 24), new(2023, 11, 27)];

        Assert.Equal(working, Find(Open with { Due = 0 }, cutoff: Day(21)).Days.Select(day => day.Day));
        Assert.Equal(
            working.Append(new(2023, 11, 23)).Order(),
            Find(Open with { Due = Day(23) }, cutoff: Day(21)).Days.Select(day => day.Day));
    }

    [Theory]
    [InlineData(Status.Paused)]
    [InlineData(Status.Returned)]
    [InlineData(Status.Withdrawn)]
    public void What_is_suspended_or_closed_does_not_fall_due(Status status)
    {
        var closed = status == Status.Paused ? 0 : Day(17);
        foreach (var due in (int[])[Day(20), Day(22)])
        {
            var upcoming = Find(Open with { Due = due, Status = status, ClosedOn = closed }, cutoff: Day(18));

            Assert.Empty(upcoming.Since);
            Assert.All(upcoming.Days, day => Assert.Empty(day.Units));
        }
    }

    [Fact]
    public void A_period_that_is_over_is_looked_at_from_its_last_day()
    {
        var upcoming = Find([Open with { Due = Day(16) }], new() { [1] = Day(21) }, to: new(2023, 11, 15));

        Assert.Equal(new DateOnly(2023, 11, 15), upcoming.From);
        Assert.Equal([new DateOnly(2023, 11, 16)], upcoming.Days.Where(day => day.Units.ContainsKey("A")).Select(day => day.Day));
    }

    private static CountedFacts Open { get; } = new(
        new([1]), Status.InProgress, Channel.Direct, default, Day(1), 0, 0, FirstDueState.Absent, 0, 0, ExternalCause: false);

    private static int Day(int day) => new DateOnly(2023, 11, day).DayNumber;

    private static int Number(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static Upcoming Find(CountedFacts dossier, int cutoff) => Find([dossier], new() { [1] = cutoff });

    private static Upcoming Find(CountedFacts[] dossiers, Dictionary<int, int> cutoffs, DateOnly? to = null)
    {
        var second = Second(Day(2));
        Dictionary<int, Unit> units = new()
        {
            [1] = new("A", "Phòng Tư pháp", "department", null, null, null, []),
            [2] = new("B", "Phòng Nội vụ", "department", null, null, null, []),
        };
        var root = RootEditor.Build(
            1,
            dossiers.Select((facts, index) => new StoredVersion(index + 1, index + 1, new(second, facts, 1, 1, index + 1))),
            units,
            new([second], [second], [], cutoffs.ToDictionary(unit => unit.Key, unit => (int[])[Second(unit.Value)]), []),
            Calendar);
        return Upcoming.Find(root, new(new(2023, 11, 1), to ?? new(2023, 11, 30), new(2023, 11, 21, 18, 0, 0)), workingDays: 3);
    }

    private static int Second(int day) => Moments.ToSecond(DateOnly.FromDayNumber(day).ToDateTime(new TimeOnly(17, 0)));
}
