using Dashboard.Core.Dossiers;

namespace Dashboard.Tests.Dossiers;

public class DossierCodeTests
{
    [Theory]
    [InlineData("H20.41-231024-0001", "H20.41-231024-0001")]
    [InlineData("h20.41-231024-0001", "H20.41-231024-0001")]
    [InlineData(" H20.41 - 231024 - 0001\u00A0", "H20.41-231024-0001")]
    [InlineData("H20.41-231024-\u200B0001", "H20.41-231024-0001")]
    [InlineData("H20.41–231024–0001", "H20.41-231024-0001")]
    [InlineData("H20-231024-10000", "H20-231024-10000")]
    [InlineData("H20.41.5.123-231024-0001", "H20.41.5.123-231024-0001")]
    [InlineData("000.00.53.H48-220921-0099", "000.00.53.H48-220921-0099")]
    [InlineData("000.00.04.G18-220921-0099", "000.00.04.G18-220921-0099")]
    [InlineData("Mã hồ sơ: H57.1-260804-0583 - Số phiếu: 12", "H57.1-260804-0583")]
    [InlineData("Mã hồ sơ: H57.1-260804-0583-Số phiếu: 12", "H57.1-260804-0583")]
    [InlineData("Mã hồ sơ:H57.1-260804-0583 2 tờ", "H57.1-260804-0583")]
    [InlineData("(h57.1 - 260804 - 0583).", "H57.1-260804-0583")]
    [InlineData("Số 15/TXL của 000.00.53.H48-220921-0099", "000.00.53.H48-220921-0099")]
    [InlineData("H20.41-231024-0001; H20.41-231024-0002", "H20.41-231024-0001")]
    public void A_national_code_is_found(string text, string expected)
    {
        Assert.True(DossierCode.TryFind(text, out var code));
        Assert.Equal(expected, code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0001")]
    [InlineData("BN-2023/15")]
    [InlineData("H20.41-231024-001")]
    [InlineData("H20.41-231024-000001")]
    [InlineData("H20.41-23102-0001")]
    [InlineData("H2.41-231024-0001")]
    [InlineData("A20.41-231024-0001")]
    [InlineData("XH20.41-231024-0001")]
    [InlineData("H20.41-231024-0001A")]
    [InlineData("H20.41-231024-0001-2")]
    [InlineData("00.04.G18-220921-0099")]
    [InlineData("H20.1.2.3.4-231024-0001")]
    [InlineData("H20.-231024-0001")]
    [InlineData("H20.41-231024")]
    public void What_has_no_national_code_gives_none(string text)
    {
        Assert.False(DossierCode.TryFind(text, out var code));
        Assert.Equal("", code);
    }

    [Fact]
    public void A_code_as_it_should_be_comes_back_as_the_same_instance()
    {
        var text = "H20.41-231024-0001";
        Assert.True(DossierCode.TryFind(text, out var code));
        Assert.Same(text, code);
    }

    [Theory]
    [InlineData(" bn 15 / 2023 ", "BN15/2023")]
    [InlineData("0012", "0012")]
    [InlineData("đđ-1", "ĐĐ-1")]
    public void Other_codes_are_upper_case_without_spaces(string text, string expected) =>
        Assert.Equal(expected, DossierCode.Normalise(text));

    [Theory]
    [InlineData("H20.41-231024-0001", "H20.41", "2023-10-24")]
    [InlineData("000.00.53.H48-240229-0099", "000.00.53.H48", "2024-02-29")]
    [InlineData("H20-230229-0001", "H20", null)]
    [InlineData("H20-231332-0001", "H20", null)]
    [InlineData("H20-23", "H20", null)]
    [InlineData("0012", "", null)]
    public void A_code_tells_its_unit_and_day(string code, string unit, string? day)
    {
        Assert.Equal(unit, DossierCode.UnitPart(code));
        Assert.Equal(day, DossierCode.ReceiptDay(code)?.ToString("yyyy-MM-dd", null));
    }
}
