namespace Dashboard.Core.Importing.Headings;

/// <summary>What people call the fields of a file.</summary>
public static class FieldNames
{
    /// <summary>Vietnamese name of a field, in lower case.</summary>
    public static string Of(Column field) => field switch
    {
        Column.Code => "mã hồ sơ",
        Column.Unit => "đơn vị giải quyết",
        Column.ProcedureCode => "mã thủ tục",
        Column.Procedure => "tên thủ tục",
        Column.Field => "lĩnh vực",
        Column.Channel => "hình thức nộp",
        Column.Submitted => "ngày nộp",
        Column.Received => "ngày tiếp nhận",
        Column.Due => "ngày hẹn trả",
        Column.Finished => "ngày kết thúc xử lý",
        Column.Returned => "ngày trả kết quả",
        Column.SupplementRequested => "ngày yêu cầu bổ sung",
        Column.SupplementReturned => "ngày công dân bổ sung",
        Column.SupplementRequests => "số lần yêu cầu bổ sung",
        Column.Status => "trạng thái hồ sơ",
        Column.Officer => "cán bộ xử lý",
        Column.DossierDigitized => "số hóa thành phần hồ sơ",
        Column.ResultDigitized => "số hóa kết quả",
        Column.HasFee => "có phí, lệ phí",
        Column.PaidOnline => "thanh toán trực tuyến",
        Column.Applicant => "chủ hồ sơ",
        Column.Phone => "số điện thoại",
        Column.Address => "địa chỉ",
        Column.LetterNumber => "số thư xin lỗi",
        Column.LetterDate => "ngày thư xin lỗi",
        Column.OldDue => "ngày hẹn trả cũ",
        Column.NewDue => "ngày hẹn trả mới",
        Column.Reason => "lý do",
        Column.Cause => "nguyên nhân",
        Column.StillValidTotal => "tổng số kết quả còn hiệu lực",
        Column.StillValidDone => "số kết quả đã số hóa",
        Column.RegisterDate => "ngày số liệu",
        Column.Ordinal => "số thứ tự",
        _ => "cột không dùng",
    };
}
