namespace Dashboard.Core.Indicators.Changes;

/// <summary>A dossier behind a change.</summary>
/// <param name="Kind">Why it changed the figure.</param>
/// <param name="Direction">How.</param>
/// <param name="Numerator">What it added to the numerator.</param>
/// <param name="Denominator">What it added to the denominator.</param>
/// <param name="Hit">The dossier as known at T2, with the unit that it counts for then.</param>
public sealed record ChangedDossier(ChangeKind Kind, ChangeDirection Direction, int Numerator, int Denominator, DossierHit Hit)
{
    /// <summary>The step that it belongs to.</summary>
    public ChangeStepKind Step => ChangeSteps.KindOf(Kind, Direction, Numerator);
}

/// <summary>Finds the dossiers behind the parts of a change, by the same pass and rule that added them up.</summary>
public static class ChangeSearch
{
    /// <summary>The dossiers of all parts of one indicator, in no order. One that was corrected and moved too is there twice.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">The two questions.</param>
    /// <param name="indicator">Id of the indicator; a still-valid register names no dossiers.</param>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    public static IReadOnlyList<ChangedDossier> Find(ColumnRoot root, ChangeQuery query, string indicator, string? unit)
    {
        var pass = new ChangePass(root, query);
        var place = unit is null ? pass.Units.Length + 1 : Array.FindIndex(pass.Units, id => root.Units[id].Code == unit);
        if (StandReader.All.FirstOrDefault(reader => reader.Indicator == indicator) is not { } wanted || place < 0)
        {
            return [];
        }

        string?[] codes = [.. pass.Units.Select(id => root.Units[id].Code), null];
        var visitor = new Finding(pass, wanted, place, codes);
        pass.Run(ref visitor);
        return visitor.Found;
    }

    private readonly struct Finding(ChangePass pass, StandReader reader, int place, string?[] codes) : IChangeVisitor
    {
        public List<ChangedDossier> Found { get; } = [];

        public void Visit(ColumnChunk chunk, int before, int after, in Sights sights)
        {
            var unit = sights.Second.Unit >= 0 ? sights.Second.Unit : sights.Restated.Unit >= 0 ? sights.Restated.Unit : sights.First.Unit;
            var row = after >= 0 ? after : before;
            var listing = new Listing(place, new(chunk.Dossier[row], chunk.Version[row], unit >= 0 ? codes[unit] : null), Found);
            Differences.Tell(reader, sights, pass, ref listing);
        }
    }

    private readonly struct Listing(int wanted, DossierHit hit, List<ChangedDossier> found) : IDifferenceSink
    {
        public void Add(int place, ChangeKind kind, ChangeDirection direction, long numerator, int denominator)
        {
            if (place == wanted)
            {
                found.Add(new(kind, direction, (int)numerator, denominator, hit));
            }
        }
    }
}
