namespace Dashboard.Core.Indicators;

/// <summary>What a set of figures is asked for.</summary>
/// <param name="From">First day of the period, inclusive.</param>
/// <param name="To">Last day of the period, inclusive.</param>
/// <param name="AsOf">T, local time; <see langword="null"/> is the newest moment of any import in force.</param>
/// <param name="Ledger">Ledger number; <see langword="null"/> is the newest.</param>
/// <param name="Formula">Name of the formula; only <c>B06</c> is known so far.</param>
public sealed record FigureQuery(DateOnly From, DateOnly To, DateTime? AsOf = null, long? Ledger = null, string Formula = FigureQuery.B06)
{
    /// <summary>The only formula so far.</summary>
    public const string B06 = "B06";
}

/// <summary>Why there is no value to show (the grey state and its reasons).</summary>
public enum Grey
{
    /// <summary>There is a value.</summary>
    None,

    /// <summary>Denominator 0 (không phát sinh).</summary>
    NothingHappened,

    /// <summary>No file told us (chưa có số liệu).</summary>
    NoData,

    /// <summary>No register was imported (chưa có sổ).</summary>
    NoRegister,
}

/// <summary>All figures of one unit, or of the total.</summary>
/// <param name="Cutoff">The unit's own cut-off day; <see langword="null"/> where no import speaks for it, and for the total.</param>
/// <param name="Counts">The counts behind the ratios.</param>
/// <param name="Indicators">Ratio by indicator id, in the order of the catalogue, handling time left out.</param>
/// <param name="HandlingTime">Working days over the resolved dossiers.</param>
public sealed record UnitFigures(
    DateOnly? Cutoff,
    Counts Counts,
    IReadOnlyDictionary<string, Ratio> Indicators,
    HandlingTime HandlingTime);

/// <summary>The figures of every unit for one period, T, ledger number and formula.</summary>
/// <param name="From">First day of the period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="AsOf">T as used.</param>
/// <param name="Ledger">Ledger number as used.</param>
/// <param name="Formula">Formula as used.</param>
/// <param name="Units">Figures by unit code: every unit of the registry valid on some day of the period.</param>
/// <param name="Total">The sum over all units, each at its own cut-off.</param>
/// <param name="HasLetterRegister">Whether a register of letters was known as of T.</param>
public sealed record Figures(
    DateOnly From,
    DateOnly To,
    DateTime AsOf,
    long Ledger,
    string Formula,
    IReadOnlyDictionary<string, UnitFigures> Units,
    UnitFigures Total,
    bool HasLetterRegister)
{
    /// <summary>The reason why an indicator of a unit has no value, or <see cref="Grey.None"/>.</summary>
    public Grey GreyOf(UnitFigures unit, string indicator)
    {
        var denominator = string.Equals(indicator, "handling-time", StringComparison.Ordinal)
            ? unit.HandlingTime.Denominator
            : unit.Indicators[indicator].Denominator;
        return (denominator, indicator) switch
        {
            ( > 0, _) => Grey.None,
            (_, "still-valid-digitization") => Grey.NoRegister,
            (_, "apology-sent" or "apology-timely") when !HasLetterRegister => Grey.NoRegister,
            _ when !IsTold(unit) => Grey.NoData,
            _ when unit.Indicators.TryGetValue(indicator, out var ratio) && ratio.Unknown > 0 => Grey.NoData,
            _ => Grey.NothingHappened,
        };
    }

    /// <summary>Whether any file tells of the period: of the unit, or of one of all.</summary>
    public bool IsTold(UnitFigures unit) => ReferenceEquals(unit, Total) ? Units.Values.Any(one => one.Cutoff >= From) : unit.Cutoff >= From;
}
