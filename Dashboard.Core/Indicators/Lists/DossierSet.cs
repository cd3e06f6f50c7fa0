namespace Dashboard.Core.Indicators.Lists;

/// <summary>Which dossiers of a period are listed: a part of an indicator, a count, or all of them.</summary>
/// <param name="Indicator">Id of the indicator; <see langword="null"/> where a count or everything is listed.</param>
/// <param name="Part">Part of the indicator's ratio.</param>
/// <param name="Count">Name of the count (<see cref="CountParts"/>); <see langword="null"/> where an indicator or everything is listed.</param>
public sealed record DossierSet(string? Indicator, Part Part, string? Count)
{
    /// <summary>Every dossier that the period counts.</summary>
    public static DossierSet All { get; } = new(Indicator: null, Part.Numerator, Count: null);

    public static DossierSet Of(string indicator, Part part) => new(indicator, part, Count: null);

    public static DossierSet OfCount(string name) => new(Indicator: null, Part.Numerator, name);

    internal Classes Classes => Indicator is not null ? IndicatorParts.Of(Indicator)[Part] : CountParts.Of(Count ?? CountParts.Whole);

    /// <summary>Whether lateness of the set is told by the first due date, not by the current one.</summary>
    public bool ByFirstDue =>
        Indicator is IndicatorCatalogue.LateFirstDue or IndicatorCatalogue.ApologySent or IndicatorCatalogue.ApologyTimely
        || Count?.StartsWith("apology", StringComparison.Ordinal) == true;

    /// <summary>The order where none is chosen: the latest first where all are late, else by code.</summary>
    public ListOrder DefaultOrder => AllLate ? new(ByFirstDue ? ListColumn.LateFirst : ListColumn.Late, Descending: true) : new(ListColumn.Code, Descending: false);

    /// <summary>Whether every dossier of the set is late.</summary>
    public bool AllLate => Indicator switch
    {
        null => Count is "resolvedLate" or "pendingOverdue" || Count?.StartsWith("apology", StringComparison.Ordinal) == true,
        IndicatorCatalogue.LateResolved or IndicatorCatalogue.OverduePending or IndicatorCatalogue.LateFirstDue => Part == Part.Numerator,
        IndicatorCatalogue.ApologySent or IndicatorCatalogue.ApologyTimely => Part != Part.Unknown,
        _ => false,
    };

    /// <summary>How many dossiers the figures of a unit say that the set has.</summary>
    public long Size(UnitFigures figures)
    {
        if (Indicator is null)
        {
            return CountParts.Size(Count ?? CountParts.Whole, figures.Counts);
        }

        if (Indicator == IndicatorCatalogue.HandlingTime)
        {
            return Part == Part.Unknown ? 0 : figures.HandlingTime.Denominator;
        }

        var ratio = figures.Indicators[Indicator];
        return Part switch
        {
            Part.Numerator => ratio.Numerator,
            Part.Denominator => ratio.Denominator,
            _ => ratio.Unknown,
        };
    }
}
