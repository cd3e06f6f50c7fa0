namespace Dashboard.Web.Wording;

/// <summary>Days as people name them.</summary>
internal static class DayWords
{
    /// <summary>For example: T4 22/11, CN 26/11.</summary>
    public static string Of(DateOnly day) => $"{Weekday(day)} {day.Day:00}/{day.Month:00}";

    /// <summary>T2 to T7, CN.</summary>
    public static string Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? "CN" : $"T{(int)day.DayOfWeek + 1}";
}
