using System.Text;
using Dashboard.Core.Importing;
using Dashboard.Tests.Storage;
using static Dashboard.Tests.Documents.Rejected.Books;

namespace Dashboard.Tests.Documents.Rejected;

/// <summary>Headings, groups and units of rows that came back: a few rows, each with a fault, must not be judged as a whole file is.</summary>
public sealed class HeadingsRejectedWorkbookTests
{
    [Fact]
    public void A_column_that_was_passed_over_for_another_of_its_name_says_so()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Book(
            Row(1, "Mã hồ sơ", "Số hồ sơ", "Ngày tiếp nhận", "Ngày hẹn trả", "Đơn vị")
            + Row(2, "H20.1-230605-0001", "17", "05/06/2023", "09/06/2023", "Phòng Tư pháp")
            + Row(3, null, "18", "07/06/2023", "09/06/2023", "Phòng Tư pháp"));
        var report = office.Import("danh sách 20-06-2023.xlsx", bytes);
        Assert.Equal("Mã hồ sơ", Assert.Single(report.Rejected).Column);

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal("Số hồ sơ (không đọc)", returned.Cells()["C1"]);
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }

    [Fact]
    public void Rows_with_nothing_but_faults_are_not_taken_for_headings_in_the_wrong_place()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị;Trạng thái\n"
            + string.Concat(Enumerable.Range(1, 9).Select(number => $"000{number};0{number}/06/2023;09/06/2023;Phòng Tư pháp;Đang xử lý\n"))
            + "0021;chưa rõ;chưa hẹn;Phòng Tư pháp;Đang xử lý\n0022;chưa rõ;chưa hẹn;Phòng Tư pháp;Đang xử lý\n");
        var report = office.Import("danh sách 20-06-2023.csv", bytes);
        Assert.Equal(2, report.Rejected.Count);

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }

    [Fact]
    public void A_heading_that_was_understood_by_its_values_is_understood_without_them()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận của công dân;Ngày hẹn trả;Đơn vị\n"
            + string.Concat(Enumerable.Range(1, 9).Select(day => $"000{day};0{day}/06/2023;09/06/2023;Phòng Tư pháp\n")) + "0012;chưa rõ;09/06/2023;Phòng Tư pháp\n");
        var report = office.Import("danh sách 20-06-2023.csv", bytes);
        Assert.Equal((9, 1), Counts(report));

        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal(report.Rejected.Select(Returned.Told), office.Import(returned.Name, returned.Bytes).Rejected.Select(Returned.Told));
    }

    [Fact]
    public void A_row_right_below_the_headings_is_not_taken_for_them_because_of_a_word_in_it()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị;Tình hình\n"
            + string.Concat(Enumerable.Range(1, 9).Select(day => $"000{day};0{day}/06/2023;09/06/2023;Phòng Tư pháp;chưa\n")) + ";05/06/2023;;Phòng Tư pháp;Đã số hóa\n");
        var report = office.Import("danh sách 20-06-2023.csv", bytes);
        Assert.Equal((9, 1), Counts(report));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.Bytes);

        Assert.Equal((null, 1), (again.Refused, again.RowsRead));
        Assert.Equal(report.Rejected.Select(Returned.Told), again.Rejected.Select(Returned.Told));
    }

    [Fact]
    public void Rows_without_a_unit_are_no_reason_to_refuse_the_file_in_which_they_come_back()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes(
            "Mã hồ sơ;Ngày tiếp nhận;Ngày hẹn trả;Đơn vị\n0001;01/06/2023;09/06/2023;Phòng Tư pháp\n0002;05/06/2023;09/06/2023;\nH20.1-230606-0003;?;09/06/2023;\n");
        var report = office.Import("danh sách 20-06-2023.csv", bytes);
        Assert.Equal((1, 2), Counts(report));

        var returned = Returned.Of(office, report.Import!.Value);
        var again = office.Import(returned.Name, returned.With("C3", "06/06/2023").Bytes);

        Assert.Equal((null, 1, "0002"), (again.Refused, again.Inserted, Assert.Single(again.Rejected).Code));
    }

    [Fact]
    public void A_row_that_was_emptied_leaves_a_reason_behind_and_nobody_takes_that_for_a_group()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Book(
            Row(1, "Mã hồ sơ", "Ngày tiếp nhận", "Trạng thái") + Row(2, "Phòng Nội vụ")
            + Row(3, "0001", "05/06/2023", "Đang xử lý") + Row(4, "0002", "?", "Đang xử lý") + Row(5, "0003", "?", "Đang xử lý"));

        var returned = Returned.Of(office, "20-06-2023.xlsx", bytes).With("B3", "").With("C3", "").With("D3", "").With("C4", "06/06/2023");
        var mended = office.Import(returned.Name, returned.Bytes);

        Assert.Equal((null, 1, 1), (mended.Refused, mended.RowsRead, mended.Inserted));
    }

    [Fact]
    public void A_heading_that_its_values_told_apart_from_a_missing_one_is_not_asked_for()
    {
        using var office = new Office("returned", Books.Units);
        var bytes = Encoding.UTF8.GetBytes("Mã hồ sơ;Ngày tiếp nhận;Nơi hẹn trả;Đơn vị\n0001;05/06/2023;quầy 1;Phòng Tư pháp\n0002;?;quầy 2;Phòng Tư pháp\n");
        var report = office.Import("danh sách 20-06-2023.csv", bytes);
        Assert.Equal((1, 1), Counts(report));

        var returned = Returned.Of(office, report.Import!.Value);

        Assert.Equal(report.Rejected.Select(Returned.Told), office.Import(returned.Name, returned.Bytes).Rejected.Select(Returned.Told));
    }

    private static (int Inserted, int Rejected) Counts(ImportReport report) => (report.Inserted, report.Rejected.Count);
}
