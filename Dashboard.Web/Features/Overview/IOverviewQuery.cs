using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Overview;

/// <summary>What the overview shows.</summary>
/// <param name="Address">Period, moment and ledger number in force.</param>
/// <param name="Figures">The figures.</param>
/// <param name="Units">The units that have figures, in the order of the registry.</param>
/// <param name="DaysOld">Whole days since the moment, where it is the newest; else 0.</param>
public sealed record OverviewView(ViewAddress Address, Figures Figures, IReadOnlyList<Unit> Units, int DaysOld);

/// <summary>What the overview asks for.</summary>
public interface IOverviewQuery
{
    /// <summary>Raised after every import and undo, on any thread.</summary>
    event Action? Changed;

    /// <summary>The view of an address; <see langword="null"/> while nothing has been imported.</summary>
    Task<OverviewView?> LoadAsync(AddressText address);
}
