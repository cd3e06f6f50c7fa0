using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using FigurePart = Dashboard.Core.Indicators.Part;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Exactly the dossiers of one figure.</summary>
public sealed partial class DossiersPage
{
    private IReadOnlyList<FigurePart> _parts = [];
    private DossiersView? _view;
    private string? _fault;
    private string? _title;
    private string? _value;

    [Inject]
    internal IDossiersQuery Query { get; set; } = default!;

    [SupplyParameterFromQuery(Name = "chi-so")]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery(Name = "phan")]
    public string? Part { get; set; }

    [SupplyParameterFromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = "ky")]
    public string? Period { get; set; }

    [SupplyParameterFromQuery(Name = "den")]
    public string? AsOf { get; set; }

    [SupplyParameterFromQuery(Name = "so")]
    public string? Ledger { get; set; }

    [SupplyParameterFromQuery(Name = "trang")]
    public string? Page { get; set; }

    private string Range
    {
        get
        {
            var first = ((_view!.Page - 1) * DossiersView.PageSize) + 1;
            return $"{Format.Number(first)}–{Format.Number(first + _view.Lines.Count - 1)} trên {Format.Number(_view.Total)} hồ sơ";
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        (_view, _fault) = await Query.LoadAsync(new(new(Period, AsOf, Ledger), Indicator, Part, Unit, Page));
        if (_view is null)
        {
            return;
        }

        var days = _view.Indicator.Id == IndicatorCatalogue.HandlingTime;
        _parts = days
            ? [FigurePart.Denominator]
            : [FigurePart.Numerator, FigurePart.Denominator, FigurePart.Unknown];
        _title = FigureWords.Sentence(_view.Indicator.Id, _view.Ratio);
        _value = days ? null : Format.Percent(_view.Ratio);
    }

    private string Link(FigurePart part, int page)
    {
        var unit = _view!.Unit is null ? string.Empty : $"&don-vi={Uri.EscapeDataString(_view.Unit)}";
        var name = part.ToString().ToLowerInvariant();
        return $"ho-so?chi-so={_view.Indicator.Id}&phan={name}{unit}&{_view.Address.Query}&trang={page.ToString(CultureInfo.InvariantCulture)}";
    }
}
