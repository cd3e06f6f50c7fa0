using System.Globalization;
using System.Text.RegularExpressions;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Storage;

/// <summary>A file of which rows were turned away.</summary>
/// <param name="Path">Where its bytes lie.</param>
/// <param name="FileName">Its name as the user knows it.</param>
/// <param name="Excerpt">What comes back of it.</param>
/// <param name="Limits">How much of it is read.</param>
public sealed record RejectedFile(string Path, string FileName, Excerpt Excerpt, ReadLimits Limits);

/// <summary>The rows of a file cannot come back. The message is a Vietnamese sentence.</summary>
public sealed class NothingRejectedException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// Finds the rows of a file that are turned away by reading it once more: the reasons are not stored. An import is read with the
/// wordings that were known before it, and with units, aliases and rules as they are now.
/// </summary>
internal sealed class RejectedFiles(Database database, ReferenceData reference, RootLoader roots, DataFolder folder)
{
    private readonly ImportPreparer _preparer = new(database, reference, roots);

    /// <summary>The rows that a committed import turned away.</summary>
    /// <exception cref="NothingRejectedException">There is no such import, its file is not kept, or none of its rows is turned away any more.</exception>
    public RejectedFile OfImport(long import, long ledger)
    {
        using var context = database.Context();
        var row = context.Imports.FirstOrDefault(row => row.Id == import && row.LedgerFrom <= ledger)
            ?? throw new NothingRejectedException(string.Create(CultureInfo.InvariantCulture, $"Không có lần nạp số {import}: xem lại số trong sổ nạp."));
        if (row.Rejected == 0)
        {
            throw new NothingRejectedException(string.Create(CultureInfo.InvariantCulture, $"Lần nạp số {import} không có dòng nào bị loại."));
        }

        return Find(new(row.File, folder.Original(row.Hash), row.Who, row.ExportedAt, row.Unit is { Length: > 0 } unit ? unit : null, row.Mapping), row.LedgerFrom - 1, ledger);
    }

    /// <summary>The rows that an import of a file would turn away.</summary>
    /// <exception cref="NothingRejectedException">The file is refused, or none of its rows is turned away.</exception>
    public RejectedFile OfUpload(ImportRequest request, long ledger) => Find(request, ledger, ledger);

    private RejectedFile Find(ImportRequest request, long before, long ledger)
    {
        try
        {
            using var bytes = File.OpenRead(request.Path);
            var excerpt = Read(request, bytes, before, ledger);
            return excerpt.IsEmpty
                ? throw new NothingRejectedException("Với danh mục và quy tắc hiện nay, không còn dòng nào của tệp này bị loại: bấm “Nạp lại” ở dòng của lần nạp trong sổ nạp để lấy các dòng ấy.")
                : new(request.Path, request.FileName, excerpt, reference.Limits);
        }
        catch (Exception refusal) when (refusal is ImportRefusedException or FileRefusedException)
        {
            throw new NothingRejectedException($"Không trích được dòng bị loại. {refusal.Message}", refusal);
        }
        catch (RegexMatchTimeoutException tangled)
        {
            throw new NothingRejectedException($"Không trích được dòng bị loại. {Reasons.TooTangled}", tangled);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new NothingRejectedException("Không còn tệp gốc để trích dòng bị loại: tải lại tệp rồi kiểm tra.", gone);
        }
    }

    private Excerpt Read(ImportRequest request, FileStream bytes, long before, long ledger)
    {
        var units = UnitDirectory.Load(database, ledger);
        using var connection = database.Open();
        var words = roots.Words(units);
        ArchiveLoader.LoadWords(connection, before, words);
        var archive = new Archive(words);
        var file = _preparer.Parse(request, bytes, units, words, before);
        if (file.Kind == ImportKind.Letters)
        {
            // Letters are judged by what is known of their dossiers; other rows by their own file alone.
            archive = ArchiveLoader.Load(connection, before, roots.InForce(before).Select(row => row.Moment), roots.Words(units));
            file = _preparer.Parse(request, bytes, units, archive.Words, before);
        }

        var exportedAt = request.ExportedAt ?? file.MomentInTitle ?? ExportMoment.InName(request.FileName)
            ?? throw new ImportRefusedException(Reasons.NoMoment);
        new ImportPlanner(archive, unit => units.ById[unit].Code, reference.Rules).Plan(file, new(0, file.Kind, Moments.ToSecond(exportedAt), ""), [], []);
        return Excerpt.Of(file, request.FileName, exportedAt, NameOf(request.Unit, units));
    }

    /// <summary>What a title calls a unit by: its name, where that tells it from all others, else its code.</summary>
    private static string? NameOf(string? code, UnitDirectory units) =>
        code is null || units.Registry.Find(code) is not { } unit ? null
        : units.Registry.Match(unit.Name).Unit == unit ? unit.Name
        : unit.Code;
}
