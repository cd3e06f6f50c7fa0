using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>
/// Stages a change in chunks under a ledger number that nobody reads yet. Only the ledger's own row,
/// written last in one short transaction, makes it true; without it the next start sweeps all of it.
/// </summary>
/// <param name="connection">The database.</param>
/// <param name="ledger">The ledger number.</param>
/// <param name="run">Who watches and may stop it; <see langword="null"/> for nobody.</param>
internal sealed class ChangeWriter(SqliteConnection connection, long ledger, ImportRun? run = null) : IDisposable
{
    private const int RowsATransaction = 50_000;
    private const int SightingsAPart = 4096;
    private SqliteTransaction? _transaction;
    private int _rows;

    /// <summary>New wordings, dossiers, fact sets and the packed sightings of an import.</summary>
    public void WriteObservations(Archive archive, ImportPlan plan)
    {
        WriteWordings(archive.Words);
        using (var row = new Statement(connection, "INSERT INTO dossiers (Id, Key, LedgerFrom) VALUES (?1, ?2, ?3)"))
        {
            for (var dossier = Next("dossiers"); dossier <= archive.DossierCount; dossier++)
            {
                row.Bind(1, dossier).Bind(2, archive.Key(dossier)).Bind(3, ledger).Run();
                Pace();
            }
        }

        using (var row = new Statement(connection, $"INSERT INTO fact_sets ({FactSetColumns.List}, LedgerFrom) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13,?14,?15,?16,?17,?18,?19,?20,?21,?22,?23)"))
        {
            for (var number = Next("fact_sets"); number <= archive.FactSetCount; number++)
            {
                FactSetColumns.Write(row, number, archive.DossierOf(number), archive.FactSet(number), ledger);
                Pace();
            }
        }

        WriteSightings(plan);
        WriteSpoken(plan);
        WriteLetters(plan);
        WriteStillValid(plan);
        WriteForm06(plan);
    }

    /// <summary>Closes the versions that are no longer true and adds the new ones; the list gets their ids.</summary>
    public void WriteVersions(VersionChanges changes)
    {
        using (var close = new Statement(connection, "UPDATE versions SET LedgerTo = ?2 WHERE Id = ?1"))
        {
            foreach (var id in changes.Closed)
            {
                close.Bind(1, id).Bind(2, ledger).Run();
                Pace();
            }
        }

        var trails = new Dictionary<UnitTrail, int>();
        LoadTrails(trails);
        var known = trails.Count;
        using var row = new Statement(connection, $"INSERT INTO versions ({VersionColumns.List}, LedgerFrom) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11,?12,?13)");
        using var trail = new Statement(connection, "INSERT INTO trails (Id, Units, LedgerFrom) VALUES (?1, ?2, ?3)");
        var next = Next("versions");
        for (var index = 0; index < changes.Versions.Count; index++)
        {
            var stored = changes.Versions[index];
            if (stored.Id != 0)
            {
                continue;
            }

            if (!trails.TryGetValue(stored.Version.Facts.Units, out var number))
            {
                trails.Add(stored.Version.Facts.Units, number = ++known);
                trail.Bind(1, number).Bind(2, VersionColumns.Text(stored.Version.Facts.Units)).Bind(3, ledger).Run();
            }

            VersionColumns.Write(row, next, stored.Dossier, number, stored.Version, ledger);
            changes.Versions[index] = stored with { Id = next++ };
            Pace();
        }
    }

    /// <summary>Ends the staging: all of it is on disk, none of it true.</summary>
    public void Flush()
    {
        _transaction?.Commit();
        _transaction?.Dispose();
        _transaction = null;
    }

    /// <summary>Rolls back what was not flushed.</summary>
    public void Dispose()
    {
        _transaction?.Dispose();
        _transaction = null;
    }

    private void WriteWordings(Vocabulary words)
    {
        using var row = new Statement(connection, "INSERT INTO wordings (Id, Kind, Text, LedgerFrom) VALUES (?1, ?2, ?3, ?4)");
        for (var number = Next("wordings"); number <= words.Count; number++)
        {
            row.Bind(1, number).Bind(2, (int)words.Kind(number)).Bind(3, words.Text(number)).Bind(4, ledger).Run();
            Pace();
        }
    }

    /// <summary>By dossier, cut where one ends, so that the rows about one dossier are found without unpacking a whole import.</summary>
    private void WriteSightings(ImportPlan plan)
    {
        using var row = new Statement(connection, "INSERT INTO sightings (Import, Part, Count, Packed, First, Last) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
        PackedSighting[] sightings = [.. plan.Sightings.OrderBy(sighting => sighting.Dossier)];
        for (var (part, start) = (0, 0); start < sightings.Length; part++)
        {
            var end = Math.Min(start + SightingsAPart, sightings.Length);
            while (end < sightings.Length && sightings[end].Dossier == sightings[end - 1].Dossier)
            {
                end++;
            }

            var chunk = sightings.AsSpan(start..end);
            row.Bind(1, plan.Import.Id).Bind(2, part).Bind(3, chunk.Length).Bind(4, SightingCodec.Pack(chunk))
                .Bind(5, chunk[0].Dossier).Bind(6, chunk[^1].Dossier).Run();
            Pace();
            start = end;
        }
    }

    private void WriteSpoken(ImportPlan plan)
    {
        using var row = new Statement(connection, "INSERT INTO spoken (Import, Unit) VALUES (?1, ?2)");
        foreach (var unit in plan.Spoken)
        {
            row.Bind(1, plan.Import.Id).Bind(2, unit).Run();
            Pace();
        }
    }

    private void WriteLetters(ImportPlan plan)
    {
        using var row = new Statement(connection, "INSERT INTO letters (Import, Sheet, Row, Dossier, Number, Day, OldDue, NewDue, Cause, Reason, Stated) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9,?10,?11)");
        foreach (var (dossier, letter) in plan.Letters)
        {
            var stated = (letter.StatesOldDue ? 1 : 0) | (letter.StatesNewDue ? 2 : 0) | (letter.StatesCause ? 4 : 0);
            row.Bind(1, plan.Import.Id).Bind(2, letter.Sheet).Bind(3, letter.Row).Bind(4, dossier).Bind(5, letter.Number).Bind(6, letter.Day)
                .Bind(7, letter.OldDue).Bind(8, letter.NewDue).Bind(9, letter.Cause).Bind(10, letter.Reason).Bind(11, stated).Run();
            Pace();
        }
    }

    private void WriteStillValid(ImportPlan plan)
    {
        using var row = new Statement(connection, "INSERT INTO still_valid (Import, Sheet, Row, Unit, Day, Total, Done) VALUES (?1,?2,?3,?4,?5,?6,?7)");
        foreach (var (line, day) in plan.StillValid)
        {
            row.Bind(1, plan.Import.Id).Bind(2, line.Sheet).Bind(3, line.Row).Bind(4, line.Unit).Bind(5, day).Bind(6, line.Total).Bind(7, line.Done).Run();
            Pace();
        }
    }

    private void WriteForm06(ImportPlan plan)
    {
        using var row = new Statement(connection, """INSERT INTO form_06 (Import, Sheet, Row, "From", "To", Unit, "Group", Field, Counts) VALUES (?1,?2,?3,?4,?5,?6,?7,?8,?9)""");
        foreach (var line in plan.Form06)
        {
            row.Bind(1, plan.Import.Id).Bind(2, line.Sheet).Bind(3, line.Row).Bind(4, line.Scope.From).Bind(5, line.Scope.To).Bind(6, line.Scope.Unit)
                .Bind(7, line.Scope.Group).Bind(8, line.Scope.Field).Bind(9, string.Join(',', line.Counts)).Run();
            Pace();
        }
    }

    private void LoadTrails(Dictionary<UnitTrail, int> trails)
    {
        using var row = new Statement(connection, "SELECT Id, Units FROM trails");
        while (row.Next())
        {
            trails.Add(VersionColumns.Trail(row.Text(1)), row.Int(0));
        }
    }

    private int Next(string table) => (int)Database.Scalar(connection, $"SELECT coalesce(max(Id), 0) + 1 FROM {table}");

    /// <summary>Opens a transaction where none is open, and closes it after so many rows.</summary>
    private void Pace()
    {
        if (++_rows % RowsATransaction == 0)
        {
            Flush();
        }

        _transaction ??= connection.BeginTransaction();
        run?.Row(ImportStep.Writing);
    }
}
