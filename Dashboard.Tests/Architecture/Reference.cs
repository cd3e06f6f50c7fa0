namespace Dashboard.Tests.Architecture;

/// <summary>A type, or a member of a type, that some code names.</summary>
/// <param name="Type">Full name as in metadata; a nested type follows its outer one after a slash.</param>
/// <param name="Member">Name and parameter types of a member; <see langword="null"/> for the type itself.</param>
internal sealed record Reference(string Type, string? Member = null)
{
    /// <summary>
    /// Whether a pattern of a wall means this: <c>Some.Prefix*</c>, <c>Some.Type</c> (nested ones included),
    /// <c>Some.Type::Member</c>, or <c>Some.Type::Member(First.Parameter</c> for some overloads only.
    /// </summary>
    public bool Matches(string pattern)
    {
        if (pattern.EndsWith('*'))
        {
            return Type.StartsWith(pattern[..^1], StringComparison.Ordinal);
        }

        var parts = pattern.Split("::");
        if (parts.Length == 1)
        {
            return Type == pattern || Type.StartsWith(pattern + "/", StringComparison.Ordinal);
        }

        var member = parts[1].Contains('(') ? parts[1] : parts[1] + "(";
        return Type == parts[0] && Member?.StartsWith(member, StringComparison.Ordinal) == true;
    }

    public override string ToString() => Member is null ? Type : $"{Type}::{Member}";
}
