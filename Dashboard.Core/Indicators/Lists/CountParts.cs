namespace Dashboard.Core.Indicators.Lists;

/// <summary>The counts of the table of counts by name, so that each can be opened as a list of dossiers.</summary>
public static class CountParts
{
    /// <summary>Name of the count that holds every dossier of a period.</summary>
    public const string Whole = "received";

    private static readonly Dictionary<string, (Classes Classes, Func<Counts, long> Of)> Known = new(StringComparer.Ordinal)
    {
        [Whole] = (Classes.ReceivedInPeriod | Classes.CarriedOver, counts => counts.Received),
        ["receivedInPeriod"] = (Classes.ReceivedInPeriod, counts => counts.ReceivedInPeriod),
        ["receivedOnline"] = (Classes.ReceivedOnline, counts => counts.ReceivedOnline),
        ["receivedDirectOrPost"] = (Classes.ReceivedDirectOrPost, counts => counts.ReceivedDirectOrPost),
        ["channelUnknown"] = (Classes.ChannelUnknown, counts => counts.ChannelUnknown),
        ["carriedOver"] = (Classes.CarriedOver, counts => counts.CarriedOver),
        ["withdrawn"] = (Classes.Withdrawn, counts => counts.Withdrawn),
        ["resolved"] = (Classes.Resolved, counts => counts.Resolved),
        ["resolvedEarly"] = (Classes.ResolvedEarly, counts => counts.ResolvedEarly),
        ["resolvedOnTime"] = (Classes.ResolvedOnTime, counts => counts.ResolvedOnTime),
        ["resolvedLate"] = (Classes.ResolvedLate, counts => counts.ResolvedLate),
        ["resolvedNoDue"] = (Classes.ResolvedNoDue, counts => counts.ResolvedNoDue),
        ["pending"] = (Classes.Pending, counts => counts.Pending),
        ["pendingInTime"] = (Classes.PendingInTime, counts => counts.PendingInTime),
        ["pendingOverdue"] = (Classes.PendingOverdue, counts => counts.PendingOverdue),
        ["suspended"] = (Classes.Suspended, counts => counts.Suspended),
        ["apologyRequired"] = (Classes.ApologyRequired, counts => counts.ApologyRequired),
        ["apologySent"] = (Classes.ApologySent, counts => counts.ApologySent),
        ["apologyTimely"] = (Classes.ApologyTimely, counts => counts.ApologyTimely),
        ["apologyExcludedByCause"] = (Classes.ApologyExcludedByCause, counts => counts.ApologyExcludedByCause),
    };

    /// <summary>All names, as the JSON of the counts writes them.</summary>
    public static IReadOnlyCollection<string> Names => Known.Keys;

    public static bool Knows(string name) => Known.ContainsKey(name);

    /// <summary>The classes that a count counts.</summary>
    /// <exception cref="KeyNotFoundException">There is no such count.</exception>
    public static Classes Of(string name) => Known[name].Classes;

    /// <summary>What the table of counts says.</summary>
    /// <exception cref="KeyNotFoundException">There is no such count.</exception>
    public static long Size(string name, Counts counts) => Known[name].Of(counts);
}
