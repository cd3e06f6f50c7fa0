using System.Globalization;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>How much of a file is read before it is refused; the defaults are those of the specification.</summary>
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

    /// <summary>500,000 distinct shared strings; equal ones count once, however often a file lists them.</summary>
    public int SharedStrings { get; init; } = 500_000;

    /// <summary>256 MiB of distinct shared strings, two bytes a character.</summary>
    public long SharedStringBytes { get; init; } = 256L << 20;

    /// <summary>Reads the table <c>limit,value</c>; a limit it leaves out keeps its default.</summary>
    /// <exception cref="FormatException">A limit is unknown or its value is no positive whole number.</exception>
    public static ReadLimits Parse(TextReader csv)
    {
        var limits = new ReadLimits();
        foreach (CsvRecord record in CsvRecords.Read(csv).Skip(1))
        {
            if (!long.TryParse(record[1], NumberStyles.None, CultureInfo.InvariantCulture, out long value) || value <= 0)
            {
                throw new FormatException($"Line {record.Line}: '{record[1]}' is no positive whole number.");
            }

            int whole = (int)Math.Min(value, int.MaxValue);
            limits = record[0] switch
            {
                "file-bytes" => limits with { FileBytes = value },
                "inflated-bytes" => limits with { InflatedBytes = value },
                "rows" => limits with { Rows = whole },
                "columns" => limits with { Columns = whole },
                "cell-characters" => limits with { CellCharacters = whole },
                "shared-strings" => limits with { SharedStrings = whole },
                "shared-string-bytes" => limits with { SharedStringBytes = value },
                _ => throw new FormatException($"Line {record.Line}: no such limit as '{record[0]}'."),
            };
        }

        return limits;
    }
}
