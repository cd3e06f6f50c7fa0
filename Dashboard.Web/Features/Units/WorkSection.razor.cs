using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Work;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;
using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;

namespace Dashboard.Web.Features.Units;

/// <summary>The work list of a unit.</summary>
public sealed partial class WorkSection(IJSRuntime js)
{
    private static readonly Indicator Late = IndicatorCatalogue.All.Single(known => known.Id == IndicatorCatalogue.LateResolved);

    private (string Href, string Words)? _late;
    private WorkKind? _copied;
    private UnitView? _shown;
    private string? _said;
    private string? _codes;
    private int _count;
    private int _pages;
    private bool _officers;

    [Parameter, EditorRequired]
    public UnitView View { get; set; } = default!;

    /// <summary>Gives the codes of a group.</summary>
    [Parameter, EditorRequired]
    public IUnitQuery Query { get; set; } = default!;

    private WorkChoice Choice => View.Choice;

    protected override void OnParametersSet()
    {
        if (!ReferenceEquals(_shown, View))
        {
            (_shown, _copied, _codes, _said) = (View, null, null, null);
        }

        _officers = View.Groups.Any(group => group.Lines.Any(line => line.Officer is not null));
        var ratio = View.Counted.Indicators[Late.Id];
        _late = ratio.Numerator > 0 && Choice.Only is null or WorkKind.Overdue
            ? (FigureViews.ListHref(View.Data.Address, View.Unit.Code, Late, Part.Numerator)!,
                $"{Format.Number(ratio.Numerator)} hồ sơ đã giải quyết trễ hạn ({Format.Percent(ratio)}).")
            : null;
        _pages = Choice.Only is { } kind ? (View.Work[kind].Hits.Count + WorkChoice.PageRows - 1) / WorkChoice.PageRows : 1;
    }

    private string Link(WorkKind? kind) => (Choice with { Only = kind, Page = 1 }).Link(View.Data.Address, View.Unit.Code);

    private string PageLink(int page) => (Choice with { Page = page }).Link(View.Data.Address, View.Unit.Code);

    /// <summary>Puts the codes of a group on the clipboard; where the browser refuses, shows them to be copied by hand.</summary>
    private async Task CopyAsync(WorkGroup group)
    {
        var codes = await Query.CodesAsync(group);
        var text = string.Join('\n', codes);
        await using var module = await js.InvokeAsync<IJSObjectReference>("import", "./js/don-vi.js");
        var done = await module.InvokeAsync<bool>("copy", text);
        _count = codes.Count;
        (_copied, _codes) = done ? (group.Kind, null) : ((WorkKind?)null, text);
        _said = done ? $"Đã chép {Format.Number(_count)} mã hồ sơ" : "Trình duyệt không cho chép";
    }
}
