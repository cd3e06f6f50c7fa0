using System.Text.Json;

namespace Dashboard.Tests.Samples;

/// <summary>Every figure of the friendly sample city, through the real files and the real program.</summary>
public sealed class SaDecSampleTests
{
    private static readonly JsonElement Truth = SampleFolder.Truth("sa-dec-2023");

    public static TheoryData<int> Runs => [.. Enumerable.Range(0, Truth.GetProperty("runs").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_figure_of_a_run_comes_out_exactly(int number)
    {
        var run = Truth.GetProperty("runs")[number];
        using var cli = new Cli();
        cli.Json("units", "import", SampleFolder.File("sa-dec-2023", "units.csv"));
        foreach (var file in run.GetProperty("files").EnumerateArray().Select(file => file.GetString()!))
        {
            var report = cli.Json(
                "import", SampleFolder.File("sa-dec-2023", file), "--exported-at", Truth.GetProperty("exportedAt").GetProperty(file).GetString()!)[0];
            Assert.Equal(Truth.GetProperty("rows").GetProperty(file).GetInt32(), report.GetProperty("rowsRead").GetInt32());
            Assert.Equal(0, report.GetProperty("rejected").GetArrayLength());
        }

        foreach (var check in run.GetProperty("expect").EnumerateArray())
        {
            var actual = cli.Json(
                "indicators", "--from", check.GetProperty("from").GetString()!, "--to", check.GetProperty("to").GetString()!,
                "--as-of", check.GetProperty("asOf").GetString()!);
            Assert.Empty(Expected.Differences(check, actual).Take(20));
        }

        if (run.TryGetProperty("stillValid", out var stillValid))
        {
            CheckStillValid(cli, stillValid);
        }
    }

    private static void CheckStillValid(Cli cli, JsonElement stillValid)
    {
        var actual = cli.Json("indicators", "--from", "2023-10-01", "--to", "2023-12-31", "--as-of", Truth.GetProperty("exportedAt").GetProperty("04").GetString()!);
        foreach (var unit in stillValid.EnumerateObject())
        {
            var found = actual.GetProperty("units").GetProperty(unit.Name).GetProperty("indicators").GetProperty("still-valid-digitization");
            foreach (var value in unit.Value.EnumerateObject())
            {
                Assert.Equal(value.Value.GetInt64(), found.GetProperty(value.Name).GetInt64());
            }
        }
    }
}
