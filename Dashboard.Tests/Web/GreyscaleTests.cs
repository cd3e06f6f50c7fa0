using System.Globalization;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Web;

/// <summary>How good a figure is can be told without colour: the fills rank by lightness, and what is written on them can be read.</summary>
public sealed partial class GreyscaleTests
{
    /// <summary>Least step between the lightness of two neighbours, as a ratio of contrast.</summary>
    private const double Step = 1.03;

    /// <summary>From good to bad.</summary>
    private static readonly string[] Fills = ["dat-nen", "gan-nen", "chua-nen-1", "chua-nen-2", "chua-nen-3"];

    private static readonly string Tokens = File.ReadAllText(Path.Combine(ProjectFile.Root, "Dashboard.Web", "wwwroot", "tokens.css"));

    public static TheoryData<string> Themes => ["light", "dark", "projector"];

    [Theory]
    [MemberData(nameof(Themes))]
    public void Fills_grow_away_from_the_page_as_results_get_worse(string theme)
    {
        var tokens = Read(theme);
        var contrasts = Fills.Select(fill => Contrast(tokens[fill], tokens["nen"])).ToList();
        Assert.All(contrasts.Zip(contrasts.Skip(1)), pair => Assert.True(pair.Second / pair.First >= Step, $"{theme}: {string.Join(" ", contrasts)}"));
    }

    [Theory]
    [InlineData("light", "muc", "nen", 4.5)]
    [InlineData("light", "muc-3", "nen", 4.5)]
    [InlineData("light", "dat-chu", "dat-nen", 4.5)]
    [InlineData("light", "gan-chu", "gan-nen", 4.5)]
    [InlineData("light", "chua-chu", "chua-nen-3", 4.5)]
    [InlineData("light", "ke-manh", "mat", 3)]
    [InlineData("light", "vong", "nen", 3)]
    [InlineData("dark", "muc", "nen", 4.5)]
    [InlineData("dark", "muc-3", "nen", 4.5)]
    [InlineData("dark", "dat-chu", "dat-nen", 4.5)]
    [InlineData("dark", "gan-chu", "gan-nen", 4.5)]
    [InlineData("dark", "chua-chu", "chua-nen-3", 4.5)]
    [InlineData("dark", "ke-manh", "mat", 3)]
    [InlineData("dark", "vong", "nen", 3)]
    [InlineData("projector", "muc-3", "nen", 4.5)]
    [InlineData("projector", "dat-chu", "dat-nen", 4.5)]
    [InlineData("projector", "gan-chu", "gan-nen", 4.5)]
    [InlineData("projector", "chua-chu", "chua-nen-3", 4.5)]
    public void What_is_written_can_be_read(string theme, string ink, string paper, double least)
    {
        var tokens = Read(theme);
        Assert.True(Contrast(tokens[ink], tokens[paper]) >= least, $"{ink} on {paper} in {theme}: {Contrast(tokens[ink], tokens[paper]):0.00}");
    }

    private static Dictionary<string, double> Read(string theme)
    {
        var block = Block().Matches(Tokens).Single(match => match.Groups["theme"].Value == theme).Groups["rules"].Value;
        return Colour().Matches(block).ToDictionary(match => match.Groups["name"].Value, match => Luminance(match.Groups["hex"].Value), StringComparer.Ordinal);
    }

    /// <summary>Relative luminance as WCAG 2 defines it, 0 (black) to 1 (white).</summary>
    private static double Luminance(string hex)
    {
        double Part(int at) => int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var part && part <= 0.03928
            ? part / 12.92
            : Math.Pow((part + 0.055) / 1.055, 2.4);
        return (0.2126 * Part(0)) + (0.7152 * Part(2)) + (0.0722 * Part(4));
    }

    private static double Contrast(double one, double other) => (Math.Max(one, other) + 0.05) / (Math.Min(one, other) + 0.05);

    [GeneratedRegex(@"\[data-theme=(?<theme>\w+)\]\{(?<rules>[^}]*)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"--(?<name>[\w-]+):\#(?<hex>[0-9A-Fa-f]{6})", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Colour();
}
