namespace Dashboard.Core.Indicators;

/// <summary>What a dossier counts as in one period. Of each group that a count splits into, a dossier has one at most.</summary>
[Flags]
public enum Classes : ulong
{
    None = 0,
    ReceivedInPeriod = 1UL << 0,
    CarriedOver = 1UL << 1,
    ReceivedOnline = 1UL << 2,
    ReceivedDirectOrPost = 1UL << 3,
    ChannelUnknown = 1UL << 4,
    Withdrawn = 1UL << 5,
    ResolvedEarly = 1UL << 6,
    ResolvedOnTime = 1UL << 7,
    ResolvedLate = 1UL << 8,
    ResolvedNoDue = 1UL << 9,
    PendingInTime = 1UL << 10,
    PendingOverdue = 1UL << 11,
    Suspended = 1UL << 12,
    FirstDueMeasured = 1UL << 13,
    LateFirstDue = 1UL << 14,
    FirstDueUnknown = 1UL << 15,
    ApologyRequired = 1UL << 16,
    ApologySent = 1UL << 17,
    ApologyTimely = 1UL << 18,
    ApologyExcludedByCause = 1UL << 19,
    ApologyUnknown = 1UL << 20,
    DossierDigitized = 1UL << 21,
    DossierNotDigitized = 1UL << 22,
    DossierDigitizedUnknown = 1UL << 23,
    ResultDigitized = 1UL << 24,
    ResultNotDigitized = 1UL << 25,
    ResultDigitizedUnknown = 1UL << 26,
    BothDigitized = 1UL << 27,
    NotBothDigitized = 1UL << 28,
    BothDigitizedUnknown = 1UL << 29,
    PaidOnline = 1UL << 30,
    PaidOtherwise = 1UL << 31,
    PaymentUnknown = 1UL << 32,

    Resolved = ResolvedEarly | ResolvedOnTime | ResolvedLate | ResolvedNoDue,
    Pending = PendingInTime | PendingOverdue,
}
