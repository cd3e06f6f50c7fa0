using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Units;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Features.Units;

namespace Dashboard.Tests.Web.Units;

/// <summary>Pages of a unit for tests; a test changes only what it is about.</summary>
internal static class Views
{
    public static readonly DateOnly Cutoff = new(2023, 10, 31);

    public static readonly WorkChoice All = new(null, WorkOrder.Cost, 1);

    private static readonly Target[] Targets =
    [
        Sample.Target(IndicatorCatalogue.Progress766, 95),
        Sample.Target(IndicatorCatalogue.LateResolved, 5),
        Sample.Target(IndicatorCatalogue.OverduePending, 0),
        Sample.Target(IndicatorCatalogue.ResultDigitization, 80),
    ];

    public static Unit Legal { get; } = Sample.Unit("TP", "Phòng Tư pháp", "department");

    public static Unit Home { get; } = Sample.Unit("NV", "Phòng Nội vụ", "department");

    /// <summary>Everything met: progress 96, late 4, none overdue, results all digitized; letters as given.</summary>
    public static UnitFigures Good(params (string Id, Ratio Ratio)[] given) => Sample.Figures(
        default,
        Cutoff,
        [
            .. given,
            (IndicatorCatalogue.Progress766, new(96, 100)), (IndicatorCatalogue.LateResolved, new(4, 100)),
            (IndicatorCatalogue.OverduePending, new(0, 20)), (IndicatorCatalogue.ResultDigitization, new(90, 100)),
        ]);

    /// <summary>The page of the department of land, beside two others of its kind.</summary>
    public static UnitView Of(UnitFigures own, UnitFigures legal, UnitFigures home, WorkList? work = null, WorkChoice? choice = null, IReadOnlyList<WorkLine>? lines = null)
    {
        var unit = Sample.Department;
        var data = Sample.View(Sample.City(own, (unit.Code, own), (Legal.Code, legal), (Home.Code, home)), Targets, null, unit, Legal, Home);
        var list = work ?? Work();
        return new(
            data,
            unit,
            [.. FigureColumns.Main.Select(indicator => new UnitFigure(FigureViews.Of(data, Who.Unit(unit), indicator), Place.Find(data, unit, indicator)))],
            list,
            choice ?? All,
            [.. list.Groups.Select(group => new ShownGroup(group, group.Hits.Count == 0 ? [] : lines ?? []))],
            TrendLine.Of([.. Enumerable.Repeat(data.Figures, Trend.Months)], data.Targets, Who.Unit(unit), IndicatorCatalogue.All[0]));
    }

    public static UnitView Of(UnitFigures own, WorkList? work = null) => Of(own, Good(), Good(), work);

    /// <summary>A work list with groups as given; the others are empty.</summary>
    public static WorkList Work(params WorkGroup[] groups) => new(
        Cutoff, new(2023, 11, 3), IsOpen: true, HasLetterRegister: true,
        [.. Enum.GetValues<WorkKind>().Select(kind => Array.Find(groups, group => group.Kind == kind) ?? new WorkGroup(kind, [], 0, []))]);

    /// <summary>A group of so many dossiers that moves one indicator.</summary>
    public static WorkGroup Group(WorkKind kind, int hits, params WorkEffect[] effects) => new(
        kind, [.. Enumerable.Range(1, hits).Select(id => new WorkHit(id, id, Core.Dossiers.Status.InProgress, 1, 2, 2, 0, hits - id))], 0, effects);

    public static WorkLine Line(string code, int days = 21) => new(
        code, code, "Cấp Giấy chứng nhận lần đầu", "Trần Thị Mai", new(2023, 3, 8), new(2023, 4, 19), new(2023, 4, 19), new(2023, 5, 23), days);
}
