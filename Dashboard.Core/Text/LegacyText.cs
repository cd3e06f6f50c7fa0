namespace Dashboard.Core.Text;

/// <summary>What the words of a text say about its encoding.</summary>
/// <param name="Encoding">The encoding that its words speak for; none where they speak for neither.</param>
/// <param name="Telling">Words that are Vietnamese in that encoding and none as they stand.</param>
public readonly record struct LegacyReading(LegacyEncoding Encoding, int Telling)
{
    private const int Enough = 2;

    /// <summary>Whether the text alone is enough to convert it.</summary>
    public bool IsSure => Encoding != LegacyEncoding.None && Telling >= Enough;
}

/// <summary>
/// Recognises Vietnamese text in TCVN3 or VNI-Windows that sits in a Unicode file ("Mêng Kh¬ng", "Xin chaøo caùc baïn")
/// and converts it. A word counts for an encoding where it becomes a Vietnamese syllable in it and is none as it stands,
/// so that Unicode Vietnamese, other languages, codes and dates count for neither.
/// </summary>
public static class LegacyText
{
    /// <summary>How many words must speak for an encoding for one that speaks against it.</summary>
    private const int WordsForOneAgainst = 4;

    private const int LongestWord = 32;

    /// <summary>Whether a text may be legacy at all: it has characters from U+00A1 to U+00FF and no letter beyond.</summary>
    public static bool MayBe(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u00A1', '\u00FF') && !HasLaterLetters(text);

    /// <summary>Whether a text has letters that windows-1252 lacks (ă, đ, ơ, ư, ạ, …) or combining marks: it is Unicode.</summary>
    public static bool HasLaterLetters(ReadOnlySpan<char> text) => text.ContainsAnyInRange('\u0100', '\u1FFF');

    /// <summary>What a text's words say.</summary>
    public static LegacyReading Read(ReadOnlySpan<char> text)
    {
        if (!MayBe(text))
        {
            return default;
        }

        var (tcvn3, vni) = (Weigh(LegacyEncoding.Tcvn3, text), Weigh(LegacyEncoding.Vni, text));
        return tcvn3 > vni ? new(LegacyEncoding.Tcvn3, tcvn3)
            : vni > tcvn3 ? new(LegacyEncoding.Vni, vni)
            : default;
    }

    /// <summary>The text in Unicode (NFC); <see langword="null"/> where a letter of it does not exist in the encoding.</summary>
    public static string? Convert(LegacyEncoding encoding, ReadOnlySpan<char> text)
    {
        var unicode = text.Length <= 256 ? stackalloc char[2 * text.Length] : new char[2 * text.Length];
        var length = LegacyTable.Convert(encoding, text, unicode);
        return length < 0 ? null
            : encoding == LegacyEncoding.Tcvn3 && IsInCapitals(text) ? new string(unicode[..length]).ToUpperInvariant()
            : new string(unicode[..length]);
    }

    public static string NameOf(LegacyEncoding encoding) => encoding == LegacyEncoding.Tcvn3 ? "TCVN3 (ABC)" : "VNI-Windows";

    /// <summary>The number of telling words; 0 where there are none, or too many words against.</summary>
    private static int Weigh(LegacyEncoding encoding, ReadOnlySpan<char> text)
    {
        var (telling, either, against) = (0, 0, 0);
        for (var index = 0; index < text.Length;)
        {
            var start = index;
            while (index < text.Length && IsPartOfWord(text[index]))
            {
                index++;
            }

            if (index == start)
            {
                index++;
                continue;
            }

            var word = encoding == LegacyEncoding.Vni ? text[start..index].Trim("«»“”·©®§°") : text[start..index];
            var beside = (start > 0 && char.IsAsciiDigit(text[start - 1])) || (index < text.Length && char.IsAsciiDigit(text[index]));
            if (beside || !word.ContainsAnyExceptInRange('\0', '\u007F'))
            {
                continue;
            }

            var stands = VietnameseSyllable.Is(word);
            switch (Becomes(encoding, word))
            {
                case true when stands:
                    either++;
                    break;
                case true:
                    telling += word.ContainsAnyInRange('A', 'z') ? 1 : 0;
                    break;
                case false:
                    against += stands ? 2 : 1;
                    break;
            }
        }

        return telling * 3 >= either && telling >= against * WordsForOneAgainst ? telling : 0;
    }

    /// <summary>Whether a word becomes a syllable; <see langword="null"/> where it becomes an abbreviation, which tells nothing.</summary>
    private static bool? Becomes(LegacyEncoding encoding, ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord)
        {
            return false;
        }

        Span<char> unicode = stackalloc char[2 * LongestWord];
        var length = LegacyTable.Convert(encoding, word, unicode);
        return length < 0 ? false
            : VietnameseSyllable.Is(unicode[..length]) ? true
            : VietnameseSyllable.HasVowel(unicode[..length]) ? false
            : null;
    }

    /// <summary>Some letters of TCVN3 are signs in windows-1252, so a word is made of all that is no space and no ASCII mark.</summary>
    private static bool IsPartOfWord(char c) => char.IsAsciiLetter(c) || c is >= '\u00A1' and <= '\u00FF';

    /// <summary>TCVN3 writes the letters with tones of a line in capitals in their lower-case codes.</summary>
    private static bool IsInCapitals(ReadOnlySpan<char> text) =>
        !text.ContainsAnyInRange('a', 'z') && text.IndexOfAnyInRange('A', 'Z') is >= 0 and var first
        && text[(first + 1)..].ContainsAnyInRange('A', 'Z');
}
