using Dashboard.Core.Dossiers;
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

    public long LedgerFrom { get; init; }

    /// <summary>Ledger number that took the import back.</summary>
    public long? LedgerTo { get; set; }

    public ImportMoment Moment => new(Id, Kind, Moments.ToSecond(ExportedAt), Hash);

    internal sealed class Configuration : IEntityTypeConfiguration<ImportRow>
    {
        public void Configure(EntityTypeBuilder<ImportRow> builder)
        {
            builder.ToTable("imports");
            builder.Property(row => row.Id).ValueGeneratedNever();
            builder.Ignore(row => row.Moment);
            builder.HasIndex(row => row.Hash);
        }
    }
}
