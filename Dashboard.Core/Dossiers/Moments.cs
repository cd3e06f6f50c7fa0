namespace Dashboard.Core.Dossiers;

/// <summary>
/// Days and local moments as small integers, as the columns and the database hold them.
/// A day is <see cref="DateOnly.DayNumber"/>, 0 meaning none; a minute counts from 1 January 2000.
/// </summary>
public static class Moments
{
    /// <summary>The minute of an empty date cell.</summary>
    public const int NoMinute = int.MinValue;

    private static readonly DateTime Origin = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    public static int ToDay(DateOnly? day) => day?.DayNumber ?? 0;

    public static DateOnly? FromDay(int day) => day == 0 ? null : DateOnly.FromDayNumber(day);

    /// <summary>Whole minutes since 1 January 2000; seconds are dropped.</summary>
    public static int ToMinute(DateTime moment) => (int)Math.Floor((moment - Origin).TotalMinutes);

    public static DateTime? FromMinute(int minute) => minute == NoMinute ? null : Origin.AddMinutes(minute);

    /// <summary>Day of a minute; 0 where there is none.</summary>
    public static int DayOf(int minute) =>
        minute == NoMinute ? 0 : DateOnly.FromDateTime(Origin).DayNumber + (int)Math.Floor(minute / 1440d);

    /// <summary>Seconds since 1 January 2000; moments from 2068 on count as the last one before.</summary>
    public static int ToSecond(DateTime moment) =>
        (int)Math.Clamp((moment.Ticks - Origin.Ticks) / TimeSpan.TicksPerSecond, int.MinValue + 1, int.MaxValue - 1);

    public static DateTime FromSecond(int second) => Origin.AddSeconds(second);

    public static int DayOfSecond(int second) => DateOnly.FromDateTime(FromSecond(second)).DayNumber;
}
