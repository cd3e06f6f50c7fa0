using Dashboard.Tests.Importing.Files;

namespace Dashboard.Tests.Commands;

/// <summary>Numbers that are dates or are none, and the moment of export that a title tells.</summary>
public sealed class DatesOfAFileTests : IDisposable
{
    private readonly InventedCity _city = new();

    [Theory]
    [InlineData("Thời điểm xuất: 17:05 10/04/2024", "2024-04-10T17:05:00")]
    [InlineData("(Tính đến 17h05 ngày 10/04/2024)", "2024-04-10T17:05:00")]
    [InlineData("Xuất lúc 17 giờ 05 phút, ngày 10/04/2024", "2024-04-10T17:05:00")]
    [InlineData("Ngày xuất: 10/04/2024 05:05 CH", "2024-04-10T17:05:00")]
    [InlineData("Ngày in: 10/04/2024 17:05:01", "2024-04-10T17:05:01")]
    [InlineData("Số liệu tính đến ngày 10/04/2024", "2024-04-10T23:59:59")]
    public void A_title_tells_the_moment_of_export_with_its_time_before_or_behind_the_day(string title, string exportedAt) =>
        Assert.Equal(exportedAt, _city.Import(List(title), exportedAt: null).GetProperty("exportedAt").GetString());

    [Theory]
    [InlineData("Từ ngày 01/03/2024 đến ngày 10/04/2024")]
    [InlineData("Từ 01/03/2024 đến 10/04/2024")]
    public void A_period_is_no_moment_of_export(string title) =>
        Assert.StartsWith("Không thấy thời điểm xuất", _city.Import(List(title), exportedAt: null).GetProperty("refused").GetString());

    [Fact]
    public void A_serial_number_is_a_day_and_other_numbers_in_a_date_column_are_turned_away()
    {
        var report = _city.Import("a.xlsx", Workbooks.Xlsx(string.Concat(
            Row(1, Text("A", 1, "Mã hồ sơ") + Text("B", 1, "Đơn vị") + Text("C", 1, "Ngày tiếp nhận")),
            Row(2, Text("A", 2, "H77-240301-0001") + Text("B", 2, "P.11") + Number("C", 2, 45352)),
            Row(3, Text("A", 3, "H77-240301-0002") + Text("B", 3, "P.11") + Number("C", 3, 240301)),
            Row(4, Text("A", 4, "H77-240301-0003") + Text("B", 4, "P.11") + Number("C", 4, 5)))));

        Assert.Equal([3, 4], report.GetProperty("rejected").EnumerateArray().Select(row => row.GetProperty("row").GetInt32()));
        Assert.All(report.GetProperty("rejected").EnumerateArray(), row => Assert.StartsWith("Không đọc được ngày", row.GetProperty("reason").GetString()));
    }

    [Fact]
    public void A_row_with_a_serial_date_and_no_code_is_read_and_turned_away()
    {
        var report = _city.Import("a.xlsx", Workbooks.Xlsx(string.Concat(
            Row(1, Text("A", 1, "Mã hồ sơ") + Text("B", 1, "Đơn vị") + Text("C", 1, "Ngày tiếp nhận")),
            Row(2, Text("B", 2, "P.11") + Number("C", 2, 45352)))));

        Assert.Equal(1, report.GetProperty("rowsRead").GetInt32());
        Assert.Equal(2, Assert.Single(report.GetProperty("rejected").EnumerateArray()).GetProperty("row").GetInt32());
    }

    public void Dispose() => _city.Dispose();

    private static string List(string title) => $"""
        "{title}"
        Mã hồ sơ,Đơn vị,Ngày tiếp nhận
        H77-240301-0001,P.11,01/03/2024
        """;

    private static string Row(int number, string cells) => $"<row r=\"{number}\">{cells}</row>";

    private static string Text(string column, int row, string text) => $"<c r=\"{column}{row}\" t=\"inlineStr\"><is><t>{text}</t></is></c>";

    private static string Number(string column, int row, int number) => $"<c r=\"{column}{row}\"><v>{number}</v></c>";
}
