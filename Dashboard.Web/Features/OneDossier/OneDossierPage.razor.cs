using Dashboard.Core.Histories;
using Dashboard.Web.Components;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Everything that was said of one dossier, and its working days one by one.</summary>
public sealed partial class OneDossierPage
{
    /// <summary>The word below the address of dossiers that is no code: the list as a workbook.</summary>
    private const string Workbook = "tep-excel";
    private const string ShownName = "nap";

    private OneDossierView? _view;
    private string? _fault;
    private string? _procedure;
    private string? _list;

    [Inject]
    internal IOneDossierQuery Query { get; set; } = default!;

    [Inject]
    internal NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public string? Code { get; set; }

    [SupplyParameterFromQuery(Name = "chi-so")]
    public string? Indicator { get; set; }

    [SupplyParameterFromQuery(Name = "phan")]
    public string? Part { get; set; }

    [SupplyParameterFromQuery(Name = "don-vi")]
    public string? Unit { get; set; }

    /// <summary><c>het</c> shows a column for every import.</summary>
    [SupplyParameterFromQuery(Name = ShownName)]
    public string? Shown { get; set; }

    /// <summary>The list with all that its address said; a page opened by itself leads to the list of its own figures.</summary>
    private string BackToList => ListQuery.Length == 0 ? $"ho-so?{_view!.Address.Query}" : $"ho-so?{ListQuery}";

    /// <summary>The query string without what is this page's own.</summary>
    private string ListQuery
    {
        get
        {
            var question = Navigation.Uri.IndexOf('?', StringComparison.Ordinal);
            var query = question < 0 ? string.Empty : Navigation.Uri[(question + 1)..].Split('#')[0];
            return string.Join('&', query.Split('&').Where(pair => pair.Length > 0 && !pair.StartsWith(ShownName + "=", StringComparison.Ordinal)));
        }
    }

    protected override async Task OnParametersSetAsync()
    {
        if (string.Equals(Code, Workbook, StringComparison.OrdinalIgnoreCase))
        {
            Navigation.NavigateTo(Navigation.Uri, forceLoad: true);
            return;
        }

        (_view, _fault) = await Query.LoadAsync(new(Code, Typed, Indicator, Part, Unit));
        if (_view?.History is not { } history)
        {
            return;
        }

        _procedure = history.LastWord(Topic.Procedure)?.Said.Text;
        _list = _view.List is { Neighbours: null } list ? $"Hồ sơ không nằm trong danh sách “{list.Indicator.ShortName}” mà địa chỉ ghi; vẫn hiện đủ những gì đã biết về hồ sơ." : null;
    }

    /// <summary>The address that says the same for ever.</summary>
    private string Permanent => Navigation.BaseUri + DossierAddress.Of(_view!.History!.Key, _view.Address.Query);

    private string Sibling(string key) => DossierAddress.Of(key, ListQuery);

    private string WithShown(string? shown)
    {
        var query = ListQuery;
        var own = shown is null ? string.Empty : $"{ShownName}={shown}";
        return DossierAddress.Of(_view!.History!.Key, query.Length > 0 && own.Length > 0 ? $"{query}&{own}" : query + own);
    }
}
