using Dashboard.Core.Calendars;

namespace Dashboard.Core.Histories;

/// <summary>The days between which working days are counted.</summary>
/// <param name="Received">Day of receipt.</param>
/// <param name="FirstDue">First due date; <see langword="null"/> where absent or unknown.</param>
/// <param name="Due">Current due date.</param>
/// <param name="Closed">Day of closing; <see langword="null"/> while open.</param>
/// <param name="AsOf">Day up to which an open dossier is judged: its unit's cut-off.</param>
public sealed record DossierDays(DateOnly Received, DateOnly? FirstDue, DateOnly? Due, DateOnly? Closed, DateOnly AsOf)
{
    /// <summary>The day that is measured: of closing, or the one up to which an open dossier is judged.</summary>
    public DateOnly End => Closed ?? AsOf;

    /// <summary>Whether the current due date was missed, by calendar day: a Saturday after a Friday is late, though no working day passed.</summary>
    public bool IsLate => Due < End;

    public bool MissedFirstDue => FirstDue < End;
}

/// <summary>The working-day arithmetic of a dossier; a sum without days is <see langword="null"/>.</summary>
/// <param name="Days">The days that it is about.</param>
/// <param name="Handling">From receipt to the end. Suspension is not taken out (indicators.md §4, handling-time).</param>
/// <param name="ToFirstDue">From receipt to the first due date.</param>
/// <param name="ToDue">From receipt to the current due date.</param>
/// <param name="Extension">From the first due date to a later current one.</param>
/// <param name="Shortening">From an earlier current due date to the first one.</param>
/// <param name="AfterDue">From the current due date to a later end.</param>
/// <param name="AfterFirstDue">From the first due date to a later end.</param>
/// <param name="Left">From the end to a later current due date.</param>
public sealed record DayArithmetic(
    DossierDays Days,
    WorkingSum? Handling,
    WorkingSum? ToFirstDue,
    WorkingSum? ToDue,
    WorkingSum? Extension,
    WorkingSum? Shortening,
    WorkingSum? AfterDue,
    WorkingSum? AfterFirstDue,
    WorkingSum? Left)
{
    public static DayArithmetic Of(WorkingCalendar calendar, DossierDays days)
    {
        return new(
            days,
            Sum(days.Received, days.End),
            Sum(days.Received, days.FirstDue),
            Sum(days.Received, days.Due),
            Sum(days.FirstDue, days.Due),
            Sum(days.Due, days.FirstDue),
            Sum(days.Due, days.End),
            Sum(days.FirstDue, days.End),
            Sum(days.End, days.Due));

        WorkingSum? Sum(DateOnly? start, DateOnly? end) => start is { } from && end is { } to ? WorkingSum.Of(calendar, from, to) : null;
    }
}
