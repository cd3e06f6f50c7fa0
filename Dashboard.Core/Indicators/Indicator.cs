namespace Dashboard.Core.Indicators;

/// <summary>Which direction of an indicator is good.</summary>
public enum Good
{
    Low,
    High,
}

/// <summary>What is measured (chỉ số).</summary>
/// <param name="Id">Id in addresses, JSON and commands.</param>
/// <param name="Name">Vietnamese name.</param>
/// <param name="ShortName">Vietnamese heading of a column.</param>
/// <param name="Good">Which direction is good.</param>
public sealed record Indicator(string Id, string Name, string ShortName, Good Good);

/// <summary>The indicators, in the order in which every table shows them.</summary>
/// <remarks>Source: the project's specification of indicators, §4; what each looks at and counts is decided in one place, the tally.</remarks>
public static class IndicatorCatalogue
{
    public const string LateResolved = "late-resolved";
    public const string OverduePending = "overdue-pending";
    public const string LateFirstDue = "late-first-due";
    public const string Progress766 = "progress-766";
    public const string ApologySent = "apology-sent";
    public const string ApologyTimely = "apology-timely";
    public const string DossierDigitization = "dossier-digitization";
    public const string ResultDigitization = "result-digitization";
    public const string Digitization766 = "digitization-766";
    public const string StillValidDigitization = "still-valid-digitization";
    public const string OnlineSubmission = "online-submission";
    public const string OnlinePayment = "online-payment";
    public const string HandlingTime = "handling-time";

    public static IReadOnlyList<Indicator> All { get; } =
    [
        new(LateResolved, "Tỷ lệ giải quyết trễ hạn", "Giải quyết trễ hạn", Good.Low),
        new(OverduePending, "Tỷ lệ đang giải quyết quá hạn", "Đang giải quyết quá hạn", Good.Low),
        new(LateFirstDue, "Tỷ lệ trễ so với ngày hẹn đầu tiên", "Trễ so hẹn đầu tiên", Good.Low),
        new(Progress766, "Tiến độ giải quyết (QĐ 766, mục 2.1)", "Tiến độ 766", Good.High),
        new(ApologySent, "Tỷ lệ hồ sơ trễ hạn đã có thư xin lỗi", "Có thư xin lỗi", Good.High),
        new(ApologyTimely, "Tỷ lệ thư xin lỗi gửi đúng quy định", "Thư đúng quy định", Good.High),
        new(DossierDigitization, "Tỷ lệ số hóa thành phần hồ sơ khi tiếp nhận", "Số hóa hồ sơ", Good.High),
        new(ResultDigitization, "Tỷ lệ số hóa kết quả giải quyết", "Số hóa kết quả", Good.High),
        new(Digitization766, "Số hóa hồ sơ (QĐ 766, mục 4.2)", "Số hóa 766", Good.High),
        new(StillValidDigitization, "Số hóa kết quả còn hiệu lực", "Còn hiệu lực", Good.High),
        new(OnlineSubmission, "Tỷ lệ hồ sơ nộp trực tuyến", "Nộp trực tuyến", Good.High),
        new(OnlinePayment, "Tỷ lệ thanh toán trực tuyến", "Thanh toán trực tuyến", Good.High),
        new(HandlingTime, "Thời gian giải quyết trung bình", "Thời gian (ngày)", Good.Low),
    ];
}
