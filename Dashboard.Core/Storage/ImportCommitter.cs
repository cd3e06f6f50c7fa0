using System.Security.Cryptography;
using Dashboard.Core.Importing;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Storage;

/// <summary>The writing half of an import, under the writing lock.</summary>
internal sealed class ImportCommitter(Writer writer, ImportPreparer preparer, Database database, RootLoader roots, DataFolder folder)
{
    /// <summary>Writes what was prepared. Where the ledger has moved since, or the rows were released, the file is read again first.</summary>
    public (ImportReport Report, ColumnRoot Root) Commit(PreparedImport prepared, ColumnRoot current)
    {
        if (!prepared.MayWrite && (prepared.Report.Refused is not null || prepared.Ledger == writer.Fresh(current).Ledger))
        {
            return (prepared.Report, current);
        }

        try
        {
            using var held = writer.Begin();
            var root = writer.Fresh(current);
            var draft = prepared.Take();
            if (draft is null || draft.Root.Ledger != root.Ledger)
            {
                prepared = preparer.Prepare(prepared.Request, root, prepared.Hash);
                draft = prepared.Take();
            }

            return draft is null ? (prepared.Report, root) : Write(prepared, draft);
        }
        catch (ImportRefusedException refusal)
        {
            return (ImportPreparer.Refused(prepared.Request, kind: null, refusal.Message), current);
        }
    }

    private (ImportReport Report, ColumnRoot Root) Write(PreparedImport prepared, ImportDraft draft)
    {
        prepared.Request.Run.Begin(ImportStep.Writing);
        var ledger = draft.Root.Ledger + 1;
        var import = draft.Plan.Import.Id;
        KeepOriginal(prepared.Request.Path, prepared.Hash!);
        using var connection = database.Open();
        try
        {
            Stage(prepared, draft, ledger);
            using var staging = new ChangeWriter(connection, ledger, prepared.Request.Run);
            staging.WriteObservations(draft.Archive, draft.Plan);
            staging.WriteVersions(draft.Changes);
            staging.Flush();
        }
        catch (Exception)
        {
            // Stopped or broken: what was staged goes at once, and is swept by the next change if even that cannot be.
            database.TrySweep();
            throw;
        }

        writer.Commit(ledger, prepared.Request.Replaces is null ? LedgerKinds.Import : LedgerKinds.Reread, prepared.Request.Who, import);
        var root = RootEditor.Edit(
            draft.Root, ledger, draft.Changes.Dossiers, draft.Changes.Versions, draft.Units.ById, roots.Imports(connection, ledger, draft.Units));
        return (prepared.Report with { Import = import, Ledger = ledger }, root);
    }

    /// <summary>Copies the file, and makes sure that the copy is what was read.</summary>
    private void KeepOriginal(string path, string hash)
    {
        var kept = folder.Original(hash);
        if (Path.GetFullPath(path) == Path.GetFullPath(kept))
        {
            return;
        }

        var copy = kept + ".part";
        try
        {
            File.Copy(path, copy, overwrite: true);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportRefusedException(Reasons.Gone);
        }

        if (HashOf(copy) != hash)
        {
            File.Delete(copy);
            throw new ImportRefusedException(Reasons.ChangedSinceCheck);
        }

        File.Move(copy, kept, overwrite: true);
    }

    private static string HashOf(string path)
    {
        using var bytes = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(bytes));
    }

    private void Stage(PreparedImport prepared, ImportDraft draft, long ledger)
    {
        var (request, plan) = (prepared.Request, draft.Plan);
        using var context = database.Context();
        if (request.Replaces is { } replaced)
        {
            context.Imports.Single(row => row.Id == replaced).LedgerTo = ledger;
        }

        context.Imports.Add(new()
        {
            Id = plan.Import.Id,
            File = request.FileName,
            Hash = plan.Import.Hash,
            Kind = plan.Import.Kind,
            ExportedAt = draft.ExportedAt,
            Mapping = plan.File.Mapping,
            Unit = request.Unit ?? "",
            Sheets = string.Join('\n', plan.File.Sheets.Select(sheet => sheet.Replace('\n', ' '))),
            Who = request.Who,
            AtUtc = writer.NowUtc(),
            RowsRead = plan.File.RowsRead,
            Inserted = plan.Inserted,
            Updated = plan.Updated,
            Unchanged = plan.Unchanged,
            Rejected = plan.File.Rejected.Count,
            CoversFrom = plan.Coverage?.From,
            CoversTo = plan.Coverage?.To,
            CoversStatuses = plan.Coverage?.Statuses.Bits ?? 0,
            TurnedAway = string.Join('\n', plan.Coverage?.TurnedAway.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()),
            LedgerFrom = ledger,
        });
        context.SaveChanges();
    }
}
