using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage.Tables;
using Dashboard.Core.Units;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>Makes the changes that take a ledger number: imports, undos and new units, one at a time.</summary>
internal sealed class Writer(DataFolder folder, Database database, ReferenceData reference, RootLoader roots, TimeProvider clock)
{
    private readonly ImportPreparer _preparer = new(database, reference, roots);

    /// <summary>Reads a file and says what importing it would do.</summary>
    public PreparedImport Prepare(ImportRequest request, ColumnRoot root) => _preparer.Prepare(request, Fresh(root));

    /// <summary>Imports what was prepared.</summary>
    public (ImportReport Report, ColumnRoot Root) Commit(PreparedImport prepared, ColumnRoot root) =>
        new ImportCommitter(this, _preparer, database, roots, folder).Commit(prepared, root);

    /// <summary>What taking an import back would do. Nothing is written, nobody waits.</summary>
    /// <exception cref="UndoRefusedException">There is no such import in force.</exception>
    public UndoPreview PreviewUndo(long import, ColumnRoot root)
    {
        root = Fresh(root);
        using var connection = database.Open();
        var undo = Without(import, root, connection);
        var left = roots.Imports(connection, root.Ledger, undo.Units, undo.Left);
        var preview = RootEditor.Edit(root, root.Ledger + 1, undo.Changes.Dossiers, undo.Changes.Versions, undo.Units.ById, left);
        var (then, newest) = (undo.Import.ExportedAt, Tally.NewestMoment(root) ?? undo.Import.ExportedAt);
        return new(
            import, root.Ledger, undo.Changes.Dossiers.Count,
            then == newest ? null : ImportEffect.Between(root, preview, DateOnly.FromDateTime(then), then),
            ImportEffect.Between(root, preview, DateOnly.FromDateTime(newest)));
    }

    /// <summary>Takes an import back and folds what it touched again.</summary>
    /// <exception cref="UndoRefusedException">There is no such import in force, or the ledger has moved on since its preview.</exception>
    public (UndoReport Report, ColumnRoot Root) Undo(long import, string who, long? previewedAt, ColumnRoot root)
    {
        using var held = Begin();
        root = Fresh(root);
        if (previewedAt is { } seen && seen != root.Ledger)
        {
            throw new UndoRefusedException("Sổ vừa có thay đổi mới nên ảnh hưởng đã khác, chưa hoàn tác: xem lại ảnh hưởng rồi hoàn tác.");
        }

        using var connection = database.Open();
        var undo = Without(import, root, connection);
        var ledger = root.Ledger + 1;
        using var writer = new ChangeWriter(connection, ledger);
        Database.Execute(connection, $"UPDATE imports SET LedgerTo = {ledger} WHERE Id = {undo.Import.Id}");
        writer.WriteVersions(undo.Changes);
        writer.Flush();
        Commit(ledger, LedgerKinds.Undo, who, undo.Import.Id);
        return (new(import, ledger, undo.Touched), Edited(root, ledger, undo.Changes, undo.Units, connection));
    }

    /// <summary>Adds and changes units and folds again what their names and aliases touch.</summary>
    public (int Changed, ColumnRoot Root) ImportUnits(IReadOnlyList<Unit> units, string who, ColumnRoot root)
    {
        using var held = Begin();
        root = Fresh(root);
        var ledger = root.Ledger + 1;
        var changed = WriteUnits(units, root.Ledger, ledger);
        if (changed == 0)
        {
            return (0, root);
        }

        var directory = UnitDirectory.Load(database, ledger);
        using var connection = database.Open();
        return (changed, WriteRefolded(directory, LedgerKinds.Units, who, root, connection));
    }

    /// <summary>What learning wordings would change of the figures of the month of the newest moment.</summary>
    /// <exception cref="WordingRefusedException">A choice cannot be taken.</exception>
    public ImportEffect PreviewLearn(IReadOnlyList<WordingChoice> choices, ColumnRoot root)
    {
        root = Fresh(root);
        var now = UnitDirectory.Load(database, root.Ledger);
        var directory = now.With(Learning.Checked(choices, now));
        using var connection = database.Open();
        var changes = Refolded(directory, root, connection);
        var preview = RootEditor.Edit(root, root.Ledger + 1, changes.Dossiers, changes.Versions, directory.ById, roots.Imports(connection, root.Ledger, directory));
        return ImportEffect.Between(root, preview, DateOnly.FromDateTime(Tally.NewestMoment(root) ?? NowUtc()));
    }

    /// <summary>Saves a mapping under its name, or takes the one of a name out of use.</summary>
    /// <exception cref="MappingRefusedException">It cannot be used.</exception>
    public (bool Changed, ColumnRoot Root) SaveMapping(string name, Mapping? mapping, string who, ColumnRoot root)
    {
        mapping = mapping?.Checked();
        using var held = Begin();
        root = Fresh(root);
        using (var context = database.Context())
        {
            if (!MappingStore.Stage(context, mapping?.Name ?? name, mapping, root.Ledger))
            {
                return (false, root);
            }
        }

        var ledger = root.Ledger + 1;
        Commit(ledger, LedgerKinds.Mapping, who, import: null);
        return (true, root.At(ledger));
    }

    /// <summary>Learns, mends or forgets what wordings mean, and folds again what they touch.</summary>
    /// <exception cref="WordingRefusedException">A choice cannot be taken.</exception>
    public (int Learned, ColumnRoot Root) Learn(IReadOnlyList<WordingChoice> choices, string who, ColumnRoot root)
    {
        using var held = Begin();
        root = Fresh(root);
        var known = UnitDirectory.Load(database, root.Ledger);
        var learned = Learning.Checked(choices, known);
        choices = [.. choices.Where(choice => !Learning.IsKnown(choice, known))];
        if (choices.Count == 0)
        {
            return (0, root);
        }

        using (var context = database.Context())
        {
            Learning.Write(context, choices, learned, root.Ledger);
        }

        using var connection = database.Open();
        return (choices.Count, WriteRefolded(UnitDirectory.Load(database, root.Ledger + 1), LedgerKinds.Wordings, who, root, connection));
    }

    /// <summary>Takes the writing lock and clears away what a change that died has left.</summary>
    public IDisposable Begin()
    {
        var held = WriteLock.Take(folder);
        database.SweepLeftovers();
        return held;
    }

    /// <summary>The root of the newest number: another process may have written since.</summary>
    public ColumnRoot Fresh(ColumnRoot root) => database.Ledger() is var ledger && ledger == root.Ledger ? root : roots.Load(ledger);

    /// <summary>The one short transaction that makes a staged change true.</summary>
    public void Commit(long ledger, string kind, string who, int? import)
    {
        using var context = database.Context();
        context.Ledger.Add(new() { Number = ledger, AtUtc = clock.GetUtcNow().UtcDateTime, Kind = kind, Who = who, Import = import });
        context.SaveChanges();
    }

    public DateTime NowUtc() => clock.GetUtcNow().UtcDateTime;

    public ColumnRoot Edited(ColumnRoot root, long ledger, VersionChanges changes, UnitDirectory units, SqliteConnection connection) =>
        RootEditor.Edit(root, ledger, changes.Dossiers, changes.Versions, units.ById, roots.Imports(connection, ledger, units));

    /// <summary>The dossiers that an import of the archive speaks of.</summary>
    public static bool[] Touched(Archive archive, ImportMoment import)
    {
        var touched = new bool[archive.DossierCount + 1];
        foreach (var sighting in archive.SightingsOf(import))
        {
            touched[sighting.Dossier] = true;
        }

        foreach (var dossier in archive.LetterDossiers(import))
        {
            touched[dossier] = true;
        }

        return touched;
    }

    /// <summary>All dossiers folded again under another registry.</summary>
    private VersionChanges Refolded(UnitDirectory directory, ColumnRoot root, SqliteConnection connection)
    {
        var archive = ArchiveLoader.Load(connection, root.Ledger, roots.InForce(root.Ledger).Select(row => row.Moment), roots.Words(directory));
        var all = new bool[archive.DossierCount + 1];
        Array.Fill(all, value: true);
        return Refold.Against(root, archive, all, directory.UnitOfKey);
    }

    private ColumnRoot WriteRefolded(UnitDirectory directory, string kind, string who, ColumnRoot root, SqliteConnection connection)
    {
        var changes = Refolded(directory, root, connection);
        using var writer = new ChangeWriter(connection, root.Ledger + 1);
        writer.WriteVersions(changes);
        writer.Flush();
        Commit(root.Ledger + 1, kind, who, import: null);
        return Edited(root, root.Ledger + 1, changes, directory, connection);
    }

    /// <summary>What is known without an import, folded again.</summary>
    private WithoutImport Without(long import, ColumnRoot root, SqliteConnection connection)
    {
        var inForce = roots.InForce(root.Ledger);
        var row = inForce.Find(row => row.Id == import) ?? throw new UndoRefusedException(Reasons.NotInForce(import));
        inForce.Remove(row);
        var units = UnitDirectory.Load(database, root.Ledger);
        var archive = ArchiveLoader.Load(connection, root.Ledger, inForce.Select(known => known.Moment), roots.Words(units));
        var touched = new bool[archive.DossierCount + 1];
        ArchiveLoader.Touch(connection, row.Moment, touched);
        return new(row, inForce, units, touched.Count(dossier => dossier), Refold.Against(root, archive, touched, units.UnitOfKey));
    }

    private int WriteUnits(IReadOnlyList<Unit> units, long before, long ledger)
    {
        using var context = database.Context();
        var rows = context.Units.Where(row => row.LedgerFrom <= before && (row.LedgerTo == null || row.LedgerTo > before)).ToDictionary(row => row.Code, StringComparer.Ordinal);
        var next = (context.Units.Max(row => (int?)row.Unit) ?? 0) + 1;
        var changed = 0;
        foreach (var unit in units)
        {
            var known = rows.GetValueOrDefault(unit.Code);
            var row = ToRow(unit, known?.Unit ?? next, ledger);
            if (known is not null && SaySame(known, row))
            {
                continue;
            }

            known?.LedgerTo = ledger;
            next += known is null ? 1 : 0;
            context.Units.Add(row);
            changed++;
        }

        context.SaveChanges();
        return changed;
    }

    private static UnitRow ToRow(Unit unit, int number, long ledger) => new()
    {
        Unit = number,
        Code = unit.Code,
        Name = unit.Name,
        Kind = unit.Kind,
        Parent = unit.Parent,
        ValidFrom = unit.ValidFrom,
        ValidTo = unit.ValidTo,
        Aliases = string.Join('|', unit.Aliases),
        LedgerFrom = ledger,
    };

    private static bool SaySame(UnitRow one, UnitRow other) =>
        (one.Name, one.Kind, one.Parent, one.ValidFrom, one.ValidTo, one.Aliases)
        == (other.Name, other.Kind, other.Parent, other.ValidFrom, other.ValidTo, other.Aliases);

    /// <summary>What taking an import back comes to.</summary>
    /// <param name="Import">The import.</param>
    /// <param name="Left">The imports that stay in force.</param>
    /// <param name="Units">The registry.</param>
    /// <param name="Touched">How many dossiers the import speaks of.</param>
    /// <param name="Changes">What is then known of them.</param>
    private sealed record WithoutImport(ImportRow Import, List<ImportRow> Left, UnitDirectory Units, int Touched, VersionChanges Changes);
}
