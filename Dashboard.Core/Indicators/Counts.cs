namespace Dashboard.Core.Indicators;

/// <summary>The counts of formula B06 for one unit and period (spec: counts).</summary>
/// <remarks>Unit: dossiers. <c>Received = Resolved + Withdrawn + Pending</c> always holds.</remarks>
public sealed record Counts
{
    public long Received => ReceivedInPeriod + CarriedOver;

    public long ReceivedInPeriod { get; init; }

    public long ReceivedOnline { get; init; }

    public long ReceivedDirectOrPost { get; init; }

    public long ChannelUnknown { get; init; }

    public long CarriedOver { get; init; }

    public long Withdrawn { get; init; }

    public long Resolved => ResolvedEarly + ResolvedOnTime + ResolvedLate + ResolvedNoDue;

    public long ResolvedEarly { get; init; }

    public long ResolvedOnTime { get; init; }

    public long ResolvedLate { get; init; }

    public long ResolvedNoDue { get; init; }

    public long Pending => PendingInTime + PendingOverdue;

    public long PendingInTime { get; init; }

    public long PendingOverdue { get; init; }

    /// <summary>Suspended as of T; part of <see cref="PendingInTime"/>.</summary>
    public long Suspended { get; init; }

    public long ApologyRequired { get; init; }

    public long ApologySent { get; init; }

    public long ApologyTimely { get; init; }

    public long ApologyExcludedByCause { get; init; }
}
