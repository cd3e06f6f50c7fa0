namespace Dashboard.Core.Indicators;

/// <summary>A dossier behind a figure, as the columns know it.</summary>
/// <param name="Dossier">Id of the dossier.</param>
/// <param name="Version">Id of the version in force.</param>
/// <param name="Unit">Code of the unit it counts for; <see langword="null"/> where none can be told.</param>
public readonly record struct DossierHit(int Dossier, int Version, string? Unit);

/// <summary>Finds the dossiers that a figure counts, by the same pass and rule that counted them.</summary>
public static class DossierSearch
{
    /// <summary>All dossiers of one part of a ratio, in no order.</summary>
    /// <param name="root">What is known.</param>
    /// <param name="query">Period and T.</param>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="part">Numerator, denominator or unknown.</param>
    /// <param name="unit">Code of one unit, or <see langword="null"/> for all.</param>
    public static IReadOnlyList<DossierHit> Find(ColumnRoot root, FigureQuery query, string indicator, Part part, string? unit)
    {
        var asOf = query.AsOf ?? Tally.NewestMoment(root) ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));
        var pass = new PeriodPass(root, query, asOf);
        var told = ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, pass.Second) is not null;
        if (part == Part.Denominator && IndicatorParts.NeedsLetterRegister(indicator) && !told)
        {
            return [];
        }

        string?[] codes = [.. pass.Units.Select(id => root.Units[id].Code), null];
        var visitor = new Finding(IndicatorParts.Of(indicator)[part], codes, unit);
        pass.Run(ref visitor);
        return visitor.Hits;
    }

    private readonly struct Finding(Classes wanted, string?[] codes, string? unit) : IClassVisitor
    {
        public List<DossierHit> Hits { get; } = [];

        public void Visit(ColumnChunk chunk, int row, int slot, Classes classes)
        {
            if ((classes & wanted) != Classes.None && (unit is null || unit == codes[slot]))
            {
                Hits.Add(new(chunk.Dossier[row], chunk.Version[row], codes[slot]));
            }
        }
    }
}
