using Dashboard.Core.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

/// <summary>A unit as it stood between two ledger numbers. Its number stays the same through all its rows.</summary>
internal sealed class UnitRow
{
    public int Id { get; init; }

    public int Unit { get; init; }

    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Kind { get; init; }

    public string? Parent { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Aliases joined by |.</summary>
    public required string Aliases { get; init; }

    public long LedgerFrom { get; init; }

    public long? LedgerTo { get; set; }

    public Unit ToUnit() => new(
        Code, Name, Kind, Parent, ValidFrom, ValidTo,
        Aliases.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    internal sealed class Configuration : IEntityTypeConfiguration<UnitRow>
    {
        public void Configure(EntityTypeBuilder<UnitRow> builder)
        {
            builder.ToTable("units");
            builder.HasIndex(row => row.Code);
        }
    }
}
