using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Browser.Words;

/// <summary>
/// Finds words on a page that are not Vietnamese. A word passes if it is built as a Vietnamese syllable is, is an
/// abbreviation without vowel, or is on the list; English words that happen to be built like syllables are listed too.
/// </summary>
internal static partial class OurWords
{
    /// <summary>Names of formats, keys, codes and abbreviations that people here write just so.</summary>
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        [
            "Excel", "xlsx", "xls", "csv", "pdf", "byte", "KB", "MB", "GB", "Ctrl", "Alt", "Shift", "Enter", "Esc", "Tab", "Home", "End", "Unicode",
            "UBND", "TTg", "TTHC", "VPCP", "KSTT", "QĐ", "NĐ", "CP", "UTF", "email", "Email", "Windows", "Zalo", "II", "III", "IV", "XIII",
            "TNMT", "LĐTBXH", "KTHT", "TCKH", "QLĐT", "VHTT", "GDĐT", "YT",
        ],
        StringComparer.Ordinal);

    /// <summary>English words built as Vietnamese syllables, which no label of ours needs as Vietnamese ones.</summary>
    private static readonly FrozenSet<string> English = FrozenSet.ToFrozenSet(
        ["the", "on", "no", "sum", "min", "hi", "he", "we", "go", "undo", "nan", "null", "true", "ha", "ok", "chin"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Words of a text that are no Vietnamese; codes, files and addresses in it are left out.</summary>
    public static IEnumerable<string> Foreign(string text, IReadOnlySet<string> unitCodes)
    {
        foreach (Match word in Word().Matches(Codes.Without(text.Normalize(NormalizationForm.FormC))))
        {
            var letters = word.Value;
            if (letters.Length > 1 && !Known.Contains(letters) && !unitCodes.Contains(letters)
                && (English.Contains(letters) || !(VietnameseSyllable.Is(letters) || IsAbbreviation(letters))))
            {
                yield return letters;
            }
        }
    }

    private static bool IsAbbreviation(string letters) => letters.All(char.IsUpper) && !VietnameseSyllable.HasVowel(letters);

    [GeneratedRegex(@"[\p{L}\p{M}]+", RegexOptions.None, 1000)]
    private static partial Regex Word();
}
