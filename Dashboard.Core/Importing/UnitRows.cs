namespace Dashboard.Core.Importing;

/// <summary>The rows of a file that one unit has, by what an import does with them.</summary>
/// <param name="Unit">Code of the unit; <see langword="null"/> for rows of which no unit is told.</param>
/// <param name="Inserted">Rows whose dossier was not in force before.</param>
/// <param name="Updated">Rows of which a value differs from what was known.</param>
/// <param name="Unchanged">Rows that say what was known.</param>
/// <param name="Rejected">Rows left out.</param>
public sealed record UnitRows(string? Unit, int Inserted, int Updated, int Unchanged, int Rejected)
{
    /// <summary>All rows of the unit.</summary>
    public int Read => Inserted + Updated + Unchanged + Rejected;
}

/// <summary>Counts the rows of a file by unit.</summary>
internal sealed class UnitTally
{
    private readonly Dictionary<int, int[]> _rows = [];

    private enum Kind
    {
        Inserted,
        Updated,
        Unchanged,
        Rejected,
    }

    public void Insert(int unit) => Count(unit, Kind.Inserted);

    public void Update(int unit) => Count(unit, Kind.Updated);

    public void Keep(int unit) => Count(unit, Kind.Unchanged);

    public void Reject(int unit) => Count(unit, Kind.Rejected);

    /// <summary>The counts in the order of the registry, rows of no unit last.</summary>
    /// <param name="code">Code of a unit by its id.</param>
    public IReadOnlyList<UnitRows> Told(Func<int, string> code) =>
    [
        .. _rows.OrderBy(pair => pair.Key < 0).ThenBy(pair => pair.Key)
            .Select(pair => new UnitRows(pair.Key < 0 ? null : code(pair.Key), pair.Value[0], pair.Value[1], pair.Value[2], pair.Value[3])),
    ];

    private void Count(int unit, Kind kind)
    {
        if (!_rows.TryGetValue(unit, out var counts))
        {
            _rows.Add(unit, counts = new int[4]);
        }

        counts[(int)kind]++;
    }
}
