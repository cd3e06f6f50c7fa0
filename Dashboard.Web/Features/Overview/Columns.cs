using Dashboard.Core.Indicators;

namespace Dashboard.Web.Features.Overview;

/// <summary>Which indicators begin a group of columns.</summary>
internal static class Columns
{
    public static string? Edge(string indicator) => indicator is
        IndicatorCatalogue.LateResolved or
        IndicatorCatalogue.ApologySent or
        IndicatorCatalogue.DossierDigitization or
        IndicatorCatalogue.OnlineSubmission or
        IndicatorCatalogue.HandlingTime
        ? "dau-nhom"
        : null;
}
