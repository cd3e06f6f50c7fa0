using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Lists;
using Dashboard.Web.Components.Lists;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Dossiers;

/// <summary>A list's filter and order in words.</summary>
internal static class FilterWords
{
    /// <summary>The filter, one phrase a condition; empty where nothing is filtered.</summary>
    public static IReadOnlyList<string> Of(ListAddress list, ListChoices choices)
    {
        var filter = list.Filter;
        string?[] words =
        [
            filter.Procedure is { } procedure ? $"thủ tục “{procedure}”" : null,
            filter.Field is { } field ? $"lĩnh vực {Quoted(choices.Fields, field)}" : null,
            filter.Channel is { } channel ? $"kênh nộp: {Lower(ListWords.Channel(channel))}" : null,
            filter.Status is { } status ? $"trạng thái: {Lower(StatusOf(status))}" : null,
            filter.Letter is { } letter ? $"thư xin lỗi: {Lower(ListWords.Letter(letter))}" : null,
            filter.LateFrom is { } late ? $"{(list.Set.ByFirstDue ? "trễ so với hẹn đầu" : "trễ")} từ {Format.Number(late)} ngày làm việc" : null,
            filter.Officer is { } officer ? $"cán bộ {Quoted(choices.Officers, officer)}" : null,
            filter.Text is { } text ? $"mã hoặc thủ tục có “{text}”" : null,
        ];
        return [.. words.OfType<string>()];
    }

    /// <summary>For example: theo trễ, ngày làm việc, giảm dần.</summary>
    public static string Of(ListOrder order) => $"theo {Lower(ListWords.Column(order.Column))}, {(order.Descending ? "giảm dần" : "tăng dần")}";

    public static string StatusOf(Status status) => StatusWords.Of(status.ToString());

    public static string Lower(string words) => char.ToLowerInvariant(words[0]) + words[1..];

    private static string Quoted(IReadOnlyList<WordingCount> choices, int wording) =>
        choices.FirstOrDefault(choice => choice.Wording == wording) is { } choice ? $"“{choice.Text}”" : "không có trong danh sách này";
}
