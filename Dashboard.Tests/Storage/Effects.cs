using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Storage;

/// <summary>Compares an effect that was foretold with what came.</summary>
internal static class Effects
{
    /// <summary>Every indicator of every unit that changed stands in the effect with both values, and no other.</summary>
    public static void AreThoseOf(ImportEffect effect, Figures before, Figures after)
    {
        var told = effect.Lines.Where(line => line.Indicator != IndicatorCatalogue.HandlingTime)
            .Select(line => (line.Unit ?? "", line.Indicator, line.Before.Ratio, line.Before.Grey, line.After.Ratio, line.After.Grey)).ToHashSet();
        var came = Sides(before).Join(Sides(after), one => (one.Unit, one.Indicator), other => (other.Unit, other.Indicator), (one, other) =>
            (one.Unit, one.Indicator, Before: one.Ratio, BeforeGrey: one.Grey, After: other.Ratio, AfterGrey: other.Grey)).ToList();
        foreach (var line in came.Where(line => line.Before != line.After || line.BeforeGrey != line.AfterGrey))
        {
            Assert.Contains((line.Unit, line.Indicator, line.Before, line.BeforeGrey, line.After, line.AfterGrey), told);
        }

        Assert.Subset(came.Select(line => (line.Unit, line.Indicator, line.Before, line.BeforeGrey, line.After, line.AfterGrey)).ToHashSet(), told);
    }

    private static IEnumerable<(string Unit, string Indicator, Ratio Ratio, Grey Grey)> Sides(Figures figures) =>
        from unit in figures.Units.Select(pair => (pair.Key, pair.Value)).Append(("", figures.Total))
        from indicator in IndicatorCatalogue.All
        where indicator.Id != IndicatorCatalogue.HandlingTime
        select (unit.Item1, indicator.Id, unit.Item2.Indicators[indicator.Id], figures.GreyOf(unit.Item2, indicator.Id));
}
