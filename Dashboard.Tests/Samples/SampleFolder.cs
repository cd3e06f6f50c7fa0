using System.Text.Json;

namespace Dashboard.Tests.Samples;

/// <summary>The sample exports that ship with the project.</summary>
internal static class SampleFolder
{
    private static readonly string Root = Path.Combine(AppContext.BaseDirectory, "data", "samples");

    public static JsonElement Truth(string city) =>
        JsonDocument.Parse(System.IO.File.ReadAllText(Path.Combine(Root, city, "expected.json"))).RootElement;

    /// <summary>A file by its name, or by the number that its name begins with.</summary>
    public static string File(string city, string nameOrNumber) =>
        Directory.GetFiles(Path.Combine(Root, city), nameOrNumber.Contains('.', StringComparison.Ordinal) ? nameOrNumber : $"{nameOrNumber} *").Single();
}
