using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Tells data rows from group rows, totals, numbering, page lines and signatures.</summary>
internal static class RowShape
{
    /// <summary>Characters that a heading, a title or the name of a group may have: longer texts are content.</summary>
    public const int LongestLine = 400;

    private const int HighestNumbering = 300;

    /// <summary>The one text of a row that has nothing else but an ordinal; <see langword="null"/> of any other row.</summary>
    public static string? OnlyText(SheetRow row)
    {
        string? only = null;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
            {
                continue;
            }

            var text = Fold.Clean(CellText.Of(row[column]));
            if (only is not null && !IsOrdinal(only))
            {
                return null;
            }

            only = text;
        }

        return only;
    }

    /// <summary>Whether a text reads as a sum: "Cộng: 83", "TỔNG CỘNG: 1500 hồ sơ".</summary>
    public static bool IsTotal(string text)
    {
        if (BeginsOtherwise(text, 'c', 't'))
        {
            return false;
        }

        var loose = Fold.Loose(text);
        return loose is "cong" or "tong" || (Starts(loose, "cong ") && SaysSum(text))
            || (Starts(loose, "tong ") && !Starts(loose, "tong hop") && !Starts(loose, "tong cuc") && !Starts(loose, "tong dai"));
    }

    /// <summary>Cộng is a sum; Công thương, Công an, Công chứng are none.</summary>
    private static bool SaysSum(string text) =>
        Fold.Clean(text) is var clean && (clean.StartsWith("cộng", StringComparison.OrdinalIgnoreCase) || clean.StartsWith("cong", StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a text is the number of a page or sheet: "Trang 2/10".</summary>
    public static bool IsPageLine(string text)
    {
        if (BeginsOtherwise(text, 't', 't'))
        {
            return false;
        }

        var loose = Fold.Loose(text);
        return Starts(loose, "trang ") && loose.Length <= 20 && loose.Any(char.IsAsciiDigit);
    }

    /// <summary>Whether a text may be a code: it has a digit and does not read as a sum, as a day (24/10/2023) or as a place and day.</summary>
    public static bool IsCodeLike(string text) =>
        DossierCode.IsNational(text)
        || (text.Any(char.IsAsciiDigit) && !IsTotal(text) && !IsPageLine(text) && !IsPlaceAndDay(text)
            && !(text.Contains('/', StringComparison.Ordinal) && ValueParser.TryDate(text, out _, out _)));

    /// <summary>The row (1) (2) (3) that numbers the columns.</summary>
    public static bool IsNumbering(SheetRow row)
    {
        var (count, last) = (0, 0);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
            {
                continue;
            }

            if (!TryNumbering(row[column], out var number) || number <= last || number > HighestNumbering)
            {
                return false;
            }

            (count, last) = (count + 1, number);
        }

        return count >= 3 && last <= row.Count + 30;
    }

    /// <summary>A group's text without its number: "I. Phòng Tư pháp" → "Phòng Tư pháp".</summary>
    public static string WithoutOrdinal(string text)
    {
        var end = text.AsSpan().IndexOfAny('.', ')', ' ');
        return end > 0 && end < text.Length - 1 && IsOrdinal(text[..(end + 1)].Trim())
            ? text[(end + 1)..].TrimStart(' ', '.', ')', '-')
            : text;
    }

    /// <summary>Whether a text is the number of a row or group: "12", "IV.", "3)".</summary>
    public static bool IsOrdinal(string text)
    {
        var bare = text.AsSpan().TrimEnd(".)");
        return bare.Length is > 0 and <= 6 && (bare.IndexOfAnyExceptInRange('0', '9') < 0 || bare.IndexOfAnyExcept("IVXLC") < 0 || bare is [>= 'A' and <= 'H']);
    }

    private static bool IsPlaceAndDay(string text)
    {
        var loose = Fold.Loose(text);
        return loose.Contains("ngay ", StringComparison.Ordinal) && loose.Contains("thang ", StringComparison.Ordinal) && loose.Contains("nam ", StringComparison.Ordinal);
    }

    /// <summary>The number in a cell with any marks around it. Every data row is asked, so the usual cells are answered without making a text.</summary>
    private static bool TryNumbering(in Cell cell, out int number)
    {
        number = int.MaxValue;
        if (cell.Kind == CellKind.Number && cell.Number is >= 0 and < int.MaxValue && cell.Number == Math.Floor(cell.Number))
        {
            number = (int)cell.Number;
            return true;
        }

        return !(cell.Kind == CellKind.Text && cell.Text is [>= 'A' and <= 'Z', ..]) && int.TryParse(Fold.Key(CellText.Of(cell)), out number);
    }

    /// <summary>Whether a text plainly begins with another letter or digit than either of these.</summary>
    private static bool BeginsOtherwise(string text, char one, char other) =>
        text is [var first, ..] && char.IsAsciiLetterOrDigit(first) && char.ToLowerInvariant(first) is var lower && lower != one && lower != other;

    private static bool Starts(string text, string start) => text.StartsWith(start, StringComparison.Ordinal);
}
