namespace Dashboard.Core.Indicators.Definitions;

/// <summary>What an indicator is in words (định nghĩa), and by what law: data with validity, never code.</summary>
/// <param name="Indicator">Id of the indicator.</param>
/// <param name="Group">Group of the index of indicators.</param>
/// <param name="Words">The definition as a sentence.</param>
/// <param name="Numerator">What stands above the line of the fraction.</param>
/// <param name="Denominator">What stands below it.</param>
/// <param name="Terms">Terms and their meaning.</param>
/// <param name="Basis">Legal basis in words.</param>
/// <param name="From">First day of the basis; open where <see langword="null"/>.</param>
/// <param name="To">Last day, included; open where <see langword="null"/>.</param>
/// <param name="Verified">Whether the office has confirmed it against the text of the basis.</param>
public sealed record Definition(
    string Indicator,
    string Group,
    string Words,
    string Numerator,
    string Denominator,
    IReadOnlyList<(string Term, string Meaning)> Terms,
    string Basis,
    DateOnly? From,
    DateOnly? To,
    bool Verified)
{
    public bool IsValidOn(DateOnly day) => (From is not { } first || first <= day) && (To is not { } last || last >= day);
}
