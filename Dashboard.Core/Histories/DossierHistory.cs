using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Histories;

/// <summary>What was known of a dossier from a moment on, and the row that told it.</summary>
public sealed record KnownFrom(DateTime From, CountedFacts Facts, Place? Place);

/// <summary>Everything that was said of one dossier as of T and ledger number L, and what follows from it.</summary>
/// <param name="Key">Key of the dossier.</param>
/// <param name="AsOf">T.</param>
/// <param name="Ledger">L.</param>
/// <param name="Tellings">What each row said, in the order of the fold.</param>
/// <param name="Versions">What was known from when; empty where no dossier list has shown the dossier, which then waits uncounted.</param>
/// <param name="Letters">Its letters, in their own order.</param>
/// <param name="FirstDue">The first due date and why; <see langword="null"/> while it waits.</param>
/// <param name="Place">Where it stands in the period; <see langword="null"/> while it waits.</param>
/// <param name="Overall">Where it stands over its whole life up to the day of T.</param>
/// <param name="Arithmetic">The working days; <see langword="null"/> while it waits.</param>
/// <param name="Strip">Its days one by one; <see langword="null"/> while it waits.</param>
/// <param name="LeadDays">Calendar days before the first due date by which a letter must be sent.</param>
/// <param name="HasLetterRegister">Whether a register of letters was known.</param>
public sealed record DossierHistory(
    string Key,
    DateTime AsOf,
    long Ledger,
    IReadOnlyList<Telling> Tellings,
    IReadOnlyList<KnownFrom> Versions,
    IReadOnlyList<KnownLetter> Letters,
    FirstDueReason? FirstDue,
    PeriodPlace? Place,
    PeriodPlace? Overall,
    DayArithmetic? Arithmetic,
    DayStrip? Strip,
    int LeadDays,
    bool HasLetterRegister)
{
    /// <summary>The facts in use now; <see langword="null"/> while the dossier waits.</summary>
    public CountedFacts? Now => Versions.Count == 0 ? null : Versions[^1].Facts;

    /// <summary>Whether it counts as closed on the day of an export, because no file gives a day: a finding of data quality.</summary>
    public bool ClosedBySighting => Arithmetic?.Days.Closed is not null && LastWord(Topic.Finished)?.Said.At is null && LastWord(Topic.Returned)?.Said.At is null;

    /// <summary>The last word on a topic and who said it: an empty yes/no or channel replaces no word.</summary>
    public (Telling Telling, Said Said)? LastWord(Topic topic)
    {
        var lasting = topic == Topic.Channel || topic is >= Topic.DossierDigitized and <= Topic.PaidOnline;
        var telling = Tellings.LastOrDefault(telling =>
            (telling.Place.Source.Moment.Kind != ImportKind.Letters || topic is Topic.OldDue or Topic.Letter or Topic.Cause)
            && (lasting ? telling.On(topic).Word == Word.Told : telling.On(topic).Word != Word.Absent));
        return telling is null ? null : (telling, telling.On(topic));
    }

    /// <summary>The history of a dossier.</summary>
    /// <param name="root">The columns of the ledger number: units, imports and calendar.</param>
    /// <param name="query">Period and T.</param>
    /// <param name="all">What the imports in force at that ledger number said, of any moment.</param>
    public static DossierHistory Of(ColumnRoot root, FigureQuery query, Testimony all)
    {
        var asOf = query.AsOf ?? Tally.NewestMoment(root) ?? query.To.ToDateTime(new TimeOnly(23, 59, 59));
        var second = Moments.ToSecond(asOf);
        var said = all.UpTo(second);
        var letters = KnownLetter.Of(said);
        var tellings = Histories.Tellings.Of(said);
        var versions = said.Fold();
        var history = new DossierHistory(
            all.Key, asOf, root.Ledger, tellings, [.. versions.Select(version => Known(version, said))], letters, null, null, null, null, null,
            root.ApologyLeadDays, ImportsInForce.NewestUpTo(root.Imports.LetterRegisters, second) is not null);
        return versions.Count == 0 ? history : history.Explained(root, query, said, versions);
    }

    private DossierHistory Explained(ColumnRoot root, FigureQuery query, Testimony said, List<Dossiers.Version> versions)
    {
        var now = versions[^1];
        var facts = now.Facts;
        var today = DateOnly.FromDateTime(AsOf);
        var received = DateOnly.FromDayNumber(facts.Received);
        var closedOn = facts.Status.IsClosed() ? Moments.FromDay(facts.ClosedOn) : null;
        var from = closedOn < received ? closedOn.Value : received;
        var overall = PeriodPlace.Of(root, query with { From = from < today ? from : today, To = today }, AsOf, said, now);
        var cutoff = overall.Cutoff ?? today;

        // What is dated after the cut-off is still open for the counts, and so for the arithmetic.
        var days = new DossierDays(
            received,
            facts.FirstDueState == FirstDueState.Known ? Moments.FromDay(facts.FirstDue) : null,
            Moments.FromDay(facts.Due),
            closedOn <= cutoff ? closedOn : null,
            cutoff);
        return this with
        {
            FirstDue = FirstDueReason.Of(said, Letters),
            Overall = overall,
            Place = PeriodPlace.Of(root, query, AsOf, said, now),
            Arithmetic = DayArithmetic.Of(root.Calendar, days),
            Strip = DayStrip.Of(root.Calendar, days, Suspensions.Of(versions, Tellings, cutoff), [.. Letters.Select(letter => letter.Day)]),
        };
    }

    private static KnownFrom Known(Dossiers.Version version, Testimony said) => new(
        Moments.FromSecond(version.Second),
        version.Facts,
        said.Rows.FirstOrDefault(row => row.Place.Source.Id == version.Import && row.Place.Sheet == version.Sheet && row.Place.Row == version.Row)?.Place);
}
