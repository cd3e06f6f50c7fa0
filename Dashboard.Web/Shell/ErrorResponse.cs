using System.Diagnostics;
using System.Net;

namespace Dashboard.Web.Shell;

/// <summary>The page for a request that broke: plain, so that nothing of it can break again.</summary>
internal static class ErrorResponse
{
    public static Task WriteAsync(HttpContext context)
    {
        var number = WebUtility.HtmlEncode(Activity.Current?.TraceId.ToString() ?? context.TraceIdentifier);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync($"""
            <!DOCTYPE html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Lỗi · Theo dõi TTHC</title><link rel="stylesheet" href="/tokens.css"><link rel="stylesheet" href="/app.css"></head>
            <body><main class="rong"><h1>Yêu cầu này bị lỗi</h1>
            <p>Không có số liệu nào bị thay đổi. Hãy thử lại; nếu vẫn lỗi, báo người quản trị mã <b>{number}</b>.</p>
            <a class="nut chinh" href="/">Về Tổng quan</a></main></body></html>
            """);
    }
}
