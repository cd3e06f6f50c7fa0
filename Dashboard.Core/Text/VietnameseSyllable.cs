using System.Buffers;
using System.Collections.Frozen;
using System.Text;

namespace Dashboard.Core.Text;

/// <summary>
/// Tells whether a word is built as a Vietnamese syllable is: a known onset and rime, one tone at most, the tone where it
/// is written, only sắc or nặng before a stop. Words that no dictionary has may pass; words of other languages with
/// accents hardly ever do.
/// </summary>
internal static class VietnameseSyllable
{
    private const int Longest = 7;
    private const string ToneMarks = "\u0300\u0301\u0303\u0309\u0323";
    private const string Qualified = "ăâêôơư";
    private const string Vowels = "aeiouy" + Qualified;
    private const int Acute = 2;
    private const int Dot = 5;

    private static readonly SearchValues<char> AnyQualified = SearchValues.Create(Qualified);
    private static readonly SearchValues<char> AnyVowel = SearchValues.Create(Vowels);

    private static readonly string[] Onsets =
    [
        "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "qu", "r", "s",
        "t", "th", "tr", "v", "x",
    ];

    private static readonly FrozenSet<string> Rimes = ((string[])
    [
        .. Each("a", " c ch i m n ng nh o p t u y"), .. Each("ă", "c m n ng p t"), .. Each("â", "c m n ng p t u y"),
        .. Each("e", " c m n ng o p t"), .. Each("ê", " ch m n nh p t u"), .. Each("i", " a ch m n nh p t u"), .. Each("iê", "c m n ng p t u"),
        .. Each("o", " a ac ach ai am an ang anh ao ap at ay ăc ăm ăn ăng ăt c e en eo et i m n ng oc ong p t"),
        .. Each("ô", " c i m n ng p t"), .. Each("ơ", " i m n p t"),
        .. Each("u", " a ân âng ât ây c ê êch ênh i m n ng ơ p t y ya ych yn ynh yp yt yu"), .. Each("uô", "c i m n ng t"), .. Each("uyê", "n t"),
        .. Each("ư", " a c i m n ng t u"), .. Each("ươ", "c i m n ng p t u"), .. Each("y", " ch n nh p t u"), .. Each("yê", "m n ng t u"),
    ]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenDictionary<char, (char Shape, byte Tone)> Letters = AllLetters();

    /// <summary>Whether a word of letters in any case, composed (NFC), is a syllable.</summary>
    public static bool Is(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty || word.Length > Longest)
        {
            return false;
        }

        Span<char> shapes = stackalloc char[word.Length];
        var (tone, at) = (0, -1);
        for (var index = 0; index < word.Length; index++)
        {
            if (!Letters.TryGetValue(char.ToLowerInvariant(word[index]), out var letter) || (letter.Tone != 0 && at >= 0))
            {
                return false;
            }

            shapes[index] = letter.Shape;
            (tone, at) = letter.Tone == 0 ? (tone, at) : (letter.Tone, index);
        }

        foreach (var onset in Onsets)
        {
            if (shapes.StartsWith(onset) && Fits(onset, shapes[onset.Length..], tone, at - onset.Length, at >= 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word has a vowel: one without is an abbreviation (HĐND, GDĐT) in any encoding.</summary>
    public static bool HasVowel(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (Letters.TryGetValue(char.ToLowerInvariant(c), out var letter) && AnyVowel.Contains(letter.Shape))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Fits(string onset, ReadOnlySpan<char> rime, int tone, int at, bool toned)
    {
        if (!Rimes.GetAlternateLookup<ReadOnlySpan<char>>().Contains(rime) || !Follows(onset, rime[0]) || (toned && at < 0))
        {
            return false;
        }

        var stopped = rime[^1] is 'c' or 'p' or 't' || rime.EndsWith("ch");
        return (!stopped || tone is Acute or Dot) && (!toned || IsToneAt(rime, at));
    }

    private static bool Follows(string onset, char vowel) => onset switch
    {
        "k" or "gh" or "ngh" => vowel is 'e' or 'ê' or 'i' or 'y',
        "c" or "ng" => vowel is not ('e' or 'ê' or 'i' or 'y'),
        "g" => vowel is not ('e' or 'ê' or 'y'),
        "gi" => vowel is not ('i' or 'y'),
        "qu" => vowel is not ('u' or 'ư' or 'o'),
        _ => true,
    };

    /// <summary>The tone stands on the vowel with a mark; else before a final consonant on the last, else on the first but one of three.</summary>
    private static bool IsToneAt(ReadOnlySpan<char> rime, int at)
    {
        var vowels = rime.IndexOfAnyExcept(AnyVowel) is >= 0 and var end ? end : rime.Length;
        var qualified = rime[..vowels].LastIndexOfAny(AnyQualified);
        return qualified >= 0 ? at == qualified
            : vowels < rime.Length ? at == vowels - 1
            : vowels == 2 && (rime is "oa" or "oe" or "uy") ? at <= 1
            : at == vowels - 1 - (vowels > 1 ? 1 : 0);
    }

    private static IEnumerable<string> Each(string nucleus, string ends) => ends.Split(' ').Select(end => nucleus + end);

    private static FrozenDictionary<char, (char Shape, byte Tone)> AllLetters()
    {
        var letters = new Dictionary<char, (char Shape, byte Tone)>();
        foreach (var letter in "bcdđghklmnpqrstvx" + Vowels)
        {
            letters.Add(letter, (letter, 0));
        }

        foreach (var vowel in Vowels)
        {
            for (var tone = 0; tone < ToneMarks.Length; tone++)
            {
                letters.Add($"{vowel}{ToneMarks[tone]}".Normalize(NormalizationForm.FormC)[0], (vowel, (byte)(tone + 1)));
            }
        }

        return letters.ToFrozenDictionary();
    }
}
