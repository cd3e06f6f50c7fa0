using System.Text.RegularExpressions;

namespace Dashboard.Tests.Architecture;

/// <summary>The application runs in a closed network: nothing that the browser gets may load from elsewhere.</summary>
public sealed partial class AddressesTests
{
    private static readonly string[] s_patterns = ["*.razor", "*.css", "*.js", "*.mjs", "*.html", "*.cshtml", "*.svg", "*.webmanifest"];

    // Names, not places: nobody loads them.
    private static readonly string[] s_names = ["http://www.w3.org/", "http://www.apache.org/licenses/", "https://www.apache.org/licenses/"];

    [Fact]
    public void No_page_style_or_script_loads_from_another_host() =>
        Assert.Empty(s_patterns
            .SelectMany(pattern => Repository.Files("Dashboard.Web", pattern))
            .SelectMany(file => ForeignAddresses(File.ReadAllText(file)).Select(address => $"{Path.GetRelativePath(Repository.Root, file)}: {address}")));

    [Theory]
    [InlineData("<script src=\"https://cdn.example/x.js\"></script>", 1)]
    [InlineData("<link href='//fonts.example/css' rel='stylesheet'>", 1)]
    [InlineData("@import url(//fonts.example/css);", 1)]
    [InlineData("fetch(`http://example/` + id)", 1)]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", 0)]
    [InlineData("<a href=\"/so-lieu\">// nothing</a>", 0)]
    public void An_address_of_another_host_is_caught(string text, int expected) =>
        Assert.Equal(expected, ForeignAddresses(text).Count());

    private static IEnumerable<string> ForeignAddresses(string text) =>
        Address().Matches(text).Select(match => match.Value).Where(address => !s_names.Any(name => address.StartsWith(name, StringComparison.Ordinal)));

    [GeneratedRegex("""https?://[^\s"'`)<>]*|(?<=(?:src|href)\s*=\s*["']?|url\(\s*["']?)//[^\s"'`)<>]+""", RegexOptions.IgnoreCase, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Address();
}
