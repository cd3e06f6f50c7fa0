using static Dashboard.Core.Text.DigitText;

namespace Dashboard.Core.Text;

/// <summary>Values of cells as text (import.md "Values"; domain.md §7.4). Nothing here throws.</summary>
public static class ValueParser
{
    private const double FirstSerial = 1;
    private const double SerialAfterLast = 2958466;
    private const int SecondsOfDay = 86400;

    /// <summary>
    /// A date, day first, with or without a time of day. <paramref name="hasTime"/> tells whether a time was written;
    /// of a serial number, whether it has a fraction. Years outside 1900–2199, 31/02 and a UTC suffix cannot be read.
    /// </summary>
    public static bool TryDate(string text, out DateTime moment, out bool hasTime) =>
        DateText.TryRead(Fold.Clean(text), out moment, out hasTime);

    /// <summary>Whether a bare number may be meant as a day: from 1954 to 2119, so that 5, 2024 and 240301 are none.</summary>
    public static bool IsLikelySerial(double serial) => serial is >= 20000 and <= 80000;

    /// <summary>
    /// Moment of a serial number of the 1900 date system, to the nearest second; <see langword="null"/> below 1,
    /// after 31/12/9999, and for the 29/02/1900 that never was.
    /// </summary>
    public static DateTime? FromSerial(double serial)
    {
        if (!(serial >= FirstSerial && serial < SerialAfterLast))
        {
            return null;
        }

        var seconds = (long)Math.Round(serial * SecondsOfDay);
        var day = seconds / SecondsOfDay;
        if (day is 60 or >= (long)SerialAfterLast)
        {
            return null;
        }

        var start = day < 60 ? new DateTime(1899, 12, 31) : new DateTime(1899, 12, 30);
        return start.AddSeconds(seconds);
    }

    /// <summary>x, có, 1, true, yes, "đã …" are yes; không, 0, false, no, "chưa …" are no; "-" is blank.</summary>
    public static YesNo ParseYesNo(string text)
    {
        if (IsBlank(text))
        {
            return YesNo.Blank;
        }

        // As nearly all cells write it.
        if (text is "Có" or "Không")
        {
            return text is "Có" ? YesNo.Yes : YesNo.No;
        }

        var words = Fold.Loose(text);
        switch (words)
        {
            case "x" or "co" or "1" or "true" or "yes" or "da":
                return YesNo.Yes;
            case "khong" or "0" or "false" or "no" or "chua":
                return YesNo.No;
            case "":
                return Fold.Clean(text) is "✓" or "✔" or "☑" ? YesNo.Yes : YesNo.Unreadable;
            default:
                return words.StartsWith("da ", StringComparison.Ordinal) ? YesNo.Yes
                    : words.StartsWith("chua ", StringComparison.Ordinal) || words.StartsWith("khong ", StringComparison.Ordinal) ? YesNo.No
                    : YesNo.Unreadable;
        }
    }

    /// <summary>
    /// A whole number of a count column: groups of three parted by ".", "," or a space; a decimal part only of zeros.
    /// "1.234" is 1234 (vi-VN); "97,5", "1.2345" and negative numbers cannot be read.
    /// </summary>
    public static bool TryCount(string text, out long value)
    {
        value = 0;
        ReadOnlySpan<char> rest = Fold.Clean(text);
        var first = Digits(rest);
        if (first == 0 || !long.TryParse(rest[..first], out var total))
        {
            return false;
        }

        var grouped = false;
        var separator = '\0';
        var mayGroup = first <= 3 && rest[0] != '0';
        rest = rest[first..];
        while (mayGroup && rest.Length > 3 && IsSeparator(rest[0]) && (!grouped || rest[0] == separator)
            && Digits(rest[1..]) == 3)
        {
            (separator, grouped) = (rest[0], true);
            if (total > (long.MaxValue / 1000) - 1)
            {
                return false;
            }

            total = (total * 1000) + (((rest[1] - '0') * 100) + ((rest[2] - '0') * 10) + rest[3] - '0');
            rest = rest[4..];
        }

        if (!IsZeroFraction(rest, grouped ? separator : '\0'))
        {
            return false;
        }

        value = total;
        return true;
    }

    /// <summary>Null, only spaces (of any kind), or a lone dash: a cell that says nothing.</summary>
    public static bool IsBlank(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        // Most cells are answered by their first character.
        if (text.Length > 1 && char.IsAsciiLetterOrDigit(text[0]))
        {
            return false;
        }

        return Fold.Clean(text) is "" or "-" or "–" or "—";
    }

    private static bool IsSeparator(char c) => c is '.' or ',' or ' ';

    private static bool IsZeroFraction(ReadOnlySpan<char> rest, char groupSeparator) =>
        rest.IsEmpty
        || (rest.Length > 1 && rest[0] is '.' or ',' && rest[0] != groupSeparator && rest[1..].IndexOfAnyExcept('0') < 0);
}
