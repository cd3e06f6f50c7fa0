using Dashboard.Core.Indicators;

namespace Dashboard.Web.Components.Values;

/// <summary>The indicators as columns: what the weekly meeting judges, in groups by what mends them.</summary>
public static class FigureColumns
{
    private static readonly string[] MainIds =
    [
        IndicatorCatalogue.Progress766,
        IndicatorCatalogue.LateResolved,
        IndicatorCatalogue.LateFirstDue,
        IndicatorCatalogue.OverduePending,
        IndicatorCatalogue.ApologySent,
        IndicatorCatalogue.DossierDigitization,
        IndicatorCatalogue.ResultDigitization,
        IndicatorCatalogue.StillValidDigitization,
    ];

    private static readonly string[] RestIds =
    [
        IndicatorCatalogue.ApologyTimely,
        IndicatorCatalogue.Digitization766,
        IndicatorCatalogue.OnlineSubmission,
        IndicatorCatalogue.OnlinePayment,
        IndicatorCatalogue.HandlingTime,
    ];

    /// <summary>The indicators of the meeting.</summary>
    public static IReadOnlyList<Indicator> Main { get; } = [.. MainIds.Select(Of)];

    /// <summary>The others.</summary>
    public static IReadOnlyList<Indicator> Rest { get; } = [.. RestIds.Select(Of)];

    /// <summary>The style class of a column that begins a group.</summary>
    public static string? Edge(string indicator) => indicator is
        IndicatorCatalogue.Progress766 or
        IndicatorCatalogue.ApologySent or
        IndicatorCatalogue.ApologyTimely or
        IndicatorCatalogue.DossierDigitization or
        IndicatorCatalogue.OnlineSubmission or
        IndicatorCatalogue.HandlingTime
        ? "dau-nhom"
        : null;

    private static Indicator Of(string id) => IndicatorCatalogue.All.Single(indicator => indicator.Id == id);
}
