using System.Globalization;
using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Core.Units;

/// <summary>
/// Parts a wording into words that compare equal however they are spelled: case, place of the tone (hoà/hòa), i or y
/// (Qui/Quy, Mĩ/Mỹ), dashes and marks, "&amp;" for "và", leading zeros. Accents are kept or dropped as a whole.
/// </summary>
internal static class SyllableFolder
{
    private const string Tones = "\u0300\u0301\u0303\u0309\u0323";

    public static List<string> Words(string text, bool accents)
    {
        var words = new List<string>();
        var word = new StringBuilder();
        foreach (var c in Fold.Clean(text).ToLowerInvariant().Normalize(NormalizationForm.FormC))
        {
            if (char.IsLetterOrDigit(c) || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark)
            {
                word.Append(c);
                continue;
            }

            Close(words, word, accents);
            if (c == '&')
            {
                words.Add(Word("và", accents));
            }
        }

        Close(words, word, accents);
        return words;
    }

    /// <summary>One word, folded: its letters without the tone, the tone behind them.</summary>
    public static string Word(string word, bool accents)
    {
        if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            return number.ToString(CultureInfo.InvariantCulture);
        }

        var letters = new StringBuilder(word.Length + 2);
        var tones = "";
        foreach (var c in word.Normalize(NormalizationForm.FormD))
        {
            if (Tones.Contains(c))
            {
                tones += c;
            }
            else if (accents)
            {
                letters.Append(c);
            }
            else if (Fold.Base(c) is var letter and not '\0')
            {
                letters.Append(letter);
            }
        }

        FoldFinalVowel(letters);
        return accents ? letters.Append(tones).ToString() : letters.ToString();
    }

    /// <summary>A final y sounds like i only behind a consonant or "qu": mỹ/mĩ, quy/qui, but not thủy/thủi or may/mai.</summary>
    private static void FoldFinalVowel(StringBuilder letters)
    {
        var last = letters.Length - 1;
        if (last < 1 || letters[last] != 'y')
        {
            return;
        }

        var before = letters[last - 1];
        var follows = before is >= 'b' and <= 'z' and not ('e' or 'i' or 'o' or 'u' or 'y') || before == 'đ'
            || (before == 'u' && last > 1 && letters[last - 2] == 'q');
        if (follows)
        {
            letters[last] = 'i';
        }
    }

    private static void Close(List<string> words, StringBuilder word, bool accents)
    {
        if (word.Length > 0)
        {
            words.Add(Word(word.ToString(), accents));
            word.Clear();
        }
    }
}
