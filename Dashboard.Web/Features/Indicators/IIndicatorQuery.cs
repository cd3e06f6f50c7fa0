using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Definitions;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Indicators;

/// <summary>What the pages of indicators show.</summary>
/// <param name="View">Figures and what they are compared with.</param>
/// <param name="Months">Twelve months of all units, oldest first.</param>
/// <param name="Definitions">What the indicators are in words.</param>
public sealed record IndicatorData(ViewData View, IReadOnlyList<Figures> Months, DefinitionTable Definitions);

/// <summary>A page of the dossiers of one step of a change.</summary>
/// <param name="Total">How many the step has.</param>
/// <param name="Page">Page shown, the first being 1.</param>
/// <param name="Lines">The dossiers of the page, as known at the later moment.</param>
public sealed record StepPage(int Total, int Page, IReadOnlyList<DossierLine> Lines)
{
    public const int Size = 20;

    public int Pages => Math.Max(1, (Total + Size - 1) / Size);
}

/// <summary>What the pages of indicators ask for.</summary>
public interface IIndicatorQuery
{
    /// <summary>Raised after every import and undo, on any thread.</summary>
    event Action? Changed;

    /// <summary>The figures and trends of an address; <see langword="null"/> while nothing has been imported.</summary>
    Task<IndicatorData?> LoadAsync(AddressText address);

    /// <summary>The dossiers of one step of an indicator's change.</summary>
    Task<StepPage> StepAsync(ViewAddress address, string indicator, string? unit, ChangeStepKind step, int page);
}
