using Dashboard.Core.Importing.Mappings;

namespace Dashboard.Web.Features.Mappings;

/// <summary>A mapping as the page shows it.</summary>
/// <param name="Mapping">The mapping in use.</param>
/// <param name="Versions">How often it was saved.</param>
/// <param name="Ledger">Ledger number that saved it last.</param>
/// <param name="SavedAtUtc">When that was.</param>
/// <param name="Who">Who saved it.</param>
/// <param name="Imports">How many imports in force were read by it.</param>
/// <param name="LastFile">The last of their files; <see langword="null"/> where there is none.</param>
public sealed record MappingLine(Mapping Mapping, int Versions, long Ledger, DateTime SavedAtUtc, string Who, int Imports, string? LastFile);

/// <summary>What the page of mappings asks for and does.</summary>
public interface IMappingsQuery
{
    /// <summary>The mappings in use, by name.</summary>
    IReadOnlyList<MappingLine> Mappings();

    /// <summary>Takes in a mapping that was written as a file; says in a sentence what happened.</summary>
    (bool Done, string Sentence) TakeIn(string json);

    /// <summary>Gives a mapping another name; says in a sentence what happened.</summary>
    (bool Done, string Sentence) Rename(Mapping mapping, string name);

    /// <summary>Takes a mapping out of use.</summary>
    void Forget(string name);
}
