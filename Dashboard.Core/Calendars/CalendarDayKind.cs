namespace Dashboard.Core.Calendars;

/// <summary>How a day departs from the plain week of Monday to Friday.</summary>
public enum CalendarDayKind
{
    /// <summary>A day off: a holiday, its compensation, or a day swapped for a Saturday.</summary>
    Off,

    /// <summary>A Saturday or Sunday worked in exchange for a day off (làm bù).</summary>
    MakeUp,
}
