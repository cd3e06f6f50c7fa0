namespace Dashboard.Web.Components;

/// <summary>The address of one dossier's page.</summary>
internal static class DossierAddress
{
    public const string Root = "ho-so";

    /// <summary>The address of a dossier, with a query string or without one; the slashes of a key stay slashes.</summary>
    public static string Of(string key, string? query = null)
    {
        var path = string.Join('/', key.Split('/').Select(Uri.EscapeDataString));
        return string.IsNullOrEmpty(query) ? $"{Root}/{path}" : $"{Root}/{path}?{query}";
    }
}
