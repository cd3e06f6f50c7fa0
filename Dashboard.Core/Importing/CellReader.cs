using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Titles;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the cells of one sheet into values; wordings that come again are looked up, not cleaned anew.</summary>
internal sealed class CellReader(Vocabulary words, TextMeter kept)
{
    private const int RememberedTexts = 50_000;
    private const int LongestCode = 100;
    private const int SlotsAKind = 256;
    private readonly Dictionary<(WordingKind Kind, string Raw), int> _remembered = [];
    private readonly (string? Raw, int Number)[] _recent = new (string?, int)[SlotsAKind * (1 + (int)WordingKind.Reason)];

    /// <summary>The number of a wording; 0 where the cell is empty.</summary>
    public int Wording(WordingKind kind, in Cell cell)
    {
        if (cell.Kind == CellKind.Empty)
        {
            return 0;
        }

        var raw = cell.Kind == CellKind.Text ? cell.Text! : CellText.Of(cell);
        ref var recent = ref _recent[((int)kind * SlotsAKind) + Slot(raw)];
        if (!string.Equals(recent.Raw, raw, StringComparison.Ordinal))
        {
            recent = (raw, Remembered(kind, raw));
        }

        return recent.Number;
    }

    private int Remembered(WordingKind kind, string raw)
    {
        if (_remembered.TryGetValue((kind, raw), out var number))
        {
            return number;
        }

        var known = words.Count;
        number = ValueParser.IsBlank(raw) ? 0 : words.Number(kind, Fold.Clean(raw));
        kept.Take(words.Count > known ? raw.Length : 0);
        if (_remembered.Count < RememberedTexts && raw.Length <= RowShape.LongestLine)
        {
            _remembered.Add((kind, raw), number);
        }

        return number;
    }

    /// <summary>A cheap place for a text among the recent ones; texts that meet there push each other out.</summary>
    private static int Slot(string raw) =>
        raw.Length == 0 ? 0 : (int)((uint)((raw.Length * 31) + (raw[^1] * 7) + (raw[raw.Length / 2] * 131) + (raw[raw.Length / 3] * 17)) % SlotsAKind);

    /// <summary>Reads a date cell: <see cref="Moments.NoMinute"/> where it is empty.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="minute">The minute read.</param>
    /// <param name="real">Whether the program stored a date and not text.</param>
    /// <returns><see langword="false"/> where there is something that is no date.</returns>
    public static bool TryDate(in Cell cell, out int minute, out bool real)
    {
        (minute, real) = (Moments.NoMinute, false);
        switch (cell.Kind)
        {
            case CellKind.Empty:
                return true;
            case CellKind.Date:
                real = true;
                minute = Moments.ToMinute(cell.Moment);
                return true;
            case CellKind.Number:
                return TryNumber(cell, out minute);
            default:
                if (cell.Kind == CellKind.Text && ValueParser.IsBlank(cell.Text))
                {
                    return true;
                }

                if (!ValueParser.TryDate(CellText.Of(cell), out var moment, out _) && !TryWords(CellText.Of(cell), out moment))
                {
                    return false;
                }

                minute = Moments.ToMinute(moment);
                return true;
        }
    }

    /// <summary>A date with its words: "ngày 03 tháng 08 năm 2026", "08 giờ 30 ngày 03/08/2026".</summary>
    private static bool TryWords(string text, out DateTime moment)
    {
        moment = default;
        return text.Length <= RowShape.LongestLine && text.Contains("ngày", StringComparison.OrdinalIgnoreCase)
            && ValueParser.TryDate(PeriodLine.InDigits(Fold.Clean(text)).Replace("ngày ", "", StringComparison.OrdinalIgnoreCase), out moment, out _);
    }

    /// <summary>The code in a cell, a national one taken out of a phrase; <see langword="false"/> where no code is in it.</summary>
    public static bool TryCode(in Cell cell, out string code, out bool national)
    {
        var raw = Fold.Clean(CellText.Of(cell));
        national = DossierCode.TryFind(raw, out code);
        code = national ? code : DossierCode.Normalise(raw);
        return code.Length <= LongestCode && RowShape.IsCodeLike(code) && !IsScientific(code);
    }

    /// <summary>Whether a spreadsheet has made a rounded number of a code: "2,02608E+11".</summary>
    private static bool IsScientific(string code) =>
        code.IndexOf("E+", StringComparison.Ordinal) is > 0 and var at && code[..at].All(letter => char.IsAsciiDigit(letter) || letter is '.' or ',') && !code.AsSpan(at + 2).ContainsAnyExceptInRange('0', '9');

    /// <summary>The text of a cell that is kept as it is; <see langword="null"/> where it is empty.</summary>
    public string? Text(in Cell cell)
    {
        var text = cell.IsEmpty ? "" : Fold.Clean(CellText.Of(cell));
        kept.Take(text.Length);
        return text.Length > 0 ? text : null;
    }

    /// <summary>A count as text is written the Vietnamese way, as a number it is what it is; blank is 0.</summary>
    public static bool TryCount(in Cell cell, out long count)
    {
        count = 0;
        if (cell.Kind == CellKind.Number)
        {
            count = (long)cell.Number;
            return cell.Number >= 0 && cell.Number <= int.MaxValue && cell.Number == Math.Floor(cell.Number);
        }

        var text = CellText.Of(cell);
        return ValueParser.IsBlank(text) || ValueParser.TryCount(text, out count);
    }

    /// <summary>A number is a moment written together (20231024180000, 20231024) or a serial day.</summary>
    private static bool TryNumber(in Cell cell, out int minute)
    {
        minute = Moments.NoMinute;
        var moment = cell.Number > 10_000_000
            ? ValueParser.TryDate(CellText.Of(cell), out var written, out _) ? written : null
            : ValueParser.IsLikelySerial(cell.Number) ? ValueParser.FromSerial(cell.Number) : null;
        if (moment is { } found)
        {
            minute = Moments.ToMinute(found);
        }

        return moment is not null;
    }
}
