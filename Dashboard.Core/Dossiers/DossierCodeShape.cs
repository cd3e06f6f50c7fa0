namespace Dashboard.Core.Dossiers;

/// <summary>A national code at the start of a text: how many characters it takes; 0 where there is none.</summary>
internal readonly record struct DossierCodeSpan(int Length);

/// <summary>
/// Recognises <c>(ddd.dd.dd.[GHK]dd | [GHK]dd(.d{1,3}){0,3})-dddddd-dddd[d]</c> in upper-case text, by hand because every
/// row of every file comes by here.
/// </summary>
internal static class DossierCodeShape
{
    /// <summary>Hyphens and dashes that word processors put in place of "-".</summary>
    public const string OtherHyphens = "\u2010\u2011\u2012\u2013\u2212";

    /// <summary>Reads a code from the first character on; spaces around its hyphens are allowed on request.</summary>
    public static DossierCodeSpan Read(ReadOnlySpan<char> text, bool spaces)
    {
        var at = Unit(text);
        return at > 0
            && Hyphen(text, ref at, spaces) && Digits(text, ref at, 6, 6)
            && Hyphen(text, ref at, spaces) && Digits(text, ref at, 4, 5)
            ? new DossierCodeSpan(at)
            : default;
    }

    /// <summary>Whether a code may begin here: not inside a word, a number or a longer code.</summary>
    public static bool MayStart(ReadOnlySpan<char> text, int start) =>
        text[start] is 'G' or 'H' or 'K' or (>= '0' and <= '9')
        && (start == 0 || !(char.IsLetterOrDigit(text[start - 1]) || text[start - 1] is '.' or '-'));

    /// <summary>Whether a code may end before this text: not before a letter, a digit, or a further part.</summary>
    public static bool MayEnd(ReadOnlySpan<char> after) =>
        after.IsEmpty
        || !(char.IsLetterOrDigit(after[0]) || (after[0] is '.' or '-' && after.Length > 1 && char.IsDigit(after[1])));

    private static int Unit(ReadOnlySpan<char> text)
    {
        var at = 0;
        if (Digits(text, ref at, 3, 3))
        {
            return Dot(text, ref at) && Digits(text, ref at, 2, 2) && Dot(text, ref at) && Digits(text, ref at, 2, 2)
                && Dot(text, ref at) && Province(text, ref at) ? at : 0;
        }

        if (!Province(text, ref at))
        {
            return 0;
        }

        for (var part = 0; part < 3; part++)
        {
            var next = at;
            if (!Dot(text, ref next) || !Digits(text, ref next, 1, 3))
            {
                break;
            }

            at = next;
        }

        return at;
    }

    private static bool Province(ReadOnlySpan<char> text, ref int at)
    {
        if (at >= text.Length || text[at] is not ('G' or 'H' or 'K'))
        {
            return false;
        }

        at++;
        return Digits(text, ref at, 2, 2);
    }

    private static bool Dot(ReadOnlySpan<char> text, ref int at) => at < text.Length && text[at++] == '.';

    private static bool Hyphen(ReadOnlySpan<char> text, ref int at, bool spaces)
    {
        at += spaces && at < text.Length && text[at] == ' ' ? 1 : 0;
        if (at >= text.Length || !(text[at] == '-' || OtherHyphens.Contains(text[at])))
        {
            return false;
        }

        at++;
        at += spaces && at < text.Length && text[at] == ' ' ? 1 : 0;
        return true;
    }

    /// <summary>Passes a run of digits, no shorter and no longer than asked.</summary>
    private static bool Digits(ReadOnlySpan<char> text, ref int at, int least, int most)
    {
        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
        {
            end++;
        }

        var fits = end - at >= least && end - at <= most;
        at = fits ? end : at;
        return fits;
    }
}
