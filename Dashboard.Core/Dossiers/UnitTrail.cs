namespace Dashboard.Core.Dossiers;

/// <summary>
/// The units that files stated for a dossier, the last one first. A period's figures use the first of
/// them that is valid at the period's end.
/// </summary>
public sealed record UnitTrail
{
    public static UnitTrail Empty { get; } = new([]);

    /// <summary>Trails of one unit by its id: nearly every dossier has one of these.</summary>
    private static readonly UnitTrail?[] Single = new UnitTrail?[1024];

    private readonly int[] _units;

    public UnitTrail(IEnumerable<int> units) => _units = [.. units];

    public IReadOnlyList<int> Units => _units;

    /// <summary>The trail after another unit was stated.</summary>
    public UnitTrail Then(int unit) =>
        _units.Length == 0 && (uint)unit < (uint)Single.Length ? Single[unit] ??= new([unit])
        : _units.Length > 0 && _units[0] == unit ? this
        : new([unit, .. _units.Where(known => known != unit)]);

    /// <summary>The trail with a unit to fall back on where no stated one will do.</summary>
    public UnitTrail OrElse(int unit) => _units.Contains(unit) ? this : new([.. _units, unit]);

    public bool Equals(UnitTrail? other) => other is not null && _units.AsSpan().SequenceEqual(other._units);

    public override int GetHashCode()
    {
        var hash = default(HashCode);
        foreach (var unit in _units)
        {
            hash.Add(unit);
        }

        return hash.ToHashCode();
    }
}
