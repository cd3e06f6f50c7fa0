using System.Text;
using Dashboard.Core.Documents.Rejected;
using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Web.Components;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Features.Importing;

/// <summary>Gives the rows that were turned away back as a workbook, of an import by its number or of an upload by its id.</summary>
/// <remarks>The workbook goes to a file that vanishes when it is closed, as that of a list does.</remarks>
internal static class RejectedEndpoint
{
    public const string OfImport = "/nap-du-lieu/dong-bi-loai/{import:long}";
    public const string OfUpload = "/nap-du-lieu/dong-bi-loai/{upload:guid}";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Where the rows of an import or an upload are; <see langword="null"/> where neither is known.</summary>
    public static string? Link(long? import, string? upload) =>
        import is not null || upload is not null ? $"nap-du-lieu/dong-bi-loai/{import?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? upload}" : null;

    public static Task<IResult> SendImportAsync(long import, HttpContext http, DashboardData data) =>
        SendAsync(http, () => data.OpenRejected(import));

    public static Task<IResult> SendUploadAsync(Guid upload, HttpContext http, DashboardData data, ImportQueue queue) =>
        SendAsync(http, () => queue.Find(upload.ToString("N")) switch
        {
            null => throw new NothingRejectedException("Tệp này không còn ở đây: đã ghi xong hoặc đã bỏ. Lấy các dòng bị loại của tệp đã ghi ở sổ nạp."),
            { Report.Import: { } import } => data.OpenRejected(import),
            var job => data.OpenRejected(new ImportRequest(job.FileName, job.Path, Person.Name, job.ExportedAt, job.Unit, job.Mapping)),
        });

    private static async Task<IResult> SendAsync(HttpContext http, Func<RejectedFile> open)
    {
        var target = new FileStream(
            Path.Combine(Path.GetTempPath(), $"tthc-{Guid.NewGuid():N}.xlsx"),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            var name = await Task.Run(() => Write(open(), target), http.RequestAborted);
            target.Position = 0;
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            return Results.File(target, Type, name);
        }
        catch (NothingRejectedException nothing)
        {
            await target.DisposeAsync();
            return Results.Text(nothing.Message, "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status409Conflict);
        }
        catch
        {
            await target.DisposeAsync();
            throw;
        }
    }

    private static string Write(RejectedFile file, FileStream target)
    {
        RejectedWorkbook.Write(() => File.OpenRead(file.Path), file.FileName, file.Excerpt, file.Limits, target);
        return file.Excerpt.FileName;
    }
}
