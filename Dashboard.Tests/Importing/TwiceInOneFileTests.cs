using System.Text;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing;

/// <summary>The same letter, or the same unit and day of a register, more than once in one file.</summary>
public sealed class TwiceInOneFileTests
{
    private static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);

    private static readonly IReadOnlyList<Unit> Units =
    [
        new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        new("NV", "Phòng Nội vụ", "department", null, null, null, ["H20.2"]),
    ];

    [Fact]
    public void Register_rows_of_one_unit_and_day_that_differ_are_turned_away_naming_each_other()
    {
        using var office = new Office("twice", Units);

        var report = office.Import("sổ.csv", Register("Phòng Tư pháp;100;50", "P. Tư pháp;100;60", "Phòng Nội vụ;10;5"), Moment);

        Assert.Equal((3, 1), (report.RowsRead, report.Inserted));
        Assert.Equal([2, 3], report.Rejected.Select(row => row.Row));
        Assert.All(report.Rejected, row => Assert.Contains("dòng 2, 3", row.Reason, StringComparison.Ordinal));
        Assert.Equal("Tổng số còn hiệu lực", report.Rejected[0].Column);
    }

    [Fact]
    public void Register_rows_that_say_the_same_count_once_and_of_other_days_each()
    {
        using var office = new Office("twice", Units);

        var report = office.Import("sổ.csv", Register("Phòng Tư pháp;100;50", "PHÒNG TƯ PHÁP;100;50"), Moment);

        Assert.Equal((2, 1, 1, 0), (report.RowsRead, report.Inserted, report.Unchanged, report.Rejected.Count));
        Assert.Contains(report.Warnings, warning => warning.Contains("2 dòng giống nhau (dòng 2, 3)", StringComparison.Ordinal));

        var days = office.Import("sổ hai ngày.csv", Encoding.UTF8.GetBytes(
            "Đơn vị;Tổng số còn hiệu lực;Đã số hóa;Ngày số liệu\nPhòng Tư pháp;100;50;01/06/2023\nPhòng Tư pháp;100;60;08/06/2023\n"), Moment.AddHours(1));
        Assert.Equal((2, 0), (days.Inserted, days.Rejected.Count));
    }

    [Theory]
    [InlineData("12/TXL-UBND", "12 / txl – ubnd")]
    [InlineData("12/ĐC-TXL", "12/đc-txl")]
    [InlineData("12/ĐC-TXL", "12/DC-TXL")]
    [InlineData("05/Thư xin lỗi", "05/THU XIN LOI")]
    public void A_letters_number_is_folded(string one, string other) => Assert.Equal(LetterNumber.Of(one), LetterNumber.Of(other));

    [Theory]
    [InlineData("12/TXL", "1/2TXL")]
    [InlineData("12/TXL", "12-TXL")]
    [InlineData("12/TXL", "12TXL")]
    [InlineData("12", "120")]
    public void Marks_and_digits_tell_letters_apart(string one, string other) => Assert.NotEqual(LetterNumber.Of(one), LetterNumber.Of(other));

    [Fact]
    public void One_letter_spelled_twice_is_one_and_contradicting_rows_are_turned_away()
    {
        using var office = new Office("twice", Units);

        var report = office.Import("thư.csv", Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Số thư;Ngày gửi thư;Hẹn trả cũ\n"
            + "H20.1-230605-0001;12/TXL-ĐC;08/06/2023;07/06/2023\nH20.1-230605-0001;12 /txl-dc;08/06/2023;07/06/2023\n"
            + "H20.1-230605-0002;13/TXL;08/06/2023;07/06/2023\nH20.1-230605-0002;13/TXL;08/06/2023;06/06/2023\n"), Moment);

        Assert.Equal((4, 1, 1), (report.RowsRead, report.Inserted, report.Unchanged));
        Assert.Equal([4, 5], report.Rejected.Select(row => row.Row));
    }

    private static byte[] Register(params string[] rows) =>
        Encoding.UTF8.GetBytes("Đơn vị;Tổng số còn hiệu lực;Đã số hóa\n" + string.Join('\n', rows) + "\n");
}
