using Dashboard.Core.Indicators;

namespace Dashboard.Web.Features.Overview;

/// <summary>How dark a cell is: thirds of the way from the best to the worst unit of its column.</summary>
/// <remarks>House rule: no targets are known, so the shade compares units and judges nobody. Fewer than 5 dossiers are not compared.</remarks>
internal static class Shades
{
    public const int Darkest = 3;

    private const int ComparedFrom = 5;

    public static int Of(Figures figures, UnitFigures unit, Indicator indicator)
    {
        var values = figures.Units.Values.Where(other => Compared(other, indicator.Id))
            .Select(other => CellView.Value(other, indicator.Id)!.Value).ToList();
        if (!Compared(unit, indicator.Id) || values.Count < 2 || values.Max() == values.Min())
        {
            return 0;
        }

        var share = (CellView.Value(unit, indicator.Id)!.Value - values.Min()) / (values.Max() - values.Min());
        var behind = indicator.Good == Good.Low ? share : 1 - share;
        return (int)Math.Ceiling(behind * Darkest);
    }

    private static bool Compared(UnitFigures unit, string indicator) => ComparedFrom <=
        (indicator == IndicatorCatalogue.HandlingTime ? unit.HandlingTime.Denominator : unit.Indicators[indicator].Denominator);
}
