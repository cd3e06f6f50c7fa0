using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>A wording of a file that no table knows: until a person says what it means, nothing of the file is taken.</summary>
/// <param name="Kind">Unit, status, channel or cause.</param>
/// <param name="Text">As the file spells it.</param>
/// <param name="Rows">How many rows state it.</param>
/// <param name="FirstRow">The first of them.</param>
/// <param name="CodePart">Unit part that the codes of all those rows share; <see langword="null"/> where they differ or have none.</param>
public sealed record UnknownWording(WordingKind Kind, string Text, int Rows, int FirstRow, string? CodePart = null)
{
    /// <summary>Code of the unit whose dossier codes these rows have, by the registry or by the dossiers known; <see langword="null"/> where nothing is proposed.</summary>
    public string? ProposedUnit { get; init; }
}
