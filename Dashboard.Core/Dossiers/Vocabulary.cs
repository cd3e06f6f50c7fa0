namespace Dashboard.Core.Dossiers;

/// <summary>What a wording is about.</summary>
public enum WordingKind : byte
{
    Unit = 1,
    Status = 2,
    Channel = 3,
    Cause = 4,
    Procedure = 5,
    ProcedureCode = 6,
    Field = 7,
    Officer = 8,
    Reason = 9,
}

/// <summary>
/// The raw wordings of all files, each kept once under a number, and what the alias tables make of
/// them. A wrong alias is mended by building a new vocabulary: no file is read again.
/// </summary>
public sealed class Vocabulary
{
    private readonly Dictionary<(WordingKind Kind, string Text), int> _numbers = new(WordingComparer.Instance);
    private readonly List<(WordingKind Kind, string Text)> _wordings = [default];
    private readonly List<int> _meanings = [-1];
    private readonly Func<WordingKind, string, int> _meaning;

    /// <summary>An empty vocabulary.</summary>
    /// <param name="meaning">Meaning of a wording as a number: a unit's id, a <see cref="Dossiers.Status"/>, …; −1 where it has none.</param>
    public Vocabulary(Func<WordingKind, string, int> meaning) => _meaning = meaning;

    /// <summary>How many wordings there are; they are numbered from 1 to this.</summary>
    public int Count => _wordings.Count - 1;

    public string Text(int wording) => wording == 0 ? string.Empty : _wordings[wording].Text;

    public WordingKind Kind(int wording) => _wordings[wording].Kind;

    /// <summary>The number of a cleaned wording, which is given one if it is new; 0 for empty text.</summary>
    public int Number(WordingKind kind, string text)
    {
        if (text.Length == 0)
        {
            return 0;
        }

        if (!_numbers.TryGetValue((kind, text), out var number))
        {
            number = _wordings.Count;
            Add(kind, text);
        }

        return number;
    }

    /// <summary>Whether a wording has been seen before.</summary>
    public bool Knows(WordingKind kind, string text) => _numbers.ContainsKey((kind, text));

    /// <summary>Whether an alias table knows a wording, seen or not.</summary>
    public bool Means(WordingKind kind, string text) => MeaningOf(kind, text) >= 0;

    /// <summary>Adds a wording read from the database; they must come in the order of their numbers.</summary>
    public void Add(WordingKind kind, string text)
    {
        _numbers.TryAdd((kind, text), _wordings.Count);
        _wordings.Add((kind, text));
        _meanings.Add(kind <= WordingKind.Cause ? _meaning(kind, text) : -1);
    }

    /// <summary>What a wording means: −1 where no alias table knows it.</summary>
    public int Meaning(int wording) => _meanings[wording];

    /// <summary>What a text would mean, without keeping it as a wording; −1 where no alias table knows it.</summary>
    public int MeaningOf(WordingKind kind, string text) => _meaning(kind, text);

    public Status StatusOf(int wording) => _meanings[wording] < 0 ? Status.None : (Status)_meanings[wording];

    public Channel ChannelOf(int wording) => _meanings[wording] < 0 ? Channel.Unknown : (Channel)_meanings[wording];

    /// <summary>Whether a cause of delay lies outside the unit; an empty or unknown one does not.</summary>
    public bool IsExternalCause(int wording) => wording != 0 && _meanings[wording] == 1;

    private sealed class WordingComparer : IEqualityComparer<(WordingKind Kind, string Text)>
    {
        public static readonly WordingComparer Instance = new();

        public bool Equals((WordingKind Kind, string Text) x, (WordingKind Kind, string Text) y) =>
            x.Kind == y.Kind && string.Equals(x.Text, y.Text, StringComparison.OrdinalIgnoreCase);

        public int GetHashCode((WordingKind Kind, string Text) obj) =>
            HashCode.Combine(obj.Kind, string.GetHashCode(obj.Text, StringComparison.OrdinalIgnoreCase));
    }
}
