using Mono.Cecil;

namespace Dashboard.Tests.Architecture;

/// <summary>A rule of dependency: what the code of some namespaces may not name.</summary>
/// <param name="Name">Says what the wall keeps apart.</param>
/// <param name="Over">Namespaces looked at, inner ones included; <c>*</c> is the whole product.</param>
/// <param name="But">Namespaces inside those that are let off.</param>
/// <param name="Forbids">Patterns of <see cref="Reference.Matches"/>.</param>
/// <param name="Allows">Patterns that are let through all the same.</param>
internal sealed record Wall(string Name, string[] Over, string[] But, string[] Forbids, string[] Allows)
{
    public bool Covers(string @namespace) =>
        Over.Any(over => Holds(over, @namespace)) && !But.Any(but => Holds(but, @namespace));

    /// <summary>What a type names although it may not.</summary>
    public IReadOnlyList<string> Breaches(TypeDefinition type) =>
        [.. References.Of(type).Where(Bars).Select(reference => $"{type.FullName} names {reference}").Order(StringComparer.Ordinal)];

    public bool Bars(Reference reference) =>
        Forbids.Any(reference.Matches) && !Allows.Any(reference.Matches);

    public override string ToString() => Name;

    internal static bool Holds(string outer, string @namespace) =>
        outer == "*" || @namespace == outer || @namespace.StartsWith(outer + ".", StringComparison.Ordinal);
}
