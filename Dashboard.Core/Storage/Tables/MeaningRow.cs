using Dashboard.Core.Dossiers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

/// <summary>What a wording means, as a person said it, between two ledger numbers. It goes before the tables that are shipped.</summary>
internal sealed class MeaningRow
{
    public int Id { get; init; }

    public WordingKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Number of the unit, or of the status, channel or cause.</summary>
    public int Meaning { get; init; }

    public long LedgerFrom { get; init; }

    public long? LedgerTo { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<MeaningRow>
    {
        public void Configure(EntityTypeBuilder<MeaningRow> builder) => builder.ToTable("meanings");
    }
}
