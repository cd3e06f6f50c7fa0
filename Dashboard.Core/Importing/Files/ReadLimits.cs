namespace Dashboard.Core.Importing.Files;

/// <summary>How much of a file is read before it is refused.</summary>
public sealed record ReadLimits
{
    /// <summary>100 MiB of file.</summary>
    public long FileBytes { get; init; } = 100L << 20;

    /// <summary>2 GiB inflated, counted while inflating: the header's claim is never believed.</summary>
    public long InflatedBytes { get; init; } = 2L << 30;

    /// <summary>1,048,576 rows a sheet.</summary>
    public int Rows { get; init; } = 1_048_576;

    /// <summary>256 columns; cells beyond that are refused.</summary>
    public int Columns { get; init; } = 256;

    /// <summary>32,767 characters a cell.</summary>
    public int CellCharacters { get; init; } = 32_767;

    /// <summary>500,000 distinct shared strings hold at most; see <see cref="SharedStringBytes"/>.</summary>
    public int SharedStrings { get; init; } = 500_000;

    /// <summary>256 MiB of shared strings.</summary>
    public long SharedStringBytes { get; init; } = 256L << 20;
}
