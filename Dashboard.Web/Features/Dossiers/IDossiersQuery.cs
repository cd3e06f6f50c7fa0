using Dashboard.Core.Indicators;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Which dossiers the address asks for, as typed.</summary>
public sealed record DossiersText(AddressText Figures, string? Indicator, string? Part, string? Unit, string? Page);

/// <summary>A page of the dossiers behind one figure.</summary>
/// <param name="Address">Period, moment and ledger number in force.</param>
/// <param name="Formula">Formula of the figure.</param>
/// <param name="Indicator">The indicator.</param>
/// <param name="Part">The part shown.</param>
/// <param name="Unit">Code of the unit; <see langword="null"/> for the whole city.</param>
/// <param name="UnitName">Name of the unit, or of the whole.</param>
/// <param name="Ratio">The figure.</param>
/// <param name="Total">How many dossiers were found for the part: equal to the figure.</param>
/// <param name="Page">Page shown, the first being 1.</param>
/// <param name="Lines">The dossiers of the page.</param>
/// <param name="UnitNames">Names of units by code.</param>
public sealed record DossiersView(
    ViewAddress Address,
    string Formula,
    Indicator Indicator,
    Part Part,
    string? Unit,
    string UnitName,
    Ratio Ratio,
    int Total,
    int Page,
    IReadOnlyList<DossierLine> Lines,
    IReadOnlyDictionary<string, string> UnitNames)
{
    public const int PageSize = 50;

    public int Pages => Math.Max(1, (Total + PageSize - 1) / PageSize);

    /// <summary>How many dossiers the figure says that a part has.</summary>
    public long CountOf(Part part) => part switch
    {
        Part.Numerator => Ratio.Numerator,
        Part.Denominator => Ratio.Denominator,
        _ => Ratio.Unknown,
    };
}

/// <summary>What the page of dossiers asks for.</summary>
public interface IDossiersQuery
{
    /// <summary>The dossiers of an address, or a sentence why there are none to show.</summary>
    Task<(DossiersView? View, string? Fault)> LoadAsync(DossiersText text);
}
