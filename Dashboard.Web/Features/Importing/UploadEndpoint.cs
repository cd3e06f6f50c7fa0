using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Features.Importing;

/// <summary>Where uploaded files lie until they are imported.</summary>
internal sealed record UploadFolder(string Path);

/// <summary>Takes a file straight to disk, without holding it in memory.</summary>
internal static class UploadEndpoint
{
    public const string Address = "/nap-du-lieu/tai-len";

    /// <summary>Unit: bytes; 100 MiB.</summary>
    public const long Limit = 100L * 1024 * 1024;

    private const int HeaderRoom = 64 * 1024;
    private static readonly string[] Endings = [".xlsx", ".xls", ".csv", ".txt", ".tsv", ".htm", ".html"];

    public static async Task<IResult> ReceiveAsync(HttpContext context, IAntiforgery antiforgery, UploadFolder folder, ImportQueue queue)
    {
        if (!context.Request.Headers.ContainsKey("RequestVerificationToken") || !await antiforgery.IsRequestValidAsync(context))
        {
            return Refused(StatusCodes.Status400BadRequest, "Trang này đã mở quá lâu. Hãy tải lại trang rồi chọn tệp lần nữa.");
        }

        if (context.Request.ContentLength > Limit + HeaderRoom)
        {
            return TooLarge();
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            size.MaxRequestBodySize = Limit + HeaderRoom;
        }

        if (!MediaTypeHeaderValue.TryParse(context.Request.ContentType, out var type)
            || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 and < 200 } boundary)
        {
            return Refused(StatusCodes.Status400BadRequest, "Không nhận được tệp nào. Hãy chọn tệp lần nữa.");
        }

        var reader = new MultipartReader(boundary, context.Request.Body);
        while (await reader.ReadNextSectionAsync(context.RequestAborted) is { } section)
        {
            if (section.AsFileSection() is { FileName.Length: > 0, FileStream: { } bytes } file)
            {
                return await KeepAsync(System.IO.Path.GetFileName(file.FileName), bytes, folder, queue, context.RequestAborted);
            }
        }

        return Refused(StatusCodes.Status400BadRequest, "Không nhận được tệp nào. Hãy chọn tệp lần nữa.");
    }

    private static async Task<IResult> KeepAsync(string name, Stream bytes, UploadFolder folder, ImportQueue queue, CancellationToken leaving)
    {
        Directory.CreateDirectory(folder.Path);
        var id = Guid.NewGuid().ToString("N");
        var ending = Endings.FirstOrDefault(known => name.EndsWith(known, StringComparison.OrdinalIgnoreCase)) ?? ".bin";
        var path = System.IO.Path.Combine(folder.Path, id + ending);
        var written = 0L;
        try
        {
            await using var target = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16, FileOptions.Asynchronous);
            var buffer = new byte[1 << 16];
            int read;
            while ((read = await bytes.ReadAsync(buffer, leaving)) > 0 && written <= Limit)
            {
                written += read;
                await target.WriteAsync(buffer.AsMemory(0, read), leaving);
            }
        }
        catch (Exception broken) when (broken is IOException or OperationCanceledException or BadHttpRequestException)
        {
            File.Delete(path);
            return Refused(StatusCodes.Status400BadRequest, "Tệp chưa tải lên hết. Hãy kiểm tra đường truyền, chỗ trống trên ổ đĩa rồi chọn tệp lần nữa.");
        }

        if (written is 0 or > Limit)
        {
            File.Delete(path);
            return written == 0 ? Refused(StatusCodes.Status400BadRequest, "Tệp rỗng. Hãy xuất lại tệp từ phần mềm.") : TooLarge();
        }

        queue.Add(id, name, path, written);
        return Results.Json(new { id });
    }

    private static IResult TooLarge() =>
        Refused(StatusCodes.Status413PayloadTooLarge, "Tệp lớn hơn 100 MB. Hãy xuất theo khoảng thời gian ngắn hơn.");

    private static IResult Refused(int status, string sentence) => Results.Json(new { loi = sentence }, statusCode: status);
}
