using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Web.Wording;

/// <summary>What the counts of the table of counts are called.</summary>
internal static class CountWords
{
    private static readonly Dictionary<string, (string Name, string Which)> Words = new(StringComparer.Ordinal)
    {
        [CountParts.Whole] = ("Tổng số hồ sơ trong kỳ", "trong kỳ"),
        ["receivedInPeriod"] = ("Tiếp nhận trong kỳ", "tiếp nhận trong kỳ"),
        ["receivedOnline"] = ("Tiếp nhận trực tuyến", "tiếp nhận trực tuyến trong kỳ"),
        ["receivedDirectOrPost"] = ("Tiếp nhận trực tiếp, bưu chính", "tiếp nhận trực tiếp hoặc qua bưu chính trong kỳ"),
        ["channelUnknown"] = ("Chưa rõ kênh nộp", "tiếp nhận trong kỳ, chưa rõ kênh nộp"),
        ["carriedOver"] = ("Kỳ trước chuyển sang", "kỳ trước chuyển sang"),
        ["withdrawn"] = ("Công dân rút", "công dân rút"),
        ["resolved"] = ("Đã giải quyết", "đã giải quyết"),
        ["resolvedEarly"] = ("Giải quyết trước hạn", "giải quyết trước hạn"),
        ["resolvedOnTime"] = ("Giải quyết đúng hạn", "giải quyết đúng hạn"),
        ["resolvedLate"] = ("Giải quyết trễ hạn", "giải quyết trễ hạn"),
        ["resolvedNoDue"] = ("Đã giải quyết, không có hẹn trả", "đã giải quyết, không có ngày hẹn trả"),
        ["pending"] = ("Đang giải quyết", "đang giải quyết"),
        ["pendingInTime"] = ("Đang giải quyết trong hạn", "đang giải quyết trong hạn"),
        ["pendingOverdue"] = ("Đang giải quyết quá hạn", "đang giải quyết quá hạn"),
        ["suspended"] = ("Đang tạm dừng", "đang tạm dừng"),
        ["apologyRequired"] = ("Phải gửi thư xin lỗi", "phải gửi thư xin lỗi"),
        ["apologySent"] = ("Đã có thư xin lỗi", "đã có thư xin lỗi"),
        ["apologyTimely"] = ("Thư xin lỗi gửi đúng quy định", "có thư xin lỗi gửi đúng quy định"),
        ["apologyExcludedByCause"] = ("Trễ hạn do nguyên nhân khách quan", "trễ hạn do nguyên nhân khách quan, không phải gửi thư"),
    };

    /// <summary>The counts that a count is the sum of.</summary>
    private static readonly Dictionary<string, string[]> Sums = new(StringComparer.Ordinal)
    {
        [CountParts.Whole] = ["carriedOver", "receivedInPeriod"],
        ["receivedInPeriod"] = ["receivedOnline", "receivedDirectOrPost", "channelUnknown"],
        ["resolved"] = ["resolvedEarly", "resolvedOnTime", "resolvedLate", "resolvedNoDue"],
        ["pending"] = ["pendingInTime", "pendingOverdue"],
    };

    /// <summary>Name as a heading.</summary>
    public static string Name(string count) => Words[count].Name;

    /// <summary>Which dossiers it counts, to stand after “hồ sơ”.</summary>
    public static string Which(string count) => Words[count].Which;

    public static IReadOnlyList<string> PartsOf(string count) => Sums.GetValueOrDefault(count, []);
}
