using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators.Lists;

namespace Dashboard.Web.Wording;

/// <summary>Words of the columns and values of lists.</summary>
internal static class ListWords
{
    public static string Column(ListColumn column) => column switch
    {
        ListColumn.Code => "Mã hồ sơ",
        ListColumn.Unit => "Đơn vị",
        ListColumn.Procedure => "Thủ tục",
        ListColumn.Field => "Lĩnh vực",
        ListColumn.Channel => "Kênh nộp",
        ListColumn.Received => "Tiếp nhận",
        ListColumn.Due => "Hẹn trả",
        ListColumn.FirstDue => "Hẹn đầu tiên",
        ListColumn.Closed => "Kết thúc",
        ListColumn.Late => "Trễ, ngày làm việc",
        ListColumn.LateFirst => "Trễ so với hẹn đầu, ngày làm việc",
        ListColumn.Letter => "Thư xin lỗi",
        ListColumn.Cause => "Nguyên nhân trễ",
        ListColumn.Status => "Trạng thái",
        ListColumn.DossierDigitized => "Số hóa hồ sơ",
        ListColumn.ResultDigitized => "Số hóa kết quả",
        ListColumn.Officer => "Cán bộ",
        _ => "Tệp, trang, dòng",
    };

    public static string Channel(Channel channel) => channel switch
    {
        Core.Dossiers.Channel.Online => "Trực tuyến",
        Core.Dossiers.Channel.Direct => "Trực tiếp",
        Core.Dossiers.Channel.Post => "Bưu chính",
        _ => "Chưa rõ",
    };

    public static string YesNo(Known known) => known switch
    {
        Known.Yes => "Đã số hóa",
        Known.No => "Chưa số hóa",
        _ => "Chưa rõ",
    };

    /// <summary>How it stands with the letter, for cells and filters.</summary>
    public static string Letter(LetterState state) => state switch
    {
        LetterState.Owed => "Chưa gửi",
        LetterState.Sent => "Gửi đúng quy định",
        LetterState.SentLate => "Gửi muộn",
        LetterState.Excluded => "Không phải gửi (khách quan)",
        LetterState.Unknown => "Chưa rõ hẹn đầu tiên",
        LetterState.NoRegister => "Chưa có sổ thư",
        _ => "Không phải gửi",
    };
}
