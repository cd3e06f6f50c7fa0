using System.Text;
using Dashboard.Core.Text;

namespace Dashboard.Core.Dossiers;

/// <summary>Number and sign of a letter of apology (số, ký hiệu) as a key.</summary>
public static class LetterNumber
{
    /// <summary>
    /// Folded and without spaces: case, accents and đ do not tell letters apart, marks do ("12/TXL" is not "1/2TXL").
    /// All dashes are one. What is folded already stays as it is.
    /// </summary>
    public static string Of(string? text)
    {
        var folded = new StringBuilder();
        foreach (var c in Fold.Clean(text))
        {
            if (Fold.Base(c) is not '\0' and var letter)
            {
                folded.Append(letter);
            }
            else if (c is not (' ' or (>= '\u0300' and <= '\u036F')))
            {
                folded.Append(c is (>= '\u2010' and <= '\u2015') or '\u2212' ? '-' : c);
            }
        }

        return folded.ToString();
    }
}
