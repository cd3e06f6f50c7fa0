namespace Dashboard.Core.Storage;

/// <summary>Where the database, the originals, the keys and the logs of one office lie.</summary>
public sealed class DataFolder
{
    public DataFolder(string path)
    {
        Root = Path.GetFullPath(path);
        Directory.CreateDirectory(Originals);
        Directory.CreateDirectory(Uploads);
    }

    public string Root { get; }

    public string Database => Path.Combine(Root, "dashboard.db");

    /// <summary>Imported files, named by the SHA-256 of their bytes.</summary>
    public string Originals => Path.Combine(Root, "originals");

    /// <summary>Files uploaded and not yet imported.</summary>
    public string Uploads => Path.Combine(Root, "uploads");

    public string Original(string hash) => Path.Combine(Originals, hash);
}
