using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Dashboard.Tests.Browser.Words;

/// <summary>Finds numbers and dates on a page that are not written as this program writes them: 1.234,5 · 95,6% · dd/MM/yyyy · HH:mm.</summary>
internal static partial class OurFormats
{
    /// <summary>Each foreign format in a text, with what is wrong.</summary>
    public static IEnumerable<string> Foreign(string text)
    {
        if (!text.IsNormalized(NormalizationForm.FormC))
        {
            yield return "accents apart from their letters";
        }

        var plain = Codes.Without(text);
        foreach (Match match in Wrong().Matches(plain))
        {
            var group = match.Groups.Cast<Group>().Skip(1).First(group => group.Success);
            yield return $"{group.Name}: {match.Value.Trim()}";
        }

        foreach (Match match in Day().Matches(plain))
        {
            if (!DateOnly.TryParseExact(match.Value, "dd'/'MM'/'yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return $"day: {match.Value}";
            }
        }

        foreach (Match match in Time().Matches(plain))
        {
            if (!TimeOnly.TryParseExact(match.Value, "HH':'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _))
            {
                yield return $"time: {match.Value}";
            }
        }
    }

    /// <remarks>A number under a heading of a legal text (Điều 4.2) has a point by right; a year has four digits ungrouped.</remarks>
    [GeneratedRegex(
        """
        (?<iso>\b\d{4}-\d{1,2}(-\d{1,2})?(T\d.*)?\b)
        |(?<dashed>\b\d{1,2}[-.]\d{1,2}[-.]\d{4}\b)
        |(?<comma>(?<![\d,.])\d{1,3}(,\d{3})+(?![\d]))
        |(?<point>(?<!([Đđ]iều|[Kk]hoản|[Mm]ục|[Đđ]iểm|bản)\ ?)(?<![\d,.])\d+\.\d{1,2}(?![\d.]))
        |(?<point>(?<![\d,.])\d+\.\d{4,}(?!\d))
        |(?<ungrouped>(?<![\d,./\p{L}])(?!(19|20)\d\d(?!\d))\d{4,}(?![\d/]))
        |(?<percent>\d\s+%)
        |(?<clock>\b\d{1,2}\s?[gh]\s?\d{2}\b|\b\d{1,2}(:\d{2})?\s?([AaPp]\.?[Mm])\b)
        |(?<number>\bNaN\b|∞)
        |(?<placeholder>\{\w*\})
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Wrong();

    [GeneratedRegex(@"(?<![\d/])\d{1,4}/\d{1,2}/\d{1,4}(?![\d/])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Day();

    [GeneratedRegex(@"(?<![\d:])\d{1,2}:\d{1,2}(:\d{2})?(?![\d:])", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Time();
}
