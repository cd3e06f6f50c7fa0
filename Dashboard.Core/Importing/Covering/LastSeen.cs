using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Covering;

/// <summary>When dossier lists last showed each dossier, and the unit, receipt and status that they last stated.</summary>
internal sealed class LastSeen(Archive archive)
{
    /// <summary>The second of a dossier that no list has shown.</summary>
    public const int Never = int.MinValue;

    private readonly Facts[] _known = NeverSeen(archive.DossierCount + 1);
    private readonly int _units = Units(archive.Words);

    public Facts this[int dossier] => _known[dossier];

    /// <summary>Takes over the rows of the next list.</summary>
    public Shown See(ImportMoment import, IReadOnlyList<PackedSighting> rows)
    {
        var shown = new int[_units];
        var (national, own) = (false, false);
        foreach (var row in rows)
        {
            var facts = archive.FactSet(row.FactSet);
            ref var known = ref _known[row.Dossier];
            known.Second = import.Second;
            known.IsOwn = archive.Key(row.Dossier).Contains('/', StringComparison.Ordinal);
            (national, own) = (national || !known.IsOwn, own || known.IsOwn);
            if (facts.States(Dossiers.Facts.Unit) && archive.Words.Meaning(facts.Unit) is >= 0 and var unit)
            {
                known.Unit = unit;
                shown[unit]++;
            }

            known.Received = facts.States(Dossiers.Facts.Received) ? Moments.DayOf(facts.Received) : known.Received;
            known.IsFinished = facts.States(Dossiers.Facts.Finished) ? facts.Finished != Moments.NoMinute : known.IsFinished;
            known.IsReturned = facts.States(Dossiers.Facts.Returned) ? facts.Returned != Moments.NoMinute : known.IsReturned;
            var stated = facts.States(Dossiers.Facts.Status) ? archive.Words.StatusOf(facts.Status) : Status.None;
            known.Stated = stated != Status.None ? stated : known.Stated;
            known.Status = stated != Status.None ? stated : StatusClass.Told(known.Stated, known.IsFinished || known.IsReturned);
        }

        return new(shown, national, own);
    }

    private static int Units(Vocabulary words)
    {
        var units = 0;
        for (var wording = 1; wording <= words.Count; wording++)
        {
            units = words.Kind(wording) == WordingKind.Unit ? Math.Max(units, words.Meaning(wording) + 1) : units;
        }

        return units;
    }

    private static Facts[] NeverSeen(int count)
    {
        var known = new Facts[count];
        Array.Fill(known, new() { Second = Never, Unit = -1 });
        return known;
    }

    /// <summary>What a list shows: rows by id of their unit, and whether any has a national code or one of its unit's own.</summary>
    public sealed record Shown(int[] Units, bool National, bool Own);

    /// <summary>What is known of one dossier.</summary>
    public struct Facts
    {
        /// <summary>Moment of the last list that showed it.</summary>
        public int Second;

        /// <summary>Id of the unit last stated; −1 where none was.</summary>
        public int Unit;

        /// <summary>Whether its code is one of its unit's own and not a national one.</summary>
        public bool IsOwn;

        /// <summary>Day of receipt.</summary>
        public int Received;

        public Status Stated;

        public Status Status;

        public bool IsFinished;

        public bool IsReturned;
    }
}
