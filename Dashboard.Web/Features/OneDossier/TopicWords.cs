using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>The rows of the table of words: their names, and how a cell is written.</summary>
internal static class TopicWords
{
    public const string Hidden = "•••••";

    private static readonly Dictionary<Topic, string> Names = new()
    {
        [Topic.Applicant] = "Chủ hồ sơ",
        [Topic.Phone] = "Điện thoại",
        [Topic.Address] = "Địa chỉ",
        [Topic.Unit] = "Đơn vị",
        [Topic.ProcedureCode] = "Mã thủ tục",
        [Topic.Procedure] = "Thủ tục",
        [Topic.Field] = "Lĩnh vực",
        [Topic.Channel] = "Hình thức nộp",
        [Topic.Submitted] = "Nộp hồ sơ",
        [Topic.Received] = "Tiếp nhận",
        [Topic.Due] = "Hẹn trả",
        [Topic.OldDue] = "Hạn đầu",
        [Topic.Letter] = "Thư xin lỗi",
        [Topic.Cause] = "Nguyên nhân trễ",
        [Topic.SupplementRequested] = "Yêu cầu bổ sung",
        [Topic.SupplementReturned] = "Bổ sung xong",
        [Topic.SupplementRequests] = "Số lần bổ sung",
        [Topic.Finished] = "Có kết quả",
        [Topic.Returned] = "Trả kết quả",
        [Topic.Status] = "Trạng thái",
        [Topic.DossierDigitized] = "Số hóa hồ sơ",
        [Topic.ResultDigitized] = "Số hóa kết quả",
        [Topic.HasFee] = "Có phí, lệ phí",
        [Topic.PaidOnline] = "Thanh toán trực tuyến",
        [Topic.Officer] = "Người đang giữ",
    };

    public static string Name(Topic topic) => Names[topic];

    public static string Channel(Channel channel) => channel switch
    {
        Core.Dossiers.Channel.Direct => "Trực tiếp",
        Core.Dossiers.Channel.Online => "Trực tuyến",
        Core.Dossiers.Channel.Post => "Bưu chính",
        _ => "không rõ",
    };

    /// <summary>A cell as its file worded it; the meaning stands beside the wording where the two differ.</summary>
    public static string Cell(Topic topic, Said said, IReadOnlyDictionary<int, string> units, bool ofRegister = false) => said.Word switch
    {
        Word.Absent => string.Empty,
        Word.Empty => "trống",
        _ when topic <= Topic.Address => Hidden,
        _ => topic switch
        {
            Topic.Letter => $"{(said.Text!.Length == 0 ? "không số" : said.Text.ToUpperInvariant())}, {DateWords.DayMonth(DateOnly.FromDateTime(said.At!.Value))}",
            Topic.OldDue => $"{DateWords.At(said.At!.Value)}, hạn cũ",
            Topic.Due when ofRegister => $"{DateWords.At(said.At!.Value)}, hẹn lại",
            Topic.SupplementRequests => Format.Number(said.Meaning),
            >= Topic.DossierDigitized and <= Topic.PaidOnline => said.Meaning == (int)Known.Yes ? "Có" : "Không",
            _ when said.At is { } at => DateWords.At(at),
            _ => Meaning(topic, said.Meaning, units) is { } meaning && !Same(meaning, said.Text!) ? $"{said.Text} → {meaning}" : said.Text!,
        },
    };

    /// <summary>The fact in use now.</summary>
    public static string InUse(Topic topic, DossierHistory history, IReadOnlyDictionary<int, string> units, IReadOnlyDictionary<string, string> unitsByCode)
    {
        if (history is not { Now: { } facts, Place: { } place })
        {
            return "chưa tính";
        }

        return topic switch
        {
            Topic.Unit => place.Unit is { } unit ? unitsByCode.GetValueOrDefault(unit, unit) : "không xác định",
            Topic.Received => Format.Day(DateOnly.FromDayNumber(facts.Received)),
            Topic.Due => facts.Due == 0 ? "không có" : Format.Day(DateOnly.FromDayNumber(facts.Due)),
            Topic.OldDue => FirstDueWords.Value(history.FirstDue!),
            Topic.Letter => history.Letters.Count == 0 ? "không có" : $"{Format.Number(history.Letters.Count)} thư",
            Topic.Cause => facts.ExternalCause ? "ngoài đơn vị" : "trong đơn vị",
            Topic.Status => StatusWords.Of(facts.Status.ToString()),
            Topic.Channel => facts.Channel == Core.Dossiers.Channel.Unknown ? "chưa có số liệu" : Channel(facts.Channel),
            Topic.DossierDigitized => YesNo(facts.Flags[Flag.DossierDigitized]),
            Topic.ResultDigitized => YesNo(facts.Flags[Flag.ResultDigitized]),
            Topic.HasFee => YesNo(facts.Flags[Flag.HasFee]),
            Topic.PaidOnline => YesNo(facts.Flags[Flag.PaidOnline]),
            _ => history.LastWord(topic) is { } last ? Cell(topic, last.Said, units) : "chưa có số liệu",
        };
    }

    private static string YesNo(Known known) => known switch
    {
        Core.Dossiers.Known.Yes => "Có",
        Core.Dossiers.Known.No => "Không",
        _ => "chưa có số liệu",
    };

    private static string? Meaning(Topic topic, int meaning, IReadOnlyDictionary<int, string> units) => topic switch
    {
        _ when meaning < 0 => null,
        Topic.Unit => units.GetValueOrDefault(meaning),
        Topic.Status => StatusWords.Of(((Status)meaning).ToString()),
        Topic.Channel => Channel((Channel)meaning),
        Topic.Cause when meaning == 1 => "ngoài đơn vị",
        _ => null,
    };

    private static bool Same(string meaning, string text) => string.Equals(meaning, text, StringComparison.OrdinalIgnoreCase);
}
