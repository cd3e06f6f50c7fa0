using Dashboard.Core.Search;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Components.Search;

/// <summary>Searches the imported data, away from the circuit's own thread: the first search after a commit takes longer.</summary>
internal sealed class SearchQuery(DashboardData data) : ISearchQuery
{
    public Task<SearchAnswer> FindAsync(string? text, int take) => Task.Run(() => data.Search(text, take));

    public Task<GroupAnswer> FindAsync(SearchGroup group, string? text, int skip, int take) => Task.Run(() => data.Search(group, text, skip, take));

    public void Warm() => _ = Task.Run(() => data.Search(string.Empty, 0));
}
