using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Units;

/// <summary>The place of a unit among the ranked units of its kind.</summary>
/// <param name="Rank">1 is the best; equal values share a rank.</param>
/// <param name="Of">How many units are ranked.</param>
/// <param name="Same">How many units share the rank, this one among them.</param>
/// <param name="Kind">Kind of the units, as in a sentence: “phòng ban”.</param>
public sealed record Place(int Rank, int Of, int Same, string Kind)
{
    /// <summary>Fewer ranked units make no best and no worst.</summary>
    private const int Enough = 3;

    /// <summary>The place of a unit; <see langword="null"/> where it is not ranked.</summary>
    public static Place? Find(ViewData data, Unit unit, Indicator indicator)
    {
        var ranks = Ranking.Of(data.Figures, data.Units, indicator);
        if (!ranks.TryGetValue(unit.Code, out var rank))
        {
            return null;
        }

        var key = UnitKinds.KeyOf(unit);
        var kind = data.Units.Where(other => UnitKinds.KeyOf(other) == key && ranks.ContainsKey(other.Code)).ToList();
        return new(rank, kind.Count, kind.Count(other => ranks[other.Code] == rank), UnitKinds.NameOf(key).ToLowerInvariant());
    }

    /// <summary>For a table: 10/10.</summary>
    public string Text => $"{Format.Number(Rank)}/{Format.Number(Of)}";

    /// <summary>The tail of a clause: “, cao nhất trong 10 phòng ban”, “, hạng 4/10 phòng ban”; empty where the place says nothing.</summary>
    /// <param name="good">Which direction of the indicator is good.</param>
    public string Words(Good good)
    {
        if (Of < Enough || Same == Of)
        {
            return string.Empty;
        }

        var last = Rank + Same - 1 == Of;
        var extreme = (Rank == 1, last, good) switch
        {
            (true, _, Good.High) or (_, true, Good.Low) => "cao nhất",
            (true, _, Good.Low) or (_, true, Good.High) => "thấp nhất",
            _ => null,
        };
        return (extreme, Same) switch
        {
            (null, _) => $", hạng {Format.Number(Rank)}/{Format.Number(Of)} {Kind}",
            (_, 1) => $", {extreme} trong {Format.Number(Of)} {Kind}",
            _ => $", cùng {Format.Number(Same - 1)} đơn vị khác {extreme} trong {Format.Number(Of)} {Kind}",
        };
    }
}
