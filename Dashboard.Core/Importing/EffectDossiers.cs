using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Importing;

/// <summary>The dates of a dossier as one side of an import knows them.</summary>
/// <param name="Due">Current due date; <see langword="null"/> where there is none.</param>
/// <param name="ClosedOn">Day of closing; <see langword="null"/> while open.</param>
public readonly record struct EffectDates(DateOnly? Due, DateOnly? ClosedOn);

/// <summary>A dossier that an import brings into a part of a ratio, or takes out of it.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Before">Its dates as they stand; <see langword="null"/> where it is not known yet.</param>
/// <param name="After">Its dates as they would stand.</param>
public sealed record EffectDossier(string Key, EffectDates? Before, EffectDates? After);

/// <summary>What an import does to one part of a ratio. The lists are cut, the counts are not.</summary>
/// <param name="Added">Number of dossiers that come into it.</param>
/// <param name="Left">Number of dossiers that leave it.</param>
/// <param name="AddedShown">Those that come, by key.</param>
/// <param name="LeftShown">Those that leave, by key.</param>
public sealed record EffectPart(int Added, int Left, IReadOnlyList<EffectDossier> AddedShown, IReadOnlyList<EffectDossier> LeftShown);

/// <summary>The dossiers that make the change of one indicator of one unit.</summary>
/// <param name="Numerator">What it does to the numerator; of the handling time the same as to the denominator.</param>
/// <param name="Denominator">What it does to the denominator.</param>
public sealed record EffectDossiers(EffectPart Numerator, EffectPart Denominator)
{
    /// <summary>Compares the dossiers of two roots, each at its newest moment, by the same search that a figure's list uses.</summary>
    /// <param name="root">The root in force.</param>
    /// <param name="preview">The root that the import would give.</param>
    /// <param name="query">The period.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    /// <param name="key">Key of a dossier by its id.</param>
    /// <param name="take">How many of each list are told.</param>
    internal static EffectDossiers Between(
        ColumnRoot root, ColumnRoot preview, FigureQuery query, string indicator, string? unit, Func<int, string> key, int take)
    {
        EffectPart Compare(Part part)
        {
            var (before, after) = (Ids(root, query, indicator, part, unit), Ids(preview, query, indicator, part, unit));
            var (added, left) = (after.Except(before).ToList(), before.Except(after).ToList());
            List<(int Id, string Key)> addedShown = [.. First(added, key, take)];
            List<(int Id, string Key)> leftShown = [.. First(left, key, take)];
            var shown = addedShown.Concat(leftShown).Select(dossier => dossier.Id).ToHashSet();
            var (old, now) = (DatesOf(root, shown), DatesOf(preview, shown));
            EffectDossier Told((int Id, string Key) dossier) => new(dossier.Key, Side(old, dossier.Id), Side(now, dossier.Id));
            return new(added.Count, left.Count, addedShown.ConvertAll(Told), leftShown.ConvertAll(Told));
        }

        return new(Compare(Part.Numerator), Compare(Part.Denominator));
    }

    private static HashSet<int> Ids(ColumnRoot root, FigureQuery query, string indicator, Part part, string? unit) =>
        [.. DossierSearch.Find(root, query, indicator, part, unit).Select(hit => hit.Dossier)];

    private static IEnumerable<(int Id, string Key)> First(List<int> dossiers, Func<int, string> key, int take) =>
        dossiers.Select(id => (id, key(id))).OrderBy(dossier => dossier.Item2, StringComparer.Ordinal).Take(take);

    private static EffectDates? Side(Dictionary<int, EffectDates> dates, int dossier) => dates.TryGetValue(dossier, out var known) ? known : null;

    /// <summary>The dates of some dossiers in their newest versions.</summary>
    private static Dictionary<int, EffectDates> DatesOf(ColumnRoot root, HashSet<int> dossiers)
    {
        var dates = new Dictionary<int, EffectDates>(dossiers.Count);
        if (dossiers.Count == 0 || Tally.NewestMoment(root) is not { } newest)
        {
            return dates;
        }

        var second = Moments.ToSecond(newest);
        foreach (var live in root.Chunks)
        {
            for (var row = 0; row < live.Chunk.Count; row++)
            {
                if (dossiers.Contains(live.Chunk.Dossier[row]) && live.Chunk.From[row] <= second && live.Chunk.Until[row] > second && !live.IsDead(row))
                {
                    var known = live.Chunk.Row(row);
                    dates[live.Chunk.Dossier[row]] = new(Moments.FromDay(known.Due), known.Status.IsClosed() ? Moments.FromDay(known.ClosedOn) : null);
                }
            }
        }

        return dates;
    }
}
