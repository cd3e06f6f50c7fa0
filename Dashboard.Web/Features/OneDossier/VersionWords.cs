using Dashboard.Core.Dossiers;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>What changed from one version of a dossier to the next.</summary>
internal static class VersionWords
{
    public static string Of(CountedFacts? before, CountedFacts now, IReadOnlyDictionary<int, string> units)
    {
        if (before is not { } old)
        {
            return $"Thấy lần đầu: {Lower(Status(now))}{(now.Due == 0 ? ", không có ngày hẹn" : $", hẹn trả {Day(now.Due)}")}";
        }

        List<string> changes = [];
        Add(old.Units != now.Units && Unit(old, units) == Unit(now, units), $"ghi thêm đơn vị {string.Join(", ", now.Units.Units.Except(old.Units.Units).Select(unit => units.GetValueOrDefault(unit, "không xác định")))}");
        Add(Unit(old, units) != Unit(now, units), $"đơn vị {Unit(old, units)} → {Unit(now, units)}");
        Add(old.Status != now.Status, $"{Lower(Status(old))} → {Lower(Status(now))}");
        Add(old.Received != now.Received, $"ngày nhận {Day(old.Received)} → {Day(now.Received)}");
        Add(old.Due != now.Due, $"hẹn trả {Day(old.Due)} → {Day(now.Due)}");
        Add(old.ClosedOn != now.ClosedOn, now.ClosedOn == 0 ? $"bỏ ngày xong {Day(old.ClosedOn)}" : old.ClosedOn == 0 ? $"xong {Day(now.ClosedOn)}" : $"ngày xong {Day(old.ClosedOn)} → {Day(now.ClosedOn)}");
        Add((old.FirstDueState, old.FirstDue) != (now.FirstDueState, now.FirstDue), $"hạn đầu {FirstDue(old)} → {FirstDue(now)}");
        Add(old.FirstLetter != now.FirstLetter, $"thư xin lỗi ngày {Day(now.FirstLetter)}");
        Add(old.ExternalCause != now.ExternalCause, now.ExternalCause ? "nguyên nhân ngoài đơn vị" : "nguyên nhân trong đơn vị");
        Add(old.Channel != now.Channel, $"hình thức nộp {Lower(TopicWords.Channel(now.Channel))}");
        foreach (var (flag, name) in new[] { (Flag.DossierDigitized, "số hóa hồ sơ"), (Flag.ResultDigitized, "số hóa kết quả"), (Flag.HasFee, "có phí"), (Flag.PaidOnline, "thanh toán trực tuyến") })
        {
            Add(old.Flags[flag] != now.Flags[flag], $"{name}: {(now.Flags[flag] == Known.Yes ? "có" : "không")}");
        }

        var text = string.Join("; ", changes);
        return text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

        void Add(bool changed, string words)
        {
            if (changed)
            {
                changes.Add(words);
            }
        }
    }

    private static string Status(CountedFacts facts) => StatusWords.Of(facts.Status.ToString());

    private static string Unit(CountedFacts facts, IReadOnlyDictionary<int, string> units) =>
        facts.Units.Units.Count == 0 ? "không xác định" : units.GetValueOrDefault(facts.Units.Units[0], "không xác định");

    private static string FirstDue(CountedFacts facts) => facts.FirstDueState switch
    {
        FirstDueState.Known => Day(facts.FirstDue),
        FirstDueState.Unknown => "không rõ",
        _ => "không có",
    };

    private static string Day(int day) => day == 0 ? "trống" : Format.Day(DateOnly.FromDayNumber(day));

    private static string Lower(string text) => text.Length == 0 ? text : char.ToLowerInvariant(text[0]) + text[1..];
}
