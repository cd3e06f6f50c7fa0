using System.Globalization;
using Dashboard.Core.Indicators;

namespace Dashboard.Web.Wording;

/// <summary>Writes numbers and dates as the product shows them, whatever the culture of the thread.</summary>
internal static class Format
{
    public const string Dash = "–";

    private static readonly NumberFormatInfo Digits = NumberFormatInfo.ReadOnly(new NumberFormatInfo
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
        NegativeSign = "-",
    });

    /// <summary>A count: <c>1.234</c>.</summary>
    public static string Number(long value) => value.ToString("N0", Digits);

    /// <summary>A figure with decimals, rounded half away from zero: <c>1.234,5</c>.</summary>
    public static string Number(decimal value, int decimals) =>
        decimal.Round(value, decimals, MidpointRounding.AwayFromZero).ToString($"N{decimals}", Digits);

    /// <summary>A difference with its sign, one decimal: <c>+0,2</c>, <c>−67,0</c>, <c>0,0</c>.</summary>
    public static string Signed(decimal value) => decimal.Round(value, 1, MidpointRounding.AwayFromZero) switch
    {
        > 0 and var up => $"+{Number(up, 1)}",
        < 0 and var down => $"−{Number(-down, 1)}",
        _ => Number(0m, 1),
    };

    /// <summary>A percentage with one decimal, <c>95,6%</c>; a dash where there was nothing to measure.</summary>
    public static string Percent(Ratio ratio) => ratio.Percent is { } percent ? $"{Number(percent, 1)}%" : Dash;

    /// <summary>Numerator and denominator: <c>1.403/1.479</c>.</summary>
    public static string Share(long numerator, long denominator) => $"{Number(numerator)}/{Number(denominator)}";

    /// <summary>A day: <c>21/11/2023</c>.</summary>
    public static string Day(DateOnly day) => day.ToString("dd'/'MM'/'yyyy", CultureInfo.InvariantCulture);

    /// <summary>A day, or a dash.</summary>
    public static string Day(DateOnly? day) => day is { } known ? Day(known) : Dash;

    /// <summary>A moment: <c>21/11/2023 18:00</c>.</summary>
    public static string Moment(DateTime moment) => moment.ToString("dd'/'MM'/'yyyy HH':'mm", CultureInfo.InvariantCulture);

    /// <summary>Reads a day that a person typed as day/month/year.</summary>
    public static bool TryDay(string? text, out DateOnly day) =>
        DateOnly.TryParseExact(text?.Trim(), "d'/'M'/'yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    /// <summary>Reads a moment that a person typed as day/month/year hour:minute; a day alone, like 23:59, is its last second.</summary>
    public static bool TryMoment(string? text, out DateTime moment)
    {
        if (TryDay(text, out var day))
        {
            moment = day.ToDateTime(new TimeOnly(23, 59, 59));
            return true;
        }

        var read = DateTime.TryParseExact(text?.Trim(), "d'/'M'/'yyyy H':'mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out moment);
        moment = moment is { Hour: 23, Minute: 59 } ? moment.AddSeconds(59) : moment;
        return read;
    }

    /// <summary>Size of a file in units of 1024: <c>1,5 MB</c>.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1024 => $"{Number(bytes)} byte",
        < 1024 * 1024 => $"{Number(bytes / 1024m, 0)} KB",
        _ => $"{Number(bytes / 1048576m, 1)} MB",
    };
}
