using CsCheck;
using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Tests.Text;

public class AnyTextTests
{
    private static readonly Gen<string> Noise = Gen.OneOf(
        Gen.String,
        Gen.String["0123456789/-.:, SACHTh+"],
        Gen.String["HGK0123456789.- –"],
        Gen.String["pPfxXubndUBNDường xã&.,-1 \u0300\u0301\u0323\u200B\u00A0"]);

    [Fact]
    public void No_text_makes_the_readers_throw()
    {
        var registry = new UnitRegistry([new Unit("P1", "UBND Phường 1", "ward", null, null, null, [])]);
        Noise.Sample(
            text =>
            {
                var clean = Fold.Clean(text);
                Assert.Same(clean, Fold.Clean(clean));
                Assert.Equal(Fold.Key(text), Fold.Loose(text.Replace('&', ' ')).Replace(" ", "", StringComparison.Ordinal));
                ValueParser.TryDate(text, out _, out _);
                ValueParser.TryCount(text, out _);
                ValueParser.ParseYesNo(text);
                _ = Period.TryParse(text, out _);
                registry.Match(text);
                registry.MatchCode(text);
                if (DossierCode.TryFind(text, out var code))
                {
                    Assert.True(DossierCode.TryFind(code, out var again));
                    Assert.Equal(code, again);
                }

                DossierCode.ReceiptDay(text);
                DossierCode.UnitPart(text);
            },
            iter: 20_000);
    }
}
