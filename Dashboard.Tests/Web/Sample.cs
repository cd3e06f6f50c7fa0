using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;

namespace Dashboard.Tests.Web;

/// <summary>Ordinary figures; a test changes only what it is about.</summary>
internal static class Sample
{
    public static readonly DateTime Moment = new(2023, 11, 21, 18, 0, 0);

    public static Unit Department { get; } = Unit("TNMT", "Phòng Tài nguyên và Môi trường", "department");

    public static Unit Ward { get; } = Unit("P1", "UBND Phường 1", "ward");

    public static Unit Unit(string code, string name, string kind) => new(code, name, kind, "SADEC", null, null, []);

    /// <summary>Figures of a unit: every ratio is the same unless it is given.</summary>
    public static UnitFigures Figures(Ratio all, DateOnly? cutoff, params (string Id, Ratio Ratio)[] given) => new(
        cutoff,
        new Counts(),
        IndicatorCatalogue.All.Where(indicator => indicator.Id != IndicatorCatalogue.HandlingTime).ToDictionary(
            indicator => indicator.Id,
            indicator => Array.Find(given, known => known.Id == indicator.Id) is { Id: not null } known ? known.Ratio : all),
        new HandlingTime(10 * all.Denominator, all.Denominator, all.Denominator == 0 ? null : 9.5));

    public static Figures City(UnitFigures total, params (string Code, UnitFigures Figures)[] units) => new(
        new(2023, 10, 1),
        new(2023, 10, 31),
        Moment,
        12,
        "B06",
        units.ToDictionary(unit => unit.Code, unit => unit.Figures),
        total,
        HasLetterRegister: true);

    public static ViewAddress Address { get; } = ViewAddress.Read(new("2023-10", null, null), Moment, 12);

    /// <summary>A target of an indicator for all units: at least or at most so many percent, near within one point, a step each ten.</summary>
    public static Target Target(string indicator, decimal value)
    {
        var good = IndicatorCatalogue.All.Single(known => known.Id == indicator).Good;
        return new(indicator, null, null, null, null, good == Good.High ? Bound.AtLeast : Bound.AtMost, value, 1, 10, "căn cứ", Verified: false);
    }

    /// <summary>A view whose figures are compared with the same ones, unless others are given.</summary>
    public static ViewData View(Figures figures, IReadOnlyList<Target> targets, Figures? before, params Unit[] units) => new(
        Address, figures, ChangesOf(before ?? figures, figures), units, new(targets), new("UBND thành phố", "Toàn thành phố"), [Moment], Moment, 12, DaysOld: 0);

    /// <summary>Two sets of figures without the parts between them.</summary>
    private static FigureChanges ChangesOf(Figures from, Figures to) => new(
        from,
        to,
        to.Units.ToDictionary(unit => unit.Key, unit => (IReadOnlyDictionary<string, RatioChange>)Parts(from.Units[unit.Key], unit.Value), StringComparer.Ordinal),
        Parts(from.Total, to.Total));

    private static Dictionary<string, RatioChange> Parts(UnitFigures from, UnitFigures to) => IndicatorCatalogue.All.ToDictionary(
        indicator => indicator.Id,
        indicator => new RatioChange(FigureViews.RatioOf(from, indicator), FigureViews.RatioOf(to, indicator), []));
}
