using System.Text;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing;

/// <summary>A form of the province beside our own counts of the same period.</summary>
public sealed class ReconciliationTests : IDisposable
{
    private const string Form = """
        BIỂU SỐ 06/VPCP/KSTT
        (Từ ngày 01/06/2023 đến ngày 30/06/2023)
        STT;Đơn vị;Số hồ sơ nhận giải quyết;;;;Số hồ sơ đã giải quyết;;;;Số hồ sơ đang giải quyết;;
        ;;Tổng số;Trong kỳ;;Từ kỳ trước;Tổng số;Trước hạn;Đúng hạn;Quá hạn;Tổng số;Trong hạn;Quá hạn
        ;;;Trực tuyến;Trực tiếp, dịch vụ bưu chính;;;;;;;;
        (1);(2);(3)=(4)+(5)+(6);(4);(5);(6);(7)=(8)+(9)+(10);(8);(9);(10);(11)=(12)+(13);(12);(13)

        """;

    private const string Head = "Mã hồ sơ;Đơn vị giải quyết;Hình thức nộp;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc xử lý;Trạng thái\n";

    private readonly Office _office = new("reconciliation",
    [
        new Unit("TP", "Phòng Tư pháp", "department", null, null, null, []),
        new Unit("NV", "Phòng Nội vụ", "department", null, null, null, []),
    ]);

    public void Dispose() => _office.Dispose();

    [Fact]
    public void Units_that_count_the_same_agree_in_every_column()
    {
        List("""
            H20.1-230605-0001;Phòng Tư pháp;Trực tuyến;05/06/2023;09/06/2023;08/06/2023;Đã trả kết quả
            H20.1-230605-0002;Phòng Tư pháp;Trực tiếp;05/06/2023;09/06/2023;12/06/2023;Đã trả kết quả
            H20.1-230520-0003;Phòng Tư pháp;Trực tiếp;20/05/2023;09/07/2023;;Đang xử lý
            H20.2-230605-0004;Phòng Nội vụ;Trực tiếp;05/06/2023;09/06/2023;09/06/2023;Đã trả kết quả
            """);

        var found = Reconcile("1;Phòng Tư pháp;3;1;1;1;2;1;0;1;1;1;0\n2;Phòng Nội vụ;1;0;1;0;1;0;1;0;0;0;0");

        Assert.True(found.Total.Agrees, string.Join(' ', found.Total.Counts));
        Assert.Equal([("TP", true, 0), ("NV", true, 0)], found.Lines.Select(line => (line.Unit, line.Agrees, line.Causes.Count)));
        Assert.Equal((new(2023, 6, 1), new(2023, 6, 30)), (found.From, found.To));
    }

    [Fact]
    public void Dossiers_that_only_the_form_or_only_we_have_are_told()
    {
        List("""
            H20.1-230605-0001;Phòng Tư pháp;Trực tuyến;05/06/2023;09/06/2023;08/06/2023;Đã trả kết quả
            H20.2-230605-0004;Phòng Nội vụ;Trực tiếp;05/06/2023;09/06/2023;09/06/2023;Đã trả kết quả
            """);

        var found = Reconcile("1;Phòng Tư pháp;3;3;0;0;3;3;0;0;0;0;0\n2;Phòng Nội vụ;0;0;0;0;0;0;0;0;0;0;0");

        Assert.Equal([new(DifferenceCause.Missing, 2)], found.Lines[0].Causes);
        Assert.Equal([new(DifferenceCause.Extra, 1)], found.Lines[1].Causes);
        Assert.Equal((3, 2, -1L), (found.Total.Counts[0].Theirs, found.Total.Counts[0].Ours, found.Total.Counts[0].Difference));
    }

    [Fact]
    public void Withdrawn_suspended_undated_and_channelless_dossiers_explain_what_they_can()
    {
        List("""
            H20.1-230605-0001;Phòng Tư pháp;Trực tiếp;05/06/2023;09/06/2023;08/06/2023;Công dân yêu cầu rút hồ sơ
            H20.1-230605-0002;Phòng Tư pháp;Trực tiếp;05/06/2023;09/06/2023;;Yêu cầu bổ sung giấy tờ
            H20.1-230605-0003;Phòng Tư pháp;;05/06/2023;;08/06/2023;Đã trả kết quả
            """);

        var found = Reconcile("1;Phòng Tư pháp;2;0;2;0;1;1;0;0;1;0;1");

        Assert.Equal(
            [DifferenceCause.Withdrawn, DifferenceCause.Suspended, DifferenceCause.NoDue],
            found.Lines[0].Causes.Select(cause => cause.Cause).Except([DifferenceCause.ChannelUnknown]));
        Assert.All(found.Lines[0].Causes, cause => Assert.Equal(1, cause.Dossiers));
    }

    [Fact]
    public void Files_that_end_before_the_period_are_the_first_cause()
    {
        List("H20.1-230605-0001;Phòng Tư pháp;Trực tiếp;05/06/2023;09/06/2023;08/06/2023;Đã trả kết quả", day: 20);

        var found = Reconcile("1;Phòng Tư pháp;4;0;4;0;4;4;0;0;0;0;0");

        Assert.Equal([new(DifferenceCause.CutOff, 0), new LikelyCause(DifferenceCause.Missing, 3)], found.Lines[0].Causes);
    }

    [Fact]
    public void An_import_that_is_no_form_or_was_taken_back_is_not_found()
    {
        List("H20.1-230605-0001;Phòng Tư pháp;Trực tiếp;05/06/2023;09/06/2023;08/06/2023;Đã trả kết quả");
        Assert.Null(_office.Data.Reconcile(1));
        Assert.Null(_office.Data.Reconcile(7));
        var form = Reconcile("1;Phòng Tư pháp;1;0;1;0;1;1;0;0;0;0;0");
        _office.Data.Undo(form.Import, "thử");

        Assert.Null(_office.Data.Reconcile(form.Import));
    }

    private void List(string rows, int day = 30) =>
        Assert.Null(_office.Import("hồ sơ.csv", Encoding.UTF8.GetBytes(Head + rows + "\n"), new DateTime(2023, 6, day, 23, 0, 0)).Refused);

    private Reconciliation Reconcile(string lines)
    {
        var report = _office.Import("biểu 06.csv", Encoding.UTF8.GetBytes(Form + lines + "\n"), new DateTime(2023, 7, 5));
        Assert.Null(report.Refused);
        return _office.Data.Reconcile(report.Import!.Value)!;
    }
}
