using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Which dossier the address asks for, and the list that it came from, as typed.</summary>
public sealed record OneDossierText(string? Code, AddressText Figures, string? Indicator, string? Part, string? Unit);

/// <summary>The list that a dossier was opened from.</summary>
/// <param name="Indicator">Its indicator.</param>
/// <param name="Part">Numerator, denominator or unknown.</param>
/// <param name="UnitName">Name of the unit, or of the whole.</param>
/// <param name="Neighbours">The dossiers before and after; <see langword="null"/> where the dossier is not in the list.</param>
public sealed record ListContext(Indicator Indicator, Part Part, string UnitName, DossierNeighbours? Neighbours);

/// <summary>One dossier as a page shows it.</summary>
/// <param name="Address">Period, moment and ledger number in force.</param>
/// <param name="Code">The code as typed.</param>
/// <param name="History">What was said of it; <see langword="null"/> where nothing known speaks of it.</param>
/// <param name="Nearest">Keys like the code, where there is no such dossier.</param>
/// <param name="List">The list that it was opened from.</param>
/// <param name="UnitNames">Names of units by the id that rows know them by.</param>
/// <param name="UnitNamesByCode">Names of units by code.</param>
public sealed record OneDossierView(
    ViewAddress Address,
    string Code,
    DossierHistory? History,
    IReadOnlyList<string> Nearest,
    ListContext? List,
    IReadOnlyDictionary<int, string> UnitNames,
    IReadOnlyDictionary<string, string> UnitNamesByCode);

/// <summary>What the page of one dossier asks for.</summary>
public interface IOneDossierQuery
{
    /// <summary>The dossier of an address, or a sentence why there is none to show.</summary>
    Task<(OneDossierView? View, string? Fault)> LoadAsync(OneDossierText text);
}
