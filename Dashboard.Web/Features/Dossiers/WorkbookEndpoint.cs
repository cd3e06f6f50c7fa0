using Dashboard.Core.Storage;
using Dashboard.Web.Components.Lists;
using Microsoft.Net.Http.Headers;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>Gives a list as a workbook: the address of the list's page with <c>/tep-excel</c> after its path.</summary>
/// <remarks>
/// The workbook goes to a file that vanishes when it is closed: memory stays bounded, a slow reader holds no thread and no
/// connection, and a fault while writing is answered as a fault, not as half a file.
/// </remarks>
internal static class WorkbookEndpoint
{
    public const string Path = "/ho-so/tep-excel";
    private const string Type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static async Task<IResult> SendAsync(HttpContext http, DashboardData data, ListContexts contexts, TimeProvider clock)
    {
        var (context, fault) = contexts.Read(ListText.Of(http.Request.Query));
        if (context is null)
        {
            return Results.Text(fault, "text/plain; charset=utf-8", System.Text.Encoding.UTF8, StatusCodes.Status400BadRequest);
        }

        var leaving = http.RequestAborted;
        var origin = new ExportOrigin(
            Environment.UserName,
            clock.GetLocalNow().DateTime,
            $"{http.Request.Scheme}://{http.Request.Host}/{context.List.Link(context.Address)}");
        var file = new FileStream(
            System.IO.Path.Combine(System.IO.Path.GetTempPath(), $"tthc-{Guid.NewGuid():N}.xlsx"),
            FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 1 << 16, FileOptions.DeleteOnClose);
        try
        {
            await Task.Run(
                () =>
                {
                    var list = data.List(context.List.Question(context.Address.Figures));
                    DossierWorkbook.Write(file, context, list, (skip, take) => data.Lines(list, skip, take), origin, leaving);
                },
                leaving);
            file.Position = 0;
            http.Response.Headers[HeaderNames.CacheControl] = "no-store";
            return Results.File(file, Type, DossierWorkbook.FileName(context));
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }
}
