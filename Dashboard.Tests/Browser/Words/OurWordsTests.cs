using System.Collections.Frozen;

namespace Dashboard.Tests.Browser.Words;

/// <summary>The check of every label fails where it should, and only there.</summary>
public sealed class OurWordsTests
{
    private static readonly FrozenSet<string> Units = FrozenSet.ToFrozenSet(["SADEC"]);

    [Theory]
    [InlineData("Rows per page")]
    [InlineData("Loading…")]
    [InlineData("Close")]
    [InlineData("Sort by Trễ hạn")]
    [InlineData("Đơn vị (filter)")]
    [InlineData("OK")]
    [InlineData("of")]
    [InlineData("Go to next page")]
    [InlineData("Oct 2023")]
    [InlineData("Monday")]
    [InlineData("null")]
    [InlineData("Undo")]
    [InlineData("TrueDossier")]
    public void A_foreign_word_is_found(string text) => Assert.NotEmpty(OurWords.Foreign(text, Units));

    [Theory]
    [InlineData("Không phát sinh trong kỳ; so với Tháng 10/2023")]
    [InlineData("H20.41-231020-0001 · 1.004001.000.00.00.H20")]
    [InlineData("01 Danh sách hồ sơ 24-10-2023.xlsx, trang Danh sách, dòng 17")]
    [InlineData("Quyết định 766/QĐ-TTg, Nghị định 61/2018/NĐ-CP, Biểu 06/VPCP/KSTT")]
    [InlineData("Cách tính B06a · SADEC · HĐND · n/N")]
    [InlineData("Gõ dd/MM/yyyy HH:mm")]
    [InlineData("Nhấn Ctrl+K hoặc /")]
    [InlineData("Mở /don-vi/TNMT?ky=2023-10")]
    [InlineData("Nguyễn Hữu Khoái, xã Tân Khánh Đông, khóm Hòa Khánh")]
    public void Vietnamese_passes(string text) => Assert.Empty(OurWords.Foreign(text, Units));

    [Theory]
    [InlineData("1,387 hồ sơ")]
    [InlineData("95.6%")]
    [InlineData("95,6 %")]
    [InlineData("1387 hồ sơ")]
    [InlineData("1234,5")]
    [InlineData("0.12345")]
    [InlineData("2023-10-24")]
    [InlineData("2023-10-24T18:00")]
    [InlineData("2023-10")]
    [InlineData("24-10-2023")]
    [InlineData("10/24/2023")]
    [InlineData("4/10/2023")]
    [InlineData("2023/10/24")]
    [InlineData("24/10/23")]
    [InlineData("9:05")]
    [InlineData("18:00:05")]
    [InlineData("24:10")]
    [InlineData("6:00 PM")]
    [InlineData("18h30")]
    [InlineData("NaN")]
    [InlineData("còn {0} dòng")]
    public void A_foreign_format_is_found(string text) => Assert.NotEmpty(OurFormats.Foreign(text));

    [Theory]
    [InlineData("1.387 hồ sơ, 95,6%, 1.234.567,5, −2,3 điểm %")]
    [InlineData("1.403/1.479 · 3/7 · (33,3)")]
    [InlineData("24/10/2023 18:00, 01/10/2023–21/11/2023")]
    [InlineData("Tháng 10/2023, Năm 2023, Quý IV/2023")]
    [InlineData("Điều 4.2, khoản 12.1")]
    [InlineData("H20.41-231020-0001, 766/QĐ-TTg, 01 Danh sách hồ sơ 24-10-2023.xlsx, 05 Danh sách hồ sơ 24_10_2023.xls")]
    [InlineData("Mã có 2 dòng giống nhau (dòng 864, 1001), Sheet1, dòng 1272")]
    [InlineData("05 Danh sách 14-11-2023 (2).xlsx")]
    public void Our_formats_pass(string text) => Assert.Empty(OurFormats.Foreign(text));
}
