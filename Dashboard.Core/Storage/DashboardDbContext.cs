using Dashboard.Core.Storage.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace Dashboard.Core.Storage;

/// <summary>The one model. A subclass for each provider exists so that each has its own migrations.</summary>
internal abstract class DashboardDbContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<LedgerRow> Ledger => Set<LedgerRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    public DbSet<UnitRow> Units => Set<UnitRow>();

    public DbSet<MeaningRow> Meanings => Set<MeaningRow>();

    public DbSet<MappingRow> Mappings => Set<MappingRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(DashboardDbContext).Assembly);
        BulkConfiguration.Configure(modelBuilder);
    }
}

/// <summary>
/// The model on SQLite. A migration is added by
/// <c>dotnet ef migrations add NAME -p Dashboard.Core -s Dashboard.Core -o Storage/Migrations/Sqlite</c>.
/// </summary>
internal sealed class SqliteDashboardDbContext(DbContextOptions<SqliteDashboardDbContext> options)
    : DashboardDbContext(options)
{
    internal sealed class Factory : IDesignTimeDbContextFactory<SqliteDashboardDbContext>
    {
        public SqliteDashboardDbContext CreateDbContext(string[] args) =>
            new(new DbContextOptionsBuilder<SqliteDashboardDbContext>().UseSqlite("Data Source=:memory:").Options);
    }
}
