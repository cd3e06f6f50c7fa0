namespace Dashboard.Core.Indicators;

/// <summary>Which dossiers a root knows, and the unit that was last stated of one.</summary>
internal static class LiveDossiers
{
    /// <summary>One bit for each dossier with a version in force, by its id.</summary>
    public static ulong[] Bits(ColumnRoot root)
    {
        var greatest = root.Chunks.Length == 0 ? 0 : root.Chunks.Max(chunk => chunk.Chunk.Dossier.AsSpan() is [.., var last] ? last : 0);
        var bits = new ulong[(greatest >> 6) + 1];
        foreach (var live in root.Chunks)
        {
            var dossiers = live.Chunk.Dossier;
            for (var row = 0; row < dossiers.Length; row++)
            {
                if (live.Dead is null || !live.IsDead(row))
                {
                    bits[dossiers[row] >> 6] |= 1UL << (dossiers[row] & 63);
                }
            }
        }

        return bits;
    }

    /// <summary>Code of the unit that the newest version names first; <see langword="null"/> where it names none.</summary>
    public static string? UnitOf(ColumnRoot root, int dossier)
    {
        foreach (var live in root.Chunks)
        {
            var row = Array.BinarySearch(live.Chunk.Dossier, dossier);
            if (row < 0)
            {
                continue;
            }

            while (row + 1 < live.Chunk.Count && live.Chunk.Dossier[row + 1] == dossier)
            {
                row++;
            }

            if (!live.IsDead(row))
            {
                return root.Trails[live.Chunk.Trail[row]].Units is [var unit, ..] && root.Units.TryGetValue(unit, out var known) ? known.Code : null;
            }
        }

        return null;
    }
}
