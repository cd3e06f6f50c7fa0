using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Indicators.Work;

/// <summary>What the work of a unit is looked at with.</summary>
/// <param name="Cutoff">The unit's cut-off day.</param>
/// <param name="SoonUntil">The last day that is near; before every day where none is.</param>
/// <param name="From">First day of the period.</param>
/// <param name="LeadDays">Calendar days by which a letter must precede the first due date.</param>
/// <param name="HasLetterRegister">Whether letters are known at all.</param>
/// <param name="Calendar">Working days.</param>
internal sealed record WorkRules(int Cutoff, int SoonUntil, int From, int LeadDays, bool HasLetterRegister, WorkingCalendar Calendar);

/// <summary>Gathers the dossiers of one kind of work, and what mending them moves.</summary>
internal sealed class WorkHeap(WorkKind kind, WorkRules rules)
{
    private readonly List<(WorkHit Hit, Classes Before, Classes After)> _hits = [];
    private int _settled;

    /// <summary>Takes the dossier in where it is work of this kind.</summary>
    public void Look(int dossier, int version, in ColumnRow row, Classes classes)
    {
        if (!IsWork(row, classes))
        {
            return;
        }

        if (IsSettled(row, classes))
        {
            _settled++;
            return;
        }

        var closedOn = row.Status.IsClosed() && row.ClosedOn <= rules.Cutoff ? row.ClosedOn : 0;
        var hit = new WorkHit(
            dossier, version, row.Status, row.Received, row.Due, row.FirstDueState == FirstDueState.Known ? row.FirstDue : 0, closedOn, Days(row, closedOn));
        _hits.Add((hit, classes, Classifier.Classify(Mending.Of(kind, row, rules.Cutoff), rules.From, rules.Cutoff, rules.LeadDays)));
    }

    public WorkGroup Group(ClassSums unit, bool isOpen)
    {
        _hits.Sort((one, other) => Compare(one.Hit, other.Hit));
        var movable = _hits.Count > 0 && (isOpen || kind is WorkKind.ResultNotDigitized or WorkKind.DossierNotDigitized);
        var (one, all) = movable ? (Mended(unit, 1), Mended(unit, _hits.Count)) : (unit, unit);
        return new(
            kind,
            [.. _hits.Select(hit => hit.Hit)],
            _settled,
            movable ? [.. Mending.Moves(kind).Select(indicator => new WorkEffect(indicator, Of(indicator, unit), Of(indicator, one), Of(indicator, all)))] : []);
    }

    private static Ratio Of(string indicator, ClassSums sums)
    {
        var parts = IndicatorParts.Of(indicator);
        return new(sums[parts.Numerator], sums[parts.Denominator], sums[parts.Unknown]);
    }

    private bool IsWork(in ColumnRow row, Classes classes) => kind switch
    {
        WorkKind.LetterOwed => rules.HasLetterRegister && (classes & (Classes.ApologyRequired | Classes.ApologySent)) == Classes.ApologyRequired,
        WorkKind.Overdue => Has(classes, Classes.PendingOverdue),
        WorkKind.DueSoon => (classes & (Classes.PendingInTime | Classes.Suspended)) == Classes.PendingInTime
            && !row.Status.IsClosed() && row.Due != 0 && row.Due <= rules.SoonUntil,
        WorkKind.ResultNotDigitized => Has(classes, Classes.ResultNotDigitized),
        WorkKind.DossierNotDigitized => Has(classes, Classes.DossierNotDigitized),
        _ => Has(classes, Classes.Resolved) && row.Status == Status.Finished,
    };

    /// <summary>The figure counts it, but what it asks for happened after the cut-off.</summary>
    private bool IsSettled(in ColumnRow row, Classes classes) => kind switch
    {
        WorkKind.LetterOwed => row.FirstLetter != 0,
        WorkKind.Overdue => row.Status.IsClosed() && Has(classes, Classes.Pending),
        _ => false,
    };

    private int Days(in ColumnRow row, int closedOn) => kind switch
    {
        WorkKind.LetterOwed => Between(row.FirstDue, closedOn == 0 ? rules.Cutoff : closedOn),
        WorkKind.Overdue => Between(row.Due, rules.Cutoff),
        WorkKind.DueSoon => Between(rules.Cutoff, row.Due),
        WorkKind.DossierNotDigitized => Between(row.Received, rules.Cutoff),
        _ => Between(row.ClosedOn, rules.Cutoff),
    };

    /// <summary>Those that cost most first; dossiers alike stay in the order of their days, then of their receipt.</summary>
    private int Compare(in WorkHit one, in WorkHit other)
    {
        var days = kind == WorkKind.DueSoon ? one.Days.CompareTo(other.Days) : other.Days.CompareTo(one.Days);
        return days != 0 ? days : (one.Due, one.Received, one.Dossier).CompareTo((other.Due, other.Received, other.Dossier));
    }

    private int Between(int from, int to) => rules.Calendar.WorkingDaysBetween(DateOnly.FromDayNumber(from), DateOnly.FromDayNumber(to));

    private ClassSums Mended(ClassSums unit, int hits)
    {
        var sums = unit.Plus(new());
        foreach (var (_, before, after) in _hits.Take(hits))
        {
            sums.Add(before, -1);
            sums.Add(after, 1);
        }

        return sums;
    }

    private static bool Has(Classes classes, Classes any) => (classes & any) != Classes.None;
}
