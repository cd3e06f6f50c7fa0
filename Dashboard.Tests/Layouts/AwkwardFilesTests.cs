using System.Globalization;
using Dashboard.Core.Importing;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Files written by hand, each with one thing that leads a reader astray.</summary>
public sealed class AwkwardFilesTests : IDisposable
{
    private const string Heading = "STT|Mã hồ sơ|Đơn vị giải quyết|Ngày tiếp nhận|Ngày hẹn trả|Trạng thái";
    private readonly Office _office = new("layouts-city", InventedOffice.City.Registry);

    [Theory]
    [InlineData("Ngày hẹn trả|Ngày có kết quả|Ngày trả", "due 10 finished 7 returned 8")]
    [InlineData("Ngày trả|Ngày hẹn trả|Ngày có kết quả", "due 7 finished 8 returned 10")]
    [InlineData("Ngày hẹn trả|Ngày trả|Ghi chú", "due 10 finished 7 returned ")]
    [InlineData("Hạn trả kết quả|Ngày trả kết quả|Ghi chú", "due 10 finished 7 returned ")]
    [InlineData("Hẹn trả|Ngày nhận kết quả|Ghi chú", "due 10 finished 7 returned ")]
    [InlineData("Ngày hẹn trả|Ngày hoàn thành|Ngày ký", "due 10 finished 7 returned ")]
    [InlineData("Ngày nộp hồ sơ|Ngày hẹn trả|Ngày trả kết quả", "due 7 finished 8 returned ")]
    public void Each_date_is_taken_for_what_its_neighbours_make_of_it(string headings, string told)
    {
        var report = Import($"Mã hồ sơ|Đơn vị|Ngày nhận|{headings}\nH91.24-240603-0001|Phường 3|03/06/2024|10/06/2024|07/06/2024|08/06/2024");

        Assert.True(report.Refused is null, report.Refused);
        var stored = Assert.Single(StoredFacts.Read(_office)).Value;
        Assert.Equal(told, $"due {stored.Moments["Due"]?.Day} finished {stored.Moments["Finished"]?.Day} returned {stored.Moments["Returned"]?.Day}");
    }

    [Fact]
    public void A_day_of_return_alone_is_asked_for_or_ends_the_handling_and_is_never_the_due_day()
    {
        var report = Import("Mã hồ sơ|Đơn vị|Ngày nhận|Ngày trả\nH91.24-240603-0001|Phường 3|03/06/2024|07/06/2024");

        if (report.Refused is null)
        {
            var stored = Assert.Single(StoredFacts.Read(_office)).Value;
            Assert.Equal((null, 7), (stored.Moments["Due"], stored.Moments["Finished"]?.Day));
        }
    }

    [Fact]
    public void A_day_of_submission_is_never_a_day_of_receipt()
    {
        var report = Import("Mã hồ sơ|Đơn vị|Ngày nộp|Ngày hẹn trả|Trạng thái\nH91.24-240603-0001|Phường 3|03/06/2024|10/06/2024|Đang xử lý");

        Assert.Empty(StoredFacts.Read(_office));
        Assert.True(report.Refused is not null || report.Rejected.Count == 1);
    }

    [Fact]
    public void Real_dates_that_a_program_swapped_are_swapped_back_in_every_column()
    {
        var grid = new Grid("Sheet1");
        grid.Add("Mã hồ sơ", "Đơn vị", "Ngày tiếp nhận", "Ngày hẹn trả", "Ngày có kết quả");
        grid.Add("H91.24-240603-0001", "Phường 3", new DateTime(2024, 3, 6), new DateTime(2024, 10, 6), "15/06/2024");
        grid.Add("H91.24-240514-0002", "Phường 3", "14/05/2024", new DateTime(2024, 4, 6), new DateTime(2024, 3, 6));

        var report = _office.Import("tệp.xlsx", Containers.Write(Container.XlsxShared, [grid]), InventedOffice.City.ExportedAt);

        Assert.Contains(report.Warnings, warning => warning.Contains("đảo", StringComparison.Ordinal));
        Assert.Equal(
            ["03/06 10/06 15/06", "14/05 04/06 03/06"],
            StoredFacts.Read(_office).OrderByDescending(pair => pair.Key).Select(pair => string.Join(' ', ((string[])["Received", "Due", "Finished"]).Select(name => pair.Value.Moments[name]?.ToString("dd/MM", CultureInfo.InvariantCulture)))));
    }

    [Theory]
    [InlineData("the same table twice", Heading + "\n{0}\n{1}\n\n" + Heading + "\n{0}\n{1}")]
    [InlineData("filters above the table", "Đơn vị|Tất cả||||\nTrạng thái|Tất cả||||\nMã hồ sơ|||||\nTừ ngày|01/06/2024|Đến ngày|20/06/2024||\n" + Heading + "\n{0}\n{1}")]
    [InlineData("a row of filters above the table", "Mã hồ sơ|Trạng thái|Ngày tiếp nhận|||\n|Tất cả|01/06/2024 - 20/06/2024|||\n\n" + Heading + "\n{0}\n{1}")]
    [InlineData("sums by unit under the table", Heading + "\n{0}\n{1}\n\nTỔNG HỢP THEO ĐƠN VỊ|||||\nSTT|Đơn vị|Tổng số|Đúng hạn|Trễ hạn|Tỷ lệ\n1|Phường An Hòa|12|10|2|83,3\n2|Phường Thủy Vân|7|7|0|100")]
    [InlineData("groups of anything beside a unit column", Heading + "\nI|Hồ sơ chuyển từ kỳ trước||||\n{0}\nII. Hồ sơ mới||||||\n{1}")]
    [InlineData("a sum of each page", Heading + "\n{0}\nCộng trang: 1||||||\n{1}\nCộng dồn: 2||||||\nTổng cộng: 2 hồ sơ||||||")]
    [InlineData("the heading of a later page cut to its main line", Heading + "\n{0}\nTrang 1||||||\nSTT|Mã hồ sơ|Đơn vị giải quyết|Ngày tiếp nhận|Ngày hẹn trả|Trạng thái\n(1)|(2)|(3)|(4)|(5)|(6)\n{1}")]
    [InlineData("notes under the table", Heading + "\n{0}\n{1}\nGhi chú: số liệu lấy lúc 17 giờ 00 ngày 20/06/2024||||||\n(*) Mã hồ sơ do phần mềm cấp||||||")]
    [InlineData("a letterhead that names another unit", "PHÒNG TƯ PHÁP||||||\n" + Heading + "\n{0}\n{1}")]
    public void Rows_around_the_table_are_no_dossiers(string what, string text)
    {
        var report = Import(string.Format(CultureInfo.InvariantCulture, text, "1|H91.24-240603-0001|Phường 3|03/06/2024|10/06/2024|Đang xử lý", "2|H91.24-240604-0002|P. An Hoà|04/06/2024|11/06/2024|Đang xử lý"));

        Assert.True(report is { Refused: null, Rejected.Count: 0 }, $"{what}: {report.Refused} {string.Join("; ", report.Rejected)}");
        Assert.Equal(["H91.24-240603-0001 Phường 3 3 10", "H91.24-240604-0002 P. An Hoà 4 11"], Told());
        var figures = _office.Data.Count(new(new(2024, 6, 1), new(2024, 6, 30)));
        Assert.Equal([("W3", 1L), ("WAH", 1L)], figures.Units.Where(unit => unit.Value.Cutoff is not null).Select(unit => (unit.Key, unit.Value.Counts.Received)).Order());
    }

    [Fact]
    public void A_unit_whose_abbreviation_looks_like_a_roman_number_is_a_group()
    {
        var report = Import("STT|Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả\nX. Tân Quy|||\n1|H91.24-240603-0001|03/06/2024|10/06/2024");

        Assert.True(report.Refused is null, report.Refused);
        Assert.Equal(1, _office.Data.Count(new(new(2024, 6, 1), new(2024, 6, 30))).Units["CTQ"].Counts.Received);
    }

    /// <summary>Rows of a sheet that nobody can place must not come in beside those of the others: they would count for no unit.</summary>
    [Theory]
    [InlineData("Trang 2")]
    [InlineData("Chi nhánh Văn phòng Đăng ký đất")]
    public void A_sheet_whose_unit_cannot_be_told_refuses_the_file_or_is_placed(string name)
    {
        using var office = new Office("layouts-commune", InventedOffice.Commune.Registry);
        const string Rows = "STT|Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả\n1|H57.31-260803-";
        Grid[] sheets = [Drawn.Sheet(Rows + "0001|03/08/2026|10/08/2026", "Phòng Kinh tế"), Drawn.Sheet(Rows + "0002|03/08/2026|10/08/2026", name)];

        var report = office.Import("tệp.xlsx", Containers.Write(Container.XlsxShared, sheets), InventedOffice.Commune.ExportedAt);

        if (report.Refused is { } refused)
        {
            Assert.Contains(name, refused, StringComparison.Ordinal);
            return;
        }

        var figures = office.Data.Count(new(new(2026, 8, 1), new(2026, 8, 31)));
        Assert.Equal((2, figures.Total.Counts.Received), (report.Inserted, figures.Units.Values.Sum(unit => unit.Counts.Received)));
    }

    [Fact]
    public void A_table_far_below_its_title_is_found_or_the_file_is_refused()
    {
        var report = Import(string.Concat(Enumerable.Repeat("Ghi chú của phần mềm|||||\n", 80)) + Heading + "\n1|H91.24-240603-0001|Phường 3|03/06/2024|10/06/2024|Đang xử lý");

        Assert.True(report.Refused is not null || report.Inserted == 1);
    }

    [Fact]
    public void Of_two_columns_with_one_heading_the_last_is_read_and_the_other_is_told()
    {
        var report = Import("Mã hồ sơ|Đơn vị|Ngày tiếp nhận|Ngày hẹn trả|Ngày hẹn trả\nH91.24-240603-0001|Phường 3|03/06/2024|10/06/2024|17/06/2024");

        if (report.Refused is null)
        {
            Assert.Equal(17, Assert.Single(StoredFacts.Read(_office)).Value.Moments["Due"]?.Day);
            Assert.Contains(report.Warnings, warning => warning.Contains("Ngày hẹn trả", StringComparison.Ordinal));
        }
    }

    public void Dispose() => _office.Dispose();

    private ImportReport Import(string text) =>
        _office.Import("tệp.xlsx", Containers.Write(Container.XlsxInline, [Drawn.Sheet(text)]), InventedOffice.City.ExportedAt);

    private IEnumerable<string> Told() => StoredFacts.Read(_office)
        .Select(pair => $"{pair.Key} {pair.Value.Texts["Unit"]} {pair.Value.Moments["Received"]?.Day} {pair.Value.Moments["Due"]?.Day}").Order(StringComparer.Ordinal);
}
