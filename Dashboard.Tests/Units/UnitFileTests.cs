using Dashboard.Core.Units;

namespace Dashboard.Tests.Units;

public class UnitFileTests
{
    private const string Header = "code,name,kind,parent,validFrom,validTo,aliases\n";

    [Fact]
    public void Columns_may_stand_in_any_order()
    {
        var csv = "\uFEFFname,aliases,CODE,kind,note,validTo,validFrom,parent\r\n"
            + "\"UBND Phường 1, \"\"cũ\"\"\",\" P.1 | Phường 1 ||\",P1,ward,x,2025-06-30,2004-01-01,TP\r\n\r\n";
        var unit = Assert.Single(UnitFile.Parse(new StringReader(csv)));
        Assert.Equal(("P1", "UBND Phường 1, \"cũ\"", "ward", "TP"), (unit.Code, unit.Name, unit.Kind, unit.Parent));
        Assert.Equal((new DateOnly(2004, 1, 1), new DateOnly(2025, 6, 30)), (unit.ValidFrom, unit.ValidTo));
        Assert.Equal(["P.1", "Phường 1"], unit.Aliases);
    }

    [Fact]
    public void Empty_fields_are_open()
    {
        var unit = Assert.Single(UnitFile.Parse(new StringReader(Header + "A,An,,,,,")));
        Assert.Equal((null, null, null, 0), (unit.Parent, unit.ValidFrom, unit.ValidTo, unit.Aliases.Count));
        Assert.Empty(UnitFile.Parse(new StringReader(Header)));
    }

    [Theory]
    [InlineData("", 1, "trống")]
    [InlineData("code,name,kind,parent,validFrom,validTo\n", 1, "aliases")]
    [InlineData(Header + "A,An,,,,,\n ,Bình,,,,,", 3, "code")]
    [InlineData(Header + "A,An,,,,,\na,Bình,,,,,", 3, "dòng 2")]
    [InlineData(Header + "A,,,,,,", 2, "name")]
    [InlineData(Header + "A,An,,,01/07/2025,,", 2, "01/07/2025")]
    [InlineData(Header + "A,An,,,,2025-02-30,", 2, "validTo")]
    [InlineData(Header + "A,An,,,2025-07-01,2025-06-30,", 2, "2025-06-30")]
    [InlineData(Header + "A,\"An\n\",,,,,\n\nB,,,,,,", 5, "name")]
    [InlineData(Header + "A,\"An,,,,,", 1, "ngoặc kép")]
    public void A_broken_file_is_refused_with_its_line(string csv, int line, string part)
    {
        var refused = Assert.Throws<UnitFileException>(() => UnitFile.Parse(new StringReader(csv)));
        Assert.Equal(line, refused.Line);
        Assert.Contains(part, refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Both_ends_of_the_validity_are_included()
    {
        var unit = new Unit("A", "An", "", null, new DateOnly(2020, 1, 1), new DateOnly(2025, 6, 30), []);
        Assert.True(unit.IsValidOn(new DateOnly(2020, 1, 1)));
        Assert.True(unit.IsValidOn(new DateOnly(2025, 6, 30)));
        Assert.False(unit.IsValidOn(new DateOnly(2025, 7, 1)));
        Assert.False(unit.IsValidOn(new DateOnly(2019, 12, 31)));
        Assert.True(unit.IsValidIn(new DateOnly(2025, 6, 30), new DateOnly(2025, 12, 31)));
        Assert.False(unit.IsValidIn(new DateOnly(2025, 7, 1), new DateOnly(2025, 12, 31)));
        Assert.False(unit.IsValidIn(new DateOnly(2021, 2, 1), new DateOnly(2021, 1, 1)));
        Assert.True((unit with { ValidFrom = null, ValidTo = null }).IsValidOn(DateOnly.MinValue));
    }
}
