using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Features.Units;

namespace Dashboard.Tests.Web.Units;

/// <summary>What a group of work says of itself.</summary>
public sealed class WorkWordsTests
{
    [Fact]
    public void Letters_say_what_they_win_back_and_what_they_do_not()
    {
        var group = Views.Group(
            WorkKind.LetterOwed, 17,
            new(IndicatorCatalogue.ApologySent, new(6, 23), new(7, 23), new(23, 23)),
            new(IndicatorCatalogue.ApologyTimely, new(5, 23), new(5, 23), new(5, 23)));

        Assert.Equal("Sửa 17 hồ sơ này: đã có thư xin lỗi 26,1% → 100,0%; gửi đúng quy định vẫn 21,7%", Repair(group));
        Assert.Equal("73,9 điểm %", WorkWords.Gain(group));
        Assert.Equal("4,3 điểm %", WorkWords.GainOfOne(group));
    }

    [Fact]
    public void Finishing_what_is_overdue_says_that_late_stays_late()
    {
        var group = Views.Group(
            WorkKind.Overdue, 1,
            new(IndicatorCatalogue.OverduePending, new(1, 1), new(0, 0), new(0, 0)),
            new(IndicatorCatalogue.LateResolved, new(5, 100), new(6, 101), new(6, 101)),
            new(IndicatorCatalogue.LateFirstDue, new(5, 100), new(5, 100), new(5, 100)));

        Assert.Equal("Xong hồ sơ này: không còn hồ sơ nào đang giải quyết; đã trễ thì không sửa được; giải quyết trễ hạn 5,0% → 5,9%", Repair(group));
        Assert.Null(WorkWords.Gain(group));
    }

    [Fact]
    public void What_is_due_soon_says_what_leaving_it_costs()
    {
        var group = Views.Group(WorkKind.DueSoon, 2, new WorkEffect(IndicatorCatalogue.Progress766, new(158, 178), new(157, 178), new(156, 178)));

        Assert.Equal("Xong đúng hạn thì giữ tiến độ 88,8%; để quá hạn: 88,8% → 87,6%", Repair(group));
        Assert.Equal("2 hồ sơ đến hạn từ 31/10 đến 03/11", WorkWords.Title(group, Views.Work(group)));
        Assert.Equal("giữ 1,1 điểm %", WorkWords.Gain(group));
    }

    [Fact]
    public void A_gain_that_rounds_to_nothing_is_not_written_as_nothing() =>
        Assert.Equal("<0,1 điểm %", WorkWords.GainOfOne(Views.Group(WorkKind.ResultNotDigitized, 1, new WorkEffect(IndicatorCatalogue.ResultDigitization, new(10, 10_000), new(11, 10_000), new(11, 10_000)))));

    [Fact]
    public void In_a_period_that_is_over_nothing_is_promised() =>
        Assert.Equal("Kỳ đã hết ngày 31/10/2023: thư gửi bây giờ không đổi số của kỳ này", Repair(Views.Group(WorkKind.LetterOwed, 3)));

    [Fact]
    public void Nothing_to_do_is_quiet_and_nothing_known_is_said()
    {
        var (nothing, unknown) = (Views.Of(Views.Good()), Views.Of(Views.Good((IndicatorCatalogue.ResultDigitization, new(0, 0, Unknown: 12)))));
        var results = Views.Group(WorkKind.ResultNotDigitized, 0);

        Assert.Equal(("Không còn việc", Standing.Met), (WorkWords.Repair(nothing, results), WorkWords.Mark(nothing, results)));
        Assert.Equal(Standing.Grey, WorkWords.Mark(nothing, Views.Group(WorkKind.DossierNotDigitized, 0)));
        Assert.Equal(
            ("Chưa biết: chưa tệp nào cho biết 12 hồ sơ đã số hóa hay chưa", Standing.Grey),
            (WorkWords.Repair(unknown, results), WorkWords.Mark(unknown, results)));
    }

    [Fact]
    public void A_period_that_has_not_begun_at_the_cut_off_has_no_good_news()
    {
        var work = Views.Work() with { Cutoff = new(2023, 9, 30) };
        var view = Views.Of(Views.Good() with { Cutoff = new(2023, 9, 30) }, work);

        Assert.All(work.Groups, group => Assert.Equal(
            ("Kỳ chưa bắt đầu vào ngày chốt 30/09/2023", Standing.Grey), (WorkWords.Repair(view, group), WorkWords.Mark(view, group))));
        Assert.Equal("Tháng 10/2023: số liệu của Phòng Tài nguyên và Môi trường mới đến 30/09/2023, chưa vào kỳ", UnitTitle.Of(view));
    }

    [Fact]
    public void Without_a_register_of_letters_it_is_not_said_that_none_is_owed()
    {
        var work = Views.Work() with { HasLetterRegister = false };
        var view = Views.Of(Views.Good(), work);

        Assert.Equal("Thư xin lỗi: chưa biết", WorkWords.Title(work[WorkKind.LetterOwed], work));
        Assert.Equal("Chưa nạp sổ thư xin lỗi nên chưa biết hồ sơ trễ nào đã có thư", WorkWords.Repair(view, work[WorkKind.LetterOwed]));
        Assert.Equal(Standing.Grey, WorkWords.Mark(view, work[WorkKind.LetterOwed]));
    }

    [Theory]
    [InlineData(WorkKind.LetterOwed, 21, "trễ 21 ngày")]
    [InlineData(WorkKind.Overdue, 0, "trễ ngày nghỉ")]
    [InlineData(WorkKind.DueSoon, 0, "đến hạn")]
    [InlineData(WorkKind.DueSoon, 2, "còn 2 ngày")]
    [InlineData(WorkKind.NotReturned, 4, "đã 4 ngày")]
    public void Days_are_told_as_the_group_counts_them(WorkKind kind, int days, string words) => Assert.Equal(words, WorkWords.Days(kind, days));

    [Fact]
    public void Why_a_dossier_is_there_names_its_days()
    {
        var line = Views.Line("H20.32-230308-0001");

        Assert.Equal("hẹn 19/04, xong 23/05", WorkWords.Why(WorkKind.LetterOwed, line));
        Assert.Equal("dời từ 19/04 sang 30/11", WorkWords.Why(WorkKind.DueSoon, line with { Due = new(2023, 11, 30) }));
    }

    private static string Repair(WorkGroup group)
    {
        var view = Views.Of(Views.Good(), Views.Work(group));
        return WorkWords.Repair(view, group) + WorkWords.More(view, group);
    }
}
