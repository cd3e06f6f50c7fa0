using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Features.Overview;

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

    public static OverviewView View(Figures figures, params Unit[] units) => new(Address, figures, units, DaysOld: 0);
}
