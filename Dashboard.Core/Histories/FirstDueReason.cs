using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Histories;

/// <summary>By which rule the first due date (hạn đầu) is what it is.</summary>
/// <remarks>Source: the project's specification of indicators, §3, "First due date": rules 1, 2 and 3.</remarks>
public enum FirstDueRule
{
    /// <summary>No due date was ever seen.</summary>
    NeverSeen,

    /// <summary>None was seen since the dossier was last suspended.</summary>
    NoneSinceSuspension,

    /// <summary>Rule 1: the old due date of the first letter.</summary>
    Letter,

    /// <summary>Rule 2: the first due date seen.</summary>
    FirstSeen,

    /// <summary>Rule 2: the first one seen after the last suspension.</summary>
    AfterSuspension,

    /// <summary>Rule 2: while suspended, the one last seen.</summary>
    WhileSuspended,

    /// <summary>Rule 3: it moved and no letter explains it, so it is unknown.</summary>
    MovedWithoutLetter,
}

/// <summary>A due date that was another one in the export before.</summary>
public sealed record DueMove(DateOnly Before, DateOnly? After, Place From, Place To);

/// <summary>The first due date and the rows that make it so.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Day">The date; <see langword="null"/> where there is none or it is unknown.</param>
/// <param name="Place">The row that gives it.</param>
/// <param name="Suspension">The last row that showed the dossier suspended.</param>
/// <param name="Move">The first move since, which makes it unknown where no letter explains it.</param>
/// <param name="Letter">The first letter, whether or not it decides.</param>
public sealed record FirstDueReason(FirstDueRule Rule, DateOnly? Day, Place? Place, Place? Suspension, DueMove? Move, KnownLetter? Letter)
{
    /// <summary>Tells the reason after all rows and letters of a testimony. The date is the fold's; a property test holds the two together.</summary>
    internal static FirstDueReason Of(Testimony testimony, IReadOnlyList<KnownLetter> letters)
    {
        var walk = new FirstDueWalk(testimony.Words);
        foreach (var row in testimony.Rows.Where(row => row.Place.Source.Moment.Kind == ImportKind.Dossiers))
        {
            walk.See(row);
        }

        var letter = letters.Count > 0 ? letters[0] : null;
        if (letter?.OldDue is { } old && letter.Day.DayNumber >= walk.SuspendedOn)
        {
            return new(FirstDueRule.Letter, old, letter.Place, walk.Suspension, walk.Move, letter);
        }

        var first = walk.IsSuspended ? walk.Due : walk.First;
        var rule = (first.Day, walk.IsSuspended, walk.Suspension) switch
        {
            (0, _, null) => FirstDueRule.NeverSeen,
            (0, _, _) => FirstDueRule.NoneSinceSuspension,
            (_, true, _) => FirstDueRule.WhileSuspended,
            _ when walk.Move is not null && letter is null => FirstDueRule.MovedWithoutLetter,
            (_, _, null) => FirstDueRule.FirstSeen,
            _ => FirstDueRule.AfterSuspension,
        };
        var day = rule == FirstDueRule.MovedWithoutLetter ? null : Moments.FromDay(first.Day);
        return new(rule, day, first.Place, walk.Suspension, walk.Move, letter);
    }
}

/// <summary>Goes through the rows of dossier lists and remembers which of them set the first due date.</summary>
internal sealed class FirstDueWalk(Vocabulary words)
{
    private Status _stated;
    private bool _finished;
    private bool _returned;

    public (int Day, Place? Place) Due { get; private set; }

    public (int Day, Place? Place) First { get; private set; }

    public Place? Suspension { get; private set; }

    public int SuspendedOn { get; private set; }

    public bool IsSuspended { get; private set; }

    public DueMove? Move { get; private set; }

    public void See(RowSaid row)
    {
        var facts = row.Facts;
        _finished = facts.States(Facts.Finished) ? facts.Finished != Moments.NoMinute : _finished;
        _returned = facts.States(Facts.Returned) ? facts.Returned != Moments.NoMinute : _returned;
        var stated = facts.States(Facts.Status) ? words.StatusOf(facts.Status) : Status.None;
        _stated = stated != Status.None ? stated : _stated;
        IsSuspended = (stated != Status.None ? stated : StatusClass.Told(_stated, _finished || _returned)).IsSuspended();

        var before = Due;
        if (facts.States(Facts.Due))
        {
            Due = (Moments.DayOf(facts.Due), row.Place);
        }

        if (stated.IsSuspended())
        {
            (Suspension, SuspendedOn, First, Move) = (row.Place, Moments.DayOfSecond(row.Place.Source.Moment.Second), default, null);
        }
        else if (facts.States(Facts.Due) && First.Day == 0)
        {
            First = Due;
        }
        else if (facts.States(Facts.Due) && Due.Day != First.Day)
        {
            Move ??= new(DateOnly.FromDayNumber(First.Day), Moments.FromDay(Due.Day), before.Place!, row.Place);
        }
    }
}
