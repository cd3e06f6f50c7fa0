using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;

namespace Dashboard.Web.Features.Importing;

/// <summary>How far the work on an uploaded file is.</summary>
public enum JobStage
{
    Uploaded,
    Checking,
    Checked,
    Committing,
    Committed,

    /// <summary>Something broke that no report tells of.</summary>
    Failed,
}

/// <summary>An uploaded file and what has been done with it. A new one replaces it at every step.</summary>
/// <param name="Id">Id in the address.</param>
/// <param name="FileName">Name as the user knows it.</param>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Stage">How far the work is.</param>
/// <param name="AddedAtUtc">When it was uploaded.</param>
/// <param name="ExportedAt">Moment given by the user, over the one found in the file.</param>
/// <param name="Unit">Unit given by the user.</param>
/// <param name="Report">What the last check or commit said.</param>
/// <param name="Effect">What the last check said of the figures.</param>
/// <param name="Fault">A sentence, where the stage is <see cref="JobStage.Failed"/>.</param>
/// <param name="Replaces">Number of the import that is read again; <see langword="null"/> for a new file.</param>
/// <param name="Mapping">Name of the mapping given by the user; <see langword="null"/> takes the one that fits.</param>
/// <param name="Looks">The heads of its sheets as the last check understood them.</param>
public sealed record ImportJob(
    string Id,
    string FileName,
    string Path,
    long Size,
    JobStage Stage,
    DateTime AddedAtUtc,
    DateTime? ExportedAt = null,
    string? Unit = null,
    ImportReport? Report = null,
    ImportEffect? Effect = null,
    string? Fault = null,
    long? Replaces = null,
    string? Mapping = null,
    IReadOnlyList<SheetLook>? Looks = null)
{
    /// <summary>Whether it is this file's turn; other work waits.</summary>
    public bool IsRunning { get; init; }

    /// <summary>Whether a person stopped the last work on it.</summary>
    public bool WasStopped { get; init; }

    /// <summary>Whether a check found it fit to be written.</summary>
    public bool CanCommit => this is { Stage: JobStage.Checked, Report.Refused: null };

    public bool IsBusy => Stage is JobStage.Checking or JobStage.Committing;
}
