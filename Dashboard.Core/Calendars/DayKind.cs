namespace Dashboard.Core.Calendars;

/// <summary>What a calendar day is to somebody who counts working days.</summary>
public enum DayKind
{
    /// <summary>Monday to Friday, and no holiday.</summary>
    Working,

    /// <summary>Saturday or Sunday.</summary>
    Weekend,

    /// <summary>A holiday, its compensation, or a day swapped for a Saturday.</summary>
    Holiday,

    /// <summary>A Saturday or Sunday that is worked (làm bù).</summary>
    MakeUp,
}
