using System.Text.Json;

namespace Dashboard.Web.Features.Importing;

/// <summary>What is known of an upload besides its bytes, so that it outlives a restart of the program.</summary>
/// <param name="FileName">Name as the user knows it.</param>
/// <param name="AddedAtUtc">When it was uploaded.</param>
/// <param name="ExportedAt">Moment given by the user.</param>
/// <param name="Unit">Unit given by the user.</param>
/// <param name="Replaces">Number of the import that is read again.</param>
/// <param name="Mapping">Name of the mapping given by the user.</param>
internal sealed record KeptUpload(string FileName, DateTime AddedAtUtc, DateTime? ExportedAt, string? Unit, long? Replaces = null, string? Mapping = null);

/// <summary>Keeps a note beside every upload that waits for its import.</summary>
internal static class KeptUploads
{
    private const string Ending = ".json";

    /// <summary>How long an upload waits for somebody to come back.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromDays(1);

    /// <summary>Writes the note of a job anew, whole or not at all.</summary>
    public static void Keep(ImportJob job)
    {
        var note = NoteOf(job.Path);
        var half = note + ".tmp";
        File.WriteAllBytes(half, JsonSerializer.SerializeToUtf8Bytes(new KeptUpload(job.FileName, job.AddedAtUtc, job.ExportedAt, job.Unit, job.Replaces, job.Mapping)));
        File.Move(half, note, overwrite: true);
    }

    /// <summary>Deletes an upload and its note.</summary>
    public static void Drop(ImportJob job)
    {
        File.Delete(NoteOf(job.Path));
        File.Delete(job.Path);
    }

    /// <summary>The uploads that wait, oldest first. Files that nobody came back for, and those without a note, are deleted.</summary>
    public static IReadOnlyList<ImportJob> Restore(UploadFolder folder, DateTime now)
    {
        if (!Directory.Exists(folder.Path))
        {
            return [];
        }

        var files = new DirectoryInfo(folder.Path).EnumerateFiles()
            .Where(file => Guid.TryParseExact(file.Name.Split('.')[0], "N", out _))
            .ToLookup(file => file.Name.Split('.')[0], StringComparer.Ordinal);
        List<ImportJob> jobs = [];
        foreach (var upload in files)
        {
            if (JobOf(upload.Key, [.. upload]) is { } job && job.AddedAtUtc > now - Patience)
            {
                jobs.Add(job);
            }
            else if (upload.All(file => file.LastWriteTimeUtc < now - Patience))
            {
                foreach (var file in upload)
                {
                    TryDelete(file);
                }
            }
        }

        return [.. jobs.OrderBy(job => job.AddedAtUtc)];
    }

    private static ImportJob? JobOf(string id, FileInfo[] files)
    {
        try
        {
            return Array.Find(files, file => file.Extension == Ending) is { } note
                && Array.Find(files, file => file.Extension is not (Ending or ".tmp")) is { } bytes
                && JsonSerializer.Deserialize<KeptUpload>(File.ReadAllBytes(note.FullName)) is { } kept
                ? new(id, kept.FileName, bytes.FullName, bytes.Length, JobStage.Uploaded, kept.AddedAtUtc, kept.ExportedAt, kept.Unit, Replaces: kept.Replaces, Mapping: kept.Mapping)
                : null;
        }
        catch (Exception broken) when (broken is JsonException or IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>A leftover that cannot be deleted must not keep the program from starting.</summary>
    private static void TryDelete(FileInfo file)
    {
        try
        {
            file.Delete();
        }
        catch (Exception broken) when (broken is IOException or UnauthorizedAccessException)
        {
            // It is tried again at the next start.
        }
    }

    private static string NoteOf(string path) => Path.ChangeExtension(path, Ending);
}
