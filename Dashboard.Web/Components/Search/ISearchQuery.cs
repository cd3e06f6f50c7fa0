using Dashboard.Core.Search;

namespace Dashboard.Web.Components.Search;

/// <summary>What the go-to dialog and the page of search ask for.</summary>
public interface ISearchQuery
{
    /// <summary>The best of every group.</summary>
    Task<SearchAnswer> FindAsync(string? text, int take);

    /// <summary>A page of one group.</summary>
    Task<GroupAnswer> FindAsync(SearchGroup group, string? text, int skip, int take);

    /// <summary>Makes ready for the first search, without waiting.</summary>
    void Warm();
}
