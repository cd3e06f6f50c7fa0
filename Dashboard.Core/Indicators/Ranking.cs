using Dashboard.Core.Units;

namespace Dashboard.Core.Indicators;

/// <summary>The ranks of units by an indicator, within their kind: departments, and wards and communes together.</summary>
/// <remarks>Source: the project's specification of indicators, §5.</remarks>
public static class Ranking
{
    /// <summary>A unit with fewer dossiers than this is listed, not ranked.</summary>
    public const int LeastDossiers = 5;

    /// <summary>Rank by unit code, 1 being the best of its kind; equal values share a rank, grey ones have none.</summary>
    /// <param name="figures">The figures.</param>
    /// <param name="units">The units that take part.</param>
    /// <param name="indicator">What they are ranked by.</param>
    /// <param name="together">All units in one order, whatever their kind.</param>
    public static IReadOnlyDictionary<string, int> Of(Figures figures, IEnumerable<Unit> units, Indicator indicator, bool together = false)
    {
        var ranks = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var kind in units.GroupBy(unit => !together && (unit.Kind is "ward" or "commune")))
        {
            var valued = kind
                .Select(unit => (unit.Code, Value: Value(figures, unit.Code, indicator)))
                .Where(pair => pair.Value is not null)
                .ToList();
            foreach (var (code, value) in valued)
            {
                ranks[code] = 1 + valued.Count(other => indicator.Good == Good.Low ? other.Value < value : other.Value > value);
            }
        }

        return ranks;
    }

    private static decimal? Value(Figures figures, string code, Indicator indicator)
    {
        if (!figures.Units.TryGetValue(code, out var unit) || figures.GreyOf(unit, indicator.Id) != Grey.None)
        {
            return null;
        }

        var (value, denominator) = indicator.Id == IndicatorCatalogue.HandlingTime
            ? (unit.HandlingTime.Mean, unit.HandlingTime.Denominator)
            : (unit.Indicators[indicator.Id].Percent, unit.Indicators[indicator.Id].Denominator);
        return denominator < LeastDossiers ? null : value;
    }
}
