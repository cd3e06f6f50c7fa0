using System.Globalization;

namespace Dashboard.Core.Calendars;

/// <summary>The written form of periods, as addresses and the command line carry it.</summary>
internal static class PeriodKey
{
    public static bool TryRead(string? key, out Period period)
    {
        period = default;
        var text = key.AsSpan().Trim();
        if (text.IndexOf("..") is var dots and >= 0)
        {
            if (!TryDay(text[..dots], out var from) || !TryDay(text[(dots + 2)..], out var to) || to < from)
            {
                return false;
            }

            period = new Period(from, to);
            return true;
        }

        if (text.Length < 4 || !TryNumber(text[..4], out var year) || year is < Period.FirstYear or > Period.LastYear)
        {
            return false;
        }

        if (text.Length == 4)
        {
            period = Period.Year(year);
            return true;
        }

        return text[4] == '-' && TryPart(year, text[5..], out period);
    }

    public static string Of(Period period)
    {
        var (from, to) = (period.From, period.To);
        Span<(string Key, Period Period)> named =
        [
            ($"{from.Year:0000}", Period.Year(from.Year)),
            ($"{from.Year:0000}-{from.Month:00}", Period.Month(from.Year, from.Month)),
            ($"{from.Year:0000}-Q{Part(from, 3)}", Period.Quarter(from.Year, Part(from, 3))),
            ($"{from.Year:0000}-H{Part(from, 6)}", Period.Half(from.Year, Part(from, 6))),
        ];
        foreach (var (key, candidate) in named)
        {
            if (candidate == period && TryRead(key, out _))
            {
                return key;
            }
        }

        if (from.DayOfWeek == DayOfWeek.Monday && to.DayNumber - from.DayNumber == 6)
        {
            var day = from.ToDateTime(TimeOnly.MinValue);
            var week = $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}";
            if (TryRead(week, out _))
            {
                return week;
            }
        }

        return Reporting(period) ?? $"{from:yyyy-MM-dd}..{to:yyyy-MM-dd}";
    }

    private static string? Reporting(Period period)
    {
        var next = period.From.Year is >= Period.FirstYear and < Period.LastYear ? period.From.AddMonths(1) : period.From;
        if (period.From.Day != 15 || next.Month % 3 != 1)
        {
            return null;
        }

        return period == Period.ReportingYear(next.Year) ? $"{next.Year:0000}-BC"
            : period == Period.ReportingQuarter(next.Year, Part(next, 3)) ? $"{next.Year:0000}-BC{Part(next, 3)}"
            : null;
    }

    private static int Part(DateOnly day, int months) => ((day.Month - 1) / months) + 1;

    private static bool TryPart(int year, ReadOnlySpan<char> part, out Period period)
    {
        period = default;
        if (part.Equals("BC", StringComparison.OrdinalIgnoreCase))
        {
            period = Period.ReportingYear(year);
            return true;
        }

        var letters = part.IndexOfAnyInRange('0', '9');
        if (letters < 0 || !TryNumber(part[letters..], out var number))
        {
            return false;
        }

        Func<int, int, Period>? scheme = (part.Length - letters, number) switch
        {
            (2, >= 1 and <= 12) when letters == 0 => Period.Month,
            (1, >= 1 and <= 4) when Is(part[..letters], "Q") => Period.Quarter,
            (1, >= 1 and <= 4) when Is(part[..letters], "BC") => Period.ReportingQuarter,
            (1, 1 or 2) when Is(part[..letters], "H") => Period.Half,
            (1 or 2, >= 1) when Is(part[..letters], "W") && number <= ISOWeek.GetWeeksInYear(year) => Period.Week,
            _ => null,
        };
        if (scheme is null)
        {
            return false;
        }

        period = scheme(year, number);
        return true;
    }

    private static bool Is(ReadOnlySpan<char> text, string letters) => text.Equals(letters, StringComparison.OrdinalIgnoreCase);

    private static bool TryNumber(ReadOnlySpan<char> text, out int number) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);

    private static bool TryDay(ReadOnlySpan<char> text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
        && day.Year is >= Period.FirstYear and <= Period.LastYear;
}
