using System.Runtime.InteropServices;

namespace Dashboard.Core.Dossiers;

/// <summary>One row's observation as the archive keeps it: numbers only.</summary>
public readonly record struct PackedSighting(int Dossier, int FactSet, int Sheet, int Row);

/// <summary>
/// Everything that the imports in force said, in memory: dossiers by key, fact sets kept once, and
/// who saw which. Loaded for an import or an undo and let go afterwards; never the truth.
/// </summary>
public sealed class Archive(Vocabulary words)
{
    private readonly Dictionary<string, int> _dossiers = new(StringComparer.Ordinal);
    private readonly List<string> _keys = [""];
    private readonly List<FactSet?> _factSets = [null];
    private readonly List<int> _factDossier = [0];
    private readonly List<int> _nextFact = [0];
    private readonly List<int> _firstFact = [0];
    private readonly SortedDictionary<ImportMoment, IReadOnlyList<PackedSighting>> _sightings = [];
    private readonly Dictionary<int, List<LetterSighting>> _letters = [];

    public Vocabulary Words { get; } = words;

    /// <summary>Dossiers are numbered from 1 to this.</summary>
    public int DossierCount => _keys.Count - 1;

    /// <summary>Fact sets are numbered from 1 to this.</summary>
    public int FactSetCount => _factSets.Count - 1;

    public string Key(int dossier) => _keys[dossier];

    public FactSet FactSet(int number) => _factSets[number]!;

    public int DossierOf(int factSet) => _factDossier[factSet];

    /// <summary>Imports of dossier and digitization lists, in the order of the fold.</summary>
    public IEnumerable<ImportMoment> Imports => _sightings.Keys;

    public int? Find(string key) => _dossiers.TryGetValue(key, out var dossier) ? dossier : null;

    /// <summary>The number of a dossier, which is given one if it is new.</summary>
    public int Number(string key)
    {
        ref var dossier = ref CollectionsMarshal.GetValueRefOrAddDefault(_dossiers, key, out var known);
        if (!known)
        {
            dossier = _keys.Count;
            _keys.Add(key);
            _firstFact.Add(0);
        }

        return dossier;
    }

    /// <summary>The number of a dossier's fact set, which is kept once.</summary>
    public int Intern(int dossier, FactSet facts)
    {
        for (var number = _firstFact[dossier]; number != 0; number = _nextFact[number])
        {
            if (_factSets[number] == facts)
            {
                return number;
            }
        }

        AddFactSet(dossier, facts);
        return FactSetCount;
    }

    /// <summary>Makes room for what is about to be loaded.</summary>
    public void Expect(int dossiers, int factSets)
    {
        _dossiers.EnsureCapacity(dossiers);
        _keys.EnsureCapacity(dossiers + 1);
        _firstFact.EnsureCapacity(dossiers + 1);
        _factSets.EnsureCapacity(factSets + 1);
        _factDossier.EnsureCapacity(factSets + 1);
        _nextFact.EnsureCapacity(factSets + 1);
    }

    /// <summary>Adds a fact set read from the database; they must come in the order of their numbers.</summary>
    public void AddFactSet(int dossier, FactSet facts)
    {
        _factSets.Add(facts);
        _factDossier.Add(dossier);
        _nextFact.Add(_firstFact[dossier]);
        _firstFact[dossier] = FactSetCount;
    }

    public void Add(ImportMoment import, IReadOnlyList<PackedSighting> sightings) => _sightings.Add(import, sightings);

    /// <summary>Takes an import out, as an undo does.</summary>
    public void Remove(ImportMoment import)
    {
        _sightings.Remove(import);
        foreach (var letters in _letters.Values)
        {
            letters.RemoveAll(letter => letter.Import == import);
        }
    }

    public void Add(int dossier, LetterSighting letter)
    {
        ref var letters = ref CollectionsMarshal.GetValueRefOrAddDefault(_letters, dossier, out _);
        (letters ??= []).Add(letter);
    }

    /// <summary>The dossiers that a register speaks of.</summary>
    public IEnumerable<int> LetterDossiers(ImportMoment import) =>
        _letters.Where(pair => pair.Value.Exists(letter => letter.Import == import)).Select(pair => pair.Key);

    /// <summary>The letters of a dossier in the order of the fold.</summary>
    public LetterSighting[] Letters(int dossier) =>
        _letters.TryGetValue(dossier, out var letters) ? [.. letters.OrderBy(letter => letter.Import)] : [];

    /// <summary>The sightings of an import.</summary>
    public IReadOnlyList<PackedSighting> SightingsOf(ImportMoment import) => _sightings.GetValueOrDefault(import, []);

    /// <summary>The observations of some dossiers, each dossier's in the order of the fold.</summary>
    public ObservationTable Observations(bool[] touched) => new(this, touched);
}
