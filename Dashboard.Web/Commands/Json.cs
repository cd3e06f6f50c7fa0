using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Dashboard.Core.Indicators;

namespace Dashboard.Web.Commands;

/// <summary>JSON documents as the specification of the command line fixes them.</summary>
internal static class Json
{
    private static readonly JsonSerializerOptions Settings = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        DefaultIgnoreCondition = JsonIgnoreCondition.Never,
        DictionaryKeyPolicy = null,
        Converters = { new MomentConverter() },
    };

    public static void Print(TextWriter output, object? document) => output.WriteLine(JsonSerializer.Serialize(document, Settings));

    public static object Of(Figures figures, string? onlyUnit) => new
    {
        figures.From,
        figures.To,
        figures.AsOf,
        figures.Ledger,
        figures.Formula,
        Units = figures.Units
            .Where(pair => onlyUnit is null || pair.Key == onlyUnit)
            .ToDictionary(pair => pair.Key, pair => (object)new { pair.Value.Cutoff, Counts = Counts(pair.Value), Indicators = Indicators(pair.Value) }, StringComparer.Ordinal),
        Total = new { Counts = Counts(figures.Total), Indicators = Indicators(figures.Total) },
    };

    private static Counts Counts(UnitFigures unit) => unit.Counts;

    private static Dictionary<string, object> Indicators(UnitFigures unit)
    {
        var indicators = unit.Indicators.ToDictionary(
            pair => pair.Key,
            pair => (object)new { pair.Value.Numerator, pair.Value.Denominator, pair.Value.Unknown, pair.Value.Excluded },
            StringComparer.Ordinal);
        indicators.Add(IndicatorCatalogue.HandlingTime, new { unit.HandlingTime.Sum, unit.HandlingTime.Denominator, unit.HandlingTime.Median });
        return indicators;
    }

    /// <summary>Local moments without zone; our own moments in UTC with it.</summary>
    private sealed class MomentConverter : JsonConverter<DateTime>
    {
        public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.GetDateTime();

        public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(
            value.ToString(value.Kind == DateTimeKind.Utc ? "yyyy-MM-ddTHH:mm:ssZ" : "yyyy-MM-ddTHH:mm:ss", System.Globalization.CultureInfo.InvariantCulture));
    }
}
