namespace Dashboard.Core.Indicators.Changes;

/// <summary>The dossiers of one part of a change.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Direction">How.</param>
/// <param name="Hits">The dossiers in no order, each as known at T2 and with the unit that it counts for then.</param>
public sealed record PartDossiers(ChangeKind Kind, ChangeDirection Direction, IReadOnlyList<DossierHit> Hits);

/// <summary>A page of the dossiers of one part.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Direction">How.</param>
/// <param name="Page">The dossiers, by code.</param>
public sealed record PartPage(ChangeKind Kind, ChangeDirection Direction, DossierPage Page);

/// <summary>Finds the dossiers behind the parts of a change, by the same pass and rule that added them up.</summary>
public static class ChangeSearch
{
    /// <summary>The dossiers of all parts of one indicator, in the order of kind and direction.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">The two questions.</param>
    /// <param name="indicator">Id of the indicator; a still-valid register names no dossiers.</param>
    /// <param name="unit">Code of one unit; <see langword="null"/> for the total.</param>
    public static IReadOnlyList<PartDossiers> Find(ColumnRoot root, ChangeQuery query, string indicator, string? unit)
    {
        var pass = new ChangePass(root, query);
        var place = unit is null ? pass.Units.Length + 1 : Array.FindIndex(pass.Units, id => root.Units[id].Code == unit);
        if (StandReader.All.FirstOrDefault(reader => reader.Indicator == indicator) is not { } wanted || place < 0)
        {
            return [];
        }

        string?[] codes = [.. pass.Units.Select(id => root.Units[id].Code), null];
        var visitor = new Finding(pass, wanted, place, codes, new SortedDictionary<(ChangeKind, ChangeDirection), List<DossierHit>>());
        pass.Run(ref visitor);
        return [.. visitor.Found.Select(pair => new PartDossiers(pair.Key.Kind, pair.Key.Direction, pair.Value))];
    }

    private readonly struct Finding(
        ChangePass pass, StandReader reader, int place, string?[] codes,
        SortedDictionary<(ChangeKind Kind, ChangeDirection Direction), List<DossierHit>> found) : IChangeVisitor
    {
        public SortedDictionary<(ChangeKind Kind, ChangeDirection Direction), List<DossierHit>> Found => found;

        public void Visit(ColumnChunk chunk, int before, int after, in Sights sights)
        {
            var unit = sights.Second.Unit >= 0 ? sights.Second.Unit : sights.Restated.Unit >= 0 ? sights.Restated.Unit : sights.First.Unit;
            var row = after >= 0 ? after : before;
            var listing = new Listing(place, new(chunk.Dossier[row], chunk.Version[row], unit >= 0 ? codes[unit] : null), found);
            Differences.Tell(reader, sights, pass, ref listing);
        }
    }

    private readonly struct Listing(
        int wanted, DossierHit hit, SortedDictionary<(ChangeKind Kind, ChangeDirection Direction), List<DossierHit>> found) : IDifferenceSink
    {
        public void Add(int place, ChangeKind kind, ChangeDirection direction, int numerator, int denominator)
        {
            if (place != wanted)
            {
                return;
            }

            if (!found.TryGetValue((kind, direction), out var hits))
            {
                found.Add((kind, direction), hits = []);
            }

            hits.Add(hit);
        }
    }
}
