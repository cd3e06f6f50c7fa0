using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators;

/// <summary>
/// Decides what a dossier counts as in a period. The one place that says whether a dossier is late:
/// screens, documents, command line and packs all come here.
/// </summary>
/// <remarks>Source: the project's specification of indicators, §3 and §4 (formula B06). Days are <see cref="DateOnly.DayNumber"/>, 0 meaning none.</remarks>
internal static class Classifier
{
    /// <summary>The classes of one dossier; none where the period does not count it.</summary>
    /// <param name="row">The version in force as of T.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="cutoff">The unit's cut-off day D.</param>
    /// <param name="leadDays">Calendar days before the first due date by which a letter must be sent.</param>
    public static Classes Classify(in ColumnRow row, int from, int cutoff, int leadDays)
    {
        var status = row.Status;
        if (row.Received == 0 || row.Received > cutoff || !status.IsCounted())
        {
            return Classes.None;
        }

        var closed = status.IsClosed();
        if (closed && row.ClosedOn < from)
        {
            return Classes.None;
        }

        var ended = closed && row.ClosedOn <= cutoff;
        var classes = row.Received >= from ? Received(row) : Classes.CarriedOver;
        if (ended && status == Status.Withdrawn)
        {
            return classes | Classes.Withdrawn;
        }

        classes |= ended ? Resolved(row, status) : Pending(row, status, cutoff);
        return classes | Apology(row, status, ended, cutoff, leadDays);
    }

    /// <summary>Whether a period can count a dossier at all: <see langword="false"/> only where <see cref="Classify"/> would find no class.</summary>
    /// <param name="received">Day of receipt.</param>
    /// <param name="closedOn">Day of closing where the status is closed, else 0.</param>
    /// <param name="from">First day of the period.</param>
    /// <param name="lastDay">No cut-off is later.</param>
    public static bool MayCount(int received, int closedOn, int from, int lastDay) =>
        received <= lastDay && (closedOn == 0 || closedOn >= from);

    private static Classes Received(in ColumnRow row)
    {
        var classes = Classes.ReceivedInPeriod | row.Channel switch
        {
            Channel.Online => Classes.ReceivedOnline,
            Channel.Unknown => Classes.ChannelUnknown,
            _ => Classes.ReceivedDirectOrPost,
        };
        classes |= row.Flags[Flag.DossierDigitized] switch
        {
            Known.Yes => Classes.DossierDigitized,
            Known.No => Classes.DossierNotDigitized,
            _ => Classes.DossierDigitizedUnknown,
        };
        return classes | (row.Flags[Flag.HasFee], row.Flags[Flag.PaidOnline]) switch
        {
            (Known.No, _) => Classes.None,
            (Known.Yes, Known.Yes) => Classes.PaidOnline,
            (Known.Yes, Known.No) => Classes.PaidOtherwise,
            _ => Classes.PaymentUnknown,
        };
    }

    private static Classes Resolved(in ColumnRow row, Status status)
    {
        var classes = row.Due == 0 ? Classes.ResolvedNoDue
            : row.ClosedOn < row.Due ? Classes.ResolvedEarly
            : row.ClosedOn == row.Due ? Classes.ResolvedOnTime
            : Classes.ResolvedLate;

        classes |= row.FirstDueState switch
        {
            FirstDueState.Unknown => Classes.FirstDueUnknown,
            FirstDueState.Known when row.ClosedOn > row.FirstDue => Classes.FirstDueMeasured | Classes.LateFirstDue,
            _ => Classes.FirstDueMeasured,
        };
        return status == Status.Refused ? classes : classes | Digitized(row.Flags);
    }

    private static Classes Digitized(Flags flags)
    {
        var (dossier, result) = (flags[Flag.DossierDigitized], flags[Flag.ResultDigitized]);
        var classes = result switch
        {
            Known.Yes => Classes.ResultDigitized,
            Known.No => Classes.ResultNotDigitized,
            _ => Classes.ResultDigitizedUnknown,
        };
        return classes | (dossier, result) switch
        {
            (Known.Unknown, _) or (_, Known.Unknown) => Classes.BothDigitizedUnknown,
            (Known.Yes, Known.Yes) => Classes.BothDigitized,
            _ => Classes.NotBothDigitized,
        };
    }

    private static Classes Pending(in ColumnRow row, Status status, int cutoff) =>
        status.IsSuspended() ? Classes.PendingInTime | Classes.Suspended
        : row.Due != 0 && row.Due < cutoff ? Classes.PendingOverdue
        : Classes.PendingInTime;

    private static Classes Apology(in ColumnRow row, Status status, bool ended, int cutoff, int leadDays)
    {
        if (status.IsSuspended() || row.FirstDueState == FirstDueState.Absent)
        {
            return Classes.None;
        }

        if (row.FirstDueState == FirstDueState.Unknown)
        {
            return Classes.ApologyUnknown;
        }

        var missed = (ended ? row.ClosedOn : cutoff) > row.FirstDue;
        if (!missed)
        {
            return Classes.None;
        }

        if (row.ExternalCause)
        {
            return Classes.ApologyExcludedByCause;
        }

        var letter = row.FirstLetter;
        return letter == 0 || letter > cutoff ? Classes.ApologyRequired
            : letter <= row.FirstDue - leadDays ? Classes.ApologyRequired | Classes.ApologySent | Classes.ApologyTimely
            : Classes.ApologyRequired | Classes.ApologySent;
    }
}
