using System.Text.Json;

namespace Dashboard.Tests.Commands;

/// <summary>The command <c>explain</c> on a ward whose week is written line by line.</summary>
public sealed class ExplainTests : IDisposable
{
    private const string Head = "Mã hồ sơ,Cơ quan giải quyết,Ngày tiếp nhận,Ngày hẹn trả,Ngày kết thúc xử lý,Trạng thái,Số hóa thành phần hồ sơ";
    private const string Unit = "UBND Phường 1";
    private readonly InventedCity _city = new();

    public ExplainTests()
    {
        _city.Import(
            $"""
            {Head}
            H20.1-240401-0001,{Unit},01/04/2024,03/04/2024,05/04/2024,Đã xử lý xong,Không
            H20.1-240401-0002,{Unit},01/04/2024,20/04/2024,,Đang xử lý,
            H20.1-240401-0003,{Unit},01/04/2024,20/04/2024,02/04/2024,Đã xử lý xong,Có
            """,
            "2024-04-10T17:00");
        _city.Import(
            $"""
            {Head}
            H20.1-240401-0001,{Unit},01/04/2024,09/04/2024,05/04/2024,Đã xử lý xong,Có
            H20.1-240401-0002,{Unit},01/04/2024,20/04/2024,22/04/2024,Đã xử lý xong,Có
            H20.1-240401-0003,{Unit},01/04/2024,20/04/2024,02/04/2024,Đã xử lý xong,Không
            H20.1-240402-0004,{Unit},02/04/2024,20/04/2024,04/04/2024,Đã xử lý xong,
            """,
            "2024-04-24T17:00");
    }

    [Fact]
    public void Moved_due_dates_and_dossiers_first_seen_later_are_corrections_and_what_was_closed_since_is_movement()
    {
        var told = Explain("late-resolved");

        Assert.Equal("1/2", Ratio(told, "from"));
        Assert.Equal("1/4", Ratio(told, "to"));
        Assert.Equal(
            [
                "correction in 0/1 H20.1-240402-0004",
                "correction class -1/0 H20.1-240401-0001",
                "movement in 1/1 H20.1-240401-0002",
            ],
            Parts(told));
    }

    [Fact]
    public void A_scan_made_later_is_movement_and_one_taken_back_or_first_told_is_not()
    {
        Assert.Equal(
            [
                "correction class -1/0 H20.1-240401-0003",
                "newly-known in 1/1 H20.1-240401-0002",
                "movement class 1/0 H20.1-240401-0001",
            ],
            Parts(Explain("dossier-digitization")));
    }

    [Fact]
    public void Handling_time_is_told_in_working_days()
    {
        var told = Explain("handling-time");

        Assert.Equal("5/2", Ratio(told, "from"));
        Assert.Equal(["correction in 2/1 H20.1-240402-0004", "movement in 14/1 H20.1-240401-0002"], Parts(told));
    }

    [Fact]
    public void Read_by_people_every_part_names_its_dossiers()
    {
        var (exit, output, _) = _city.Run([.. Words("late-resolved"), "--unit", "W1"]);

        Assert.Equal(0, exit);
        Assert.Contains("10/04/2024 17:00: 1/2", output, StringComparison.Ordinal);
        Assert.Contains("Đính chính, đổi loại: -1/0, 1 hồ sơ", output, StringComparison.Ordinal);
        Assert.Contains("    H20.1-240401-0001", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--as-of", "2024-04-10T17:00")]
    [InlineData("--against", "2024-04-10T17:00")]
    public void Without_either_moment_it_is_wrong_usage(string option, string moment) =>
        Assert.Equal(2, _city.Run("explain", "--indicator", "late-resolved", "--from", "2024-04-01", "--to", "2024-04-30", option, moment).Exit);

    public void Dispose() => _city.Dispose();

    private static string[] Words(string indicator) =>
        ["explain", "--indicator", indicator, "--from", "2024-04-01", "--to", "2024-04-30", "--as-of", "2024-04-10T17:00", "--against", "2024-04-24T17:00"];

    private JsonElement Explain(string indicator)
    {
        var (exit, output, error) = _city.Run([.. Words(indicator), "--unit", "W1", "--json"]);
        Assert.True(exit == 0, error);
        return JsonDocument.Parse(output).RootElement;
    }

    private static string Ratio(JsonElement told, string name) =>
        $"{told.GetProperty(name).GetProperty("numerator").GetInt64()}/{told.GetProperty(name).GetProperty("denominator").GetInt64()}";

    private static List<string> Parts(JsonElement told) =>
    [
        .. told.GetProperty("parts").EnumerateArray().Select(part =>
            $"{part.GetProperty("kind").GetString()} {part.GetProperty("direction").GetString()} {part.GetProperty("numerator").GetInt64()}/{part.GetProperty("denominator").GetInt64()} {string.Join(',', part.GetProperty("dossiers").EnumerateArray().Select(code => code.GetString()))}"),
    ];
}
