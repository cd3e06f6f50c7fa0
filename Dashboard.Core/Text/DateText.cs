using System.Globalization;

namespace Dashboard.Core.Text;

/// <summary>Reads a date out of clean text by hand: called for every date cell of every file, so without patterns.</summary>
internal ref struct DateText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2199;

    private ReadOnlySpan<char> _rest;
    private int _year;
    private int _month;
    private int _day;
    private int _seconds;

    private DateText(ReadOnlySpan<char> text)
    {
        _rest = text;
        _seconds = -1;
    }

    /// <summary>Whether all of the text is one date, with or without a time.</summary>
    public static bool TryRead(ReadOnlySpan<char> text, out DateTime moment, out bool hasTime)
    {
        moment = default;
        hasTime = false;
        if (text.Length is < 5 or > 48 || !char.IsAsciiDigit(text[0]))
        {
            return false;
        }

        var digits = Digits(text);
        if (digits == text.Length || (digits == 5 && text[5] is '.' or ',' && text.LastIndexOfAny('.', ',') == 5))
        {
            return TryNumber(text, out moment, out hasTime);
        }

        var reader = new DateText(text);
        return reader.TryBoth() && reader.TryMoment(out moment, out hasTime);
    }

    /// <summary>yyyyMMdd, yyyyMMddHHmm, yyyyMMddHHmmss, or a serial number of five digits and maybe a fraction.</summary>
    private static bool TryNumber(ReadOnlySpan<char> text, out DateTime moment, out bool hasTime)
    {
        moment = default;
        hasTime = false;
        if (text.Length is 8 or 12 or 14 && Digits(text) == text.Length)
        {
            var reader = new DateText(text)
            {
                _year = Number(text[..4]),
                _month = Number(text[4..6]),
                _day = Number(text[6..8]),
            };
            return (text.Length == 8 || reader.SetTime(
                    Number(text[8..10]), Number(text[10..12]), text.Length == 14 ? Number(text[12..14]) : 0))
                && reader.TryMoment(out moment, out hasTime);
        }

        Span<char> plain = stackalloc char[text.Length];
        text.Replace(plain, ',', '.');
        if (Digits(text) != 5
            || !double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            || serial is < 20000 or > 80000
            || ValueParser.FromSerial(serial) is not { } found)
        {
            return false;
        }

        moment = found;
        hasTime = text.Length > 6 && text[6..].IndexOfAnyExcept('0') >= 0;
        return true;
    }

    private bool TryBoth()
    {
        var width = Digits(_rest);
        if (width < _rest.Length && _rest[width] is ':' or 'h' or 'H')
        {
            return TryTime() && SkipBetween() && TryDay() && _rest.IsEmpty;
        }

        return TryDay() && (_rest.IsEmpty || (SkipBetween() && TryTime() && _rest.IsEmpty));
    }

    private bool TryDay()
    {
        if (!TryTake(4, out var first, out var width) || !TrySeparator(out var separator)
            || !TryTake(2, out _month, out _) || !TrySeparator(out var second) || separator != second
            || !TryTake(width > 2 ? 2 : 4, out var last, out var lastWidth))
        {
            return false;
        }

        if (width > 2)
        {
            (_year, _day) = (first, last);
            return width == 4;
        }

        (_day, _year) = (first, lastWidth == 2 ? 2000 + last : last);
        return lastWidth is 2 or 4;
    }

    private bool TryTime()
    {
        if (!TryTake(2, out var hour, out _) || _rest.IsEmpty || _rest[0] is not (':' or 'h' or 'H'))
        {
            return false;
        }

        _rest = _rest[1..];
        if (!TryTake(2, out var minute, out var minuteWidth) || minuteWidth != 2)
        {
            return false;
        }

        var second = 0;
        if (!_rest.IsEmpty && _rest[0] == ':')
        {
            _rest = _rest[1..];
            if (!TryTake(2, out second, out var secondWidth) || secondWidth != 2)
            {
                return false;
            }

            SkipFraction();
        }

        return TryHalfOfDay(ref hour) && SetTime(hour, minute, second);
    }

    /// <summary>SA or AM, CH or PM; "14:30 CH" is 14:30, "14:30 SA" cannot be. An offset is read only where it is Vietnam's own.</summary>
    private bool TryHalfOfDay(ref int hour)
    {
        var after = _rest.TrimStart(' ');
        if (after.StartsWith("+07:00", StringComparison.Ordinal))
        {
            _rest = after[6..];
            return true;
        }

        if (after.Length < 2 || !char.IsAsciiLetter(after[0]))
        {
            return true;
        }

        var half = after[..2];
        _rest = after[2..];
        if (half.Equals("SA", StringComparison.OrdinalIgnoreCase) || half.Equals("AM", StringComparison.OrdinalIgnoreCase))
        {
            hour = hour == 12 ? 0 : hour;
            return hour < 12;
        }

        hour = hour < 12 ? hour + 12 : hour;
        return half.Equals("CH", StringComparison.OrdinalIgnoreCase) || half.Equals("PM", StringComparison.OrdinalIgnoreCase);
    }

    private void SkipFraction()
    {
        if (_rest.Length > 1 && _rest[0] is '.' or ',' && char.IsAsciiDigit(_rest[1]))
        {
            _rest = _rest[1..][Digits(_rest[1..])..];
        }
    }

    /// <summary>What may stand between a date and a time: spaces, a comma, a dash, the T of ISO 8601.</summary>
    private bool SkipBetween()
    {
        var before = _rest.Length;
        _rest = before > 0 && _rest[0] is 'T' or 't' ? _rest[1..] : _rest.TrimStart(" ,-–");
        return _rest.Length < before;
    }

    private bool TrySeparator(out char separator)
    {
        _rest = _rest.TrimStart(' ');
        separator = _rest.IsEmpty ? '\0' : _rest[0];
        if (separator is not ('/' or '-' or '.'))
        {
            return false;
        }

        _rest = _rest[1..].TrimStart(' ');
        return true;
    }

    private bool TryTake(int most, out int value, out int width)
    {
        width = Digits(_rest);
        value = width is > 0 and <= 4 ? Number(_rest[..width]) : 0;
        _rest = _rest[width..];
        return width > 0 && width <= most;
    }

    private bool SetTime(int hour, int minute, int second)
    {
        _seconds = (((hour * 60) + minute) * 60) + second;
        return hour < 24 && minute < 60 && second < 60;
    }

    private readonly bool TryMoment(out DateTime moment, out bool hasTime)
    {
        hasTime = _seconds >= 0;
        moment = default;
        if (_year is < FirstYear or > LastYear || _month is < 1 or > 12
            || _day < 1 || _day > DateTime.DaysInMonth(_year, _month))
        {
            hasTime = false;
            return false;
        }

        moment = new DateTime(_year, _month, _day).AddSeconds(hasTime ? _seconds : 0);
        return true;
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var count = text.IndexOfAnyExceptInRange('0', '9');
        return count < 0 ? text.Length : count;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var digit in digits)
        {
            value = (value * 10) + digit - '0';
        }

        return value;
    }
}
