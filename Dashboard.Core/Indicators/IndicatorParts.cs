namespace Dashboard.Core.Indicators;

/// <summary>Which classes of dossiers a ratio counts: numerator, denominator, and what is unknown of those looked at.</summary>
/// <remarks>The classes of one part exclude each other, so that the sum of their counts is a number of dossiers.</remarks>
public readonly record struct IndicatorParts(Classes Numerator, Classes Denominator, Classes Unknown)
{
    /// <summary>The parts of an indicator that dossiers give; still-valid registers are no dossiers.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such indicator.</exception>
    public static IndicatorParts Of(string indicator) => indicator switch
    {
        IndicatorCatalogue.LateResolved => new(Classes.ResolvedLate, Classes.Resolved, Classes.None),
        IndicatorCatalogue.OverduePending => new(Classes.PendingOverdue, Classes.Pending, Classes.None),
        IndicatorCatalogue.LateFirstDue => new(Classes.LateFirstDue, Classes.FirstDueMeasured, Classes.FirstDueUnknown),
        IndicatorCatalogue.Progress766 => new(
            Classes.ResolvedEarly | Classes.ResolvedOnTime | Classes.ResolvedNoDue | Classes.PendingInTime,
            Classes.Resolved | Classes.Pending,
            Classes.None),
        IndicatorCatalogue.ApologySent => new(Classes.ApologySent, Classes.ApologyRequired, Classes.ApologyUnknown),
        IndicatorCatalogue.ApologyTimely => new(Classes.ApologyTimely, Classes.ApologyRequired, Classes.ApologyUnknown),
        IndicatorCatalogue.DossierDigitization => new(
            Classes.DossierDigitized, Classes.DossierDigitized | Classes.DossierNotDigitized, Classes.DossierDigitizedUnknown),
        IndicatorCatalogue.ResultDigitization => new(
            Classes.ResultDigitized, Classes.ResultDigitized | Classes.ResultNotDigitized, Classes.ResultDigitizedUnknown),
        IndicatorCatalogue.Digitization766 => new(
            Classes.BothDigitized, Classes.BothDigitized | Classes.NotBothDigitized, Classes.BothDigitizedUnknown),
        IndicatorCatalogue.OnlineSubmission => new(
            Classes.ReceivedOnline, Classes.ReceivedOnline | Classes.ReceivedDirectOrPost, Classes.ChannelUnknown),
        IndicatorCatalogue.OnlinePayment => new(
            Classes.PaidOnline, Classes.PaidOnline | Classes.PaidOtherwise, Classes.PaymentUnknown),
        IndicatorCatalogue.HandlingTime => new(Classes.Resolved, Classes.Resolved, Classes.None),
        IndicatorCatalogue.StillValidDigitization => default,
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "No such indicator."),
    };

    public Classes this[Part part] => part switch
    {
        Part.Numerator => Numerator,
        Part.Denominator => Denominator,
        _ => Unknown,
    };

    /// <summary>Whether the ratio asks a register of letters, without which its denominator is 0.</summary>
    public static bool NeedsLetterRegister(string indicator) =>
        indicator is IndicatorCatalogue.ApologySent or IndicatorCatalogue.ApologyTimely;
}
