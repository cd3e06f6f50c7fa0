namespace Dashboard.Core.Importing;

/// <summary>A file to import.</summary>
/// <param name="FileName">Its name as the user knows it.</param>
/// <param name="Path">Where its bytes lie on this machine.</param>
/// <param name="Who">Who imports it.</param>
/// <param name="ExportedAt">Moment at which the software wrote it, local time; <see langword="null"/> takes the one found in the file.</param>
/// <param name="Unit">Code of the unit of a file that states none.</param>
/// <param name="Mapping">Name of a saved mapping; <see langword="null"/> finds the columns by their headings.</param>
/// <param name="DryRun">Only say what would happen.</param>
/// <param name="Replaces">Number of the import whose rows these take the place of (nạp lại); <see langword="null"/> for a new file.</param>
public sealed record ImportRequest(
    string FileName,
    string Path,
    string Who,
    DateTime? ExportedAt = null,
    string? Unit = null,
    string? Mapping = null,
    bool DryRun = false,
    long? Replaces = null)
{
    /// <summary>Who watches and may stop it.</summary>
    public ImportRun Run { get; init; } = ImportRun.Unwatched;
}
