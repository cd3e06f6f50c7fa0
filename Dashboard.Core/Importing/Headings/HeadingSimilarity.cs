namespace Dashboard.Core.Importing.Headings;

/// <summary>
/// How alike two headings are: the share of their words that they have in common. A word weighs less the
/// more fields it occurs in (ngày, hồ, sơ say little; hẹn, tiếp say much), filling words next to nothing, and
/// a word of no known heading most. One letter wrong is forgiven in a word that no heading has. 1 is the
/// same, 0 has nothing in common.
/// </summary>
/// <remarks>
/// Source of the thresholds: measured on a list of 500 headings as offices write them, half of which look
/// like a field and are none (docs/architecture.md, "Headings").
/// </remarks>
internal sealed class HeadingSimilarity
{
    private const int LongWord = 4;
    private const int MostRemembered = 10_000;
    private const double OfFilling = 0.15;
    private const double OfUnseen = 1.5;
    private const double OfMisspelt = 0.85;

    private static readonly HashSet<string> Filling = new(
        ["gio", "thang", "nam", "cho", "cua", "cong", "dan", "thuc", "te", "va", "tai", "tren", "he", "thong", "mot", "dang", "hien", "nay", "la"],
        StringComparer.Ordinal);

    /// <summary>Words that may be added to a heading or left out without changing what it names.</summary>
    private static readonly HashSet<string> OfDossiers = new(["ho", "so", "thu", "tuc"], StringComparer.Ordinal);

    private readonly IReadOnlyList<HeadingWords> _known;
    private readonly Dictionary<string, double> _weights;
    private readonly double _unseen;
    private readonly Dictionary<string, List<Likeness>> _ranked = new(StringComparer.Ordinal);

    public HeadingSimilarity(IReadOnlyList<HeadingWords> known)
    {
        _known = known;
        var fields = known.Select(heading => heading.Column).Distinct().Count();
        _unseen = OfUnseen * Math.Log(1 + fields);
        _weights = known
            .SelectMany(heading => heading.Words.Select(word => (word, heading.Column)))
            .Distinct()
            .GroupBy(pair => pair.word, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => Filling.Contains(group.Key) ? OfFilling * Math.Log(1 + fields) : Math.Log(1 + ((double)fields / group.Count())), StringComparer.Ordinal);
    }

    /// <summary>The known heading of each field that is most alike, best first.</summary>
    public List<Likeness> Rank(string heading)
    {
        if (_ranked.TryGetValue(heading, out var known))
        {
            return known;
        }

        var words = HeadingText.Words(heading);
        List<Likeness> ranked = [.. _known
            .Select(other => Compare(words, other))
            .GroupBy(likeness => likeness.Known.Column)
            .Select(group => group.MaxBy(likeness => (likeness.OnlyFilling, likeness.Score)))
            .Where(likeness => likeness.Score > 0)
            .OrderByDescending(likeness => likeness.Score)];
        if (_ranked.Count < MostRemembered)
        {
            _ranked.Add(heading, ranked);
        }

        return ranked;
    }

    private Likeness Compare(string[] words, HeadingWords known)
    {
        var left = known.Words.ToList();
        var over = new List<string>();
        double common = 0, total = 0;
        foreach (var word in words)
        {
            var at = left.IndexOf(word);
            at = at >= 0 || _weights.ContainsKey(word) ? at : left.FindIndex(other => IsMisspelt(word, other));
            if (at < 0)
            {
                total += Weight(word);
                over.Add(word);
                continue;
            }

            total += 2 * Weight(left[at]);
            common += 2 * Weight(left[at]) * (word == left[at] ? 1 : OfMisspelt);
            left.RemoveAt(at);
        }

        total += left.Sum(Weight);
        var sameStart = words.Length > 0 && known.Words.Length > 0 && (words[0] == known.Words[0] || IsMisspelt(words[0], known.Words[0]));
        return new(known, total == 0 ? 0 : common / total, sameStart && known.Rank == 1 && over.Concat(left).All(word => Filling.Contains(word) || OfDossiers.Contains(word)));
    }

    private double Weight(string word) =>
        _weights.TryGetValue(word, out var weight) ? weight : Filling.Contains(word) ? OfFilling * _unseen / OfUnseen : _unseen;

    /// <summary>One letter wrong, missing, added or swapped with its neighbour.</summary>
    private static bool IsMisspelt(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < LongWord || Math.Abs(one.Length - other.Length) > 1 || one.Any(char.IsAsciiDigit))
        {
            return false;
        }

        var start = one.AsSpan().CommonPrefixLength(other);
        ReadOnlySpan<char> rest = one.AsSpan(start), last = other.AsSpan(start);
        return rest.Length == last.Length
            ? rest[1..].SequenceEqual(last[1..]) || (rest.Length > 1 && rest[0] == last[1] && rest[1] == last[0] && rest[2..].SequenceEqual(last[2..]))
            : rest.Length > last.Length ? rest[1..].SequenceEqual(last) : rest.SequenceEqual(last[1..]);
    }
}

/// <summary>How alike a heading is to a known one.</summary>
/// <param name="Known">The known heading.</param>
/// <param name="Score">From 0 to 1.</param>
/// <param name="OnlyFilling">Whether both begin alike and differ by filling words only: one of them (hẹn, lại, cũ) may turn the meaning.</param>
internal readonly record struct Likeness(HeadingWords Known, double Score, bool OnlyFilling);
