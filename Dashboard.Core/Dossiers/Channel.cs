namespace Dashboard.Core.Dossiers;

/// <summary>How a dossier was handed in (hình thức nộp); the numbers are the national ones.</summary>
public enum Channel : byte
{
    Unknown = 0,
    Direct = 1,
    Online = 2,
    Post = 3,
}
