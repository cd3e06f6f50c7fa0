namespace Dashboard.Core.Importing.Files;

/// <summary>Tells which shared strings are equal, and where each entry of the list finds its text.</summary>
internal sealed class DistinctStrings : IEqualityComparer<int>
{
    private readonly SharedStrings _strings;
    private readonly HashSet<int> _places;
    private readonly List<int> _placeOfEntry = [];

    public DistinctStrings(SharedStrings strings)
    {
        _strings = strings;
        _places = new HashSet<int>(this);
    }

    /// <summary>Entries of the list.</summary>
    public int Count => _placeOfEntry.Count;

    public int Distinct => _places.Count;

    public int PlaceOf(int entry) => _placeOfEntry[entry];

    /// <summary>Adds the next entry, whose string lies at <paramref name="place"/>; <see langword="false"/> if an equal one lies elsewhere.</summary>
    public bool Add(int place)
    {
        bool isNew = _places.Add(place);
        _placeOfEntry.Add(isNew || !_places.TryGetValue(place, out int first) ? place : first);
        return isNew;
    }

    public bool Equals(int x, int y) => _strings.Text(x) == _strings.Text(y) && _strings.Bytes(x).SequenceEqual(_strings.Bytes(y));

    public int GetHashCode(int obj)
    {
        var hash = default(HashCode);
        hash.Add(_strings.Text(obj)?.GetHashCode(StringComparison.Ordinal) ?? 0);
        hash.AddBytes(_strings.Bytes(obj));
        return hash.ToHashCode();
    }
}
