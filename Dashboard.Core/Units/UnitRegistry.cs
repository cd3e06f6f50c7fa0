using System.Collections.Concurrent;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Units;

/// <summary>
/// All units, and which of them a wording means (import.md "Values"). A match counts only where exactly one unit
/// results: "Phường 1" is never "Phường 11", half a name is nobody. Safe for use by several threads.
/// </summary>
public sealed class UnitRegistry
{
    /// <summary>Wordings remembered at most, so that a file full of noise does not fill the memory.</summary>
    private const int MostRemembered = 20_000;

    /// <summary>No wording of a unit is as long; a longer text is not searched.</summary>
    private const int LongestWording = 400;

    private readonly Dictionary<string, Unit> _byCode = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, HashSet<Unit>> _byCodePart = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, UnitMatch> _remembered = new(StringComparer.Ordinal);
    private readonly UnitIndex _accented;
    private readonly UnitIndex _plain;
    private int _count;

    /// <summary>Builds the indexes once; the list must not change afterwards.</summary>
    /// <exception cref="ArgumentException">Two units share a code.</exception>
    public UnitRegistry(IReadOnlyList<Unit> units)
    {
        All = units;
        foreach (var unit in units)
        {
            _byCode.Add(unit.Code, unit);
            foreach (var part in unit.Aliases.Prepend(unit.Code))
            {
                var key = DossierCode.Normalise(part);
                if (!_byCodePart.TryGetValue(key, out var same))
                {
                    same = new HashSet<Unit>(ReferenceEqualityComparer.Instance);
                    _byCodePart.Add(key, same);
                }

                same.Add(unit);
            }
        }

        _accented = new UnitIndex(units, _byCode, accents: true);
        _plain = new UnitIndex(units, _byCode, accents: false);
    }

    public IReadOnlyList<Unit> All { get; }

    /// <summary>The unit of a code, in any case.</summary>
    public Unit? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// The unit that a wording means: its code; else its name or an alias with accents compared; else without them.
    /// Each step asks the next only where it finds nobody; several candidates end the search without a unit.
    /// </summary>
    public UnitMatch Match(string? wording)
    {
        if (ValueParser.IsBlank(wording) || wording!.Length > LongestWording)
        {
            return default;
        }

        if (_remembered.TryGetValue(wording, out var known))
        {
            return known;
        }

        var match = Search(Fold.Clean(wording));
        if (Volatile.Read(ref _count) < MostRemembered && _remembered.TryAdd(wording, match))
        {
            Interlocked.Increment(ref _count);
        }

        return match;
    }

    /// <summary>The unit whose code or alias is the unit part of a dossier code ("H20.41"), in any case and without spaces.</summary>
    public UnitMatch MatchCode(string dossierUnitPart) =>
        Single(_byCodePart.GetValueOrDefault(DossierCode.Normalise(dossierUnitPart)) ?? []);

    /// <summary>Whether a text begins like the name of a unit, known or not: "Phường 99" does where there is any ward.</summary>
    public bool IsLikeUnit(string text) =>
        Fold.Key(text) is var key && (key.StartsWith("ubnd", StringComparison.Ordinal) || key.StartsWith("uybannhandan", StringComparison.Ordinal))
        || _accented.BeginsLikeUnit(text) || (text.All(char.IsAscii) && _plain.BeginsLikeUnit(text));

    private UnitMatch Search(string wording)
    {
        if (_byCode.TryGetValue(wording, out var unit))
        {
            return new UnitMatch(unit, 1);
        }

        var found = _accented.Find(wording);
        return Single(found.Count > 0 ? found : _plain.Find(wording));
    }

    private static UnitMatch Single(IReadOnlyCollection<Unit> found) =>
        new(found.Count == 1 ? found.First() : null, found.Count);
}
