using System.Globalization;
using static Dashboard.Core.Text.DigitText;

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
            return (text.Length == 8 || TimeText.TrySeconds(
                    Number(text[8..10]), Number(text[10..12]), text.Length == 14 ? Number(text[12..14]) : 0, out reader._seconds))
                && reader.TryMoment(out moment, out hasTime);
        }

        Span<char> plain = stackalloc char[text.Length];
        text.Replace(plain, ',', '.');
        if (Digits(text) != 5
            || !double.TryParse(plain, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var serial)
            || !ValueParser.IsLikelySerial(serial)
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
            return TimeText.TryRead(ref _rest, out _seconds) && SkipBetween() && TryDay() && _rest.IsEmpty;
        }

        return TryDay() && (_rest.IsEmpty || (SkipBetween() && TimeText.TryRead(ref _rest, out _seconds) && _rest.IsEmpty));
    }

    private bool TryDay()
    {
        if (!TryTake(ref _rest, 4, out var first, out var width) || !TrySeparator(out var separator)
            || !TryTake(ref _rest, 2, out _month, out _) || !TrySeparator(out var second) || separator != second
            || !TryTake(ref _rest, width > 2 ? 2 : 4, out var last, out var lastWidth))
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
}
