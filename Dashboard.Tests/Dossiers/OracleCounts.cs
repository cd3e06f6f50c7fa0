using Dashboard.Core.Dossiers;

namespace Dashboard.Tests.Dossiers;

/// <summary>Adds cases up to counts and ratios, each by its own sentence of the specification.</summary>
internal static class OracleCounts
{
    public static IEnumerable<string> Lines(string unit, List<OracleCase> cases, bool register, (long Done, long Total) stillValid)
    {
        int N(Func<OracleCase, bool> wanted) => cases.Count(wanted);
        string Ratio(string id, Func<OracleCase, bool> over, Func<OracleCase, bool> under, Func<OracleCase, bool>? unknown = null) =>
            $"{unit} {id} {N(over)}/{N(under)} unknown {(unknown is null ? 0 : N(unknown))}";

        var early = N(one => one.Resolved && one.Dossier.ClosedOn < one.Dossier.Due);
        var onTime = N(one => one.Resolved && one.Dossier.ClosedOn == one.Dossier.Due);
        return
        [
            $"{unit} received {cases.Count} in period {N(one => one.InPeriod)} carried over {N(one => !one.InPeriod)}",
            $"{unit} online {N(one => one.InPeriod && one.Dossier.Channel == Channel.Online)} direct or post {N(one => one.InPeriod && one.Dossier.Channel is Channel.Direct or Channel.Post && one.InPeriod)} channel unknown {N(one => one.InPeriod && one.Dossier.Channel is null)}",
            $"{unit} withdrawn {N(one => one.Withdrawn)} resolved {N(one => one.Resolved)} early {early} on time {onTime} late {N(one => Late(one))} no due {N(one => one.Resolved && one.Dossier.Due is null)}",
            $"{unit} pending {N(one => one.Pending)} in time {N(one => one.Pending && !one.Overdue)} overdue {N(one => one.Overdue)} suspended {N(one => one.Pending && one.Dossier.IsSuspended)}",
            $"{unit} apology required {N(one => one.Required)} sent {N(one => one.Sent)} timely {N(one => one.Timely)} excluded {N(one => one.Excluded)}",
            Ratio("late-resolved", Late, one => one.Resolved),
            Ratio("overdue-pending", one => one.Overdue, one => one.Pending),
            Ratio("late-first-due", one => one.LateFirst, one => one.Resolved && one.FirstDueKnown, one => one.Resolved && !one.FirstDueKnown),
            Ratio("progress-766", one => (one.Resolved && !Late(one)) || (one.Pending && !one.Overdue), one => one.Resolved || one.Pending),
            Ratio("apology-sent", one => one.Sent, one => register && one.Required, one => one.ApologyUnknown),
            Ratio("apology-timely", one => one.Timely, one => register && one.Required, one => one.ApologyUnknown),
            Ratio("dossier-digitization", one => one.InPeriod && one.Dossier.DossierDigitized == true, one => one.InPeriod && one.Dossier.DossierDigitized is not null, one => one.InPeriod && one.Dossier.DossierDigitized is null),
            Ratio("result-digitization", one => one.HasResult && one.Dossier.ResultDigitized == true, one => one.HasResult && one.Dossier.ResultDigitized is not null, one => one.HasResult && one.Dossier.ResultDigitized is null),
            Ratio("digitization-766", one => one.HasResult && Both(one) == true, one => one.HasResult && Both(one) is not null, one => one.HasResult && Both(one) is null),
            $"{unit} still-valid-digitization {stillValid.Done}/{stillValid.Total} unknown 0",
            Ratio("online-submission", one => one.InPeriod && one.Dossier.Channel == Channel.Online, one => one.InPeriod && one.Dossier.Channel is not null, one => one.InPeriod && one.Dossier.Channel is null),
            Ratio("online-payment", one => Paid(one) == true, one => Paid(one) is not null, one => one.InPeriod && (one.Dossier.HasFee is null || (one.Dossier.HasFee == true && one.Dossier.PaidOnline is null))),
            HandlingTime(unit, [.. cases.Where(one => one.Resolved).Select(one => Days(one.Dossier.Received, one.Dossier.ClosedOn!.Value)).Order()]),
        ];
    }

    public static bool Late(OracleCase one) => one.Resolved && one.Dossier.ClosedOn > one.Dossier.Due;

    /// <summary>Whether both are digitized; <see langword="null"/> where either is unknown.</summary>
    public static bool? Both(OracleCase one) => one.Dossier.DossierDigitized is { } dossier && one.Dossier.ResultDigitized is { } result ? dossier && result : null;

    public static bool? Paid(OracleCase one) => one.InPeriod && one.Dossier.HasFee == true ? one.Dossier.PaidOnline : null;

    private static string HandlingTime(string unit, int[] days) =>
        $"{unit} handling-time {days.Sum()}/{days.Length} median {(days.Length == 0 ? null : (days[(days.Length - 1) / 2] + days[days.Length / 2]) / 2d):0.0}";

    /// <summary>Working days, counted one by one: Monday to Friday but for one holiday, and one Saturday made up for it.</summary>
    public static int Days(DateOnly received, DateOnly closed)
    {
        var days = 0;
        for (var day = received.AddDays(1); day <= closed; day = day.AddDays(1))
        {
            var weekday = day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);
            days += (weekday && day != Told.Start.AddDays(3)) || day == Told.Start.AddDays(12) ? 1 : 0;
        }

        return days;
    }
}
