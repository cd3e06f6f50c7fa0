using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Charts;
using Dashboard.Web.Components.Values;

namespace Dashboard.Web.Features.Units;

/// <summary>A figure of the unit with its place among its kind.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Place">Its rank; <see langword="null"/> where it is not ranked.</param>
public sealed record UnitFigure(FigureView Figure, Place? Place);

/// <summary>A group of the work list with the dossiers that are shown of it.</summary>
public sealed record ShownGroup(WorkGroup Group, IReadOnlyList<WorkLine> Lines);

/// <summary>Everything that the page of a unit shows.</summary>
/// <param name="Data">The figures of the address.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Figures">The figures of the meeting.</param>
/// <param name="Work">The work list.</param>
/// <param name="Choice">How it is shown; its page is one that there is.</param>
/// <param name="Groups">The groups shown.</param>
/// <param name="Late">Twelve months of what was resolved late.</param>
public sealed record UnitView(
    ViewData Data, Unit Unit, IReadOnlyList<UnitFigure> Figures, WorkList Work, WorkChoice Choice, IReadOnlyList<ShownGroup> Groups, TrendLine Late)
{
    /// <summary>The counts behind the figures.</summary>
    public UnitFigures Counted => Data.Figures.Units[Unit.Code];
}

/// <summary>What an address leads to: nothing imported, no such unit, or a page.</summary>
/// <param name="Data">The figures; <see langword="null"/> while nothing has been imported.</param>
/// <param name="View">The page; <see langword="null"/> where there is no such unit.</param>
/// <param name="Fault">Why there is no page, in a sentence.</param>
/// <param name="Near">Units that may have been meant.</param>
public sealed record UnitAnswer(ViewData? Data, UnitView? View, string? Fault, IReadOnlyList<Unit> Near);

/// <summary>What the pages of units ask for.</summary>
public interface IUnitQuery
{
    /// <summary>Raised after every import and undo, on any thread.</summary>
    event Action? Changed;

    /// <summary>The page of a unit.</summary>
    Task<UnitAnswer> LoadAsync(AddressText address, string code, WorkChoice choice);

    /// <summary>The dossiers of a unit that are no longer in the exports; asked apart, for it reads all that was imported.</summary>
    Task<IReadOnlyList<AbsentDossier>> AbsentAsync(ViewAddress address, string code);

    /// <summary>The codes of all dossiers of a group.</summary>
    Task<IReadOnlyList<string>> CodesAsync(WorkGroup group);
}
