using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

/// <summary>A committed change. Rows of other tables that carry a greater number than the last one here are not yet true.</summary>
internal sealed class LedgerRow
{
    public long Number { get; init; }

    public DateTime AtUtc { get; init; }

    /// <summary>One of <see cref="LedgerKinds"/>.</summary>
    public required string Kind { get; init; }

    public required string Who { get; init; }

    /// <summary>The import that the change is about.</summary>
    public int? Import { get; init; }

    internal sealed class Configuration : IEntityTypeConfiguration<LedgerRow>
    {
        public void Configure(EntityTypeBuilder<LedgerRow> builder)
        {
            builder.ToTable("ledger");
            builder.HasKey(row => row.Number);
            builder.Property(row => row.Number).ValueGeneratedNever();
        }
    }
}
