using Dashboard.Core.Calendars;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;

namespace Dashboard.Tests.Browser.Pages;

/// <summary>What of the data the pages are opened with.</summary>
/// <param name="Period">A month in which dossiers were late, as an address has it.</param>
/// <param name="Moment">The moment by which the data is known, as an address has it.</param>
/// <param name="Unit">Code of a unit that was late then.</param>
/// <param name="Dossier">Key of one of its dossiers.</param>
/// <param name="Name">What a unit is searched by.</param>
internal sealed record Subject(Period Period, string Moment, string Unit, string Dossier, string Name)
{
    /// <summary>Of the samples: the dossier has letters of apology.</summary>
    public static Subject Sample { get; } = new(Period.Month(2023, 11), "2023-11-21T18:00", "TNMT", "H20.32-230328-0002", "phường");

    /// <summary>The month, as known at the moment.</summary>
    public string View => $"ky={Period.Key()}&den={Moment}";

    /// <summary>The year of the month, as known at the moment: the largest numbers.</summary>
    public string Year => $"ky={Period.Year(Period.From.Year).Key()}&den={Moment}";

    /// <summary>A part of the dossier's code.</summary>
    public string PartOfCode => Uri.EscapeDataString(Dossier[(Dossier.Length / 2)..]);

    /// <summary>Of any data: the month, the unit and the dossier that were latest.</summary>
    /// <exception cref="InvalidOperationException">No dossier was late in the last twelve months.</exception>
    public static Subject Of(DashboardData data)
    {
        var moment = ViewAddress.Upwards(data.NewestMoment ?? throw new InvalidOperationException("The folder holds no import."));
        var day = DateOnly.FromDateTime(moment);
        var month = data.Trend(new(day, day, moment)).MaxBy(month => Late(month.Total))!;
        var unit = month.Units.MaxBy(unit => Late(unit.Value)).Key;
        var set = DossierSet.Of(IndicatorCatalogue.LateResolved, Part.Numerator);
        var late = data.List(new(new(month.From, month.To, moment), set, unit, ListFilter.None, set.DefaultOrder));
        return late.Count == 0
            ? throw new InvalidOperationException("No dossier of the folder was late in the last twelve months.")
            : new(new(month.From, month.To), ViewAddress.MomentText(moment), unit, data.Lines(late, 0, 1)[0].Key, Uri.EscapeDataString(data.Units.First(known => known.Code == unit).Name));
    }

    private static long Late(UnitFigures figures) => figures.Indicators[IndicatorCatalogue.LateResolved].Numerator;
}
