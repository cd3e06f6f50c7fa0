using Dashboard.Core.Search;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Search;

/// <summary>Words of the search.</summary>
internal static class SearchWords
{
    public const string Placeholder = "Tên đơn vị, chỉ số, thủ tục hoặc một phần mã hồ sơ";

    public static string Group(SearchGroup group) => group switch
    {
        SearchGroup.Unit => "Đơn vị",
        SearchGroup.Indicator => "Chỉ số",
        SearchGroup.Procedure => "Thủ tục",
        _ => "Hồ sơ",
    };

    /// <summary>The group in an address.</summary>
    public static string Key(SearchGroup group) => group switch
    {
        SearchGroup.Unit => "don-vi",
        SearchGroup.Indicator => "chi-so",
        SearchGroup.Procedure => "thu-tuc",
        _ => "ho-so",
    };

    public static SearchGroup? Read(string? key) =>
        Enum.GetValues<SearchGroup>().Cast<SearchGroup?>().FirstOrDefault(group => Key(group!.Value) == key);

    /// <summary>What stands behind a name: code, unit, number of dossiers.</summary>
    public static string Detail(SearchHit hit) => hit.Group == SearchGroup.Procedure
        ? string.Join(" · ", new[] { hit.Detail, $"{Format.Number(hit.Dossiers)} hồ sơ" }.Where(part => part.Length > 0))
        : hit.Detail;

    /// <summary>How much was found, for the title and for those who listen.</summary>
    public static string Found(SearchAnswer answer) => answer.Total == 0
        ? $"Không tìm thấy gì cho “{answer.Text}”"
        : $"{Format.Number(answer.Total)} kết quả cho “{answer.Text}”";

    /// <summary>What to try where nothing was found.</summary>
    public const string Advice =
        "Gõ có dấu hay không dấu, chữ hoa hay thường đều được. Mã hồ sơ cần ít nhất 3 chữ hoặc số liền nhau của mã, ví dụ 0118 hoặc 231024-0118; dấu chấm, dấu gạch có hay không đều được.";
}
