namespace Dashboard.Core.Dossiers;

/// <summary>Canonical status of a dossier (trạng thái hồ sơ); 1 to 10 are the national numbers.</summary>
public enum Status : byte
{
    /// <summary>No file stated one and none could be told.</summary>
    None = 0,
    Registered = 1,
    Accepted = 2,
    NotAccepted = 3,
    InProgress = 4,
    AwaitingSupplement = 5,
    AwaitingPayment = 6,
    Withdrawn = 7,
    Paused = 8,
    Finished = 9,
    Returned = 10,

    /// <summary>Từ chối giải quyết, after acceptance.</summary>
    Refused = 11,
}

/// <summary>The classes that the statuses fall into. Closed is a matter of status alone.</summary>
public static class StatusClass
{
    public static bool IsSuspended(this Status status) =>
        status is Status.AwaitingSupplement or Status.AwaitingPayment or Status.Paused;

    public static bool IsClosed(this Status status) =>
        status is Status.Withdrawn or Status.Finished or Status.Returned or Status.Refused;

    /// <summary>Registered and not accepted dossiers are outside every count.</summary>
    public static bool IsCounted(this Status status) =>
        status is not (Status.None or Status.Registered or Status.NotAccepted);

    /// <summary>The status of a row that states none: the one last stated where it agrees with the end date, else by the end date alone.</summary>
    public static Status Told(Status stated, bool ended) =>
        stated != Status.None && stated.IsClosed() == ended ? stated
        : ended ? Status.Finished
        : Status.InProgress;
}
