namespace Dashboard.Core.Text;

/// <summary>Runs of ASCII digits at the start of a text.</summary>
internal static class DigitText
{
    /// <summary>How many digits stand at the start.</summary>
    public static int Digits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    /// <summary>Value of a text of at most nine digits and nothing else.</summary>
    public static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }

    /// <summary>Takes a number of one to <paramref name="most"/> digits, four at the longest, off the start.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> rest, int most, out int value, out int width)
    {
        width = Digits(rest);
        value = width is > 0 and <= 4 ? Number(rest[..width]) : 0;
        rest = rest[width..];
        return width > 0 && width <= most;
    }
}
