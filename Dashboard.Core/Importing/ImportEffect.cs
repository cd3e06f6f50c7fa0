using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Importing;

/// <summary>An indicator of a unit before or after an import.</summary>
/// <param name="Ratio">The ratio; of the handling time working days over dossiers.</param>
/// <param name="Grey">Why there is no value, or <see cref="Grey.None"/>.</param>
/// <param name="Rank">Rank within the unit's kind; <see langword="null"/> where it has none.</param>
public readonly record struct EffectValue(Ratio Ratio, Grey Grey, int? Rank);

/// <summary>What an import changes of one indicator of one unit.</summary>
/// <param name="Unit">Code of the unit; <see langword="null"/> for the total.</param>
/// <param name="Name">Name of the unit; "" for the total.</param>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Before">As it stands, at the newest moment of the imports in force.</param>
/// <param name="After">As it would stand, the import's own moment included.</param>
public sealed record EffectLine(string? Unit, string Name, string Indicator, EffectValue Before, EffectValue After);

/// <summary>What an import would do to the figures of a month: the total first, then the units in the order of the registry; only what changes.</summary>
/// <param name="Period">Month of the day on which the file was written.</param>
/// <param name="Lines">The changes.</param>
public sealed record ImportEffect(Period Period, IReadOnlyList<EffectLine> Lines)
{
    /// <summary>Every indicator of every unit in the same order, those that stay as they are among them.</summary>
    public IReadOnlyList<EffectLine> All { get; init; } = Lines;

    /// <summary>The effect of a change from one root to the next.</summary>
    /// <param name="root">The root in force.</param>
    /// <param name="preview">The root that the import would give.</param>
    /// <param name="day">A day of the month that is counted.</param>
    /// <param name="asOf">T of both; <see langword="null"/> is the newest moment of each.</param>
    public static ImportEffect Between(ColumnRoot root, ColumnRoot preview, DateOnly day, DateTime? asOf = null)
    {
        var period = Period.Month(day.Year, day.Month);
        var (before, after) = (Side.Count(root, period, asOf), Side.Count(preview, period, asOf));
        List<EffectLine> lines = [.. IndicatorCatalogue.All
            .Select(indicator => new EffectLine(null, "", indicator.Id, before.Total(indicator), after.Total(indicator)))
            .Concat(
                from unit in preview.Units.OrderBy(unit => unit.Key).Select(unit => unit.Value)
                from indicator in IndicatorCatalogue.All
                select new EffectLine(unit.Code, unit.Name, indicator.Id, before.Of(unit.Code, indicator), after.Of(unit.Code, indicator)))];
        return new(period, lines.FindAll(line => line.Before != line.After)) { All = lines };
    }

    /// <summary>The figures and ranks of one root.</summary>
    private sealed class Side(Figures figures, Dictionary<string, IReadOnlyDictionary<string, int>> ranks)
    {
        public static Side Count(ColumnRoot root, Period period, DateTime? asOf)
        {
            var figures = Tally.Count(root, new(period.From, period.To, asOf));
            return new(figures, IndicatorCatalogue.All.ToDictionary(
                indicator => indicator.Id, indicator => Ranking.Of(figures, root.Units.Values, indicator), StringComparer.Ordinal));
        }

        public EffectValue Total(Indicator indicator) => Value(figures.Total, indicator, rank: null);

        public EffectValue Of(string unit, Indicator indicator) => figures.Units.TryGetValue(unit, out var known)
            ? Value(known, indicator, ranks[indicator.Id].TryGetValue(unit, out var rank) ? rank : null)
            : default;

        private EffectValue Value(UnitFigures unit, Indicator indicator, int? rank) => new(
            indicator.Id == IndicatorCatalogue.HandlingTime
                ? new(unit.HandlingTime.Sum, unit.HandlingTime.Denominator)
                : unit.Indicators[indicator.Id],
            figures.GreyOf(unit, indicator.Id),
            rank);
    }
}
