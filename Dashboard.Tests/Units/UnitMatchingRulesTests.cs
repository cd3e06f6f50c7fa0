using Dashboard.Core.Units;

namespace Dashboard.Tests.Units;

public class UnitMatchingRulesTests
{
    [Fact]
    public void Accents_decide_first_and_are_dropped_only_where_they_find_nobody()
    {
        var registry = new UnitRegistry([Unit("A", "Xã Tân Hòa"), Unit("B", "Xã Tân Hóa"), Unit("C", "Xã Mỹ An")]);
        Assert.Equal("A", registry.Match("xã Tân Hoà").Unit?.Code);
        Assert.Equal("B", registry.Match("xã Tân Hoá").Unit?.Code);
        Assert.Equal(new UnitMatch(null, 2), registry.Match("Xa Tan Hoa"));
        Assert.Equal("C", registry.Match("X. Mĩ An").Unit?.Code);
        Assert.Equal("C", registry.Match("xa my an").Unit?.Code);
    }

    [Fact]
    public void Two_units_of_one_name_match_neither()
    {
        var registry = new UnitRegistry([Unit("A", "UBND Xã Tân Phú Đông"), Unit("B", "Xã Tân Phú Đông"), Unit("C", "Phòng 1"), Unit("D", "Phường 1")]);
        Assert.Equal(new UnitMatch(null, 2), registry.Match("Xã Tân Phú Đông"));
        Assert.Equal(new UnitMatch(null, 2), registry.Match("P. 1"));
        Assert.Equal("D", registry.Match("P1").Unit?.Code);
        Assert.Equal("C", registry.Match("Phòng 1").Unit?.Code);
    }

    [Fact]
    public void Vowels_that_sound_apart_stay_apart()
    {
        var registry = new UnitRegistry([Unit("A", "Xã Tân Mai"), Unit("B", "Xã Tân Thủy")]);
        Assert.Null(registry.Match("Xã Tân May").Unit);
        Assert.Null(registry.Match("Xã Tân Thủi").Unit);
        Assert.Equal("B", registry.Match("xã Tân Thuỷ").Unit?.Code);
    }

    [Fact]
    public void Towns_and_townships_may_be_abbreviated()
    {
        var registry = new UnitRegistry(
            [Unit("HN", "UBND Thị xã Hồng Ngự"), Unit("AT", "Phường An Thạnh", "HN"), Unit("LV", "UBND Thị trấn Lai Vung"), Unit("X", "UBND Phường An Thạnh")]);
        Assert.Equal("HN", registry.Match("Tx. Hồng Ngự").Unit?.Code);
        Assert.Equal("LV", registry.Match("TT Lai Vung").Unit?.Code);
        Assert.Equal("AT", registry.Match("Phường An Thạnh, TX Hồng Ngự").Unit?.Code);
        Assert.Equal(2, registry.Match("Phường An Thạnh").Candidates);
    }

    [Fact]
    public void Unit_parts_of_dossier_codes_are_codes_or_aliases()
    {
        var registry = new UnitRegistry([Unit("P1", "Phường 1", null, "H20.41"), Unit("P2", "Phường 2", null, "H20.42", "H20.4"), Unit("P3", "Phường 3", null, "H20.4")]);
        Assert.Equal("P1", registry.MatchCode("H20.41").Unit?.Code);
        Assert.Equal("P1", registry.MatchCode(" h20.41 ").Unit?.Code);
        Assert.Equal("P2", registry.MatchCode("p2").Unit?.Code);
        Assert.Equal(new UnitMatch(null, 2), registry.MatchCode("H20.4"));
        Assert.Equal(default, registry.MatchCode("H20"));
        Assert.Equal(default, registry.MatchCode(""));
    }

    [Fact]
    public void Codes_are_unique_in_any_case()
    {
        Assert.Throws<ArgumentException>(() => new UnitRegistry([Unit("a", "X"), Unit("A", "Y")]));
        var registry = new UnitRegistry([Unit("TNMT", "X")]);
        Assert.Equal("TNMT", registry.Find("tnmt")?.Code);
        Assert.Null(registry.Find("none"));
    }

    [Fact]
    public void A_circle_of_parents_does_no_harm()
    {
        var registry = new UnitRegistry([Unit("A", "Xã An", "B"), Unit("B", "Xã Bình", "A")]);
        Assert.Equal("A", registry.Match("xã An, xã Bình").Unit?.Code);
    }

    private static Unit Unit(string code, string name, string? parent = null, params string[] aliases) =>
        new(code, name, "commune", parent, null, null, aliases);
}
