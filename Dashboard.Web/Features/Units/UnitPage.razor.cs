using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;
using Dashboard.Web.Components.Values;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Units;

/// <summary>The page of a unit: how it stands, and what it has to do.</summary>
public sealed partial class UnitPage : ViewPage, IDisposable
{
    private UnitAnswer? _answer;
    private UnitView? _view;
    private IReadOnlyList<AbsentDossier>? _absent;
    private string? _title;
    private string? _notice;
    private int _work;
    private int _asked;

    [Inject]
    internal IUnitQuery Query { get; set; } = default!;

    /// <summary>Code of the unit, in any case.</summary>
    [Parameter]
    public string Code { get; set; } = string.Empty;

    [SupplyParameterFromQuery(Name = "viec")]
    public string? Only { get; set; }

    [SupplyParameterFromQuery(Name = "xep")]
    public string? Order { get; set; }

    [SupplyParameterFromQuery(Name = "trang")]
    public string? Page { get; set; }

    private string DossiersHref =>
        FigureViews.ListHref(_view!.Data.Address, _view.Unit.Code, IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.Progress766), Part.Denominator)!;

    public void Dispose() => Query.Changed -= Reload;

    protected override void OnInitialized() => Query.Changed += Reload;

    protected override async Task OnParametersSetAsync()
    {
        var choice = WorkChoice.Read(Only, Order, Page, out var unread);
        var answer = await Query.LoadAsync(Typed, Code, choice);
        var view = answer.View;
        (_answer, _view) = (answer, view);
        if (view is null)
        {
            return;
        }

        // Only the list of one kind of work has pages; one beyond the last shows the last.
        _asked = choice.Only is null ? 1 : choice.Page;
        _title = UnitTitle.Of(view);
        _work = view.Work.Groups.Sum(group => group.Hits.Count);
        _notice = string.Join(" ", new[] { view.Data.Address.Notice, unread }.OfType<string>()) is { Length: > 0 } notice ? notice : null;
        await AskAbsentAsync(view);
    }

    private string Link(ViewAddress address) => _view!.Choice.Link(address, _view.Unit.Code);

    private string LinkOf(string? unit) => (_view!.Choice with { Page = 1 }).Link(_view.Data.Address, unit ?? _view.Unit.Code);

    private string Anchor(string place) => $"{Link(_view!.Data.Address)}#{place}";

    /// <summary>Reads all that was imported, so that only a page that is alive asks for it.</summary>
    private async Task AskAbsentAsync(UnitView view)
    {
        if (!RendererInfo.IsInteractive || view.Counted.Cutoff is null)
        {
            return;
        }

        StateHasChanged();
        var absent = await Query.AbsentAsync(view.Data.Address, view.Unit.Code);
        if (ReferenceEquals(view, _view))
        {
            _absent = absent;
        }
    }

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
