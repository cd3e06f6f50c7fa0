using Dashboard.Core.Importing.Mappings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

/// <summary>A saved mapping as it stood between two ledger numbers.</summary>
internal sealed class MappingRow
{
    public int Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The mapping as <see cref="Mapping.ToJson"/> writes it.</summary>
    public required string Body { get; init; }

    public long LedgerFrom { get; init; }

    public long? LedgerTo { get; set; }

    internal sealed class Configuration : IEntityTypeConfiguration<MappingRow>
    {
        public void Configure(EntityTypeBuilder<MappingRow> builder) => builder.ToTable("mappings");
    }
}
