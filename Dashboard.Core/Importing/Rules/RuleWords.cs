namespace Dashboard.Core.Importing.Rules;

/// <summary>The Vietnamese words of the rules, in one place: what the rows of a file do, and why one of them was turned away.</summary>
internal static class RuleWords
{
    /// <summary>What broken rows do, behind their number: "3 hồ sơ …".</summary>
    public static string Breach(RowRule rule) => rule switch
    {
        RowRule.ReceivedAfterExport => "có ngày tiếp nhận sau thời điểm xuất tệp",
        RowRule.FinishedBeforeReceived => "có ngày kết thúc trước ngày tiếp nhận",
        RowRule.DueBeforeReceived => "có ngày hẹn trả trước ngày tiếp nhận",
        RowRule.CodeDateDiffers => "có ngày trong mã hồ sơ khác ngày tiếp nhận",
        RowRule.LetterBeforeReceived => "có ngày ban hành trước ngày tiếp nhận hồ sơ",
        RowRule.ClosedWithoutDate => "đã kết thúc theo trạng thái nhưng không có ngày kết thúc hay ngày trả",
        RowRule.OpenWithEndDate => "có ngày kết thúc nhưng trạng thái còn đang giải quyết",
        RowRule.FutureDate => "có ngày kết thúc, ngày nộp hoặc ngày bổ sung sau thời điểm xuất tệp",
        _ => "không có ngày hẹn trả",
    };

    /// <summary>Why a row was turned away and what to do.</summary>
    public static string Reason(RowRule rule) => rule switch
    {
        RowRule.NoCode => Reasons.NoCode,
        RowRule.NoReceipt => Reasons.NoReceipt,
        RowRule.ReceivedAfterExport => Reasons.ReceivedAfterExport,
        RowRule.FinishedBeforeReceived => "Ngày kết thúc trước ngày tiếp nhận: sửa lại ngày sai rồi nạp lại.",
        RowRule.DueBeforeReceived => "Ngày hẹn trả trước ngày tiếp nhận: sửa lại ngày sai rồi nạp lại.",
        RowRule.CodeDateDiffers => "Ngày tiếp nhận khác ngày trong mã hồ sơ: sửa lại ngày tiếp nhận hoặc mã rồi nạp lại.",
        RowRule.LetterBeforeReceived => "Thư xin lỗi ban hành trước ngày tiếp nhận hồ sơ: sửa lại ngày ban hành hoặc mã hồ sơ rồi nạp lại.",
        RowRule.ClosedWithoutDate => "Trạng thái đã kết thúc mà không có ngày kết thúc hay ngày trả: điền ngày hoặc sửa trạng thái rồi nạp lại.",
        RowRule.OpenWithEndDate => "Có ngày kết thúc mà trạng thái còn đang giải quyết: bỏ ngày hoặc sửa trạng thái rồi nạp lại.",
        RowRule.FutureDate => "Ngày này sau thời điểm xuất tệp: kiểm tra lại ngày, hoặc thời điểm xuất của tệp.",
        _ => "Dòng không có ngày hẹn trả: điền ngày dạng ngày/tháng/năm rồi nạp lại.",
    };
}
