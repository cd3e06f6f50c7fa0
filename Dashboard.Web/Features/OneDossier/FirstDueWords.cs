using Dashboard.Core.Histories;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>Says why the first due date is what it is, with the import or letter that gives it.</summary>
internal static class FirstDueWords
{
    public static string Value(FirstDueReason reason) => reason switch
    {
        { Day: { } day } => Format.Day(day),
        { Rule: FirstDueRule.MovedWithoutLetter } => "không rõ",
        _ => "không có",
    };

    public static string Of(FirstDueReason reason) => reason.Rule switch
    {
        FirstDueRule.Letter =>
            $"Quy tắc 1: hạn cũ mà thư xin lỗi đầu tiên ghi (thư {Number(reason.Letter!)} ngày {Format.Day(reason.Letter!.Day)}; {DateWords.Brief(reason.Place!)}).",
        FirstDueRule.FirstSeen =>
            $"Quy tắc 2: ngày hẹn trả thấy đầu tiên, bản xuất {Said(reason.Place!)}.{Explained(reason)}",
        FirstDueRule.AfterSuspension =>
            $"Quy tắc 2: hồ sơ từng tạm dừng (lần cuối: bản xuất {Said(reason.Suspension!)}), nên lấy ngày hẹn trả thấy đầu tiên sau đó, bản xuất {Said(reason.Place!)}.{Explained(reason)}",
        FirstDueRule.WhileSuspended =>
            $"Quy tắc 2: đang tạm dừng, nên lấy ngày hẹn trả thấy lần cuối, bản xuất {Said(reason.Place!)}.",
        FirstDueRule.MovedWithoutLetter =>
            $"Quy tắc 3: ngày hẹn đổi từ {Format.Day(reason.Move!.Before)} (bản xuất {Said(reason.Move.From)}) sang {After(reason.Move)} (bản xuất {Said(reason.Move.To)}) "
            + "mà không có thư xin lỗi. Không phân biệt được bổ sung giữa hai bản xuất với việc dời hẹn, nên hồ sơ đứng ngoài chỉ số hạn đầu và thư xin lỗi.",
        FirstDueRule.NoneSinceSuspension =>
            $"Quy tắc 2: sau lần tạm dừng thấy ở bản xuất {Said(reason.Suspension!)}, chưa bản xuất nào ghi ngày hẹn trả; coi là không trễ và không phải gửi thư.",
        _ => "Chưa bản xuất nào ghi ngày hẹn trả; coi là không trễ và không phải gửi thư.",
    };

    /// <summary>Letter numbers are kept folded; people write them in capitals.</summary>
    public static string Number(KnownLetter letter) => letter.Number.Length == 0 ? "không số" : letter.Number.ToUpperInvariant();

    private static string Explained(FirstDueReason reason) => reason is { Move: { } move, Letter: { } letter }
        ? $" Ngày hẹn về sau đổi sang {After(move)}, đã có thư {Number(letter)} nên hạn đầu vẫn rõ."
        : string.Empty;

    private static string After(DueMove move) => move.After is { } day ? Format.Day(day) : "ô trống";

    private static string Said(Place place) => $"{DateWords.Exported(place.Source.ExportedAt)}, {DateWords.Brief(place)}";
}
