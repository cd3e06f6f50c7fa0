using System.Text;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Features.Mappings;

/// <summary>Gives a mapping as a file for another office.</summary>
internal static class MappingEndpoint
{
    public const string Path = "/quan-tri/anh-xa/tep";

    public static string Link(string name) => $"{Path[1..]}?ten={Uri.EscapeDataString(name)}";

    public static IResult Send(string ten, DashboardData data) =>
        data.Mappings().FirstOrDefault(mapping => mapping.Name == ten) is { } mapping
            ? Results.File(Encoding.UTF8.GetBytes(mapping.ToJson()), "application/json", $"Ánh xạ {mapping.Name}.json")
            : Results.Text($"Không có ánh xạ tên “{ten}”: mở trang Ánh xạ cột rồi chọn lại.", "text/plain; charset=utf-8", Encoding.UTF8, StatusCodes.Status404NotFound);
}
