using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Indicators.Work;

/// <summary>Which dossiers are work, told by one dossier each; the cut-off is Tuesday 21/11/2023.</summary>
public sealed class WorkDaysTests
{
    private static readonly DateOnly Cutoff = new(2023, 11, 21);
    private static readonly WorkingCalendar Calendar = new([new(new(2023, 11, 23), CalendarDayKind.Off, "nghỉ")]);

    [Theory]
    [InlineData("2023-11-20", WorkKind.Overdue, 1)]
    [InlineData("2023-11-17", WorkKind.Overdue, 2)]
    [InlineData("2023-11-21", WorkKind.DueSoon, 0)]
    [InlineData("2023-11-22", WorkKind.DueSoon, 1)]
    [InlineData("2023-11-23", WorkKind.DueSoon, 1)]
    [InlineData("2023-11-24", WorkKind.DueSoon, 2)]
    [InlineData("2023-11-27", WorkKind.DueSoon, 3)]
    [InlineData("2023-11-28", null, 0)]
    public void A_due_date_is_near_up_to_the_third_working_day_after_the_cut_off(string due, WorkKind? kind, int days)
    {
        var work = Work(Open with { Due = DateOnly.Parse(due, System.Globalization.CultureInfo.InvariantCulture).DayNumber });

        Assert.Equal(new DateOnly(2023, 11, 27), work.SoonUntil);
        Assert.Equal(
            kind is { } known ? [(known, days)] : [],
            work.Groups.Where(group => group.Kind is WorkKind.Overdue or WorkKind.DueSoon).SelectMany(group => group.Hits.Select(hit => (group.Kind, hit.Days))));
    }

    [Fact]
    public void A_suspended_dossier_is_neither_overdue_nor_due_soon() =>
        Assert.All(Work(Open with { Due = Cutoff.DayNumber, Status = Status.Paused }).Groups, group => Assert.Empty(group.Hits));

    [Fact]
    public void What_was_done_after_the_cut_off_is_counted_but_is_no_work()
    {
        var late = Open with { Due = Day(10), FirstDue = Day(10), FirstDueState = FirstDueState.Known };

        var work = Work(late with { Status = Status.Returned, ClosedOn = Day(22), FirstLetter = Day(22) });

        Assert.Equal((0, 1), (work[WorkKind.Overdue].Hits.Count, work[WorkKind.Overdue].Settled));
        Assert.Equal((0, 1), (work[WorkKind.LetterOwed].Hits.Count, work[WorkKind.LetterOwed].Settled));
        Assert.Equal((1, 0), (Work(late)[WorkKind.LetterOwed].Hits.Count, Work(late)[WorkKind.LetterOwed].Settled));
    }

    [Fact]
    public void In_a_period_that_is_over_letters_are_still_owed_but_move_nothing_and_scans_do()
    {
        var missed = Open with
        {
            Status = Status.Finished,
            ClosedOn = Day(20),
            Due = Day(10),
            FirstDue = Day(10),
            FirstDueState = FirstDueState.Known,
            Flags = default(Flags).With(Flag.ResultDigitized, Known.No),
        };

        var work = Work(missed, to: new(2023, 11, 20));

        Assert.False(work.IsOpen);
        Assert.Equal((1, 0), (work[WorkKind.LetterOwed].Hits.Count, work[WorkKind.LetterOwed].Effects.Count));
        Assert.Equal(100m, work[WorkKind.ResultNotDigitized].Main!.Points);
        Assert.Equal(6, work[WorkKind.LetterOwed].Hits[0].Days);
        Assert.Single(work[WorkKind.NotReturned].Hits);
    }

    [Fact]
    public void The_latest_by_working_days_stands_first()
    {
        var work = Work(
            Open with { Due = Day(20) }, Open with { Due = Day(1) }, Open with { Due = Day(10) });

        Assert.Equal([14, 7, 1], work[WorkKind.Overdue].Hits.Select(hit => hit.Days));
    }

    [Fact]
    public void Finishing_what_is_overdue_leaves_the_rate_of_pending_ones_but_makes_the_resolved_late()
    {
        var work = Work(Open with { Due = Day(20) }, Open with { Due = 0 });

        var effects = work[WorkKind.Overdue].Effects.ToDictionary(effect => effect.Indicator, StringComparer.Ordinal);
        Assert.Equal((new Ratio(1, 2), new Ratio(0, 1)), (effects[IndicatorCatalogue.OverduePending].Now, effects[IndicatorCatalogue.OverduePending].All));
        Assert.Equal((new Ratio(0, 0), new Ratio(1, 1)), (effects[IndicatorCatalogue.LateResolved].Now, effects[IndicatorCatalogue.LateResolved].All));
    }

    [Fact]
    public void Without_a_register_of_letters_none_is_known_to_be_owed()
    {
        var missed = Open with { Due = Day(10), FirstDue = Day(10), FirstDueState = FirstDueState.Known };

        var work = Work([missed], new(2023, 11, 30), register: false);

        Assert.False(work.HasLetterRegister);
        Assert.Empty(work[WorkKind.LetterOwed].Hits);
    }

    [Fact]
    public void A_unit_that_nothing_speaks_for_or_nobody_knows_has_no_work()
    {
        foreach (var code in (string[])["B", "không có"])
        {
            var work = WorkFinder.Find(Root([Open], register: true), Query(new(2023, 11, 30)), code);
            Assert.Null(work.Cutoff);
            Assert.All(work.Groups, group => Assert.Empty(group.Hits));
        }
    }

    private static CountedFacts Open { get; } = new(
        new([1]), Status.InProgress, Channel.Direct, default, Day(1), 0, 0, FirstDueState.Absent, 0, 0, ExternalCause: false);

    private static int Day(int day) => new DateOnly(2023, 11, day).DayNumber;

    private static WorkList Work(params CountedFacts[] dossiers) => Work(dossiers, new(2023, 11, 30), register: true);

    private static WorkList Work(CountedFacts dossier, DateOnly to) => Work([dossier], to, register: true);

    private static WorkList Work(CountedFacts[] dossiers, DateOnly to, bool register) =>
        WorkFinder.Find(Root(dossiers, register), Query(to), "A");

    private static FigureQuery Query(DateOnly to) => new(new(2023, 11, 1), to, new(2023, 11, 25, 18, 0, 0));

    private static ColumnRoot Root(CountedFacts[] dossiers, bool register)
    {
        var second = Moments.ToSecond(Cutoff.ToDateTime(new TimeOnly(18, 0)));
        Dictionary<int, Unit> units = new() { [1] = new("A", "Phòng Tư pháp", "department", null, null, null, []), [2] = new("B", "Phòng Nội vụ", "department", null, null, null, []) };
        return RootEditor.Build(
            1,
            dossiers.Select((facts, index) => new StoredVersion(index + 1, index + 1, new(second, facts, 1, 1, index + 1))),
            units,
            new([second], [second], register ? [second] : [], new Dictionary<int, int[]> { [1] = [second], [2] = [] }, []),
            Calendar);
    }
}
