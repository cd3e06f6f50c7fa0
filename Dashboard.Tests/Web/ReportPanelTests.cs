using Bunit;
using Dashboard.Core.Importing;
using Dashboard.Web.Features.Importing;

namespace Dashboard.Tests.Web;

public sealed class ReportPanelTests : WebTest
{
    private static readonly ImportReport Report = new(
        "a.xlsx", null, null, "dossiers", null, Sample.Moment, 1504, 113, 74, 1312,
        [
            new("Danh sách", 1190, null, "Mã hồ sơ", null, "Không có mã hồ sơ"),
            new("Danh sách", 905, "H20.42-231103-0002", "Ngày trả", "10/11/2032", "Có kết quả sau giờ xuất"),
        ],
        ["Dòng 812 lặp y hệt dòng 698."],
        null);

    [Fact]
    public void Rejected_rows_are_shown_with_place_value_and_reason()
    {
        var panel = Render<ReportPanel>(parameters => parameters.Add(shown => shown.Report, Report));

        var rows = panel.FindAll("[data-testid=rejected] tbody tr").Select(row => row.QuerySelectorAll("td").Select(cell => cell.TextContent));
        Assert.Equal(
            [
                ["Danh sách", "1.190", "–", "Mã hồ sơ", "trống", "Không có mã hồ sơ"],
                ["Danh sách", "905", "H20.42-231103-0002", "Ngày trả", "10/11/2032", "Có kết quả sau giờ xuất"],
            ],
            rows);
        Assert.Equal("2", panel.Find("[data-testid=rejected-count]").TextContent);
        Assert.Equal("113 mới, 74 thay đổi; 2 dòng bị loại", panel.Find("[data-testid=outcome]").TextContent);
        Assert.Contains("Dòng 812", panel.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, "0c5fd7", "nap-du-lieu/dong-bi-loai/0c5fd7")]
    [InlineData(44L, "0c5fd7", "nap-du-lieu/dong-bi-loai/44")]
    [InlineData(null, null, null)]
    public void The_rejected_rows_are_fetched_from_the_upload_until_it_is_an_import(long? import, string? upload, string? address)
    {
        var panel = Render<ReportPanel>(parameters => parameters
            .Add(shown => shown.Report, Report with { Import = import })
            .Add(shown => shown.Upload, upload));

        Assert.Equal(address, panel.FindAll("[data-testid=rejected-file]").SingleOrDefault()?.GetAttribute("href"));
    }

    [Fact]
    public void The_rows_of_each_unit_stand_under_those_of_the_file()
    {
        var panel = Render<ReportPanel>(parameters => parameters
            .Add(shown => shown.Units, [Sample.Department])
            .Add(shown => shown.Report, Report with
            {
                Inserted = 3,
                Updated = 1,
                Unchanged = 1300,
                Rejected = [.. Report.Rejected.Take(1)],
                ByUnit = [new(Sample.Department.Code, 3, 1, 1300, 0), new(null, 0, 0, 0, 1)],
            }));

        Assert.Equal(
            [["Toàn tệp", "1.305", "3", "1", "1.300", "1"], [Sample.Department.Name, "1.304", "3", "1", "1.300", "–"], ["Chưa rõ đơn vị", "1", "–", "–", "–", "1"]],
            panel.FindAll("[data-testid=by-unit] tbody tr").Select(row => row.QuerySelectorAll("th,td").Select(cell => cell.TextContent)));
    }

    [Theory]
    [InlineData(1504, "Khớp")]
    [InlineData(1507, "◆ Lệch 3 dòng")]
    [InlineData(1500, "◆ Lệch 4 dòng")]
    public void The_total_that_the_file_states_is_set_against_the_rows_read(long stated, string verdict)
    {
        var panel = Render<ReportPanel>(parameters => parameters.Add(shown => shown.Report, Report with
        {
            RowsRead = 1504,
            Inserted = 113,
            Updated = 74,
            Unchanged = 1315,
            Stated = stated,
            Covers = (19, new(2023, 1, 1), new(2023, 11, 21)),
        }));

        Assert.Equal(
            [["Tệp ghi", Dashboard.Web.Wording.Format.Number(stated)], ["Đọc được", "1.504"], ["113 + 74 + 1.315 + 2", "= 1.504"], [verdict]],
            panel.FindAll("[data-testid=stated] tbody tr").Select(row => row.QuerySelectorAll("th,td").Select(cell => cell.TextContent)));
        Assert.Equal("Tệp này bao phủ 19 đơn vị, tiếp nhận từ 01/01/2023 đến 21/11/2023.", panel.Find("[data-testid=covers]").TextContent);
    }

    [Fact]
    public void Without_rejected_rows_there_is_nothing_to_fetch() =>
        Assert.Empty(Render<ReportPanel>(parameters => parameters
            .Add(shown => shown.Report, Report with { Rejected = [] })
            .Add(shown => shown.Upload, "0c5fd7")).FindAll("[data-testid=rejected-file]"));

    [Fact]
    public void A_refused_file_says_why_and_counts_nothing()
    {
        var panel = Render<ReportPanel>(parameters => parameters
            .Add(shown => shown.Report, Report with { Refused = "Tệp bị hỏng.", Rejected = [] }));

        Assert.Contains("Tệp bị hỏng.", panel.Find("[role=alert]").TextContent, StringComparison.Ordinal);
        Assert.Empty(panel.FindAll("dl"));
    }

    [Fact]
    public void A_commit_tells_how_many_rows_were_taken_and_under_which_number()
    {
        var panel = Render<ReportPanel>(parameters => parameters
            .Add(shown => shown.Report, Report with { Import = 44, Ledger = 51 })
            .Add(shown => shown.Committed, value: true));

        Assert.Equal("Đã ghi 1.499 dòng, lần nạp số 44; 2 dòng bị loại", panel.Find("[data-testid=outcome]").TextContent);
    }
}
