namespace Dashboard.Core.Indicators.Changes;

/// <summary>Which two figures are compared: periods and moments may both differ; the ledger number is one.</summary>
/// <param name="From">The earlier question: period 1 at T1.</param>
/// <param name="To">The later question: period 2 at T2.</param>
public sealed record ChangeQuery(FigureQuery From, FigureQuery To);

/// <summary>Why every ratio of every unit changed between two figures.</summary>
/// <param name="From">The figures of the first period and moment.</param>
/// <param name="To">The figures of the second.</param>
/// <param name="Units">By unit code and indicator id; units of either period.</param>
/// <param name="Total">By indicator id. A dossier that only moved between units changes units, not the total.</param>
public sealed record FigureChanges(
    Figures From,
    Figures To,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, RatioChange>> Units,
    IReadOnlyDictionary<string, RatioChange> Total)
{
    /// <summary>The change of one indicator; <see langword="null"/> where the unit is in neither period.</summary>
    /// <param name="indicator">Id of the indicator.</param>
    /// <param name="unit">Code of the unit; <see langword="null"/> for the total.</param>
    public RatioChange? Of(string indicator, string? unit) =>
        unit is null ? Total[indicator] : Units.GetValueOrDefault(unit)?[indicator];
}
