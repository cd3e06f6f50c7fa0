using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Search;

/// <summary>Something with names: a unit, an indicator, a procedure.</summary>
/// <param name="Hit">What is shown of it.</param>
/// <param name="Names">All its names and codes, the one shown first.</param>
public sealed record NamedThing(SearchHit Hit, IReadOnlyList<string> Names);

/// <summary>Finds things by their names and codes. Immutable; a few thousand names are looked through in well under a millisecond.</summary>
public sealed class NameIndex
{
    /// <summary>Inside a word, fewer letters than these would find nearly everything.</summary>
    private const int LeastInside = 2;

    private static readonly CompareInfo Vietnamese = CultureInfo.GetCultureInfo("vi-VN").CompareInfo;

    private readonly Entry[] _entries;

    public NameIndex(IEnumerable<NamedThing> things) =>
        _entries = [.. things.Select(thing => new Entry(thing.Hit, [.. thing.Names.Select(Folded).Where(form => form.Loose.Length > 0).Distinct()]))];

    /// <summary>The things that answer, best first, equals by Vietnamese collation, "Phường 2" before "Phường 10".</summary>
    internal IReadOnlyList<SearchHit> Find(Needle needle)
    {
        if (needle.IsEmpty)
        {
            return [];
        }

        var found = new List<(Rank Rank, bool Accents, SearchHit Hit)>();
        foreach (var entry in _entries)
        {
            if (Best(entry, needle) is { } rank)
            {
                found.Add((rank, entry.Hit.Title.Contains(needle.Text, StringComparison.OrdinalIgnoreCase), entry.Hit));
            }
        }

        found.Sort((one, other) =>
            one.Rank != other.Rank ? one.Rank.CompareTo(other.Rank)
            : one.Accents != other.Accents ? other.Accents.CompareTo(one.Accents)
            : Compare(one.Hit, other.Hit));
        return [.. found.Select(item => item.Hit)];
    }

    /// <summary>How a name answers; <see langword="null"/> where it does not.</summary>
    internal static Rank? RankOf(string name, Needle needle) => RankOf(Folded(name), needle);

    private static int Compare(SearchHit one, SearchHit other)
    {
        var by = Vietnamese.Compare(one.Title, other.Title, CompareOptions.IgnoreCase | CompareOptions.NumericOrdering);
        return by != 0 ? by : string.CompareOrdinal(one.Key, other.Key);
    }

    private static (string Loose, string Compact) Folded(string name) => (Fold.Loose(name), Fold.Key(name));

    private static Rank? Best(Entry entry, Needle needle)
    {
        Rank? best = null;
        foreach (var form in entry.Forms)
        {
            if (RankOf(form, needle) is { } rank && !(best <= rank))
            {
                best = rank;
            }
        }

        return best;
    }

    private static Rank? RankOf((string Loose, string Compact) form, Needle needle)
    {
        if (form.Compact == needle.Compact)
        {
            return Rank.Exact;
        }

        return InWords(form.Loose, needle.Loose)
            ?? (needle.Words.Count > 1 && needle.Words.All(word => BeginsAWord(form.Loose, word)) ? Rank.Scattered
            : needle.Compact.Length >= LeastInside && form.Compact.Contains(needle.Compact, StringComparison.Ordinal) ? Rank.Part
            : null);
    }

    private static Rank? InWords(string name, string sought)
    {
        Rank? best = null;
        for (var at = name.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = name.IndexOf(sought, at + 1, StringComparison.Ordinal))
        {
            if (at > 0 && name[at - 1] != ' ')
            {
                continue;
            }

            var end = at + sought.Length;
            if (end == name.Length || name[end] == ' ')
            {
                return Rank.Words;
            }

            best = Rank.Prefix;
        }

        return best;
    }

    private static bool BeginsAWord(string name, string word)
    {
        for (var at = name.IndexOf(word, StringComparison.Ordinal); at >= 0; at = name.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || name[at - 1] == ' ')
            {
                return true;
            }
        }

        return false;
    }

    private sealed record Entry(SearchHit Hit, (string Loose, string Compact)[] Forms);
}
