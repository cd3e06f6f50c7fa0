using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Histories;

/// <summary>On which days a dossier stood suspended, as far as the exports tell.</summary>
internal static class Suspensions
{
    /// <summary>
    /// From the export that first showed it suspended to the day before the one that no longer did, or to the last day looked at. Where a list
    /// gives the days of a request for supplements and of its answer, the days after the one up to the other.
    /// </summary>
    public static IReadOnlyList<Period> Of(IReadOnlyList<Dossiers.Version> versions, IReadOnlyList<Telling> tellings, DateOnly last)
    {
        var spans = new List<Period>();
        if (Day(tellings, Topic.SupplementRequested) is { } requested && Day(tellings, Topic.SupplementReturned) is { } returned && returned > requested)
        {
            spans.Add(new(requested.AddDays(1), returned));
        }

        for (var index = 0; index < versions.Count; index++)
        {
            if (!versions[index].Facts.Status.IsSuspended())
            {
                continue;
            }

            var from = DayOf(versions[index]);
            while (index + 1 < versions.Count && versions[index + 1].Facts.Status.IsSuspended())
            {
                index++;
            }

            var to = index + 1 < versions.Count ? DayOf(versions[index + 1]).AddDays(-1) : last;
            if (to >= from && !spans.Exists(span => span.From <= to && from <= span.To))
            {
                spans.Add(new(from, to));
            }
        }

        return spans;
    }

    private static DateOnly DayOf(Dossiers.Version version) => DateOnly.FromDateTime(Moments.FromSecond(version.Second));

    private static DateOnly? Day(IReadOnlyList<Telling> tellings, Topic topic) =>
        tellings.LastOrDefault(telling => telling.On(topic).Word != Word.Absent)?.On(topic).At is { } at ? DateOnly.FromDateTime(at) : null;
}
