using System.Buffers;
using System.Globalization;
using System.Text;

namespace Dashboard.Core.Text;

/// <summary>
/// Folding of text as exports write it: composed or decomposed, with no-break and zero-width spaces, any case,
/// accents or none (import.md "Values"). Never throws, whatever the text holds.
/// </summary>
public static class Fold
{
    private const int TableSize = 0x2000;

    /// <summary>Lower-case base letter or digit of each character below U+2000; 0 where it has none.</summary>
    private static readonly char[] BaseOf = BuildTable();

    /// <summary>
    /// NFC; every kind of space and control character becomes one space, zero-width ones vanish, ends are trimmed.
    /// Text that is clean already comes back as the same instance; <see langword="null"/> as "".
    /// A lone surrogate becomes U+FFFD.
    /// </summary>
    public static string Clean(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "";
        }

        return IsClean(text) ? text : CleanSlowly(text);
    }

    /// <summary>
    /// Letters and digits only, lower case, without accents (đ→d): "Ngày hẹn trả (kết quả)" and
    /// "NGAY_HEN_TRA_KET_QUA" give the same key. "" where nothing is left.
    /// </summary>
    public static string Key(string? text) => Reduce(Clean(text), words: false);

    /// <summary>Like <see cref="Key"/>, words kept apart by single spaces; marks part words, "&amp;" becomes "va".</summary>
    public static string Loose(string? text) => Reduce(Clean(text), words: true);

    /// <summary>The lower-case base letter of a composed character, a digit itself; 0 for anything else.</summary>
    internal static char Base(char c) => c < TableSize ? BaseOf[c] : char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : '\0';

    internal static bool IsZeroWidth(char c) =>
        c is '\u00AD' or '\uFEFF' or '\u2060' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E');

    private static string Reduce(string clean, bool words)
    {
        var rented = ArrayPool<char>.Shared.Rent((clean.Length * 4) + 1);
        var length = 0;
        var gap = false;
        foreach (var c in clean)
        {
            var letter = Base(c);
            if (letter != '\0')
            {
                length = Gap(rented, length, words && gap);
                rented[length++] = letter;
                gap = false;
            }
            else if (words && c == '&')
            {
                length = Gap(rented, length, wanted: true);
                rented[length++] = 'v';
                rented[length++] = 'a';
                gap = true;
            }
            else if (!IsMark(c))
            {
                gap = true;
            }
        }

        var result = new string(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return result;
    }

    private static int Gap(char[] buffer, int length, bool wanted)
    {
        if (wanted && length > 0)
        {
            buffer[length++] = ' ';
        }

        return length;
    }

    private static bool IsMark(char c) =>
        c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark;

    private static bool IsClean(string text)
    {
        var space = true;
        foreach (var c in text)
        {
            if (c == ' ')
            {
                if (space)
                {
                    return false;
                }

                space = true;
                continue;
            }

            // Printable ASCII, Latin up to ư, composed Vietnamese, dashes and quotes: always NFC.
            if (c is (> ' ' and < '\u007F') or (> '\u00A0' and < '\u0300' and not '\u00AD')
                or (>= '\u1EA0' and <= '\u1EFF') or (>= '\u2010' and <= '\u2027'))
            {
                space = false;
            }
            else
            {
                return false;
            }
        }

        return !space;
    }

    private static string CleanSlowly(string text)
    {
        var kept = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsWhiteSpace(c) || char.IsControl(c))
            {
                _ = kept.Length > 0 && kept[^1] != ' ' ? kept.Append(' ') : kept;
            }
            else if (IsZeroWidth(c))
            {
                continue;
            }
            else if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                kept.Append(c).Append(text[++i]);
            }
            else
            {
                // Normalisation throws on lone surrogates and on U+FFFE.
                kept.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? '\uFFFD' : c);
            }
        }

        var result = kept.ToString().TrimEnd(' ').Normalize(NormalizationForm.FormC);
        return string.Equals(result, text, StringComparison.Ordinal) ? text : result;
    }

    private static char[] BuildTable()
    {
        var table = new char[TableSize];
        for (var c = '0'; c < TableSize; c++)
        {
            if (char.IsLetterOrDigit(c))
            {
                var letter = c.ToString().Normalize(NormalizationForm.FormD)[0];
                table[c] = letter is 'đ' or 'Đ' ? 'd' : char.ToLowerInvariant(letter);
            }
        }

        return table;
    }
}
