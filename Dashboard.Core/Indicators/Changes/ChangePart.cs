namespace Dashboard.Core.Indicators.Changes;

/// <summary>Why a figure changed.</summary>
public enum ChangeKind
{
    /// <summary>A fact of the past was told differently later (đính chính).</summary>
    Correction,

    /// <summary>A fact of the past that no file had told became known (mới biết).</summary>
    NewlyKnown,

    /// <summary>Dossiers came, left or changed their class (việc thật). A scan made later belongs here.</summary>
    Movement,

    /// <summary>The rule or the target changed (đổi quy tắc).</summary>
    Rule,
}

/// <summary>How a dossier changed a ratio.</summary>
public enum ChangeDirection
{
    /// <summary>It was not in the denominator and is now.</summary>
    In,

    /// <summary>It was in the denominator and is not any more.</summary>
    Out,

    /// <summary>It stayed in the denominator and entered or left the numerator.</summary>
    Class,
}

/// <summary>A part of a change: what some dossiers did to numerator and denominator.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Direction">How.</param>
/// <param name="Numerator">Added to the numerator; of handling time working days.</param>
/// <param name="Denominator">Added to the denominator.</param>
/// <param name="Dossiers">Dossiers of the part; of a still-valid register 0, for it has none.</param>
/// <param name="Postponed">Of them those whose current due date was put later, or taken away, between the two moments.</param>
public sealed record ChangePart(
    ChangeKind Kind, ChangeDirection Direction, long Numerator, long Denominator, int Dossiers, int Postponed = 0);

/// <summary>The change of one indicator of one unit or of the total. The parts add up exactly: <c>From + Parts = To</c>.</summary>
/// <param name="From">The ratio of the first period and moment.</param>
/// <param name="To">The ratio of the second.</param>
/// <param name="Parts">Only those that happened, in the order of <see cref="ChangeKind"/> and <see cref="ChangeDirection"/>.</param>
public sealed record RatioChange(Ratio From, Ratio To, IReadOnlyList<ChangePart> Parts)
{
    /// <summary>The first period with its cut-off and the facts known at the second moment (f1′).</summary>
    public Ratio Restated => Parts
        .Where(part => part.Kind is ChangeKind.Correction or ChangeKind.NewlyKnown)
        .Aggregate(new Ratio(From.Numerator, From.Denominator), (sum, part) => sum + new Ratio(part.Numerator, part.Denominator));
}
