using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>Numbers unit trails; a table made from an older one keeps its numbers.</summary>
internal sealed class TrailTable
{
    private readonly Dictionary<UnitTrail, int> _numbers = [];
    private readonly List<UnitTrail> _trails = [];

    public TrailTable(UnitTrail[] known)
    {
        foreach (var trail in known)
        {
            Number(trail);
        }
    }

    public UnitTrail[] All => [.. _trails];

    public int Number(UnitTrail trail)
    {
        if (!_numbers.TryGetValue(trail, out var number))
        {
            number = _trails.Count;
            _numbers.Add(trail, number);
            _trails.Add(trail);
        }

        return number;
    }
}
