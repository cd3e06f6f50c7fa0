using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Covering;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Importing;

/// <summary>What an import would write, and how its rows compare with what is known.</summary>
public sealed class ImportPlan
{
    public required ParsedFile File { get; init; }

    public required ImportMoment Import { get; init; }

    public List<PackedSighting> Sightings { get; } = [];

    /// <summary>Letters with the dossier that each is keyed to.</summary>
    public List<(int Dossier, LetterRow Row)> Letters { get; } = [];

    /// <summary>Rows of still-valid registers with the day that each tells of.</summary>
    public List<(StillValidLine Row, int Day)> StillValid { get; } = [];

    public List<Form06Line> Form06 { get; } = [];

    /// <summary>Wordings of the units that the file speaks for.</summary>
    public HashSet<int> Spoken { get; } = [];

    /// <summary>Which dossiers the file must show; <see langword="null"/> where that cannot be told.</summary>
    public Coverage? Coverage { get; set; }

    public int Inserted { get; set; }

    public int Updated { get; set; }

    public int Unchanged { get; set; }

    /// <summary>The rows of a dossier list by unit; empty for the other kinds.</summary>
    internal UnitTally ByUnit { get; } = new();

    /// <summary>Adds what the file says to the archive.</summary>
    public void AddTo(Archive archive)
    {
        if (Import.Kind is ImportKind.Dossiers or ImportKind.Digitized)
        {
            archive.Add(Import, Sightings);
        }

        foreach (var (dossier, row) in Letters)
        {
            archive.Add(dossier, new LetterSighting(
                Import, row.Number, row.Day, row.OldDue, row.NewDue, row.Cause, row.StatesOldDue, row.StatesNewDue, row.StatesCause));
        }
    }

    /// <summary>The imports in force once this one is, for counting before anything is written.</summary>
    public ImportsInForce AddTo(ImportsInForce imports, Vocabulary words)
    {
        var spoken = imports.SpokenFor.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var unit in Spoken.Select(words.Meaning).Where(unit => unit >= 0).Distinct())
        {
            spoken[unit] = [.. spoken.GetValueOrDefault(unit, []).Append(Import.Second).Distinct().Order()];
        }

        return new(
            Import.Kind == ImportKind.Form06 ? imports.Moments : With(imports.Moments),
            Import.Kind == ImportKind.Dossiers ? With(imports.DossierLists) : imports.DossierLists,
            Import.Kind == ImportKind.Letters ? With(imports.LetterRegisters) : imports.LetterRegisters,
            spoken,
            [.. imports.StillValid, .. StillValid.Select(line => new StillValidRow(Import, words.Meaning(line.Row.Unit), line.Day, line.Row.Total, line.Row.Done))]);
    }

    private int[] With(int[] moments) => [.. moments.Append(Import.Second).Order()];
}
