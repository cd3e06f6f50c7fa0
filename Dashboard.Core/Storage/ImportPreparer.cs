using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Kinds;
using Dashboard.Core.Importing.Mappings;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage.Tables;

namespace Dashboard.Core.Storage;

/// <summary>The reading half of an import: from the file's bytes to what a commit would write. Writes nothing and takes no lock.</summary>
internal sealed class ImportPreparer(Database database, ReferenceData reference, RootLoader roots)
{
    /// <summary>Prepares an import against a root. A refusal is a report, too.</summary>
    /// <param name="request">The file.</param>
    /// <param name="root">The newest root.</param>
    /// <param name="expected">SHA-256 that the bytes must have; <see langword="null"/> takes any.</param>
    public PreparedImport Prepare(ImportRequest request, ColumnRoot root, string? expected = null)
    {
        List<SheetLook> looks = [];
        var prepared = Prepare(request, root, expected, looks);
        prepared.Looks = looks;
        return prepared;
    }

    private PreparedImport Prepare(ImportRequest request, ColumnRoot root, string? expected, List<SheetLook> looks)
    {
        var kind = (ImportKind?)null;
        string? hash = null;
        try
        {
            using var bytes = File.OpenRead(request.Path);
            hash = Convert.ToHexStringLower(SHA256.HashData(bytes));
            if (expected is not null && hash != expected)
            {
                throw new ImportRefusedException(Reasons.ChangedSinceCheck);
            }

            var inForce = roots.InForce(root.Ledger);
            var replaced = request.Replaces is { } number ? TakeOut(inForce, number) : null;
            return inForce.Find(row => row.Hash == hash) is { } again
                ? new(request, Again(request, again), hash, draft: null, root.Ledger)
                : Prepare(request, bytes, hash, root, inForce, replaced, looks, ref kind);
        }
        catch (ImportRefusedException refusal)
        {
            var refused = Refused(request, kind is { } known ? FileKind.Of(known).Name : refusal.Kind, refusal.Message);
            return new(request, refused with { Unknown = Proposed(refusal.Unknown, root) }, hash, draft: null, root.Ledger);
        }
        catch (FileRefusedException refusal)
        {
            return new(request, Refused(request, kind: null, refusal.Message), hash, draft: null, root.Ledger);
        }
        catch (RegexMatchTimeoutException)
        {
            return new(request, Refused(request, kind: null, Reasons.TooTangled), hash, draft: null, root.Ledger);
        }
        catch (Exception busy) when (busy is IOException and not (FileNotFoundException or DirectoryNotFoundException or EndOfStreamException) or UnauthorizedAccessException)
        {
            return new(request, Refused(request, kind: null, Reasons.Busy), hash, draft: null, root.Ledger);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            return new(request, Refused(request, kind: null, request.Replaces is { } import ? Reasons.NoOriginal(import) : Reasons.Gone), hash, draft: null, root.Ledger);
        }
    }

    /// <summary>The report of a file of which nothing is taken.</summary>
    public static ImportReport Refused(ImportRequest request, string? kind, string reason) => new(
        request.FileName, Import: null, Ledger: null, kind, Mapping: null, request.ExportedAt,
        0, 0, 0, 0, [], [], reason);

    /// <summary>The unknown wordings with the units that the dossier codes of their rows name.</summary>
    private IReadOnlyList<UnknownWording> Proposed(IReadOnlyList<UnknownWording> unknown, ColumnRoot root)
    {
        if (unknown.Count == 0)
        {
            return unknown;
        }

        var units = UnitDirectory.Load(database, root.Ledger);
        using var connection = database.Open();
        return [.. unknown.Select(wording => wording.CodePart is { } part
            ? wording with { ProposedUnit = units.Registry.MatchCode(part).Unit?.Code ?? (CodePartUnits.Of(part, root, connection) is >= 0 and var unit ? units.ById[unit].Code : null) }
            : wording)];
    }

    /// <summary>Takes the import that is read again out of those in force.</summary>
    private static ImportRow TakeOut(List<ImportRow> inForce, long number)
    {
        var replaced = inForce.Find(row => row.Id == number) ?? throw new ImportRefusedException(Reasons.NotInForce(number));
        inForce.Remove(replaced);
        return replaced;
    }

    private PreparedImport Prepare(ImportRequest request, FileStream bytes, string hash, ColumnRoot root, List<ImportRow> inForce, ImportRow? replaced, List<SheetLook> looks, ref ImportKind? kind)
    {
        var units = UnitDirectory.Load(database, root.Ledger);
        using var connection = database.Open();
        var archive = ArchiveLoader.Load(connection, root.Ledger, inForce.Select(row => row.Moment), roots.Words(units));
        var file = Parse(request, bytes, units, archive.Words, root.Ledger, looks);
        kind = file.Kind;
        request.Run.Begin(ImportStep.Comparing);
        var exportedAt = request.ExportedAt ?? file.MomentInTitle ?? ExportMoment.InName(request.FileName)
            ?? throw new ImportRefusedException(Reasons.NoMoment);

        var id = (int)Database.Scalar(connection, $"SELECT coalesce(max(Id), 0) + 1 FROM imports WHERE LedgerFrom <= {root.Ledger}");
        var import = new ImportMoment(id, file.Kind, Moments.ToSecond(exportedAt), hash);
        var others = replaced is null ? root.Imports : roots.Imports(connection, root.Ledger, units, inForce);
        var plan = new ImportPlanner(archive, unit => units.ById[unit].Code, reference.Rules).Plan(file, import, others.StillValid, file.Kind == ImportKind.Form06 ? Form06Lines.Read(connection, inForce) : []);
        WarnOfTies(plan, inForce);
        AbsentDossiers.Warn(plan, archive, connection, inForce);
        plan.AddTo(archive);
        var touched = Writer.Touched(archive, import);
        if (replaced is not null)
        {
            ArchiveLoader.Touch(connection, replaced.Moment, touched);
        }

        var changes = Refold.Against(root, archive, touched, units.UnitOfKey);
        request.Run.Begin(ImportStep.Comparing);
        var preview = RootEditor.Edit(
            root, root.Ledger + 1, changes.Dossiers, changes.Versions, units.ById, plan.AddTo(others, archive.Words));
        var effect = ImportEffect.Between(root, preview, DateOnly.FromDateTime(exportedAt));
        var report = Report(request, plan, exportedAt) with
        {
            ByUnit = plan.ByUnit.Told(unit => units.ById[unit].Code),
            Stated = file.StatedTotals is [_, ..] && file.StatedTotals.TrueForAll(total => total is not null) ? file.StatedTotals.Sum() : null,
            Covers = plan.Coverage is { } coverage
                ? (plan.Spoken.Select(archive.Words.Meaning).Where(unit => unit >= 0).Distinct().Count(), DateOnly.FromDayNumber(coverage.From), DateOnly.FromDayNumber(coverage.To))
                : null,
        };
        return new(request, report, hash, new(root, units, archive, plan, exportedAt, changes, preview, effect), root.Ledger);
    }

    /// <summary>Reads the rows of a file; nothing is compared yet.</summary>
    /// <exception cref="ImportRefusedException">The file is not taken.</exception>
    /// <exception cref="FileRefusedException">The file cannot be read.</exception>
    public ParsedFile Parse(ImportRequest request, Stream bytes, UnitDirectory units, Vocabulary words, long ledger, List<SheetLook>? looks = null)
    {
        var unit = request.Unit is not { Length: > 0 } code ? ""
            : units.Registry.Find(code)?.Code ?? throw new ImportRefusedException($"Không có đơn vị mã “{code}” trong danh mục: xem lại mã đơn vị.");
        var mapping = MappingOf(request, ledger);
        request.Run.Begin(ImportStep.Reading, bytes.Length);
        using var source = request.Run.Watch(Spreadsheet.Open(bytes, request.FileName, reference.Limits), bytes);
        var parser = new FileParser(reference.Headings, reference.Kinds, units.Registry, words, mapping);
        try
        {
            return parser.Parse(source, unit);
        }
        finally
        {
            foreach (var look in parser.Looks)
            {
                look.Close();
                looks?.Add(look);
            }
        }
    }

    /// <summary>The mapping that the request names, or the saved one that fits the file; <see langword="null"/> for none.</summary>
    private Mapping? MappingOf(ImportRequest request, long ledger)
    {
        if (request.Mapping == Mapping.ByHeadings)
        {
            return null;
        }

        var saved = MappingStore.InForce(database, ledger);
        if (request.Mapping is { } name)
        {
            return saved.FirstOrDefault(mapping => mapping.Name == name)
                ?? throw new ImportRefusedException($"Chưa có ánh xạ tên “{name}”: chọn ánh xạ khác, hoặc để chương trình tự tìm cột theo tiêu đề.");
        }

        if (saved.Count == 0)
        {
            return null;
        }

        using var bytes = File.OpenRead(request.Path);
        using var source = Spreadsheet.Open(bytes, request.FileName, reference.Limits);
        return MappingFit.Choose(saved, source);
    }

    /// <summary>The same bytes, still in force: nothing changes; under other circumstances they are refused.</summary>
    private static ImportReport Again(ImportRequest request, ImportRow row)
    {
        var other = (request.ExportedAt is { } at && at != row.ExportedAt)
            || (request.Unit is { } unit && unit != row.Unit)
            || (request.Mapping is { } mapping && mapping != row.Mapping);
        if (other)
        {
            throw new ImportRefusedException($"Tệp này đã nạp ở lần nạp số {row.Id} với thời điểm, đơn vị hoặc ánh xạ khác: bấm “Nạp lại” ở dòng của lần nạp đó trong sổ nạp để sửa.");
        }

        var read = row.RowsRead;
        return new(
            request.FileName, Import: null, Ledger: null, FileKind.Of(row.Kind).Name, row.Mapping, row.ExportedAt,
            read, 0, 0, read, [], [$"Đã nạp ngày {row.AtUtc.AddHours(7):dd/MM/yyyy} (lần nạp số {row.Id}), 0 thay đổi."], Refused: null);
    }

    private static void WarnOfTies(ImportPlan plan, List<ImportRow> inForce)
    {
        var same = inForce.Where(row => row.Kind == plan.Import.Kind && row.Moment.Second == plan.Import.Second).ToList();
        if (same.Count > 0)
        {
            plan.File.Warnings.Add($"Cùng thời điểm xuất với lần nạp số {string.Join(", ", same.Take(5).Select(row => row.Id))}{(same.Count > 5 ? ", …" : "")}: chỗ nào các tệp khác nhau thì luôn tính theo cùng một tệp, không phụ thuộc thứ tự nạp.");
        }
    }

    private static ImportReport Report(ImportRequest request, ImportPlan plan, DateTime exportedAt) => new(
        request.FileName, Import: null, Ledger: null, FileKind.Of(plan.Import.Kind).Name, plan.File.Mapping, exportedAt,
        plan.File.RowsRead, plan.Inserted, plan.Updated, plan.Unchanged,
        [.. plan.File.Rejected.OrderBy(row => row.Sheet, StringComparer.Ordinal).ThenBy(row => row.Row)],
        [.. plan.File.Warnings], Refused: null);
}
