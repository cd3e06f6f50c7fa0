using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Core.Units;

namespace Dashboard.Web.Components;

/// <summary>The figures of an address and what they are held against.</summary>
/// <param name="Address">Period, moment, ledger number and formula in force.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Changes">Why they differ from those that they are compared with.</param>
/// <param name="Units">The units that have figures, in the order of the registry.</param>
/// <param name="Targets">The targets in force.</param>
/// <param name="Office">Whose dashboard it is.</param>
/// <param name="Moments">Moments of the imports in force, newest first: what the pickers offer.</param>
/// <param name="Newest">The newest moment of any import in force.</param>
/// <param name="NewestLedger">The newest ledger number.</param>
/// <param name="DaysOld">Whole days since the moment, where it is the newest; else 0.</param>
public sealed record ViewData(
    ViewAddress Address,
    Figures Figures,
    FigureChanges Changes,
    IReadOnlyList<Unit> Units,
    TargetTable Targets,
    Office Office,
    IReadOnlyList<DateTime> Moments,
    DateTime Newest,
    long NewestLedger,
    int DaysOld)
{
    /// <summary>The figures that they are compared with.</summary>
    public Figures Before => Changes.From;
}

/// <summary>What every page of figures asks for.</summary>
public interface IViewQuery
{
    /// <summary>Raised after every import and undo, on any thread.</summary>
    event Action? Changed;

    /// <summary>The figures of an address; <see langword="null"/> while nothing has been imported.</summary>
    Task<ViewData?> LoadAsync(AddressText address);

    /// <summary>What is overdue and what falls due in the next working days of a view.</summary>
    Task<Upcoming> UpcomingAsync(ViewAddress address);

    /// <summary>What a page works out of a view: once for all who ask the same, until the data change.</summary>
    /// <param name="question">All that it depends on but the data.</param>
    /// <param name="build">Works it out.</param>
    T Once<T>(object question, Func<T> build)
        where T : class;
}
