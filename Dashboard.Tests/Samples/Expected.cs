using System.Text.Json;

namespace Dashboard.Tests.Samples;

/// <summary>Compares figures as the program prints them with the truth that comes with the samples.</summary>
internal static class Expected
{
    /// <summary>Every count, ratio and cut-off that the truth states and the program does not give.</summary>
    public static IEnumerable<string> Differences(JsonElement expected, JsonElement actual)
    {
        foreach (var unit in expected.GetProperty("units").EnumerateObject())
        {
            foreach (var difference in Unit(unit.Name, unit.Value, actual.GetProperty("units").GetProperty(unit.Name)))
            {
                yield return difference;
            }
        }

        if (expected.TryGetProperty("total", out var total))
        {
            foreach (var difference in Unit("total", total, actual.GetProperty("total")))
            {
                yield return difference;
            }
        }
    }

    public static int Figures(JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Object => expected.EnumerateObject().Sum(property => Figures(property.Value)),
        JsonValueKind.Number => 1,
        _ => 0,
    };

    private static IEnumerable<string> Unit(string name, JsonElement expected, JsonElement actual)
    {
        foreach (var property in expected.EnumerateObject())
        {
            var (path, found) = property.Name == "stillValid"
                ? ("indicators.still-valid-digitization", actual.GetProperty("indicators").GetProperty("still-valid-digitization"))
                : (property.Name, actual.GetProperty(property.Name));
            foreach (var difference in Values($"{name}.{path}", property.Value, found))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> Values(string path, JsonElement expected, JsonElement actual) => expected.ValueKind switch
    {
        JsonValueKind.Object => expected.EnumerateObject().SelectMany(property =>
            actual.TryGetProperty(property.Name, out var found)
                ? Values($"{path}.{property.Name}", property.Value, found)
                : [$"{path}.{property.Name} is missing"]),
        JsonValueKind.Number => actual.ValueKind == JsonValueKind.Number && expected.GetDouble().Equals(actual.GetDouble())
            ? []
            : [$"{path}: expected {expected}, found {actual}"],
        _ => expected.ToString() == actual.ToString() ? [] : [$"{path}: expected {expected}, found {actual}"],
    };
}
