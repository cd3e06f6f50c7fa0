using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Rules;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing.Rules;

/// <summary>Each rule across columns, as shipped and as data may have it, through the real import.</summary>
public sealed class RowRulesTests
{
    private const string Heading = "Đơn vị: Phòng Tư pháp\nMã hồ sơ;Nhận hồ sơ;Hẹn trả;Ngày kết thúc xử lý;Ngày nộp;Trạng thái\n";
    private static readonly DateTime Moment = new(2023, 6, 20, 18, 0, 0);
    private static readonly IReadOnlyList<Unit> Units = [new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"])];

    public static TheoryData<RowRule, string, string?, string?, string> Broken => new()
    {
        { RowRule.FinishedBeforeReceived, "H20.1-230605-0001;05/06/2023;09/06/2023;04/06/2023;;Đã trả kết quả", "Ngày kết thúc xử lý", "04/06/2023", "ngày kết thúc trước ngày tiếp nhận" },
        { RowRule.DueBeforeReceived, "H20.1-230605-0001;05/06/2023;04/06/2023;;;Đang xử lý", "Hẹn trả", "04/06/2023", "ngày hẹn trả trước ngày tiếp nhận" },
        { RowRule.CodeDateDiffers, "H20.1-230605-0001;06/06/2023;09/06/2023;;;Đang xử lý", "Nhận hồ sơ", "06/06/2023", "ngày trong mã hồ sơ khác" },
        { RowRule.ClosedWithoutDate, "H20.1-230605-0001;05/06/2023;09/06/2023;;;Đã trả kết quả", "Trạng thái", "Đã trả kết quả", "không có ngày kết thúc hay ngày trả" },
        { RowRule.OpenWithEndDate, "H20.1-230605-0001;05/06/2023;09/06/2023;08/06/2023;;Đang xử lý", "Ngày kết thúc xử lý", "08/06/2023", "còn đang giải quyết" },
        { RowRule.FutureDate, "H20.1-230605-0001;05/06/2023;09/06/2023;;21/06/2023;Đang xử lý", "Ngày nộp", "21/06/2023", "sau thời điểm xuất tệp" },
        { RowRule.NoDue, "H20.1-230605-0001;05/06/2023;;;;Đang xử lý", "Hẹn trả", null, "không có ngày hẹn trả" },
    };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_broken_rule_is_a_warning_a_note_or_a_reason_as_the_table_says(RowRule rule, string row, string? column, string? value, string said)
    {
        var warned = Import(Severity.Warn, rule, row);
        Assert.Equal((1, 0), (warned.Inserted, warned.Rejected.Count));
        Assert.Contains(said, Assert.Single(warned.Warnings), StringComparison.Ordinal);
        Assert.Contains("(dòng 3)", warned.Warnings[0], StringComparison.Ordinal);

        Assert.StartsWith("Ghi chú: 1 hồ sơ ", Assert.Single(Import(Severity.Note, rule, row).Warnings), StringComparison.Ordinal);

        var rejected = Import(Severity.Reject, rule, row);
        Assert.Equal((0, 0, 1), (rejected.Inserted, rejected.Warnings.Count, rejected.RowsRead));
        Assert.Equal(
            new RejectedRow(rejected.Rejected[0].Sheet, 3, "H20.1-230605-0001", column, value, RuleWords.Reason(rule)),
            Assert.Single(rejected.Rejected));
    }

    [Fact]
    public void A_receipt_after_the_export_is_turned_away_under_the_files_own_heading()
    {
        using var office = new Office("rules", Units);

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(Heading + "H20.1-230621-0001;21/06/2023;25/06/2023;;;Đang xử lý"), Moment);

        Assert.Equal(("Nhận hồ sơ", "21/06/2023"), (Assert.Single(report.Rejected).Column, report.Rejected[0].Value));
    }

    [Fact]
    public void Warnings_name_the_first_rows_only()
    {
        using var office = new Office("rules", Units);
        var rows = Enumerable.Range(1, 7).Select(number => $"H20.1-230605-000{number};05/06/2023;;;;Đang xử lý");

        var report = office.Import("tệp.csv", Encoding.UTF8.GetBytes(Heading + string.Join('\n', rows)), Moment);

        Assert.Equal("7 hồ sơ không có ngày hẹn trả (dòng 3, 4, 5, 6, 7, …).", Assert.Single(report.Warnings));
    }

    [Fact]
    public void A_letter_older_than_its_dossier_is_told()
    {
        using var office = new Office("rules", Units);
        office.Import("tệp.csv", Encoding.UTF8.GetBytes(Heading + "H20.1-230605-0001;05/06/2023;09/06/2023;;;Đang xử lý"), Moment);
        var register = Encoding.UTF8.GetBytes("Mã hồ sơ;Số thư;Ngày gửi thư\nH20.1-230605-0001;1/TXL;04/06/2023\nH20.1-230605-0002;2/TXL;04/06/2023\n");

        var warned = office.Import("thư.csv", register, Moment);
        Assert.Equal("1 thư xin lỗi có ngày ban hành trước ngày tiếp nhận hồ sơ (dòng 2).", Assert.Single(warned.Warnings));

        office.Data.Undo(warned.Import!.Value, "thử");
        office.Reopen(With(RowRule.LetterBeforeReceived, Severity.Reject));
        var rejected = office.Import("thư.csv", register, Moment);
        Assert.Equal(("Ngày gửi thư", "04/06/2023"), (Assert.Single(rejected.Rejected).Column, rejected.Rejected[0].Value));
        Assert.Equal(1, rejected.Inserted);
    }

    private static ImportReport Import(Severity severity, RowRule rule, string row)
    {
        using var office = new Office("rules", Units);
        office.Reopen(With(rule, severity));
        return office.Import("tệp.csv", Encoding.UTF8.GetBytes(Heading + row), Moment);
    }

    /// <summary>The rules as shipped, but one.</summary>
    private static ReferenceData With(RowRule rule, Severity severity)
    {
        var name = string.Concat(rule.ToString().Select((letter, index) => char.IsUpper(letter) && index > 0 ? $"-{char.ToLowerInvariant(letter)}" : $"{char.ToLowerInvariant(letter)}"));
        var lines = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "reference", "rules.csv"))
            .Select(line => line.StartsWith(name + ",", StringComparison.Ordinal) ? $"{name},{severity}" : line);
        return Office.Reference with { Rules = RuleTable.Parse(new StringReader(string.Join('\n', lines))) };
    }
}
