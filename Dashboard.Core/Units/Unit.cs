namespace Dashboard.Core.Units;

/// <summary>A unit that receives or settles dossiers, as the registry names it (domain.md §8).</summary>
/// <param name="Kind">Units are ranked within their kind: department, ward, commune, city …</param>
/// <param name="Parent">Code of the unit above; it need not be in the registry.</param>
/// <param name="ValidFrom">First day; open where <see langword="null"/>.</param>
/// <param name="ValidTo">Last day, included; open where <see langword="null"/>.</param>
/// <param name="Aliases">Other wordings of the name, and the unit parts of dossier codes ("H20.41").</param>
public sealed record Unit(
    string Code,
    string Name,
    string Kind,
    string? Parent,
    DateOnly? ValidFrom,
    DateOnly? ValidTo,
    IReadOnlyList<string> Aliases)
{
    public bool IsValidOn(DateOnly day) => IsValidIn(day, day);

    /// <summary>Whether the unit exists on some day of the span, both ends included; never where the span ends before it begins.</summary>
    public bool IsValidIn(DateOnly from, DateOnly to) =>
        from <= to && (ValidFrom is not { } first || first <= to) && (ValidTo is not { } last || last >= from);
}
