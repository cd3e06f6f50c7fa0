using System.Collections;
using System.Resources;
using System.Text.RegularExpressions;
using Dashboard.Web.Wording;
using MudBlazor;

namespace Dashboard.Tests.Web;

public sealed partial class ViMudLocalizerTests
{
    private readonly ViMudLocalizer _localizer = new();

    public static TheoryData<string, string> Texts
    {
        get
        {
            using var stream = typeof(MudText).Assembly.GetManifestResourceStream("MudBlazor.Resources.LanguageResource.resources")!;
            using var reader = new ResourceReader(stream);
            var texts = new TheoryData<string, string>();
            foreach (var entry in reader.Cast<DictionaryEntry>())
            {
                texts.Add((string)entry.Key, (string)entry.Value!);
            }

            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void Every_text_of_the_library_is_translated_with_the_same_placeholders(string key, string english)
    {
        var vietnamese = _localizer[key];

        Assert.False(vietnamese.ResourceNotFound, key);
        Assert.Equal(Placeholders(english), Placeholders(vietnamese.Value));
    }

    [Fact]
    public void No_translation_is_left_over() =>
        Assert.Empty(MudTexts.All.Keys.Except(Texts.Select(text => text.Data.Item1), StringComparer.Ordinal));

    [Fact]
    public void The_pager_writes_its_numbers_the_Vietnamese_way() =>
        Assert.Equal("1–50 trên 7.300", _localizer["MudDataGridPager_InfoFormat", "1", "50", "7,300"].Value);

    private static string[] Placeholders(string text) =>
        [.. Placeholder().Matches(text).Select(match => match.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Placeholder();
}
