using Dashboard.Core.Importing.Reconciling;

namespace Dashboard.Web.Wording;

/// <summary>Words about a form of the province beside our counts.</summary>
internal static class ReconcilingWords
{
    /// <summary>The form's columns as its head calls them.</summary>
    private static readonly string[] Heads =
    [
        "Tổng nhận", "Trực tuyến", "Trực tiếp, bưu chính", "Từ kỳ trước", "Tổng đã giải quyết", "Trước hạn", "Đúng hạn", "Quá hạn", "Tổng đang giải quyết", "Trong hạn", "Quá hạn",
    ];

    public static string Head(ReconciledCount count) => Heads[count.Number - 3];

    /// <summary>For example: Biểu 06 khớp ở 17 trên 19 đơn vị; lệch 3 hồ sơ ở tổng số nhận.</summary>
    public static string Title(Reconciliation found)
    {
        var agreeing = found.Lines.Count(line => line.Agrees);
        var over = found.Total.Counts[0].Difference;
        var units = found.Lines.Count == 0 ? "Biểu 06 theo lĩnh vực, so cả biểu"
            : agreeing == 0 ? $"Biểu 06 lệch ở cả {Format.Number(found.Lines.Count)} đơn vị"
            : agreeing == found.Lines.Count ? $"Biểu 06 khớp ở cả {Format.Number(agreeing)} đơn vị"
            : $"Biểu 06 khớp ở {Format.Number(agreeing)} trên {Format.Number(found.Lines.Count)} đơn vị";
        return over == 0 ? $"{units}; tổng số nhận bằng nhau" : $"{units}; tổng số nhận ở đây {(over > 0 ? "nhiều" : "ít")} hơn {Format.Number(Math.Abs(over))} hồ sơ";
    }

    /// <summary>A difference with its sign; "–" where there is none.</summary>
    public static string Difference(ReconciledCount count) => count.Difference == 0 ? Format.Dash : $"{(count.Difference > 0 ? "+" : "−")}{Format.Number(Math.Abs(count.Difference))}";

    /// <summary>A likely cause as a sentence.</summary>
    public static string Cause(LikelyCause cause, ReconciledLine line, DateOnly to) => cause.Cause switch
    {
        DifferenceCause.CutOff => $"Số liệu ở đây mới đến {Format.Day(line.Cutoff!.Value)}, biểu tính đến {Format.Day(to)}: nạp tệp xuất sau ngày ấy rồi so lại.",
        DifferenceCause.Withdrawn => $"{Format.Number(cause.Dossiers)} hồ sơ công dân rút: ở đây có trong tổng nhận mà không ở phần đã hay đang giải quyết.",
        DifferenceCause.Suspended => $"{Format.Number(cause.Dossiers)} hồ sơ đang tạm dừng: ở đây tính trong hạn, biểu có thể đã tính quá hạn.",
        DifferenceCause.NoDue => $"{Format.Number(cause.Dossiers)} hồ sơ đã giải quyết không có ngày hẹn: ở đây chỉ nằm trong tổng.",
        DifferenceCause.ChannelUnknown => $"{Format.Number(cause.Dossiers)} hồ sơ chưa rõ kênh nộp: ở đây chỉ nằm trong tổng.",
        DifferenceCause.Missing => $"Biểu có {Format.Number(cause.Dossiers)} hồ sơ mà các tệp đã nạp không có: kiểm tra dòng bị loại và tệp còn thiếu của kỳ này.",
        _ => $"Các tệp đã nạp có {Format.Number(cause.Dossiers)} hồ sơ mà biểu không tính: mở danh sách để đối chiếu.",
    };

    /// <summary>Our count that shows the dossiers behind a cause; <see langword="null"/> where we do not have them.</summary>
    public static string? Shown(DifferenceCause cause) => cause switch
    {
        DifferenceCause.Withdrawn => "withdrawn",
        DifferenceCause.Suspended => "suspended",
        DifferenceCause.NoDue => "resolvedNoDue",
        DifferenceCause.ChannelUnknown => "channelUnknown",
        DifferenceCause.Extra => Core.Indicators.Lists.CountParts.Whole,
        _ => null,
    };
}
