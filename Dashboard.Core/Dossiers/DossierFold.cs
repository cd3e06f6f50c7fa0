namespace Dashboard.Core.Dossiers;

/// <summary>
/// Folds what files said of one dossier into its versions. Pure: the same observations in the order
/// of (moment, hash) give the same versions, whatever the order of their import.
/// </summary>
/// <remarks>Source: the project's specification of indicators, §1 to §3.</remarks>
public sealed class DossierFold(Vocabulary words)
{
    private readonly Dictionary<UnitTrail, UnitTrail> _trails = [];

    /// <summary>The versions of a dossier in the order of their moments; none where no dossier list has shown it.</summary>
    /// <param name="sightings">Rows of dossier and digitization lists, in order.</param>
    /// <param name="letters">Rows of letter registers, in order.</param>
    /// <param name="codeUnit">Unit that the dossier's code names; −1 where it names none.</param>
    /// <param name="versions">Receives the versions; cleared first.</param>
    public void Fold(ReadOnlySpan<Sighting> sightings, ReadOnlySpan<LetterSighting> letters, int codeUnit, List<Version> versions)
    {
        versions.Clear();
        var state = new FoldState(words);
        var (s, l) = (0, 0);
        while (s < sightings.Length || l < letters.Length)
        {
            var second = Math.Min(
                s < sightings.Length ? sightings[s].Import.Second : int.MaxValue,
                l < letters.Length ? letters[l].Import.Second : int.MaxValue);

            for (; s < sightings.Length && sightings[s].Import.Second == second; s++)
            {
                state.See(sightings[s]);
            }

            for (; l < letters.Length && letters[l].Import.Second == second; l++)
            {
                state.See(letters[l]);
            }

            if (state.IsListed)
            {
                Emit(state, second, codeUnit, versions);
            }
        }
    }

    private void Emit(FoldState state, int second, int codeUnit, List<Version> versions)
    {
        var facts = state.Facts();
        facts = facts with { Units = Shared(codeUnit < 0 ? facts.Units : facts.Units.OrElse(codeUnit)) };
        if (versions.Count == 0 || versions[^1].Facts != facts)
        {
            versions.Add(new(second, facts, state.Import, state.Sheet, state.Row));
        }
    }

    private UnitTrail Shared(UnitTrail trail)
    {
        if (!_trails.TryGetValue(trail, out var shared))
        {
            _trails.Add(trail, shared = trail);
        }

        return shared;
    }
}
