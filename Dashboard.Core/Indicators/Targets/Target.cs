namespace Dashboard.Core.Indicators.Targets;

/// <summary>On which side of its value a target is met; equality meets both.</summary>
public enum Bound
{
    AtLeast,
    AtMost,
}

/// <summary>What an indicator should reach (mục tiêu): data with a legal basis, never code.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Kind">Kind of unit that it holds for; <see langword="null"/> holds for all, the whole included.</param>
/// <param name="Unit">Code of the one unit that it holds for.</param>
/// <param name="From">First day; open where <see langword="null"/>.</param>
/// <param name="To">Last day, included; open where <see langword="null"/>.</param>
/// <param name="Bound">At least or at most.</param>
/// <param name="Value">Percent, 0 to 100.</param>
/// <param name="Margin">Percentage points short of the value that still count as near (gần đạt).</param>
/// <param name="Step">Percentage points beyond the margin after which a miss is one step graver.</param>
/// <param name="Basis">Legal basis in words.</param>
/// <param name="Verified">Whether the office has confirmed it against the text of the basis.</param>
/// <remarks>Source: the project's specification of indicators, §5.</remarks>
public sealed record Target(
    string Indicator,
    string? Kind,
    string? Unit,
    DateOnly? From,
    DateOnly? To,
    Bound Bound,
    decimal Value,
    decimal Margin,
    decimal Step,
    string Basis,
    bool Verified)
{
    public bool IsValidOn(DateOnly day) => (From is not { } first || first <= day) && (To is not { } last || last >= day);
}
