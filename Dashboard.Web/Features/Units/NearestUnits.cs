using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Web.Features.Units;

/// <summary>Finds units by what a person typed, without regard to case and diacritics.</summary>
internal static class NearestUnits
{
    private const int ShortestPart = 4;
    private const double PartCounts = 0.2;

    /// <summary>Units whose name, alias or code holds every word typed, in their order; all of them where nothing was typed.</summary>
    public static IEnumerable<Unit> Matching(IEnumerable<Unit> units, string? typed)
    {
        var words = Fold.Loose(typed).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return units.Where(unit =>
        {
            var text = $"{Fold.Loose(unit.Name)} {Fold.Loose(unit.Code)} {string.Join(' ', unit.Aliases.Select(Fold.Loose))}";
            return Array.TrueForAll(words, word => text.Contains(word, StringComparison.Ordinal));
        });
    }

    /// <summary>Units whose code, name, initials or alias is nearest to a text, the nearest first.</summary>
    public static IReadOnlyList<Unit> Find(IEnumerable<Unit> units, string typed, int most)
    {
        var key = Fold.Key(typed);
        return [.. units
            .OrderBy(unit => Forms(unit).Min(form => Farness(key, form)))
            .ThenBy(unit => unit.Code, StringComparer.Ordinal)
            .Take(most)];
    }

    private static IEnumerable<string> Forms(Unit unit)
    {
        yield return Fold.Key(unit.Code);
        foreach (var name in unit.Aliases.Prepend(unit.Name))
        {
            yield return Fold.Key(name);
            yield return string.Concat(Fold.Loose(name).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));
        }
    }

    /// <summary>How far a text is from a form; one that is a part of the other is near.</summary>
    private static double Farness(string key, string form) =>
        Math.Min(key.Length, form.Length) >= ShortestPart && (form.Contains(key, StringComparison.Ordinal) || key.Contains(form, StringComparison.Ordinal))
            ? Distance(key, form) * PartCounts
            : Distance(key, form);

    /// <summary>Edits from one text to the other, as a share of the longer one: 0 the same, 1 nothing in common.</summary>
    private static double Distance(string one, string other)
    {
        if (one.Length == 0 || other.Length == 0)
        {
            return 1;
        }

        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var changed = diagonal + (one[i - 1] == other[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1] / (double)Math.Max(one.Length, other.Length);
    }
}
