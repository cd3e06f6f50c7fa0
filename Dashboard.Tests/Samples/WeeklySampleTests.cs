using System.Text.Json;

namespace Dashboard.Tests.Samples;

/// <summary>Every figure of the nasty series: late old files, ties, absences, reopenings, transfers, undos and older ledger numbers.</summary>
public sealed class WeeklySampleTests
{
    private static readonly JsonElement Truth = SampleFolder.Truth("weekly-2023");

    public static TheoryData<int> Runs => [.. Enumerable.Range(0, Truth.GetProperty("runs").GetArrayLength())];

    [Theory]
    [MemberData(nameof(Runs))]
    public void Every_step_of_a_run_comes_out_exactly(int number)
    {
        using var cli = new Cli();
        cli.Json("units", "import", SampleFolder.File("weekly-2023", "units.csv"));
        var imports = new Dictionary<string, string>(StringComparer.Ordinal);
        var ledgers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var step in Truth.GetProperty("runs")[number].GetProperty("steps").EnumerateArray())
        {
            switch (step.GetProperty("op").GetString())
            {
                case "import":
                    Import(cli, step, imports, ledgers);
                    break;
                case "undo":
                    Undo(cli, step, imports, ledgers);
                    break;
                default:
                    Check(cli, step, ledgers);
                    break;
            }
        }

        Assert.Equal(0, cli.Run("verify").Exit);
    }

    private static void Import(Cli cli, JsonElement step, Dictionary<string, string> imports, Dictionary<string, string> ledgers)
    {
        var file = Truth.GetProperty("files").GetProperty(step.GetProperty("file").GetString()!);
        var exportedAt = (step.TryGetProperty("exportedAt", out var other) ? other : file.GetProperty("exportedAt")).GetString()!;
        string[] args = ["import", SampleFolder.File("weekly-2023", file.GetProperty("name").GetString()!), "--exported-at", exportedAt];
        if (step.TryGetProperty("refused", out _))
        {
            Assert.Equal(1, cli.Run(args).Exit);
            return;
        }

        var report = cli.Json(args)[0];
        Assert.Equal(file.GetProperty("rows").GetInt32(), report.GetProperty("rowsRead").GetInt32());
        Assert.Equal(file.GetProperty("kind").GetString(), report.GetProperty("kind").GetString());
        if (step.TryGetProperty("again", out _))
        {
            Assert.Equal(JsonValueKind.Null, report.GetProperty("import").ValueKind);
            Assert.Equal(report.GetProperty("rowsRead").GetInt32(), report.GetProperty("unchanged").GetInt32());
            return;
        }

        var rejected = report.GetProperty("rejected").EnumerateArray().ToList();
        Assert.Equal(
            file.GetProperty("rejectedRows").EnumerateObject().Select(row => (row.Name, row.Value.GetString())).Order(),
            rejected.Select(row => (row.GetProperty("row").ToString(), row.GetProperty("code").GetString())).Order());
        if (step.TryGetProperty("inserted", out var inserted))
        {
            Assert.Equal(inserted.GetInt32(), report.GetProperty("inserted").GetInt32());
        }

        imports[step.GetProperty("id").GetString()!] = report.GetProperty("import").ToString();
        ledgers[step.GetProperty("id").GetString()!] = report.GetProperty("ledger").ToString();
    }

    private static void Undo(Cli cli, JsonElement step, Dictionary<string, string> imports, Dictionary<string, string> ledgers)
    {
        var import = imports[step.GetProperty("of").GetString()!];
        if (step.TryGetProperty("refused", out _))
        {
            Assert.Equal(1, cli.Run("undo", import).Exit);
            return;
        }

        ledgers[step.GetProperty("id").GetString()!] = cli.Json("undo", import).GetProperty("ledger").ToString();
    }

    private static void Check(Cli cli, JsonElement step, Dictionary<string, string> ledgers)
    {
        string[] ledger = step.TryGetProperty("ledgerOf", out var of) ? ["--ledger", ledgers[of.GetString()!]] : [];
        var actual = cli.Json([
            "indicators", "--from", step.GetProperty("from").GetString()!, "--to", step.GetProperty("to").GetString()!,
            "--as-of", step.GetProperty("asOf").GetString()!, .. ledger]);
        var differences = Expected.Differences(step.GetProperty("expect"), actual).Take(12).ToList();
        Assert.True(differences.Count == 0, $"{step.GetProperty("from")}..{step.GetProperty("to")} as of {step.GetProperty("asOf")} {of}: {string.Join("; ", differences)}");
    }
}
