namespace Dashboard.Core.Indicators;

/// <summary>Makes a unit's figures of its sums.</summary>
internal sealed class FiguresBuilder(bool hasLetterRegister)
{
    public UnitFigures Unit(DateOnly? cutoff, ClassSums sums, Ratio stillValid) => new(
        cutoff,
        CountsOf(sums),
        IndicatorCatalogue.All
            .Where(indicator => indicator.Id != IndicatorCatalogue.HandlingTime)
            .ToDictionary(
                indicator => indicator.Id,
                indicator => indicator.Id == IndicatorCatalogue.StillValidDigitization ? stillValid : RatioOf(indicator.Id, sums),
                StringComparer.Ordinal),
        sums.HandlingTime);

    private Ratio RatioOf(string indicator, ClassSums sums)
    {
        var parts = IndicatorParts.Of(indicator);
        var told = hasLetterRegister || !IndicatorParts.NeedsLetterRegister(indicator);
        return new(sums[parts.Numerator], told ? sums[parts.Denominator] : 0, sums[parts.Unknown]);
    }

    private static Counts CountsOf(ClassSums sums) => new()
    {
        ReceivedInPeriod = sums[Classes.ReceivedInPeriod],
        ReceivedOnline = sums[Classes.ReceivedOnline],
        ReceivedDirectOrPost = sums[Classes.ReceivedDirectOrPost],
        ChannelUnknown = sums[Classes.ChannelUnknown],
        CarriedOver = sums[Classes.CarriedOver],
        Withdrawn = sums[Classes.Withdrawn],
        ResolvedEarly = sums[Classes.ResolvedEarly],
        ResolvedOnTime = sums[Classes.ResolvedOnTime],
        ResolvedLate = sums[Classes.ResolvedLate],
        ResolvedNoDue = sums[Classes.ResolvedNoDue],
        PendingInTime = sums[Classes.PendingInTime],
        PendingOverdue = sums[Classes.PendingOverdue],
        Suspended = sums[Classes.Suspended],
        ApologyRequired = sums[Classes.ApologyRequired],
        ApologySent = sums[Classes.ApologySent],
        ApologyTimely = sums[Classes.ApologyTimely],
        ApologyExcludedByCause = sums[Classes.ApologyExcludedByCause],
    };
}
