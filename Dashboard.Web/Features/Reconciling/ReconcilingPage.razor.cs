using System.Globalization;
using Dashboard.Core.Calendars;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Reconciling;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Reconciling;

/// <summary>A form 06 of the province beside our own counts, with the likely causes and the dossiers behind every number of ours.</summary>
public sealed partial class ReconcilingPage
{
    private IReadOnlyList<ImportEntry> _forms = [];
    private Reconciliation? _found;

    [Inject]
    internal IReconcilingQuery Query { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    /// <summary>Number of the form's import; without one the newest is shown.</summary>
    [SupplyParameterFromQuery(Name = "bieu")]
    public long? Form { get; set; }

    protected override void OnParametersSet()
    {
        _forms = Query.Forms();
        _found = (Form ?? _forms.Select(form => (long?)form.Number).FirstOrDefault()) is { } number ? Query.Find(number) : null;
    }

    private void Choose(ChangeEventArgs change) =>
        Navigation.NavigateTo($"nap-du-lieu/doi-chieu?bieu={Uri.EscapeDataString(Convert.ToString(change.Value, CultureInfo.InvariantCulture) ?? "")}");

    private string List(string unit, string count)
    {
        var view = new ViewAddress(new Period(_found!.From, _found.To), _found.AsOf, _found.Ledger);
        return $"ho-so?{ListNames.Count}={count}&don-vi={Uri.EscapeDataString(unit)}&{view.Query}";
    }
}
