using System.Globalization;
using Dashboard.Core.Search;
using Dashboard.Web.Components.Search;
using Microsoft.AspNetCore.Components;

namespace Dashboard.Web.Features.Search;

/// <summary>All that a search finds; stands without a script, and pages through long lists.</summary>
public sealed partial class SearchPage(ISearchQuery query, NavigationManager navigation)
{
    internal const int PageSize = 50;
    internal const int MostPages = 20;
    private const int OfEach = 10;

    private IReadOnlyList<GroupAnswer> _groups = [];
    private IReadOnlyList<(string Name, string? Value)> _kept = [];
    private GroupAnswer? _group;
    private string _text = string.Empty;
    private string _view = string.Empty;
    private string _title = "Tìm";
    private bool _nothing;
    private int _first = 1;
    private int _page = 1;
    private int _pages = 1;
    private int _asked = 1;

    [SupplyParameterFromQuery(Name = "q")]
    public string? Text { get; set; }

    [SupplyParameterFromQuery(Name = "nhom")]
    public string? Only { get; set; }

    [SupplyParameterFromQuery(Name = "trang")]
    public string? Number { get; set; }

    protected override async Task OnParametersSetAsync()
    {
        _view = SearchLinks.ViewOf(navigation.Uri);
        _kept = [.. new (string, string?)[] { ("ky", Period), ("den", AsOf), ("so", Ledger), ("cach", Formula), ("so-voi", Against) }.Where(pair => pair.Item2 is not null)];
        (_text, _group, _groups, _nothing, _first, _page, _pages, _asked) = (Text?.Trim() ?? string.Empty, null, [], false, 1, 1, 1, 1);
        if (_text.Length == 0)
        {
            _title = "Tìm đơn vị, chỉ số, thủ tục, hồ sơ";
            return;
        }

        if (SearchWords.Read(Only) is { } group)
        {
            await LoadPageAsync(group);
        }
        else
        {
            var answer = await query.FindAsync(_text, OfEach);
            (_groups, _title) = (answer.Groups, SearchWords.Found(answer));
        }

        _nothing = _groups.Sum(found => found.Total) == 0;
    }

    private async Task LoadPageAsync(SearchGroup group)
    {
        _asked = int.TryParse(Number, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Max(1, number) : 1;
        _page = Math.Min(_asked, MostPages);
        _group = await query.FindAsync(group, _text, (_page - 1) * PageSize, PageSize);
        _pages = Math.Clamp((_group.Total + PageSize - 1) / PageSize, 1, MostPages);
        if (_page > _pages)
        {
            _page = _pages;
            _group = await query.FindAsync(group, _text, (_page - 1) * PageSize, PageSize);
        }

        _first = ((_page - 1) * PageSize) + 1;
        _groups = _group.Total == 0 ? [] : [_group];
        _title = SearchWords.Found(new(_text, _groups));
    }
}
