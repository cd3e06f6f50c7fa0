namespace Dashboard.Tests.Commands;

/// <summary>Which units a dossier list speaks for: by column, group row or title, with rows or without.</summary>
public sealed class UnitsOfAFileTests : IDisposable
{
    private readonly InventedCity _city = new();

    [Fact]
    public void A_list_without_rows_speaks_for_the_unit_of_its_title()
    {
        var report = _city.Import("""
            ĐƠN VỊ: PHƯỜNG 11
            STT,Số hồ sơ,Ngày tiếp nhận,Tình trạng
            """);

        Assert.Null(report.GetProperty("refused").GetString());
        Assert.Equal(("2024-04-10", 0), _city.Figures("W11"));
        Assert.Equal((null, 0), _city.Figures("W1"));
    }

    [Fact]
    public void A_letterhead_over_group_rows_of_units_covers_nothing()
    {
        _city.Import("""
            PHƯỜNG 1
            STT,Số hồ sơ,Ngày tiếp nhận,Tình trạng
            I,P. Hoà Thuận
            1,H77-240301-0001,01/03/2024,Đang xử lý
            """);

        Assert.Equal(("2024-04-10", 1), _city.Figures("HT"));
        Assert.Equal((null, 0), _city.Figures("W1"));
    }

    [Theory]
    [InlineData("Đơn vị giải quyết: Phường 11")]
    [InlineData("Cơ quan thực hiện: UBND P.11")]
    [InlineData("Đơn vị báo cáo: Phường 11")]
    public void A_title_names_its_unit_behind_any_label_of_a_unit(string title)
    {
        _city.Import($"""
            {title}
            Số hồ sơ,Ngày tiếp nhận,Tình trạng
            H77-240301-0001,01/03/2024,Đang xử lý
            """);

        Assert.Equal(("2024-04-10", 1), _city.Figures("W11"));
    }

    [Fact]
    public void Under_a_unit_in_the_title_plain_names_of_fields_and_procedures_are_context()
    {
        var report = _city.Import("""
            ĐƠN VỊ: PHƯỜNG 11
            STT,Số hồ sơ,Ngày tiếp nhận,Tình trạng
            I,Đất đai
            1,Đăng ký biến động
            1,H77-240301-0001,01/03/2024,Đang xử lý
            ,Hộ tịch
            2,H77-240301-0002,01/03/2024,Đang xử lý
            """);

        Assert.Null(report.GetProperty("refused").GetString());
        Assert.Equal(("2024-04-10", 2), _city.Figures("W11"));
    }

    [Fact]
    public void Under_a_unit_in_the_title_a_group_row_that_reads_like_an_unknown_unit_refuses_the_file()
    {
        var report = _city.Import("""
            ĐƠN VỊ: PHƯỜNG 11
            STT,Số hồ sơ,Ngày tiếp nhận,Tình trạng
            I,Phường 99
            1,H77-240301-0001,01/03/2024,Đang xử lý
            """);

        Assert.Contains("dòng 3: “Phường 99”", report.GetProperty("refused").GetString());
    }

    [Fact]
    public void Columns_numbered_without_brackets_are_no_group_row()
    {
        var report = _city.Import("""
            PHƯỜNG 11
            STT,Số hồ sơ,Ngày tiếp nhận,Tình trạng
            1,2,3,4
            1,H77-240301-0001,01/03/2024,Đang xử lý
            """);

        Assert.Null(report.GetProperty("refused").GetString());
        Assert.Equal(1, report.GetProperty("rowsRead").GetInt32());
    }

    [Fact]
    public void In_the_overdue_annex_the_settling_unit_counts_and_not_the_receiving_one()
    {
        _city.Import("""
            STT,Đơn vị tiếp nhận,Mã hồ sơ,Trạng thái,Ngày nhận,Ngày hẹn trả,Đơn vị/cá nhân giải quyết quá hạn
            1,Phường 1,H77-240301-0001,Đang xử lý,01/03/2024,05/03/2024,Phòng Tài nguyên và Môi trường
            """);

        Assert.Equal(("2024-04-10", 1), _city.Figures("TNM"));
        Assert.Equal((null, 0), _city.Figures("W1"));
    }

    public void Dispose() => _city.Dispose();
}
