using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using FigurePart = Dashboard.Core.Indicators.Part;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Exactly the dossiers of one figure or count, or all of a period.</summary>
public sealed partial class DossiersPage : ViewPage, IDisposable
{
    private IReadOnlyList<(string Name, DossierSet Set, long Size)> _parts = [];
    private DossiersView? _view;
    private ListContext _context = default!;
    private string? _fault;
    private string? _title;
    private bool _matches;

    [Inject]
    internal IDossiersQuery Source { get; set; } = default!;

    [SupplyParameterFromQuery(Name = ListNames.Indicator)]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Part)]
    public string? Part { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Count)]
    public string? Count { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Unit)]
    public string? Unit { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Procedure)]
    public string? Procedure { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Field)]
    public string? Field { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Officer)]
    public string? Officer { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Channel)]
    public string? Channel { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Status)]
    public string? Status { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Letter)]
    public string? Letter { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.LateFrom)]
    public string? LateFrom { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Search)]
    public string? Search { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Sort)]
    public string? Sort { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Direction)]
    public string? Direction { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Page)]
    public string? Page { get; set; }

    [SupplyParameterFromQuery(Name = ListNames.Columns)]
    public string? Columns { get; set; }

    private string Query => _context.List.Query(_context.Address);

    private string Range
    {
        get
        {
            var page = _view!.Page;
            return page.Pages == 1
                ? $"{Format.Number(page.Count)} dòng, một trang"
                : $"{Format.Number(page.First)}–{Format.Number(page.First + page.Lines.Count - 1)} trên {Format.Number(page.Count)} dòng";
        }
    }

    public void Dispose() => Source.Changed -= Reload;

    protected override void OnInitialized() => Source.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        (_view, _fault) = await Source.LoadAsync(Text());
        _title = null;
        if (_view is null)
        {
            return;
        }

        _context = _view.Context;
        _matches = _view.Page.Size == _context.Expected;
        _title = ListTitle.Of(_context, _view.Page);
        _parts = _context.List.Set.Indicator is { } indicator && indicator != IndicatorCatalogue.HandlingTime
            ? [.. Enum.GetValues<FigurePart>().Select(part => (FigureWords.Part(part), DossierSet.Of(indicator, part), DossierSet.Of(indicator, part).Size(_context.Figures)))]
            : [];
    }

    private string Link(ListAddress list) => list.Link(_context.Address);

    private ListText Text() => new(Typed)
    {
        Indicator = Indicator,
        Part = Part,
        Count = Count,
        Unit = Unit,
        Procedure = Procedure,
        Field = Field,
        Officer = Officer,
        Channel = Channel,
        Status = Status,
        Letter = Letter,
        LateFrom = LateFrom,
        Search = Search,
        Sort = Sort,
        Direction = Direction,
        Page = Page,
        Columns = Columns,
    };

    private void Reload() => _ = InvokeAsync(async () =>
    {
        try
        {
            await OnParametersSetAsync();
            StateHasChanged();
        }
        catch (Exception broken)
        {
            await DispatchExceptionAsync(broken);
        }
    });
}
