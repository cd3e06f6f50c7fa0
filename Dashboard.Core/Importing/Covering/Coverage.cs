using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Covering;

/// <summary>Which dossiers a list must show, as far as its titles and rows tell; its units are those that the import speaks for.</summary>
/// <param name="From">First day of receipt that it covers.</param>
/// <param name="To">Last day of receipt.</param>
/// <param name="Statuses">Statuses that it lists.</param>
/// <param name="TurnedAway">Codes of its rows that were turned away: the list showed them.</param>
public sealed record Coverage(int From, int To, StatusSet Statuses, IReadOnlySet<string> TurnedAway)
{
    /// <summary>A list with more rows turned away than this is too broken to tell by it what is absent.</summary>
    private const int TurnedAwayAtMost = 2_000;

    /// <summary>
    /// What a dossier list covers; <see langword="null"/> where that cannot be told: it is filtered by something that is not
    /// understood, has neither a period line nor rows, or most of it was turned away; or it holds nothing but rows turned away before.
    /// </summary>
    /// <remarks>
    /// Without a filter by status in the titles the rows tell by their classes: a list without a single closed dossier is
    /// taken for one of open ones.
    /// </remarks>
    public static Coverage? Of(ParsedFile file, Vocabulary words)
    {
        var turnedAway = file.Rejected.Select(row => row.Code).OfType<string>().ToHashSet(StringComparer.Ordinal);
        if (file.Kind != ImportKind.Dossiers || file.IsExcerpt || file.Filters.IsNarrowed || turnedAway.Count > TurnedAwayAtMost)
        {
            return null;
        }

        var (from, to) = file.Filters.Period is { } period ? (period.From.DayNumber, period.To.DayNumber) : Receipts(file);
        var statuses = file.Filters.Statuses.Count > 0 ? Filter(file.Filters.Statuses, words) : Classes(file, words);
        return from == 0 || from > to || statuses is not { } known ? null : new(from, to, known, turnedAway);
    }

    /// <summary>Whether the list must show a dossier of these facts, were its unit one that the import speaks for.</summary>
    public bool MustShow(int received, Status status) => received >= From && received <= To && Statuses.MustShow(status);

    private static (int From, int To) Receipts(ParsedFile file)
    {
        var (from, to) = (0, 0);
        foreach (var day in file.Dossiers.Select(row => Moments.DayOf(row.Facts.Received)))
        {
            (from, to) = (from == 0 ? day : Math.Min(from, day), Math.Max(to, day));
        }

        return (from, to);
    }

    private static StatusSet? Filter(IReadOnlyList<string> wordings, Vocabulary words)
    {
        var set = default(StatusSet);
        foreach (var wording in wordings)
        {
            if (words.MeaningOf(WordingKind.Status, wording) is not (> 0 and var meaning))
            {
                return null;
            }

            set = set.With((Status)meaning);
        }

        return set;
    }

    private static StatusSet Classes(ParsedFile file, Vocabulary words)
    {
        var set = default(StatusSet);
        foreach (var facts in file.Dossiers.Select(row => row.Facts))
        {
            var stated = facts.States(Facts.Status) ? words.StatusOf(facts.Status) : Status.None;
            set = set.WithClassOf(stated != Status.None ? stated : StatusClass.Told(Status.None, facts.Finished != Moments.NoMinute || facts.Returned != Moments.NoMinute));
        }

        return set;
    }
}
