using Dashboard.Core.Text;

namespace Dashboard.Core.Dossiers;

/// <summary>
/// Dossier codes of the national shape, "H20.41-231024-0001" or "000.00.53.H48-220921-0099": the unit, the day of
/// receipt, the number of the day in four or five digits (domain.md §4.5).
/// </summary>
public static class DossierCode
{
    /// <summary>
    /// Gives the national code that the text is, or the first one inside a phrase; upper case, without spaces, with plain
    /// hyphens. False where there is none: receipt numbers, codes cut short, codes glued to other letters or digits.
    /// </summary>
    public static bool TryFind(string text, out string code)
    {
        if (DossierCodeShape.Read(text, spaces: false) is var whole && whole.Length > 0 && whole.Length == text.Length)
        {
            code = WithHyphens(text);
            return true;
        }

        var normal = Normalise(text);
        if (DossierCodeShape.Read(normal, spaces: false) is var normalised && normalised.Length > 0 && normalised.Length == normal.Length)
        {
            code = WithHyphens(normal);
            return true;
        }

        var phrase = Fold.Clean(text).ToUpperInvariant().AsSpan();
        for (var start = 0; start < phrase.Length; start++)
        {
            var found = DossierCodeShape.MayStart(phrase, start) ? DossierCodeShape.Read(phrase[start..], spaces: true) : default;
            if (found.Length > 0 && DossierCodeShape.MayEnd(phrase[(start + found.Length)..]))
            {
                code = WithHyphens(Normalise(phrase.Slice(start, found.Length).ToString()));
                return true;
            }
        }

        code = "";
        return false;
    }

    /// <summary>Whether the whole text is a national code as the software writes it.</summary>
    public static bool IsNational(string text) => text.Length > 0 && DossierCodeShape.Read(text, spaces: false).Length == text.Length;

    /// <summary>Any code as a key: upper case, without spaces of any kind. The same instance where it is so already.</summary>
    public static string Normalise(string text)
    {
        var upper = Fold.Clean(text).ToUpperInvariant();
        return upper.Contains(' ') ? upper.Replace(" ", "", StringComparison.Ordinal) : upper;
    }

    /// <summary>The day in a national code; <see langword="null"/> where it is no day (231332) or the code is not national.</summary>
    public static DateOnly? ReceiptDay(string nationalCode)
    {
        var first = nationalCode.IndexOf('-');
        if (first < 0 || nationalCode.Length < first + 7 || !int.TryParse(nationalCode.AsSpan(first + 1, 6), out var digits) || digits < 0)
        {
            return null;
        }

        var (year, month, day) = (2000 + (digits / 10000), digits / 100 % 100, digits % 100);
        return month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) ? null : new DateOnly(year, month, day);
    }

    /// <summary>The code of a dossier's key: a key that is no national code begins with its unit.</summary>
    public static string OfKey(string key) =>
        TryFind(key, out var national) && national == key ? key : key[(key.IndexOf('/', StringComparison.Ordinal) + 1)..];

    /// <summary>What stands before the day in a national code; "" where the text has no hyphen.</summary>
    public static string UnitPart(string nationalCode) => nationalCode[..Math.Max(0, nationalCode.IndexOf('-'))];

    private static string WithHyphens(string code)
    {
        if (code.AsSpan().IndexOfAny(DossierCodeShape.OtherHyphens) < 0)
        {
            return code;
        }

        foreach (var hyphen in DossierCodeShape.OtherHyphens)
        {
            code = code.Replace(hyphen, '-');
        }

        return code;
    }
}
