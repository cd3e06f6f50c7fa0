namespace Dashboard.Core.Dossiers;

/// <summary>The letters of apology of one dossier as they become known, register by register.</summary>
internal sealed class LetterBook
{
    private readonly SortedDictionary<(int Day, long Leading, string Number), (int OldDue, int Cause)> _letters = new(LetterOrder.Instance);

    public bool IsEmpty => _letters.Count == 0;

    /// <summary>Day of the earliest letter; 0 where there is none.</summary>
    public int FirstDay => IsEmpty ? 0 : _letters.First().Key.Day;

    /// <summary>Number of the earliest letter; empty where there is none.</summary>
    public string FirstNumber => IsEmpty ? string.Empty : _letters.First().Key.Number;

    /// <summary>The old due date that the earliest letter gives; 0 where it gives none.</summary>
    public int FirstOldDue => IsEmpty ? 0 : _letters.First().Value.OldDue;

    /// <summary>Wording of the cause that the first letter naming one names; 0 where none does.</summary>
    public int FirstCause => _letters.Values.Select(letter => letter.Cause).FirstOrDefault(cause => cause != 0);

    public void Add(LetterSighting letter)
    {
        var key = LetterOrder.KeyOf(letter);
        var known = _letters.GetValueOrDefault(key);
        _letters[key] = (
            letter.StatesOldDue ? letter.OldDue : known.OldDue,
            letter.StatesCause ? letter.Cause : known.Cause);
    }
}
