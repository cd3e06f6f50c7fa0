using System.Text;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Units;

public class UnitRegistryTests
{
    private static readonly UnitRegistry Registry = Load();

    [Theory]
    [InlineData("P1", "P1")]
    [InlineData("tp", "TP")]
    [InlineData("UBND Phường 1", "P1")]
    [InlineData("ubnd phường 1", "P1")]
    [InlineData("Phường 1", "P1")]
    [InlineData("PHƯỜNG 01", "P1")]
    [InlineData("Phường1", "P1")]
    [InlineData("P.1", "P1")]
    [InlineData("P. 1", "P1")]
    [InlineData("P 1", "P1")]
    [InlineData("F1", "P1")]
    [InlineData("UBND P.1", "P1")]
    [InlineData("Ủy ban nhân dân phường 1", "P1")]
    [InlineData("Uỷ ban nhân dân Phường 1", "P1")]
    [InlineData("UBND Phường 1, TP Sa Đéc", "P1")]
    [InlineData("UBND Phường 1 - thành phố Sa Đéc", "P1")]
    [InlineData("Phường 1 (TP. Sa Đéc)", "P1")]
    [InlineData("uy ban nhan dan phuong 1", "P1")]
    [InlineData("UBND Phường An Hoà", "AH")]
    [InlineData("UBND Phường An Hòa", "AH")]
    [InlineData("P. An Hoà", "AH")]
    [InlineData("PHƯỜNG AN HÒA", "AH")]
    [InlineData("Phuong An Hoa", "AH")]
    [InlineData("Phường Tân Qui Đông", "TQD")]
    [InlineData("UBND phường Tân Quy Đông", "TQD")]
    [InlineData("UBND P.Tân Qui Đông", "TQD")]
    [InlineData("UBND Phuong Tan Qui Dong", "TQD")]
    [InlineData("X. Tân Qui Tây", "TQT")]
    [InlineData("UBND X.Tân Khánh Đông", "TKD")]
    [InlineData("xã Tân Phú Đông, thành phố Sa Đéc", "TPD")]
    [InlineData("P. Tài nguyên - Môi trường", "TNMT")]
    [InlineData("Phòng Tài nguyên – Môi trường", "TNMT")]
    [InlineData("Phòng Tài nguyên & Môi trường", "TNMT")]
    [InlineData("Phòng TN & MT TP Sa Đéc", "TNMT")]
    [InlineData("P.TN&MT", "TNMT")]
    [InlineData("P. Nội vụ", "NV")]
    [InlineData("Phòng Nội vụ thành phố", "NV")]
    [InlineData("Phòng Kinh tế thành phố Sa Đéc", "KT")]
    [InlineData("Phòng Kỉnh tế", "KT")]
    [InlineData("Phòng Văn hoá & Thông tin", "VHTT")]
    [InlineData("Phòng Tài chính — Kế hoạch", "TCKH")]
    [InlineData("Phòng Lao động – Thương binh & Xã hội", "LDTBXH")]
    [InlineData("VP HĐND-UBND thành phố", "VP")]
    [InlineData("VP HĐND - UBND TP", "VP")]
    [InlineData("Văn phòng HĐND và UBND", "VP")]
    [InlineData("Văn phòng HĐND và UBND thành phố Sa Đéc", "VP")]
    [InlineData("Văn phòng Hội đồng nhân dân và Ủy ban nhân dân Thành phố", "VP")]
    [InlineData("UBND TP Sa Đéc", "SADEC")]
    [InlineData("UBND TP. Sa Đéc", "SADEC")]
    [InlineData("Thành phố Sa Đéc", "SADEC")]
    public void A_wording_leads_to_its_unit(string wording, string code)
    {
        Assert.Equal(code, Registry.Match(wording).Unit?.Code);
        Assert.Equal(code, Registry.Match(wording.Normalize(NormalizationForm.FormD)).Unit?.Code);
        Assert.Equal(code, Registry.Match($" \u00A0{wording.Replace(" ", "  ", StringComparison.Ordinal)}\u200B").Unit?.Code);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("Phường")]
    [InlineData("Phường 11")]
    [InlineData("Phường 1 1")]
    [InlineData("P11")]
    [InlineData("P.5")]
    [InlineData("Tân Quy")]
    [InlineData("Phường Tân Quy")]
    [InlineData("Xã Tân Quy Đông")]
    [InlineData("Phường Tân Quy Đông A")]
    [InlineData("Phường 1, TP Cao Lãnh")]
    [InlineData("Nội vụ")]
    [InlineData("Tư pháp")]
    [InlineData("Kinh tế")]
    [InlineData("Sa Đéc")]
    [InlineData("Thành phố")]
    [InlineData("UBND")]
    [InlineData("Ủy ban nhân dân")]
    [InlineData("Lĩnh vực: Đất đai")]
    [InlineData("TỔNG CỘNG")]
    public void What_names_no_unit_or_half_a_unit_matches_none(string? wording) =>
        Assert.Equal(default, Registry.Match(wording));

    [Fact]
    public void Every_code_name_and_alias_leads_to_its_unit()
    {
        foreach (var unit in Registry.All)
        {
            foreach (var wording in unit.Aliases.Append(unit.Name).Append(unit.Code))
            {
                Assert.Equal(new UnitMatch(unit, 1), Registry.Match(wording));
                Assert.Same(unit, Registry.Match(wording.ToUpperInvariant().Normalize(NormalizationForm.FormD)).Unit);
            }
        }
    }

    private static UnitRegistry Load()
    {
        using var reader = ProjectFile.Open("data/samples/sa-dec-2023/units.csv");
        return new UnitRegistry(UnitFile.Parse(reader));
    }
}
