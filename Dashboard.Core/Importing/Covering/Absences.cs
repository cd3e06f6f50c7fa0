using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Covering;

/// <summary>A dossier list that tells what it covers.</summary>
/// <param name="Import">The list.</param>
/// <param name="Coverage">Which dossiers it must show.</param>
/// <param name="Units">Ids of the units that it speaks for.</param>
public sealed record CoveringList(ImportMoment Import, Coverage Coverage, IReadOnlySet<int> Units);

/// <summary>A dossier that is no longer in the exports (không còn trong bản xuất). It is still counted.</summary>
/// <param name="Dossier">Number of the dossier.</param>
/// <param name="Unit">Id of the unit last stated.</param>
/// <param name="Since">The first list that should have shown it and did not.</param>
public readonly record struct Absence(int Dossier, int Unit, ImportMoment Since);

/// <summary>Finds the dossiers that lists showed and later lists covering them do not. Pure; it removes nothing.</summary>
/// <remarks>
/// House rule: a list that misses more of a unit than it shows of it only mentions that unit (a dossier handed over, an
/// export cut short), and tells of no absence there. A list of national codes alone tells nothing of dossiers under the
/// units' own numbers, nor the other way round: those are kept in books of their own.
/// </remarks>
public static class Absences
{
    /// <summary>
    /// The dossiers absent after all the lists given: their last stated unit, day of receipt and status lie in the coverage
    /// of a list written after the last one that showed them.
    /// </summary>
    /// <param name="lists">Dossier lists with their rows, in the order of the fold.</param>
    /// <param name="covering">Those of them that tell what they cover.</param>
    /// <param name="archive">Facts and keys of the dossiers.</param>
    public static List<Absence> Find(
        IEnumerable<(ImportMoment Import, IReadOnlyList<PackedSighting> Rows)> lists, IEnumerable<CoveringList> covering, Archive archive)
    {
        var seen = new LastSeen(archive);
        var tallies = new Dictionary<ImportMoment, LastSeen.Shown>();
        foreach (var (import, rows) in lists)
        {
            tallies.Add(import, seen.See(import, rows));
        }

        var byUnit = new Dictionary<int, List<UnitOfList>>();
        foreach (var list in covering.OrderBy(list => list.Import))
        {
            foreach (var unit in list.Units)
            {
                byUnit.TryAdd(unit, []);
                byUnit[unit].Add(new(list, tallies.GetValueOrDefault(list.Import), unit));
            }
        }

        List<(int Dossier, UnitOfList List)> missing = [];
        for (var dossier = 1; dossier <= archive.DossierCount; dossier++)
        {
            var known = seen[dossier];
            if (known.Second != LastSeen.Never && byUnit.TryGetValue(known.Unit, out var ofUnit))
            {
                Miss(dossier, known, ofUnit, archive, missing);
            }
        }

        return [.. missing.Where(pair => pair.List.Missed <= pair.List.Shown)
            .GroupBy(pair => pair.Dossier, (dossier, pairs) => new Absence(dossier, seen[dossier].Unit, pairs.Last().List.List.Import))];
    }

    private static void Miss(int dossier, LastSeen.Facts known, List<UnitOfList> lists, Archive archive, List<(int Dossier, UnitOfList List)> missing)
    {
        for (var index = lists.Count - 1; index >= 0 && lists[index].List.Import.Second > known.Second; index--)
        {
            var (list, coverage) = (lists[index], lists[index].List.Coverage);
            if (coverage.MustShow(known.Received, known.Status) && list.Lists(known.IsOwn)
                && (coverage.TurnedAway.Count == 0 || !coverage.TurnedAway.Contains(DossierCode.OfKey(archive.Key(dossier)))))
            {
                list.Missed++;
                missing.Add((dossier, list));
            }
        }
    }

    /// <summary>What a list shows and misses of one unit.</summary>
    private sealed class UnitOfList(CoveringList list, LastSeen.Shown? shown, int unit)
    {
        public CoveringList List { get; } = list;

        public int Shown { get; } = shown is not null && (uint)unit < (uint)shown.Units.Length ? shown.Units[unit] : 0;

        public int Missed { get; set; }

        public bool Lists(bool isOwn) => shown is not null && (isOwn ? shown.Own : shown.National);
    }
}
