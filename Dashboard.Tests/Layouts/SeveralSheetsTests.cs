using Dashboard.Core.Importing;
using Dashboard.Tests.Layouts.Files;
using Dashboard.Tests.Layouts.Offices;
using Dashboard.Tests.Layouts.Sheets;
using Dashboard.Tests.Layouts.Truth;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Layouts;

/// <summary>Workbooks in which the list is not alone: sums, covers, other kinds, the parts of one list.</summary>
public sealed class SeveralSheetsTests : IDisposable
{
    private const string Heading = "STT|Mã hồ sơ|Đơn vị|Ngày tiếp nhận|Ngày hẹn trả";
    private const string List = Heading + "\n1|H91.24-240603-0001|Phường 3|03/06/2024|10/06/2024";
    private const string More = Heading + "\n2|H91.24-240604-0002|Phường 3|04/06/2024|11/06/2024";
    private const string Sums = "TỔNG HỢP\nSTT|Đơn vị|Tổng số|Đúng hạn|Quá hạn\n1|Phường 3|1|1|0\n2|Phường An Hòa|5|5|0";
    private const string Cover = "BÁO CÁO\nTháng 6 năm 2024";
    private readonly Office _office = new("layouts-city", InventedOffice.City.Registry);

    [Theory]
    [InlineData("sums before the list", Sums, List)]
    [InlineData("sums behind the list", List, Sums)]
    [InlineData("a cover before it", Cover, List)]
    [InlineData("an empty sheet before it", "", List)]
    [InlineData("a list of nothing behind it", List, Heading)]
    public void Beside_a_list_other_sheets_count_nothing_and_are_told(string what, string first, string second)
    {
        var report = Import(first, second);

        Assert.True(report is { Refused: null, RowsRead: 1, Inserted: 1 }, $"{what}: {report.Refused}");
        Assert.Equal("H91.24-240603-0001", Assert.Single(StoredFacts.Read(_office)).Key);
        var figures = _office.Data.Count(new(new(2024, 6, 1), new(2024, 6, 30)));
        Assert.Equal(["W3"], figures.Units.Where(unit => unit.Value.Cutoff is not null).Select(unit => unit.Key));
        if (first == Sums || second == Sums)
        {
            Assert.Contains(report.Warnings, warning => warning.Contains(first == Sums ? "Trang1" : "Trang2", StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Two_sheets_of_one_list_are_both_read()
    {
        var report = Import(List, More);

        Assert.True(report is { Refused: null, Inserted: 2 }, report.Refused);
    }

    [Fact]
    public void A_later_sheet_without_headings_is_told_and_not_lost_in_silence()
    {
        var report = Import(List, "2|H91.24-240604-0002|Phường 3|04/06/2024|11/06/2024\n3|H91.24-240605-0003|Phường 3|05/06/2024|12/06/2024");

        Assert.True(report.Refused is not null || report.Inserted == 3 || report.Warnings.Any(warning => warning.Contains("Trang2", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_list_and_a_register_of_letters_in_one_file_are_never_half_read_in_silence()
    {
        var report = Import(List, "Số, ký hiệu|Ngày ban hành|Mã hồ sơ|Ngày hẹn trả cũ|Ngày hẹn trả mới\n1/TXL|09/06/2024|H91.24-240603-0001|10/06/2024|17/06/2024");

        Assert.True(report.Refused is not null || report.Warnings.Any(warning => warning.Contains("Trang2", StringComparison.Ordinal)));
    }

    public void Dispose() => _office.Dispose();

    private ImportReport Import(params string[] sheets) => _office.Import(
        "tệp.xlsx",
        Containers.Write(Container.XlsxShared, [.. sheets.Select((text, at) => Drawn.Sheet(text, $"Trang{at + 1}"))]),
        InventedOffice.City.ExportedAt);
}
