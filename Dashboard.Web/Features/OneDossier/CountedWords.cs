using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Says why a figure counts a dossier: the two values that were compared, and how they compare.</summary>
internal static class CountedWords
{
    public static string Role(CountedIn counted) => counted switch
    {
        { IsUnknown: true } => "chưa rõ",
        { InNumerator: true, InDenominator: true } => "tử số và mẫu số",
        { InNumerator: true } => "tử số",
        _ => "mẫu số",
    };

    /// <summary>The part of the figure whose list shows the dossier.</summary>
    public static Part PartOf(CountedIn counted) => counted switch
    {
        { IsUnknown: true } => Part.Unknown,
        { InNumerator: true } => Part.Numerator,
        _ => Part.Denominator,
    };

    public static string Why(CountedIn counted, DossierHistory history)
    {
        var (facts, place) = (history.Now!.Value, history.Place!);
        return counted.Indicator.Id switch
        {
            IndicatorCatalogue.LateResolved => Against("xong", facts.ClosedOn, "hẹn", facts.Due, "không có ngày hẹn nên không trễ"),
            IndicatorCatalogue.OverduePending => Pending(facts, place),
            IndicatorCatalogue.LateFirstDue when counted.IsUnknown => "hạn đầu không rõ",
            IndicatorCatalogue.LateFirstDue => Against("xong", facts.ClosedOn, "hạn đầu", facts.FirstDue, "không có hạn đầu nên không trễ"),
            IndicatorCatalogue.Progress766 => Has(place, Classes.Resolved)
                ? Against("xong", facts.ClosedOn, "hẹn", facts.Due, "không có ngày hẹn nên không trễ")
                : Pending(facts, place),
            IndicatorCatalogue.ApologySent or IndicatorCatalogue.ApologyTimely when counted.IsUnknown => "hạn đầu không rõ nên không biết có phải gửi thư",
            IndicatorCatalogue.ApologySent => $"{Missed(facts, place)}; {Sent(facts, place)}",
            IndicatorCatalogue.ApologyTimely => $"{Missed(facts, place)}; {Timely(facts, place, history.LeadDays)}",
            IndicatorCatalogue.DossierDigitization => Flag(facts.Flags[Core.Dossiers.Flag.DossierDigitized], "thành phần hồ sơ"),
            IndicatorCatalogue.ResultDigitization => Flag(facts.Flags[Core.Dossiers.Flag.ResultDigitized], "kết quả"),
            IndicatorCatalogue.Digitization766 =>
                $"{Flag(facts.Flags[Core.Dossiers.Flag.DossierDigitized], "thành phần hồ sơ")}; {Flag(facts.Flags[Core.Dossiers.Flag.ResultDigitized], "kết quả")}",
            IndicatorCatalogue.OnlineSubmission => facts.Channel == Channel.Unknown ? "không tệp nào ghi hình thức nộp" : $"hình thức nộp: {TopicWords.Channel(facts.Channel)}",
            IndicatorCatalogue.OnlinePayment => Payment(facts.Flags),
            _ => $"{Format.Number(history.Arithmetic!.Handling?.Days ?? 0)} ngày làm việc từ nhận đến xong; thời gian tạm dừng không trừ",
        };
    }

    /// <summary>Why the period counts the dossier nowhere.</summary>
    public static string NotCounted(DossierHistory history, Core.Calendars.Period period)
    {
        var (facts, place) = (history.Now!.Value, history.Place!);
        return place switch
        {
            _ when !facts.Status.IsCounted() => "Hồ sơ mới đăng ký hoặc không được tiếp nhận đứng ngoài mọi con số.",
            { Cutoff: null } => "Chưa tệp nào đến thời điểm này nói về đơn vị, nên đơn vị chưa có số liệu.",
            { Cutoff: { } cutoff } when cutoff < period.From => $"Số liệu của đơn vị mới đến {Format.Day(cutoff)}, trước khi kỳ bắt đầu.",
            { Cutoff: { } cutoff } when facts.Received > cutoff.DayNumber => $"Tiếp nhận {Day(facts.Received)}, sau ngày chốt {Format.Day(cutoff)}.",
            _ when facts.Status.IsClosed() && facts.ClosedOn < period.From.DayNumber => $"Đã kết thúc {Day(facts.ClosedOn)}, trước khi kỳ bắt đầu.",
            _ => "Kỳ này không đếm hồ sơ.",
        };
    }

    /// <summary>Why it counts for its unit.</summary>
    public static string Unit(PeriodPlace place) => place.UnitReason switch
    {
        UnitReason.LastStated => $"đơn vị mà danh sách ghi sau cùng ({DateWords.Brief(place.UnitPlace!)})",
        UnitReason.StatedBefore => $"đơn vị ghi sau cùng không còn hoặc chưa có vào cuối kỳ, nên lấy đơn vị ghi trước đó ({DateWords.Brief(place.UnitPlace!)})",
        UnitReason.NamedByCode => "không danh sách nào ghi đơn vị dùng được, nên lấy đơn vị mà mã hồ sơ nêu",
        _ => "không danh sách nào ghi đơn vị dùng được và mã hồ sơ không nêu đơn vị nào",
    };

    private static string Against(string what, int day, string other, int bound, string none) =>
        bound == 0 ? none : $"{what} {Day(day)} {(day > bound ? ">" : day == bound ? "=" : "<")} {other} {Day(bound)}";

    private static string Pending(CountedFacts facts, PeriodPlace place) =>
        facts.Status.IsSuspended() ? "đang tạm dừng nên không tính quá hạn"
        : facts.Due == 0 ? "không có ngày hẹn nên không quá hạn"
        : $"hẹn {Day(facts.Due)} {(facts.Due < place.Cutoff!.Value.DayNumber ? "<" : facts.Due == place.Cutoff.Value.DayNumber ? "=" : ">")} ngày chốt {Format.Day(place.Cutoff.Value)}";

    private static string Missed(CountedFacts facts, PeriodPlace place) => Has(place, Classes.Resolved)
        ? Against("xong", facts.ClosedOn, "hạn đầu", facts.FirstDue, string.Empty)
        : $"hạn đầu {Day(facts.FirstDue)} < ngày chốt {Format.Day(place.Cutoff!.Value)}";

    private static string Sent(CountedFacts facts, PeriodPlace place) =>
        facts.FirstLetter == 0 ? "chưa có thư"
        : facts.FirstLetter > place.Cutoff!.Value.DayNumber ? $"thư ngày {Day(facts.FirstLetter)} > ngày chốt {Format.Day(place.Cutoff.Value)}"
        : $"có thư ngày {Day(facts.FirstLetter)}";

    private static string Timely(CountedFacts facts, PeriodPlace place, int leadDays) =>
        facts.FirstLetter == 0 || facts.FirstLetter > place.Cutoff!.Value.DayNumber ? Sent(facts, place)
        : $"thư {Day(facts.FirstLetter)} {(facts.FirstLetter <= facts.FirstDue - leadDays ? "≤" : ">")} {Day(facts.FirstDue - leadDays)} (hạn đầu trừ {leadDays} ngày)";

    private static string Flag(Known known, string what) => known switch
    {
        Known.Yes => $"{what} đã số hóa",
        Known.No => $"{what} chưa số hóa",
        _ => $"không tệp nào ghi {what} đã số hóa hay chưa",
    };

    private static string Payment(Flags flags) => (flags[Core.Dossiers.Flag.HasFee], flags[Core.Dossiers.Flag.PaidOnline]) switch
    {
        (Known.Yes, Known.Yes) => "có phí, đã thanh toán trực tuyến",
        (Known.Yes, Known.No) => "có phí, không thanh toán trực tuyến",
        (Known.Yes, _) => "có phí, không tệp nào ghi cách thanh toán",
        _ => "không tệp nào ghi có phí hay không",
    };

    private static string Day(int day) => Format.Day(DateOnly.FromDayNumber(day));

    private static bool Has(PeriodPlace place, Classes classes) => (place.Classes & classes) != Classes.None;
}
