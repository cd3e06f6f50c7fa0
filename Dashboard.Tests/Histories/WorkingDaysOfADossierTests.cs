using CsCheck;
using Dashboard.Core.Calendars;
using Dashboard.Core.Histories;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Histories;

/// <summary>The days one by one and the sums say what the calendar says.</summary>
public sealed class WorkingDaysOfADossierTests
{
    private static readonly WorkingCalendar Calendar = Office.Reference.Calendar;

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 900].Select(new DateOnly(2022, 12, 1).AddDays);

    private static readonly Gen<DossierDays> Any = Gen.Select(
        Day, Day.Nullable(), Day.Nullable(), Day.Nullable(), Day, (received, first, due, closed, asOf) => new DossierDays(received, first, due, closed, asOf));

    [Fact]
    public void A_sum_adds_up_to_the_working_days_of_the_calendar() =>
        Gen.Select(Day, Day).Sample(
            (start, end) => Assert.Equal(Calendar.WorkingDaysBetween(start, end), WorkingSum.Of(Calendar, start, end)?.Days ?? 0));

    [Fact]
    public void Every_day_has_the_count_of_the_calendar_and_the_parts_leave_no_day_out() =>
        Gen.Select(Any, Day, Gen.Int[0, 40]).Sample(
            (days, from, length) =>
            {
                var strip = DayStrip.Of(Calendar, days, [new(from, from.AddDays(length))], [from]);
                var next = strip.From;
                foreach (var part in strip.Parts)
                {
                    Assert.Equal(next, part.From);
                    next = part.To.AddDays(1);
                    foreach (var day in part.Days ?? [])
                    {
                        Assert.Equal(Calendar.WorkingDaysBetween(days.Received, day.Date), day.Count);
                        Assert.Equal(Calendar.IsWorkingDay(day.Date), day.Works);
                        Assert.Equal(days.Due < day.Date && day.Date <= days.End ? Calendar.WorkingDaysBetween(days.Due.Value, day.Date) : 0, day.Late);
                    }
                }

                Assert.Equal(strip.To.AddDays(1), next);
                Assert.Equal(Calendar.WorkingDaysBetween(days.Received, strip.To), strip.Parts.Sum(part => part.WorkingDays));
                Assert.True(strip.Parts.Sum(part => part.Days?.Count ?? 0) < 600);
            });

    [Fact]
    public void The_marked_days_are_never_folded_away() =>
        Any.Sample(days =>
        {
            var shown = DayStrip.Of(Calendar, days, [], []).Parts.SelectMany(part => part.Days ?? []).Select(day => day.Date).ToHashSet();
            Assert.Subset(shown, new HashSet<DateOnly>(new[] { days.Received, days.FirstDue, days.Due, days.Closed, days.End }.OfType<DateOnly>()));
        });

    [Fact]
    public void Extension_and_lateness_add_up_to_the_lateness_against_the_first_due_date() =>
        Any.Where(days => days.FirstDue < days.Due && days.Due < days.End).Sample(days =>
        {
            var sums = DayArithmetic.Of(Calendar, days);
            Assert.Equal(sums.AfterFirstDue!.Days, sums.Extension!.Days + sums.AfterDue!.Days);
        });

    [Fact]
    public void A_dossier_over_the_lunar_new_year_is_counted_as_by_hand()
    {
        var sums = DayArithmetic.Of(Calendar, new(new(2023, 1, 18), new(2023, 3, 8), new(2023, 3, 22), new(2023, 3, 28), new(2023, 11, 21)));

        Assert.Equal((35, 5, 30), (sums.ToFirstDue!.Weekdays, sums.ToFirstDue.Holidays.Count, sums.ToFirstDue.Days));
        Assert.Equal((10, 4, 14), (sums.Extension!.Days, sums.AfterDue!.Days, sums.AfterFirstDue!.Days));
    }
}
