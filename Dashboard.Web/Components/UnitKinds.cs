using Dashboard.Core.Units;

namespace Dashboard.Web.Components;

/// <summary>Units that are ranked together.</summary>
/// <param name="Key">Key in addresses.</param>
/// <param name="Name">Name as a heading.</param>
/// <param name="Units">The units.</param>
public sealed record UnitKind(string Key, string Name, IReadOnlyList<Unit> Units);

/// <summary>The two kinds of units: departments, and wards with communes.</summary>
public static class UnitKinds
{
    public const string Departments = "phong";
    public const string Wards = "phuong-xa";

    public static string KeyOf(Unit unit) => unit.Kind is "ward" or "commune" ? Wards : Departments;

    public static string NameOf(string key) => key == Wards ? "Phường, xã" : "Phòng ban";

    /// <summary>Units by kind, in their order.</summary>
    public static IReadOnlyList<UnitKind> Group(IEnumerable<Unit> units) =>
        [.. units.GroupBy(KeyOf, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => new UnitKind(kind.Key, NameOf(kind.Key), [.. kind]))];
}
