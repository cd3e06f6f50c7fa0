using Dashboard.Tests.Histories;
using Dashboard.Web.Features.OneDossier;

namespace Dashboard.Tests.Web;

/// <summary>The headline of a dossier says what the counts say.</summary>
public sealed class OneDossierTitleTests
{
    private static readonly DateOnly Exported = new(2023, 11, 21);

    [Fact]
    public void A_dossier_late_against_both_due_dates_whose_letter_came_late() =>
        Title("Trễ 4 ngày làm việc so với hạn mới, 14 ngày so với hạn đầu; thư xin lỗi gửi muộn", SomeDossier.OverTheNewYear());

    [Fact]
    public void A_moved_due_date_hides_no_lateness() => Title(
        "Xong trước hạn mới 2 ngày làm việc nhưng trễ 8 ngày làm việc so với hạn đầu; thư xin lỗi gửi đúng quy định",
        new SomeDossier().Row(Exported, new(2023, 3, 22), new(2023, 3, 20), "Đã trả kết quả").Letter("1", new(2023, 3, 7), old: new(2023, 3, 8)));

    [Fact]
    public void A_due_date_that_moved_without_a_letter_is_told() => Title(
        "Trễ 4 ngày làm việc; không rõ hạn đầu vì ngày hẹn đã đổi mà không có thư",
        new SomeDossier().Row(new(2023, 10, 24), new(2023, 3, 8)).Row(Exported, new(2023, 3, 22), new(2023, 3, 28), "Đã trả kết quả"));

    [Fact]
    public void Lateness_of_days_off_alone_is_lateness_all_the_same() => Title(
        "Trễ 1 ngày (đều là ngày nghỉ); chưa có thư xin lỗi",
        new SomeDossier().Row(Exported, new(2023, 3, 24), new(2023, 3, 25), "Đã trả kết quả"));

    [Theory]
    [InlineData(22, "Xong đúng ngày hẹn trả")]
    [InlineData(21, "Xong trước hạn 1 ngày làm việc")]
    public void In_time_is_told_by_the_day(int day, string title) =>
        Title(title, new SomeDossier().Row(Exported, new(2023, 3, 22), new(2023, 3, day), "Đã trả kết quả"));

    [Fact]
    public void No_due_date_is_no_lateness() =>
        Title("Đã giải quyết, không có ngày hẹn trả", new SomeDossier().Row(Exported, null, new(2023, 3, 22), "Đã trả kết quả"));

    [Fact]
    public void An_open_dossier_is_judged_up_to_the_cut_off()
    {
        Title("Chưa xong, quá hạn 2 ngày làm việc tính đến 21/11/2023; chưa có thư xin lỗi", new SomeDossier().Row(Exported, new(2023, 11, 17)));
        Title("Đang giải quyết, đến hạn trả đúng ngày 21/11/2023", new SomeDossier().Row(Exported, new(2023, 11, 21)));
        Title("Đang giải quyết, còn 3 ngày làm việc đến hạn trả 24/11/2023", new SomeDossier().Row(Exported, new(2023, 11, 24)));
        Title("Đang giải quyết, không có ngày hẹn trả", new SomeDossier().Row(Exported, null));
    }

    [Fact]
    public void An_open_dossier_with_a_new_due_date_may_be_beyond_its_first() => Title(
        "Đang giải quyết, còn 3 ngày làm việc đến hạn mới 24/11/2023, đã quá 2 ngày làm việc so với hạn đầu; thư xin lỗi gửi muộn",
        new SomeDossier().Row(Exported, new(2023, 11, 24)).Letter("1", new(2023, 11, 17), old: new(2023, 11, 17)));

    [Fact]
    public void What_is_not_counted_says_so()
    {
        Title("Đang tạm dừng (chờ bổ sung): không tính quá hạn", new SomeDossier().Row(Exported, new(2023, 3, 8), status: "Yêu cầu bổ sung"));
        Title("Công dân rút hồ sơ ngày 20/03/2023: không tính đúng hạn hay trễ hạn", new SomeDossier().Row(Exported, new(2023, 3, 8), new(2023, 3, 20), "Công dân rút"));
        Title("Mới đăng ký, chưa tiếp nhận: không tính vào con số nào", new SomeDossier().Row(Exported, new(2023, 3, 8), status: "Mới đăng ký"));
        Title("Chờ danh sách hồ sơ: mới thấy trong sổ thư xin lỗi, chưa tính vào con số nào", new SomeDossier().Letter("1", new(2023, 3, 7)));
    }

    [Fact]
    public void A_letter_is_judged_by_cause_and_register()
    {
        var late = new SomeDossier().Row(Exported, new(2023, 3, 8), new(2023, 3, 9), "Đã trả kết quả");

        Title("Trễ 1 ngày làm việc; chưa có sổ thư xin lỗi", late, register: false);
        Title("Trễ 1 ngày làm việc; nguyên nhân ngoài đơn vị nên không tính thư xin lỗi", late.Letter("1", new(2023, 3, 7), cause: "Công dân"));
    }

    private static void Title(string expected, SomeDossier dossier, bool register = true) =>
        Assert.Equal(expected, TitleWords.Of(dossier.History(register: register)));
}
