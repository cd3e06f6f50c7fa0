namespace Dashboard.Core.Dossiers;

/// <summary>What is known of a dossier after some of its observations: the newest file is one step from here.</summary>
internal sealed class FoldState(Vocabulary words)
{
    private LetterBook? _letters;
    private UnitTrail _units = UnitTrail.Empty;
    private Status _stated;
    private Status _status;
    private Channel _channel;
    private Flags _flags;
    private int _received;
    private int _due;
    private int _finished;
    private int _returned;
    private int _closedSince;
    private int _suspendedOn;
    private int _firstDue;
    private bool _dueMoved;

    /// <summary>Whether a dossier list has shown the dossier: until then it waits, uncounted.</summary>
    public bool IsListed { get; private set; }

    public int Import { get; private set; }

    public int Sheet { get; private set; }

    public int Row { get; private set; }

    public void See(in Sighting sighting)
    {
        var facts = sighting.Facts;
        _flags = _flags.Then(facts.Flags);
        if (sighting.Import.Kind != ImportKind.Dossiers)
        {
            return;
        }

        IsListed = true;
        (Import, Sheet, Row) = (sighting.Import.Id, sighting.Sheet, sighting.Row);
        SeeUnitAndChannel(facts);
        SeeDates(facts);
        var day = Moments.DayOfSecond(sighting.Import.Second);
        SeeStatus(facts, day);
        SeeDue(facts);
    }

    public void See(LetterSighting letter) => (_letters ??= new()).Add(letter);

    public CountedFacts Facts()
    {
        var closedOn = !_status.IsClosed() ? 0
            : _finished != 0 ? _finished
            : _returned != 0 ? _returned
            : _closedSince;
        var (firstDueState, firstDue) = FirstDue();
        return new(
            _units, _status, _channel, _flags, _received, _due, closedOn, firstDueState, firstDue,
            _letters?.FirstDay ?? 0,
            _letters is not null && words.IsExternalCause(_letters.FirstCause));
    }

    private void SeeUnitAndChannel(FactSet facts)
    {
        if (facts.States(Dossiers.Facts.Unit) && words.Meaning(facts.Unit) is >= 0 and var unit)
        {
            _units = _units.Then(unit);
        }

        if (facts.States(Dossiers.Facts.Channel) && words.ChannelOf(facts.Channel) is not Channel.Unknown and var channel)
        {
            _channel = channel;
        }
    }

    private void SeeDates(FactSet facts)
    {
        _received = facts.States(Dossiers.Facts.Received) ? Moments.DayOf(facts.Received) : _received;
        _due = facts.States(Dossiers.Facts.Due) ? Moments.DayOf(facts.Due) : _due;
        _finished = facts.States(Dossiers.Facts.Finished) ? Moments.DayOf(facts.Finished) : _finished;
        _returned = facts.States(Dossiers.Facts.Returned) ? Moments.DayOf(facts.Returned) : _returned;
    }

    private void SeeStatus(FactSet facts, int day)
    {
        var states = facts.States(Dossiers.Facts.Status) && words.StatusOf(facts.Status) != Status.None;
        if (states)
        {
            _stated = words.StatusOf(facts.Status);
        }

        _status = states ? _stated : StatusClass.Told(_stated, ended: _finished != 0 || _returned != 0);
        _closedSince = !_status.IsClosed() ? 0 : _closedSince != 0 ? _closedSince : day;
        if (states && _status.IsSuspended())
        {
            // A supplement restarts the clock: the due dates seen so far no longer bind.
            (_suspendedOn, _firstDue, _dueMoved) = (day, 0, false);
        }
    }

    private void SeeDue(FactSet facts)
    {
        var showsSuspension = facts.States(Dossiers.Facts.Status) && words.StatusOf(facts.Status).IsSuspended();
        if (showsSuspension || !facts.States(Dossiers.Facts.Due))
        {
            return;
        }

        if (_firstDue == 0)
        {
            _firstDue = _due;
        }
        else if (_due != _firstDue)
        {
            _dueMoved = true;
        }
    }

    private (FirstDueState State, int Day) FirstDue()
    {
        if (_letters is { FirstOldDue: not 0 } letters && letters.FirstDay >= _suspendedOn)
        {
            return (FirstDueState.Known, letters.FirstOldDue);
        }

        var first = _status.IsSuspended() ? _due : _firstDue;
        if (first == 0)
        {
            return (FirstDueState.Absent, 0);
        }

        return _dueMoved && _letters is null && !_status.IsSuspended()
            ? (FirstDueState.Unknown, 0)
            : (FirstDueState.Known, first);
    }
}
