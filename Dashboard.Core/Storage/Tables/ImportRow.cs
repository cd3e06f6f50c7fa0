using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Covering;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

/// <summary>An import: its file, its moment and what it did.</summary>
internal sealed class ImportRow
{
    public int Id { get; init; }

    public required string File { get; init; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex; the original is kept under it.</summary>
    public required string Hash { get; init; }

    public ImportKind Kind { get; init; }

    /// <summary>Local moment, without zone.</summary>
    public DateTime ExportedAt { get; init; }

    public required string Mapping { get; init; }

    /// <summary>Unit given by the command for a file that states none; "" for none.</summary>
    public required string Unit { get; init; }

    /// <summary>Names of the sheets, joined by line breaks.</summary>
    public required string Sheets { get; init; }

    public required string Who { get; init; }

    public DateTime AtUtc { get; init; }

    public int RowsRead { get; init; }

    public int Inserted { get; init; }

    public int Updated { get; init; }

    public int Unchanged { get; init; }

    public int Rejected { get; init; }

    /// <summary>First day of receipt that the list covers; <see langword="null"/> where it does not tell what it covers.</summary>
    public int? CoversFrom { get; init; }

    /// <summary>Last day of receipt that it covers.</summary>
    public int? CoversTo { get; init; }

    /// <summary>Statuses that it covers, one bit each.</summary>
    public int CoversStatuses { get; init; }

    /// <summary>Codes of the rows turned away, joined by line breaks: the list showed them.</summary>
    public string TurnedAway { get; init; } = "";

    public long LedgerFrom { get; init; }

    /// <summary>Ledger number that took the import back.</summary>
    public long? LedgerTo { get; set; }

    public ImportMoment Moment => new(Id, Kind, Moments.ToSecond(ExportedAt), Hash);

    public Coverage? Coverage => CoversFrom is { } from && CoversTo is { } to
        ? new(from, to, new(CoversStatuses), TurnedAway.Split('\n', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal))
        : null;

    internal sealed class Configuration : IEntityTypeConfiguration<ImportRow>
    {
        public void Configure(EntityTypeBuilder<ImportRow> builder)
        {
            builder.ToTable("imports");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Ignore(row => row.Moment);
            builder.Ignore(row => row.Coverage);
            builder.Property(row => row.TurnedAway).HasDefaultValue("");
            builder.HasIndex(row => row.Hash);
        }
    }
}
