using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Indicators;

/// <summary>Says beside the waterfall how much of a change is records told anew, and how much is movement.</summary>
internal static class ChangeSentence
{
    public static string Of(Indicator indicator, RatioChange change)
    {
        var reading = ChangeReading.Of(indicator, change);
        var measure = indicator.Id == IndicatorCatalogue.HandlingTime ? "ngày" : "điểm %";
        if (change.Parts.Count == 0)
        {
            return "Không có gì thay đổi.";
        }

        if (reading.Before is null || reading.Now is null || reading.Restated is null)
        {
            return "Một trong hai kỳ không có giá trị, nên chỉ có số đếm.";
        }

        List<string> sentences = [];
        var postponed = change.Parts.Where(part => part.Kind == ChangeKind.Correction).Sum(part => part.Postponed);
        if (change.Parts.Any(part => part.Kind is ChangeKind.Correction or ChangeKind.NewlyKnown))
        {
            sentences.Add($"Sửa số cũ: {Signed(reading.Corrected!.Value)} {measure}{(postponed > 0 ? $", có {Format.Number(postponed)} hồ sơ dời hẹn" : null)}.");
        }

        var movement = reading.Movement!.Value;
        sentences.Add(change.Parts.All(part => part.Kind != ChangeKind.Movement)
            ? "Việc thật không đổi."
            : $"Việc thật: {Signed(movement)} {measure}.");
        return string.Join(' ', sentences);
    }

    /// <summary>Two decimals with the sign: small movements must not read as none.</summary>
    private static string Signed(decimal value) => decimal.Round(value, 2, MidpointRounding.AwayFromZero) switch
    {
        > 0 and var up => $"+{Format.Number(up, 2)}",
        < 0 and var down => $"−{Format.Number(-down, 2)}",
        _ => "0",
    };
}
