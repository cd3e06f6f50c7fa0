using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Components;

/// <summary>A page whose address carries the figures that it shows.</summary>
public abstract class ViewPage : ComponentBase
{
    [SupplyParameterFromQuery(Name = "ky")]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "den")]
    public string? AsOf { get; set; }

    [SupplyParameterFromQuery(Name = "so")]
    public string? Ledger { get; set; }

    [SupplyParameterFromQuery(Name = "cach")]
    public string? Formula { get; set; }

    [SupplyParameterFromQuery(Name = "so-voi")]
    public string? Against { get; set; }

    /// <summary>The address as typed.</summary>
    protected AddressText Typed => new(Period, AsOf, Ledger, Formula, Against);
}
