using Dashboard.Core.Search;

namespace Dashboard.Web.Components.Search;

/// <summary>Where what was found is opened, with the period, moment and ledger number of the view that is left.</summary>
internal static class SearchLinks
{
    private static readonly string[] Kept = ["ky", "den", "so", "cach", "so-voi"];

    /// <summary>The part of an address that carries the view, as typed, without a question mark; "" where it carries none.</summary>
    /// <param name="uri">The present address.</param>
    public static string ViewOf(string uri)
    {
        var question = uri.IndexOf('?', StringComparison.Ordinal);
        return question < 0 ? string.Empty : string.Join('&', uri[(question + 1)..].Split('#')[0].Split('&')
            .Where(pair => Kept.Contains(pair.Split('=')[0], StringComparer.Ordinal)));
    }

    /// <summary>The address of what was found, without the view.</summary>
    public static string Place(SearchHit hit) => hit.Group switch
    {
        SearchGroup.Unit => $"don-vi/{Uri.EscapeDataString(hit.Key)}",
        SearchGroup.Indicator => $"chi-so/{Uri.EscapeDataString(hit.Key)}",
        SearchGroup.Procedure => $"ho-so?thu-tuc={Uri.EscapeDataString(hit.Key)}",
        _ => $"ho-so/{string.Join('/', hit.Key.Split('/').Select(Uri.EscapeDataString))}",
    };

    /// <summary>The address with the view.</summary>
    public static string Of(SearchHit hit, string view) => With(Place(hit), view);

    /// <summary>The page that shows all of a search, or all of one group.</summary>
    public static string All(string text, SearchGroup? group, string view, int page = 1) => With(
        $"tim?q={Uri.EscapeDataString(text)}"
        + (group is { } one ? $"&nhom={SearchWords.Key(one)}" : null)
        + (page > 1 ? $"&trang={page.ToString(System.Globalization.CultureInfo.InvariantCulture)}" : null),
        view);

    private static string With(string place, string view) =>
        view.Length == 0 ? place : $"{place}{(place.Contains('?', StringComparison.Ordinal) ? '&' : '?')}{view}";
}
