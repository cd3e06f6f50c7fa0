using System.Security.Cryptography;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage.Tables;

namespace Dashboard.Core.Storage;

/// <summary>One import from the file's bytes to the commit.</summary>
internal sealed class ImportRun(Writer writer, Database database, ReferenceData reference, RootLoader roots, DataFolder folder)
{
    private const string FoundByHeadings = "theo tiêu đề cột";

    public (ImportReport Report, ColumnRoot Root) Run(ImportRequest request, ColumnRoot current)
    {
        var kind = (ImportKind?)null;
        try
        {
            using var held = request.DryRun ? null : writer.Begin();
            return Run(request, writer.Fresh(current), ref kind);
        }
        catch (Exception refusal) when (refusal is ImportRefusedException or FileRefusedException)
        {
            return (Refused(request, kind, refusal), current);
        }
    }

    private (ImportReport Report, ColumnRoot Root) Run(ImportRequest request, ColumnRoot root, ref ImportKind? kind)
    {
        using var bytes = File.OpenRead(request.Path);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
        var inForce = roots.InForce(root.Ledger);
        if (inForce.Find(row => row.Hash == hash) is { } again)
        {
            return (Again(request, again), root);
        }

        var units = UnitDirectory.Load(database, root.Ledger);
        using var connection = database.Open();
        var archive = ArchiveLoader.Load(connection, inForce.Select(row => row.Moment), roots.Words(units));
        var file = Parse(request, bytes, units, archive.Words);
        kind = file.Kind;
        var exportedAt = request.ExportedAt ?? file.MomentInTitle ?? ExportMoment.InName(request.FileName)
            ?? throw new ImportRefusedException(Reasons.NoMoment);

        var id = (int)Database.Scalar(connection, "SELECT coalesce(max(Id), 0) + 1 FROM imports");
        var import = new ImportMoment(id, file.Kind, Moments.ToSecond(exportedAt), hash);
        var plan = new ImportPlanner(archive, unit => units.ById[unit].Code, reference.Rules).Plan(file, import, root.Imports.StillValid);
        WarnOfTies(plan, inForce);
        AbsentDossiers.Warn(plan, archive, connection, inForce);
        if (request.DryRun)
        {
            return (Report(request, plan, exportedAt, number: null, ledger: null), root);
        }

        var ledger = root.Ledger + 1;
        KeepOriginal(request.Path, hash);
        Stage(request, plan, exportedAt, ledger);
        plan.AddTo(archive);
        var changes = Refold.Against(root, archive, Writer.Touched(archive, import), units.UnitOfKey);
        var staging = new ChangeWriter(connection, ledger);
        staging.WriteObservations(archive, plan);
        staging.WriteVersions(changes);
        staging.Flush();
        writer.Commit(ledger, "import", request.Who, id);
        return (Report(request, plan, exportedAt, id, ledger), writer.Edited(root, ledger, changes, units, connection));
    }

    private ParsedFile Parse(ImportRequest request, FileStream bytes, UnitDirectory units, Vocabulary words)
    {
        if (request.Mapping is { } mapping && mapping != FoundByHeadings)
        {
            throw new ImportRefusedException($"Chưa có ánh xạ tên “{mapping}”: bỏ tùy chọn này để chương trình tự tìm cột theo tiêu đề.");
        }

        var unit = request.Unit is not { Length: > 0 } code ? ""
            : units.Registry.Find(code)?.Code ?? throw new ImportRefusedException($"Không có đơn vị mã “{code}” trong danh mục: xem lại mã đơn vị.");
        using var source = Spreadsheet.Open(bytes, request.FileName, reference.Limits);
        return new FileParser(reference.Headings, reference.Kinds, units.Registry, words).Parse(source, unit);
    }

    /// <summary>The same bytes, still in force: nothing changes; under other circumstances they are refused.</summary>
    private static ImportReport Again(ImportRequest request, ImportRow row)
    {
        var other = (request.ExportedAt is { } at && at != row.ExportedAt)
            || (request.Unit is { } unit && unit != row.Unit)
            || (request.Mapping is { } mapping && mapping != row.Mapping);
        if (other)
        {
            throw new ImportRefusedException($"Tệp này đã nạp ở lần nạp số {row.Id} với thời điểm, đơn vị hoặc ánh xạ khác: hoàn tác lần nạp đó rồi nạp lại.");
        }

        var read = row.RowsRead;
        return new(
            request.FileName, Import: null, Ledger: null, FileKind.Of(row.Kind).Name, row.Mapping, row.ExportedAt,
            read, 0, 0, read, [], [$"Đã nạp ngày {row.AtUtc.AddHours(7):dd/MM/yyyy} (lần nạp số {row.Id}), 0 thay đổi."], Refused: null);
    }

    private static void WarnOfTies(ImportPlan plan, List<ImportRow> inForce)
    {
        foreach (var row in inForce.Where(row => row.Kind == plan.Import.Kind && row.Moment.Second == plan.Import.Second))
        {
            plan.File.Warnings.Add($"Cùng thời điểm xuất với lần nạp số {row.Id} ({row.File}): chỗ nào hai tệp khác nhau thì tính theo tệp có mã băm lớn hơn.");
        }
    }

    private void KeepOriginal(string path, string hash)
    {
        var kept = folder.Original(hash);
        if (!File.Exists(kept))
        {
            File.Copy(path, kept + ".part", overwrite: true);
            File.Move(kept + ".part", kept, overwrite: true);
        }
    }

    private void Stage(ImportRequest request, ImportPlan plan, DateTime exportedAt, long ledger)
    {
        using var context = database.Context();
        context.Imports.Add(new()
        {
            Id = plan.Import.Id,
            File = request.FileName,
            Hash = plan.Import.Hash,
            Kind = plan.Import.Kind,
            ExportedAt = exportedAt,
            Mapping = request.Mapping ?? FoundByHeadings,
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

    private static ImportReport Report(ImportRequest request, ImportPlan plan, DateTime exportedAt, long? number, long? ledger) => new(
        request.FileName, number, ledger, FileKind.Of(plan.Import.Kind).Name, request.Mapping ?? FoundByHeadings, exportedAt,
        plan.File.RowsRead, plan.Inserted, plan.Updated, plan.Unchanged,
        [.. plan.File.Rejected.OrderBy(row => row.Sheet, StringComparer.Ordinal).ThenBy(row => row.Row)],
        [.. plan.File.Warnings], Refused: null);

    private static ImportReport Refused(ImportRequest request, ImportKind? kind, Exception refusal) => new(
        request.FileName, Import: null, Ledger: null,
        kind is { } known ? FileKind.Of(known).Name : (refusal as ImportRefusedException)?.Kind, Mapping: null, request.ExportedAt,
        0, 0, 0, 0, [], [], refusal.Message);
}
