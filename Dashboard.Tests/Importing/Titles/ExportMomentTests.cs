using Dashboard.Core.Importing;

namespace Dashboard.Tests.Importing.Titles;

public sealed class ExportMomentTests
{
    [Theory]
    [InlineData("2023-11-21T18:00:00", "DANH SÁCH HỒ SƠ", "Thời gian xuất: 2023-11-21 18:00")]
    [InlineData("2023-11-21T18:00:00", "Thời gian xuất:|21/11/2023 18:00")]
    [InlineData("2023-11-21T18:00:00", "Đơn vị:|Phường 1|Thời điểm kết xuất|21/11/2023 18:00")]
    [InlineData("2023-11-21T23:59:59", "Ngày lập báo cáo|21/11/2023 00:00:00")]
    [InlineData("2023-11-21T23:59:59", "Ngày kết xuất: 21-11-2023")]
    [InlineData("2023-11-21T18:05:09", "Xuất ngày 20231121180509")]
    [InlineData("2023-11-21T23:59:59", "Xuất ngày 21 tháng 11 năm 2023")]
    [InlineData("2023-11-21T23:59:59", "Tính đến ngày 21 tháng 11 năm 2023")]
    [InlineData("2023-11-21T23:59:59", "UBND THÀNH PHỐ|Sa Đéc, ngày 21 tháng 11 năm 2023")]
    [InlineData("2023-11-21T23:59:59", "UBND PHƯỜNG 1|Sa Đéc, ngày 21/11/2023")]
    [InlineData("2023-11-20T18:00:00", "Sa Đéc, ngày 21 tháng 11 năm 2023", "Từ ngày 01/10/2023 đến ngày 31/10/2023", "Ngày xuất: 20/11/2023 18:00")]
    [InlineData("2023-11-20T23:59:59", "Sa Đéc, ngày 21 tháng 11 năm 2023", "(Số liệu tính đến ngày 20/11/2023)")]
    [InlineData("2023-11-20T18:00:00", "Từ ngày 01/10/2023 đến ngày 31/10/2023 (xuất lúc 18:00 20/11/2023)")]
    [InlineData("2023-11-20T18:00:00", "Ngày xuất: 20/11/2023 18:00, từ ngày 01/10/2023 đến ngày 31/10/2023")]
    [InlineData(null, "Từ ngày 01/10/2023 đến ngày 31/10/2023")]
    [InlineData(null, "Từ ngày 01 tháng 10 năm 2023 đến hết ngày 31 tháng 10 năm 2023")]
    [InlineData(null, "Từ ngày:|01/10/2023|Đến ngày:|31/10/2023")]
    [InlineData(null, "Từ ngày 01/10/2023", "Đến ngày 31/10/2023")]
    [InlineData(null, "Kỳ báo cáo: 01/10/2023 - 31/10/2023")]
    [InlineData(null, "(Ban hành kèm theo Thông tư số 01/2018/TT-VPCP ngày 23 tháng 11 năm 2018 của Văn phòng Chính phủ)")]
    [InlineData(null, "Căn cứ Nghị định số 61/2018/NĐ-CP, ngày 23/04/2018")]
    [InlineData(null, "Sa Đéc, ngày ... tháng ... năm 2023")]
    [InlineData(null, "Mã hồ sơ|Ngày tiếp nhận|Ngày hẹn trả")]
    public void The_titles_tell_the_moment(string? moment, params string[] rows) =>
        Assert.Equal(moment, ExportMoment.InTitles(rows.Select(row => row.Split('|')))?.ToString("s"));

    [Theory]
    [InlineData("2023-10-24T23:59:59", "Danh sách hồ sơ 24-10-2023 (2).xlsx")]
    [InlineData("2023-10-24T23:59:59", "DanhSachHoSo20231024.xlsx")]
    [InlineData("2023-10-24T18:00:00", "DanhSachHoSo_202310241800.xlsx")]
    [InlineData("2023-10-24T18:00:05", "ho-so-20231024-180005.csv")]
    [InlineData("2023-10-24T23:59:59", "hs 24102023.xls")]
    [InlineData("2023-11-05T14:03:00", "Danh sách hồ sơ 5_11_2023 14_3.xls")]
    [InlineData("2023-10-24T18:00:00", "Sổ theo dõi hồ sơ_2023_10_24_18_00.xlsx")]
    [InlineData(null, "H20.41-231024-0001.xlsx")]
    [InlineData(null, "H20.41-20231024-0001.xlsx")]
    [InlineData(null, "CCCD 087202310241.xlsx")]
    [InlineData(null, "1202310241.xlsx")]
    [InlineData(null, "20231324.xlsx")]
    [InlineData(null, "Hồ sơ 01-10-2023-31-10-2023.xlsx")]
    [InlineData(null, "Hồ sơ 01-10-2023-15-10-2023.xlsx")]
    [InlineData(null, "Từ 20231001 đến 20231031.xlsx")]
    public void The_name_tells_the_moment(string? moment, string name) => Assert.Equal(moment, ExportMoment.InName(name)?.ToString("s"));
}
