namespace Dashboard.Core.Units;

/// <summary>Units by the forms of their names and aliases, with accents or without.</summary>
internal sealed class UnitIndex
{
    private const int HighestLevel = 8;

    private readonly WordingFolder _folder;
    private readonly Dictionary<string, HashSet<Unit>> _whole = new(StringComparer.Ordinal);
    private readonly HashSet<string> _firstWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<Unit>> _cut = new(StringComparer.Ordinal);

    /// <summary>The places above each unit, nearest first, as they may stand behind its name.</summary>
    private readonly Dictionary<Unit, List<string>> _above = new(ReferenceEqualityComparer.Instance);

    public UnitIndex(IReadOnlyList<Unit> units, IReadOnlyDictionary<string, Unit> byCode, bool accents)
    {
        _folder = new WordingFolder(accents);
        foreach (var unit in units)
        {
            var above = Above(unit, byCode);
            _above[unit] = above;
            foreach (var form in unit.Aliases.Prepend(unit.Name).SelectMany(_folder.Forms))
            {
                Add(_whole, form, unit);
                _firstWords.Add(FirstWord(form));
                foreach (var cut in Cuts(form, above))
                {
                    Add(_cut, cut, unit);
                }
            }
        }
    }

    /// <summary>Units of which a form equals one of the wording; failing that, once the names of places above are cut off.</summary>
    public IReadOnlyCollection<Unit> Find(string wording)
    {
        var forms = _folder.Forms(wording);
        var found = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
        foreach (var form in forms)
        {
            found.UnionWith(_whole.GetValueOrDefault(form) ?? []);
        }

        if (found.Count > 0)
        {
            return found;
        }

        foreach (var form in forms)
        {
            // A place counts as the tail of a unit only where it lies above that very unit.
            for (var end = form.Length; end > 0; end = form.LastIndexOf(' ', end - 1))
            {
                var head = form[..end];
                found.UnionWith((_cut.GetValueOrDefault(head) ?? []).Where(u => CutsTo(form, head, _above[u])));
            }
        }

        return found;
    }

    /// <summary>Whether the first word is one with which the name of a unit begins.</summary>
    public bool BeginsLikeUnit(string wording) => _folder.Forms(wording).Any(form => _firstWords.Contains(FirstWord(form)));

    private static string FirstWord(string form) => form.Split(' ', 2)[0];

    private static bool CutsTo(string form, string head, List<string> above) => Cuts(form, above).Contains(head);

    /// <summary>The form, and what is left of it without names of places above, the farthest first; never a single word.</summary>
    private static HashSet<string> Cuts(string form, List<string> above)
    {
        var cuts = new HashSet<string>(StringComparer.Ordinal) { form };
        for (var i = above.Count - 1; i >= 0; i--)
        {
            var tail = " " + above[i];
            cuts.UnionWith([.. cuts.Where(c => c.EndsWith(tail, StringComparison.Ordinal)).Select(c => c[..^tail.Length])]);
        }

        cuts.RemoveWhere(c => c.Length < form.Length && !c.Contains(' '));
        return cuts;
    }

    private List<string> Above(Unit unit, IReadOnlyDictionary<string, Unit> byCode)
    {
        var places = new List<string>();
        var current = unit;
        for (var level = 0; level < HighestLevel && current.Parent is { } code && byCode.TryGetValue(code, out var parent); level++)
        {
            places.AddRange(_folder.Tails(parent.Name));
            current = parent;
        }

        return places;
    }

    private static void Add(Dictionary<string, HashSet<Unit>> index, string form, Unit unit)
    {
        if (!index.TryGetValue(form, out var units))
        {
            units = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
            index.Add(form, units);
        }

        units.Add(unit);
    }
}
