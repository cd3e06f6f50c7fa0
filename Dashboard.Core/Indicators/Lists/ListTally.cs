using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Lists;

/// <summary>Counts the dossiers of a list by what filters choose from.</summary>
internal sealed class ListTally(ListScene scene)
{
    private readonly int[] _procedures = new int[scene.Words.Wordings.Length];
    private readonly int[] _fields = new int[scene.Words.Wordings.Length];
    private readonly int[] _officers = new int[scene.Words.Wordings.Length];
    private readonly int[] _channels = new int[4];
    private readonly int[] _statuses = new int[16];
    private readonly int[] _letters = new int[8];

    public int MostLate { get; private set; }

    public int MostLateFirst { get; private set; }

    public void Add(ReadOnlySpan<ListHit> hits)
    {
        var words = scene.Words;
        foreach (ref readonly var hit in hits)
        {
            var (dossier, row) = (hit.Dossier, hit.Row);
            _procedures[words.Procedure[dossier]]++;
            _fields[words.Field[dossier]]++;
            _officers[words.Officer[dossier]]++;
            _channels[(int)row.Channel]++;
            _statuses[(int)row.Status]++;
            _letters[(int)scene.Letter(hit)]++;
            MostLate = Math.Max(MostLate, scene.Late(hit));
            MostLateFirst = Math.Max(MostLateFirst, scene.LateFirst(hit));
        }
    }

    public ListChoices Choices() => new(
        [.. Counted(_procedures).OrderBy(count => scene.Words.Rank(count.Wording))],
        [.. Counted(_fields).OrderBy(count => scene.Words.Rank(count.Wording))],
        [.. Counted(_officers).OrderBy(count => scene.Words.Rank(count.Wording))],
        _channels.Index().Where(count => count.Item > 0).ToDictionary(count => (Channel)count.Index, count => count.Item),
        _statuses.Index().Where(count => count.Item > 0).ToDictionary(count => (Status)count.Index, count => count.Item),
        Letters());

    public IReadOnlyDictionary<LetterState, int> Letters() =>
        _letters.Index().Where(count => count.Item > 0).ToDictionary(count => (LetterState)count.Index, count => count.Item);

    public IReadOnlyList<WordingCount> TopProcedures() =>
        [.. Counted(_procedures).OrderByDescending(count => count.Dossiers).ThenBy(count => scene.Words.Rank(count.Wording))];

    private IEnumerable<WordingCount> Counted(int[] counts) => counts.Index()
        .Where(count => count is { Index: > 0, Item: > 0 })
        .Select(count => new WordingCount(count.Index, scene.Words.Wordings[count.Index].Text, count.Item));
}
