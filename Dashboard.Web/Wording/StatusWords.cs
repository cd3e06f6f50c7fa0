namespace Dashboard.Web.Wording;

/// <summary>Vietnamese words of the canonical statuses of a dossier.</summary>
internal static class StatusWords
{
    private static readonly Dictionary<string, string> Words = new(StringComparer.Ordinal)
    {
        ["Registered"] = "Mới đăng ký",
        ["Accepted"] = "Đã tiếp nhận",
        ["NotAccepted"] = "Không tiếp nhận",
        ["InProgress"] = "Đang xử lý",
        ["AwaitingSupplement"] = "Chờ bổ sung",
        ["AwaitingPayment"] = "Chờ nộp phí, lệ phí",
        ["Withdrawn"] = "Công dân rút",
        ["Paused"] = "Dừng xử lý",
        ["Finished"] = "Đã xử lý xong",
        ["Returned"] = "Đã trả kết quả",
        ["Refused"] = "Từ chối giải quyết",
    };

    public static IReadOnlyCollection<string> Known => Words.Keys;

    /// <summary>The words of a status; an unknown one stays as it is, so that nothing is hidden.</summary>
    public static string Of(string status) => Words.GetValueOrDefault(status, status);
}
