using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Covering;

/// <summary>A set of statuses, one bit each.</summary>
/// <param name="Bits">Bit n stands for the status of number n.</param>
public readonly record struct StatusSet(int Bits)
{
    private static readonly StatusSet[] Groups =
    [
        Where(status => status is Status.Registered or Status.NotAccepted),
        Where(status => status.IsCounted() && !status.IsClosed()),
        Where(status => status.IsClosed()),
    ];

    private static readonly StatusSet[] Next = [.. Enum.GetValues<Status>().Select(MayBecome)];

    public bool IsEmpty => Bits == 0;

    public StatusSet With(Status status) => new(Bits | (1 << (int)status));

    /// <summary>The set with all statuses of the class of one: not accepted, open or closed.</summary>
    public StatusSet WithClassOf(Status status)
    {
        var set = this;
        foreach (var group in Groups)
        {
            set = group.Contains(status) ? new(set.Bits | group.Bits) : set;
        }

        return set;
    }

    public bool Contains(Status status) => (Bits & (1 << (int)status)) != 0;

    /// <summary>
    /// Whether a list of these statuses must show a dossier whose status was last this one: it may have moved on since, and a
    /// list of open dossiers rightly lacks one that is finished by now.
    /// </summary>
    public bool MustShow(Status last) => !IsEmpty && Contains(last) && (Next[(int)last].Bits & ~Bits) == 0;

    private static StatusSet Where(Func<Status, bool> belongs) => Of(Enum.GetValues<Status>().Where(status => status != Status.None && belongs(status)));

    private static StatusSet Of(IEnumerable<Status> statuses) => statuses.Aggregate(default(StatusSet), (set, status) => set.With(status));

    private static StatusSet MayBecome(Status status) => status switch
    {
        Status.None or Status.NotAccepted or Status.Withdrawn or Status.Returned => default,
        Status.Finished or Status.Refused => Of([Status.Returned]),
        Status.Registered => Of([Status.NotAccepted, Status.InProgress, Status.Finished, Status.Returned]),
        _ => Of([Status.InProgress, Status.Finished, Status.Returned]),
    };
}
