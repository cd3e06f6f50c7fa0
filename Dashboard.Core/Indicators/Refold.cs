using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>What folding some dossiers again changed against a root.</summary>
/// <param name="Dossiers">Dossiers whose versions are no longer the same.</param>
/// <param name="Closed">Ids of the stored versions that are no longer true.</param>
/// <param name="Versions">All versions of those dossiers, by dossier and moment; id 0 where the version is new.</param>
public sealed record VersionChanges(HashSet<int> Dossiers, List<int> Closed, List<StoredVersion> Versions);

/// <summary>Folds the dossiers that a change touched and compares them with the versions in force.</summary>
public static class Refold
{
    /// <summary>The changes against a root.</summary>
    /// <param name="archive">All observations, the change included.</param>
    /// <param name="root">The versions in force before the change.</param>
    /// <param name="touched">By dossier: whether the change touches it.</param>
    /// <param name="codeUnit">Unit that a dossier's key names; −1 where it names none.</param>
    public static VersionChanges Against(ColumnRoot root, Archive archive, bool[] touched, Func<string, int> codeUnit)
    {
        var fold = new DossierFold(archive.Words);
        var observations = archive.Observations(touched);
        var (chunks, starts) = Locate(root, touched);
        var changes = new VersionChanges([], [], []);
        var versions = new List<Dossiers.Version>();
        var before = new List<StoredVersion>();
        for (var dossier = 1; dossier < touched.Length; dossier++)
        {
            if (!touched[dossier])
            {
                continue;
            }

            fold.Fold(observations[dossier], archive.Letters(dossier), codeUnit(archive.Key(dossier)), versions);
            Before(root, chunks[dossier], starts[dossier], dossier, before);
            Compare(dossier, before, versions, changes);
        }

        return changes;
    }

    private static void Compare(int dossier, List<StoredVersion> before, List<Dossiers.Version> versions, VersionChanges changes)
    {
        if (SaySame(before, versions))
        {
            return;
        }

        changes.Dossiers.Add(dossier);
        foreach (var version in versions)
        {
            changes.Versions.Add(new(TakeOut(before, version), dossier, version));
        }

        foreach (var stored in before)
        {
            changes.Closed.Add(stored.Id);
        }
    }

    /// <summary>The id of the stored version that says the same, which leaves the list; 0 where none does.</summary>
    private static int TakeOut(List<StoredVersion> before, in Dossiers.Version version)
    {
        for (var index = 0; index < before.Count; index++)
        {
            if (before[index].Version == version)
            {
                var id = before[index].Id;
                before.RemoveAt(index);
                return id;
            }
        }

        return 0;
    }

    private static bool SaySame(List<StoredVersion> before, List<Dossiers.Version> versions)
    {
        var same = before.Count == versions.Count;
        for (var index = 0; same && index < versions.Count; index++)
        {
            same = before[index].Version == versions[index];
        }

        return same;
    }

    /// <summary>Where the live rows of the touched dossiers begin.</summary>
    private static (int[] Chunks, int[] Starts) Locate(ColumnRoot root, bool[] touched)
    {
        var (chunks, starts) = (new int[touched.Length], new int[touched.Length]);
        Array.Fill(chunks, -1);
        for (var chunk = 0; chunk < root.Chunks.Length; chunk++)
        {
            var dossiers = root.Chunks[chunk].Chunk.Dossier;
            for (var row = 0; row < dossiers.Length; row++)
            {
                var dossier = dossiers[row];
                if (dossier < touched.Length && touched[dossier] && (row == 0 || dossiers[row - 1] != dossier) && !root.Chunks[chunk].IsDead(row))
                {
                    (chunks[dossier], starts[dossier]) = (chunk, row);
                }
            }
        }

        return (chunks, starts);
    }

    private static void Before(ColumnRoot root, int chunk, int start, int dossier, List<StoredVersion> before)
    {
        before.Clear();
        if (chunk < 0)
        {
            return;
        }

        var columns = root.Chunks[chunk].Chunk;
        for (var row = start; row < columns.Count && columns.Dossier[row] == dossier; row++)
        {
            before.Add(new(columns.Version[row], dossier, columns.ToVersion(row, root.Trails)));
        }
    }
}
