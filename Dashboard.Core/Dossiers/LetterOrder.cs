using System.Globalization;

namespace Dashboard.Core.Dossiers;

/// <summary>The order of a dossier's letters: by day, then the number's leading integer, then its text; the same on every machine.</summary>
internal sealed class LetterOrder : IComparer<(int Day, long Leading, string Number)>
{
    public static readonly LetterOrder Instance = new();

    /// <summary>What tells a letter from the other letters of its dossier.</summary>
    public static (int Day, long Leading, string Number) KeyOf(LetterSighting letter) => (letter.Day, Leading(letter.Number), letter.Number);

    public int Compare((int Day, long Leading, string Number) x, (int Day, long Leading, string Number) y)
    {
        var order = (x.Day, x.Leading).CompareTo((y.Day, y.Leading));
        return order != 0 ? order : string.CompareOrdinal(x.Number, y.Number);
    }

    /// <summary>Numbers are ordered by their leading integer, those without one first.</summary>
    private static long Leading(string number)
    {
        var digits = number.AsSpan();
        var length = 0;
        while (length < digits.Length && length < 18 && char.IsAsciiDigit(digits[length]))
        {
            length++;
        }

        return length == 0 ? -1 : long.Parse(digits[..length], CultureInfo.InvariantCulture);
    }
}
