namespace Dashboard.Core.Indicators.Changes;

/// <summary>How a dossier stands in one indicator: what it adds to numerator and denominator, and whether a fact is missing.</summary>
/// <param name="Numerator">1 where it counts; of handling time its working days.</param>
/// <param name="Denominator">1 where it is looked at and known, else 0.</param>
/// <param name="IsUnknown">Whether it would be looked at, but for a fact that no file has told.</param>
internal readonly record struct Stand(long Numerator, int Denominator, bool IsUnknown)
{
    public bool SameFigureAs(Stand other) => Numerator == other.Numerator && Denominator == other.Denominator;

    /// <summary>How the dossier came from one stand to another that adds something else.</summary>
    public static ChangeDirection Direction(Stand before, Stand after) =>
        before.Denominator == 0 ? ChangeDirection.In
        : after.Denominator == 0 ? ChangeDirection.Out
        : ChangeDirection.Class;

    /// <summary>Why the stand in the same period and cut-off differs between two moments.</summary>
    public static ChangeKind Restated(Stand before, Stand after) =>
        before.IsUnknown && after.Denominator != 0 ? ChangeKind.NewlyKnown : ChangeKind.Correction;
}

/// <summary>Reads stands off classes, by the same parts of ratios that the tally sums.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Parts">Its classes.</param>
/// <param name="NeedsRegister">Whether nothing is known without a register of letters.</param>
internal sealed record StandReader(string Indicator, IndicatorParts Parts, bool NeedsRegister)
{
    /// <summary>All indicators that dossiers give, in the order of the catalogue.</summary>
    public static IReadOnlyList<StandReader> All { get; } =
    [
        .. IndicatorCatalogue.All
            .Where(indicator => indicator.Id != IndicatorCatalogue.StillValidDigitization)
            .Select(indicator => new StandReader(indicator.Id, IndicatorParts.Of(indicator.Id), IndicatorParts.NeedsLetterRegister(indicator.Id))),
    ];

    /// <summary>The stand of a dossier.</summary>
    /// <param name="seen">The dossier in a period.</param>
    /// <param name="hasRegister">Whether a register of letters was known.</param>
    public Stand Of(in Sight seen, bool hasRegister)
    {
        var looked = (seen.Classes & Parts.Denominator) != Classes.None;
        if (looked && NeedsRegister && !hasRegister)
        {
            return new(0, 0, IsUnknown: true);
        }

        var counts = (seen.Classes & Parts.Numerator) != Classes.None;
        var amount = !counts ? 0 : Indicator == IndicatorCatalogue.HandlingTime ? seen.Days : 1;
        return new(amount, looked ? 1 : 0, (seen.Classes & Parts.Unknown) != Classes.None);
    }
}

/// <summary>A dossier as one period sees it.</summary>
/// <param name="Unit">Place of its unit among the units of both periods; <see cref="Nowhere"/> where the period does not count it.</param>
/// <param name="Classes">What it counts as.</param>
/// <param name="Days">Working days that it took, where it is resolved.</param>
internal readonly record struct Sight(int Unit, Classes Classes, long Days)
{
    public const int Nowhere = -1;

    public static Sight None { get; } = new(Nowhere, Classes.None, 0);

    public bool IsResolved => (Classes & Classes.Resolved) != Classes.None;
}
