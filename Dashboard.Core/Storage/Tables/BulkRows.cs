using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Dashboard.Core.Storage.Tables;

// The rows below are written and read by prepared statements, not through the change tracker: these
// classes are there for the migrations. Days are day numbers, minutes and seconds count from
// 1 January 2000 (Dossiers.Moments); wordings, dossiers and fact sets are numbers of their tables.

/// <summary>A wording of a file, kept once.</summary>
internal sealed class WordingRow
{
    public int Id { get; init; }

    public int Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Import that brought it: swept with it when it was never committed.</summary>
    public long LedgerFrom { get; init; }
}

/// <summary>A dossier: its key, which is the national code or unit/code.</summary>
internal sealed class DossierRecord
{
    public int Id { get; init; }

    public required string Key { get; init; }

    public long LedgerFrom { get; init; }
}

/// <summary>What rows said of a dossier, kept once for all rows that said the same.</summary>
internal sealed class FactSetRow
{
    public int Id { get; init; }

    public int Dossier { get; init; }

    public int Stated { get; init; }

    public int? Unit { get; init; }

    public int? ProcedureCode { get; init; }

    public int? Procedure { get; init; }

    public int? Field { get; init; }

    public int? Channel { get; init; }

    public int? Status { get; init; }

    public int? Officer { get; init; }

    public int? Submitted { get; init; }

    public int? Received { get; init; }

    public int? Due { get; init; }

    public int? Finished { get; init; }

    public int? Returned { get; init; }

    public int? SupplementRequested { get; init; }

    public int? SupplementReturned { get; init; }

    public int? SupplementRequests { get; init; }

    public int Flags { get; init; }

    public string? Applicant { get; init; }

    public string? Phone { get; init; }

    public string? Address { get; init; }

    public long LedgerFrom { get; init; }
}

/// <summary>The sightings of an import, packed: dossier, fact set, sheet and row of each.</summary>
internal sealed class SightingRow
{
    public int Import { get; init; }

    public int Part { get; init; }

    public int Count { get; init; }

    public required byte[] Packed { get; init; }

    /// <summary>The least number of a dossier in the part: parts follow each other by dossier and share none.</summary>
    public int First { get; init; }

    /// <summary>The greatest; parts written before this was kept may hold any dossier.</summary>
    public int Last { get; init; } = int.MaxValue;
}

/// <summary>What a row of a register said of a letter of apology.</summary>
internal sealed class LetterRecord
{
    public int Import { get; init; }

    public int Sheet { get; init; }

    public int Row { get; init; }

    public int Dossier { get; init; }

    public required string Number { get; init; }

    public int Day { get; init; }

    public int OldDue { get; init; }

    public int NewDue { get; init; }

    public int Cause { get; init; }

    public int Reason { get; init; }

    /// <summary>Columns that the register has: 1 old due, 2 new due, 4 cause.</summary>
    public int Stated { get; init; }
}

/// <summary>A row of a register of still-valid results.</summary>
internal sealed class StillValidRecord
{
    public int Import { get; init; }

    public int Sheet { get; init; }

    public int Row { get; init; }

    public int Unit { get; init; }

    public int Day { get; init; }

    public long Total { get; init; }

    public long Done { get; init; }
}

/// <summary>A wording of a unit for which an import speaks.</summary>
internal sealed class SpokenRow
{
    public int Import { get; init; }

    public int Unit { get; init; }
}

/// <summary>A trail of units, kept once.</summary>
internal sealed class TrailRow
{
    public int Id { get; init; }

    /// <summary>Unit ids joined by commas, the last stated first.</summary>
    public required string Units { get; init; }

    public long LedgerFrom { get; init; }
}

/// <summary>What was known of a dossier from a moment on, as of a span of ledger numbers.</summary>
internal sealed class VersionRow
{
    public int Id { get; init; }

    public int Dossier { get; init; }

    public int Second { get; init; }

    public int Trail { get; init; }

    /// <summary>Status, channel, flags, state of the first due date, cause and sheet, packed.</summary>
    public long Bits { get; init; }

    public int Received { get; init; }

    public int Due { get; init; }

    public int ClosedOn { get; init; }

    public int FirstDue { get; init; }

    public int FirstLetter { get; init; }

    public int Import { get; init; }

    public int Row { get; init; }

    public long LedgerFrom { get; init; }

    public long? LedgerTo { get; init; }
}

/// <summary>A line of form 06.</summary>
internal sealed class Form06Record
{
    public int Import { get; init; }

    public int Sheet { get; init; }

    public int Row { get; init; }

    public int From { get; init; }

    public int To { get; init; }

    public int Unit { get; init; }

    public int Group { get; init; }

    public int Field { get; init; }

    /// <summary>The form's columns (3) to (13), joined by commas.</summary>
    public required string Counts { get; init; }
}

/// <summary>Keys and indexes of the bulk tables: only what reading by key and sweeping need.</summary>
internal static class BulkConfiguration
{
    public static void Configure(ModelBuilder model)
    {
        Table<WordingRow>(model, "wordings");
        Table<DossierRecord>(model, "dossiers").HasIndex(row => row.Key).IsUnique();
        Table<FactSetRow>(model, "fact_sets").HasIndex(row => row.Dossier);
        var sightings = model.Entity<SightingRow>().ToTable("sightings");
        sightings.HasKey(row => new { row.Import, row.Part });
        sightings.Property(row => row.Last).HasDefaultValue(int.MaxValue);
        sightings.HasIndex(row => new { row.Import, row.Last, row.First });
        var letters = model.Entity<LetterRecord>().ToTable("letters");
        letters.HasKey(row => new { row.Import, row.Sheet, row.Row });
        letters.HasIndex(row => row.Dossier);
        model.Entity<StillValidRecord>().ToTable("still_valid").HasKey(row => new { row.Import, row.Sheet, row.Row });
        model.Entity<Form06Record>().ToTable("form_06").HasKey(row => new { row.Import, row.Sheet, row.Row });
        model.Entity<SpokenRow>().ToTable("spoken").HasKey(row => new { row.Import, row.Unit });
        Table<TrailRow>(model, "trails");
        Table<VersionRow>(model, "versions");
    }

    private static EntityTypeBuilder<T> Table<T>(ModelBuilder model, string name)
        where T : class
    {
        var entity = model.Entity<T>().ToTable(name);
        entity.HasKey("Id");
        entity.Property<int>("Id").ValueGeneratedNever();
        return entity;
    }
}
