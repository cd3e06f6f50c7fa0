namespace Dashboard.Core.Text;

/// <summary>Reads a time of day: H:mm or H:mm:ss, "8h30", fractions of a second dropped, SA, CH, AM or PM behind.</summary>
internal static class TimeText
{
    /// <summary>Takes a time off the start, with its seconds since midnight.</summary>
    public static bool TryRead(ref ReadOnlySpan<char> rest, out int seconds)
    {
        seconds = -1;
        var second = 0;
        if (!DigitText.TryTake(ref rest, 2, out var hour, out _) || rest.IsEmpty || rest[0] is not (':' or 'h' or 'H')
            || !TryTwo(ref rest, out var minute))
        {
            return false;
        }

        if (!rest.IsEmpty && rest[0] == ':')
        {
            if (!TryTwo(ref rest, out second))
            {
                return false;
            }

            SkipFraction(ref rest);
        }

        return TryHalfOfDay(ref rest, ref hour) && TrySeconds(hour, minute, second, out seconds);
    }

    public static bool TrySeconds(int hour, int minute, int second, out int seconds)
    {
        seconds = (((hour * 60) + minute) * 60) + second;
        return hour < 24 && minute < 60 && second < 60;
    }

    /// <summary>Passes a separator and takes two digits.</summary>
    private static bool TryTwo(ref ReadOnlySpan<char> rest, out int value)
    {
        rest = rest[1..];
        return DigitText.TryTake(ref rest, 2, out value, out var width) && width == 2;
    }

    private static void SkipFraction(ref ReadOnlySpan<char> rest)
    {
        if (rest.Length > 1 && rest[0] is '.' or ',' && char.IsAsciiDigit(rest[1]))
        {
            rest = rest[1..][DigitText.Digits(rest[1..])..];
        }
    }

    /// <summary>"14:30 CH" is 14:30, "14:30 SA" cannot be. An offset is read only where it is Vietnam's own.</summary>
    private static bool TryHalfOfDay(ref ReadOnlySpan<char> rest, ref int hour)
    {
        var after = rest.TrimStart(' ');
        if (after.StartsWith("+07:00", StringComparison.Ordinal))
        {
            rest = after[6..];
            return true;
        }

        if (after.Length < 2 || !char.IsAsciiLetter(after[0]))
        {
            return true;
        }

        var half = after[..2];
        rest = after[2..];
        if (half.Equals("SA", StringComparison.OrdinalIgnoreCase) || half.Equals("AM", StringComparison.OrdinalIgnoreCase))
        {
            hour = hour == 12 ? 0 : hour;
            return hour < 12;
        }

        hour = hour < 12 ? hour + 12 : hour;
        return half.Equals("CH", StringComparison.OrdinalIgnoreCase) || half.Equals("PM", StringComparison.OrdinalIgnoreCase);
    }
}
