using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Tests.Text;

/// <summary>Writes Vietnamese the way programs from before Unicode did, seen as windows-1252.</summary>
internal static class LegacyWriter
{
    /// <summary>All lower-case letters of Vietnamese that ASCII lacks.</summary>
    public static string Alphabet { get; } = string.Concat(
        from vowel in "aăâeêioôơuưy"
        from tone in (string[])["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]
        let letter = (vowel + tone).Normalize(NormalizationForm.FormC)
        where letter[0] > '\u007F'
        select letter) + "đ";

    private static readonly Dictionary<char, string> Tcvn3 = Letters(LegacyEncoding.Tcvn3);
    private static readonly Dictionary<char, string> Vni = Letters(LegacyEncoding.Vni);

    public static string Write(LegacyEncoding encoding, string text)
    {
        var letters = encoding == LegacyEncoding.Tcvn3 ? Tcvn3 : Vni;
        var written = new StringBuilder();
        foreach (var c in text.Normalize(NormalizationForm.FormC))
        {
            var lower = char.ToLowerInvariant(c);
            written.Append(
                letters.TryGetValue(c, out var own) ? own
                : !letters.TryGetValue(lower, out var small) ? c.ToString()
                : encoding == LegacyEncoding.Vni ? small.ToUpperInvariant()
                : small);
        }

        return written.ToString();
    }

    /// <summary>Each letter by the one or two characters that the program reads as it.</summary>
    private static Dictionary<char, string> Letters(LegacyEncoding encoding)
    {
        var latin = Enumerable.Range(0xA1, 0x5E).Reverse().Select(code => ((char)code).ToString()).ToList();
        var written = encoding == LegacyEncoding.Tcvn3 ? latin : [.. latin, .. from letter in "aeouyôö" from mark in latin select letter + mark];
        var letters = new Dictionary<char, string>();
        foreach (var text in written)
        {
            if (LegacyText.Convert(encoding, text) is [var letter] && Alphabet.Contains(char.ToLowerInvariant(letter)))
            {
                letters.TryAdd(letter, text);
            }
        }

        return letters;
    }
}
