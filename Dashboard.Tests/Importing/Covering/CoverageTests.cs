using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Importing.Covering;

/// <summary>What a list covers decides which dossiers are no longer in the exports; none of it moves a figure.</summary>
public sealed class CoverageTests : IDisposable
{
    private const string Heading = "Mã hồ sơ;Đơn vị giải quyết;Ngày tiếp nhận;Ngày hẹn trả;Ngày kết thúc;Trạng thái\n";
    private const string Open1 = "H20.1-230605-0001;Phòng Tư pháp;05/06/2023;09/06/2023;;Đang xử lý\n";
    private const string Open2 = "H20.1-230606-0002;Phòng Tư pháp;06/06/2023;12/06/2023;;Đang xử lý\n";
    private const string Closed3 = "H20.1-230607-0003;Phòng Tư pháp;07/06/2023;12/06/2023;08/06/2023;Đã trả kết quả\n";
    private const string Closed4 = "H20.1-230608-0004;Phòng Tư pháp;08/06/2023;12/06/2023;09/06/2023;Đã trả kết quả\n";
    private const string Other5 = "H20.2-230605-0005;Phòng Nội vụ;05/06/2023;09/06/2023;;Đang xử lý\n";
    private const string All = Open1 + Open2 + Closed3 + Closed4;
    private static readonly DateTime First = new(2023, 6, 20, 18, 0, 0);
    private static readonly DateTime Second = new(2023, 6, 27, 18, 0, 0);

    private static readonly IReadOnlyList<Unit> Units =
    [
        new("TP", "Phòng Tư pháp", "department", null, null, null, ["H20.1"]),
        new("NV", "Phòng Nội vụ", "department", null, null, null, ["H20.2"]),
    ];

    private readonly Office _office = new("covering", Units);

    [Theory]
    [InlineData("the rows tell the span of receipts", Heading + Open1 + Closed3 + Closed4, "H20.1-230606-0002")]
    [InlineData("a period line tells it", "Từ ngày 01/06/2023 đến ngày 27/06/2023\n" + Heading + Open2 + Closed3, "H20.1-230605-0001", "H20.1-230608-0004")]
    [InlineData("received before the period", "Từ ngày 06/06/2023 đến ngày 27/06/2023\n" + Heading + Open2 + Closed3 + Closed4)]
    [InlineData("received before the first row", Heading + Open2 + Closed3 + Closed4)]
    [InlineData("all statuses asked for", "Trạng thái hồ sơ: Tất cả\n" + Heading + Open1 + Closed3 + Closed4, "H20.1-230606-0002")]
    [InlineData("a filter by status in two cells", "Trạng thái:;Đã trả kết quả\nTừ ngày 01/06/2023 đến ngày 27/06/2023\n" + Heading + Closed4, "H20.1-230607-0003")]
    [InlineData("open ones may be finished by now", "Trạng thái: Đang xử lý\nTừ ngày 01/06/2023 đến ngày 27/06/2023\n" + Heading + Open1)]
    [InlineData("a list without closed ones is of open ones", "Từ ngày 01/06/2023 đến ngày 27/06/2023\n" + Heading + Open1)]
    [InlineData("a status that is no status", "Trạng thái: Quá hạn\n" + Heading + Open1 + Closed3 + Closed4)]
    [InlineData("another filter", "Lĩnh vực: Hộ tịch\n" + Heading + Open1 + Closed3 + Closed4)]
    [InlineData("another filter that leaves nothing out", "Lĩnh vực: Tất cả\n" + Heading + Open1 + Closed3 + Closed4, "H20.1-230606-0002")]
    [InlineData("a list of overdue ones", "DANH SÁCH HỒ SƠ TRỄ HẠN\n" + Heading + Open1 + Closed3 + Closed4)]
    [InlineData("a row turned away was there", Heading + Open1 + "H20.1-230606-0002;Phòng Tư pháp;không rõ;;;\n" + Closed3 + Closed4)]
    [InlineData("rows that contradict each other were there", Heading + Open1 + Open2 + "H20.1-230606-0002;Phòng Tư pháp;06/06/2023;13/06/2023;;Đang xử lý\n" + Closed3 + Closed4)]
    [InlineData("another unit", Heading + Other5)]
    [InlineData("a unit that is only mentioned", "Từ ngày 01/06/2023 đến ngày 27/06/2023\n" + Heading + Other5 + Closed3)]
    public void A_dossier_is_absent_where_the_list_had_to_show_it(string what, string file, params string[] absent)
    {
        Import(Heading + All, First);

        var report = Import(file, Second);

        Assert.True(report.Refused is null, report.Refused);
        Assert.Equal(absent, _office.Data.Absent().Select(dossier => dossier.Code));
        var warning = report.Warnings.SingleOrDefault(text => text.Contains("không còn trong bản xuất", StringComparison.Ordinal));
        Assert.True(absent.Length == 0 ? warning is null : warning?.StartsWith($"{absent.Length} hồ sơ không còn trong bản xuất từ 27/06/2023 ({string.Join(", ", absent)}): vẫn được tính", StringComparison.Ordinal) == true, $"{what}: {warning}");
    }

    [Fact]
    public void An_absent_dossier_still_counts_and_comes_back_with_a_later_list()
    {
        Import(Heading + All, First);
        Import(Heading + Open1 + Closed3 + Closed4, Second);
        Assert.Equal(4, Received());

        var absent = Assert.Single(_office.Data.Absent());
        Assert.Equal(("H20.1-230606-0002", "TP", Second, 2L), (absent.Code, absent.Unit, absent.Since, absent.Import));
        Assert.Empty(_office.Data.Absent(First));

        Import(Heading + All.Replace("Đang", "đang", StringComparison.Ordinal), Second.AddDays(7));
        Assert.Empty(_office.Data.Absent());
        Assert.Single(_office.Data.Absent(Second));
        Assert.Equal(4, Received());
    }

    [Fact]
    public void Taking_the_list_back_takes_the_absence_back()
    {
        Import(Heading + All, First);
        var second = Import(Heading + Open1 + Closed3 + Closed4, Second);

        _office.Data.Undo(second.Import!.Value, "thử");

        Assert.Empty(_office.Data.Absent());
    }

    [Fact]
    public void A_late_old_list_warns_of_nothing_that_a_newer_one_shows()
    {
        Import(Heading + All, First);
        Import(Heading + All.Replace("Đang", "đang", StringComparison.Ordinal), Second);

        var between = Import(Heading + Open1 + Closed3 + Closed4, First.AddDays(2));

        Assert.DoesNotContain(between.Warnings, text => text.Contains("không còn", StringComparison.Ordinal));
        Assert.Empty(_office.Data.Absent());
        Assert.Single(_office.Data.Absent(First.AddDays(3)));
    }

    public void Dispose() => _office.Dispose();

    private ImportReport Import(string file, DateTime exportedAt) => _office.Import($"{exportedAt:MMdd}.csv", Encoding.UTF8.GetBytes(file), exportedAt);

    private long Received() => _office.Data.Count(new(new(2023, 6, 1), new(2023, 6, 30))).Total.Counts.Received;
}
