namespace Dashboard.Core.Dossiers;

/// <summary>What all files up to a moment said of a dossier, fact by fact, as mapped and not as written.</summary>
public sealed class KnownFacts(Vocabulary words)
{
    private static readonly Facts[] Compared =
    [
        Facts.Unit, Facts.ProcedureCode, Facts.Procedure, Facts.Field, Facts.Channel, Facts.Submitted, Facts.Received,
        Facts.Due, Facts.Finished, Facts.Returned, Facts.Status, Facts.Officer, Facts.Applicant, Facts.Phone, Facts.Address,
        Facts.SupplementRequested, Facts.SupplementReturned, Facts.SupplementRequests,
    ];

    private FactSet _known = new();

    public void Clear() => _known = new();

    /// <summary>Takes over what a later row states; an unknown yes/no or channel replaces nothing.</summary>
    public void Add(FactSet later)
    {
        var stated = later.Stated;
        _known = stated == (Facts)0x3FFFFF && later.Channel != 0
            ? later with { Flags = _known.Flags.Then(later.Flags) }
            : Merge(later, stated);
    }

    /// <summary>Whether a row says anything that is not known.</summary>
    public bool Differs(FactSet row) =>
        _known.Flags.Then(row.Flags) != _known.Flags || Compared.Any(fact => row.States(fact) && !Same(_known, row, fact, emptyReplaces: false));

    /// <summary>Whether two rows of one file say the same: all mapped fields, dates by day.</summary>
    public bool SaySame(FactSet one, FactSet other) =>
        one.Flags == other.Flags && one.Stated == other.Stated && Compared.All(fact => Same(one, other, fact, emptyReplaces: true));

    private FactSet Merge(FactSet later, Facts stated) => _known with
    {
        Unit = Pick(Facts.Unit, later.Unit, _known.Unit, stated),
        ProcedureCode = Pick(Facts.ProcedureCode, later.ProcedureCode, _known.ProcedureCode, stated),
        Procedure = Pick(Facts.Procedure, later.Procedure, _known.Procedure, stated),
        Field = Pick(Facts.Field, later.Field, _known.Field, stated),
        Channel = later.Channel != 0 ? Pick(Facts.Channel, later.Channel, _known.Channel, stated) : _known.Channel,
        Submitted = Pick(Facts.Submitted, later.Submitted, _known.Submitted, stated),
        Received = Pick(Facts.Received, later.Received, _known.Received, stated),
        Due = Pick(Facts.Due, later.Due, _known.Due, stated),
        Finished = Pick(Facts.Finished, later.Finished, _known.Finished, stated),
        Returned = Pick(Facts.Returned, later.Returned, _known.Returned, stated),
        Status = Pick(Facts.Status, later.Status, _known.Status, stated),
        Officer = Pick(Facts.Officer, later.Officer, _known.Officer, stated),
        Applicant = (stated & Facts.Applicant) != Facts.None ? later.Applicant : _known.Applicant,
        Phone = (stated & Facts.Phone) != Facts.None ? later.Phone : _known.Phone,
        Address = (stated & Facts.Address) != Facts.None ? later.Address : _known.Address,
        SupplementRequested = Pick(Facts.SupplementRequested, later.SupplementRequested, _known.SupplementRequested, stated),
        SupplementReturned = Pick(Facts.SupplementReturned, later.SupplementReturned, _known.SupplementReturned, stated),
        SupplementRequests = Pick(Facts.SupplementRequests, later.SupplementRequests, _known.SupplementRequests, stated),
        Flags = _known.Flags.Then(later.Flags),
    };

    private static int Pick(Facts fact, int later, int known, Facts stated) => (stated & fact) != Facts.None ? later : known;

    private bool Same(FactSet one, FactSet other, Facts fact, bool emptyReplaces) => fact switch
    {
        Facts.Unit => SameWording(one.Unit, other.Unit),
        Facts.Status => SameWording(one.Status, other.Status),
        Facts.Channel => (!emptyReplaces && other.Channel == 0) || SameWording(one.Channel, other.Channel),
        Facts.ProcedureCode => one.ProcedureCode == other.ProcedureCode,
        Facts.Procedure => one.Procedure == other.Procedure,
        Facts.Field => one.Field == other.Field,
        Facts.Officer => one.Officer == other.Officer,
        Facts.Submitted => SameDay(one.Submitted, other.Submitted),
        Facts.Received => SameDay(one.Received, other.Received),
        Facts.Due => SameDay(one.Due, other.Due),
        Facts.Finished => SameDay(one.Finished, other.Finished),
        Facts.Returned => SameDay(one.Returned, other.Returned),
        Facts.SupplementRequested => SameDay(one.SupplementRequested, other.SupplementRequested),
        Facts.SupplementReturned => SameDay(one.SupplementReturned, other.SupplementReturned),
        Facts.SupplementRequests => one.SupplementRequests == other.SupplementRequests,
        Facts.Applicant => one.Applicant == other.Applicant,
        Facts.Phone => one.Phone == other.Phone,
        _ => one.Address == other.Address,
    };

    private bool SameWording(int one, int other) =>
        one == other || (one != 0 && other != 0 && words.Meaning(one) >= 0 && words.Meaning(one) == words.Meaning(other));

    private static bool SameDay(int one, int other) => one == other || Moments.DayOf(one) == Moments.DayOf(other);
}
