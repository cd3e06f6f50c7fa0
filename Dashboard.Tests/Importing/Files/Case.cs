using Dashboard.Core.Importing.Files;

namespace Dashboard.Tests.Importing.Files;

/// <summary>A file with one oddity, and what becomes of it: the rows of its sheets, or a refusal that says a certain thing.</summary>
/// <param name="Name">The oddity, as the name of the file.</param>
/// <param name="Make">Its bytes.</param>
public sealed record Case(string Name, Func<byte[]> Make)
{
    /// <summary>The rows as <see cref="Workbooks.Show(Cell)"/> writes them, "# name" before those of each further sheet.</summary>
    public string[]? Rows { get; init; }

    /// <summary>How many rows there are, where there are too many to list.</summary>
    public int? Count { get; init; }

    public FileRefusal? Refusal { get; init; }

    /// <summary>Words of the refusal's sentence.</summary>
    public string Says { get; init; } = "";

    public ReadLimits Limits { get; init; } = new();

    public override string ToString() => Name;
}
