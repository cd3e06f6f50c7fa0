using Dashboard.Core.Help;
using Dashboard.Core.Indicators;
using Dashboard.Web.Components;

namespace Dashboard.Web.Features.Help;

/// <summary>One figure of the imported data, followed from a row of a file to its percentage.</summary>
/// <param name="Address">Period, moment and ledger number that the figure belongs to.</param>
/// <param name="Unit">Code of the unit.</param>
/// <param name="UnitName">Name of the unit.</param>
/// <param name="Ratio">Dossiers resolved late over dossiers resolved.</param>
/// <param name="Dossier">One of the dossiers counted: late where there is one.</param>
/// <param name="IsLate">Whether that dossier is one of those resolved late.</param>
public sealed record HelpExample(ViewAddress Address, string Unit, string UnitName, Ratio Ratio, DossierLine Dossier, bool IsLate);

/// <summary>What the page of help asks for.</summary>
public interface IHelpQuery
{
    HelpTexts Texts { get; }

    /// <summary>The example; <see langword="null"/> while nothing resolved has been imported.</summary>
    Task<HelpExample?> ExampleAsync();
}
