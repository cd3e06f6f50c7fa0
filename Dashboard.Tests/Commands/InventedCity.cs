using System.Text.Json;
using Dashboard.Tests.Samples;

namespace Dashboard.Tests.Commands;

/// <summary>The command line on a city that no sample knows, with exports written line by line.</summary>
internal sealed class InventedCity : IDisposable
{
    private const string Units = """
        code,name,kind,parent,validFrom,validTo,aliases
        LB,UBND Thành phố Long Bình,city,,,,
        TNM,Phòng Tài nguyên & Môi trường,department,LB,,,
        W1,UBND Phường 1,ward,LB,,,
        W11,UBND Phường 11,ward,LB,,,
        HT,UBND Phường Hòa Thuận,ward,LB,,,
        """;

    private readonly Cli _cli = new();

    public InventedCity() => _cli.Json("units", "import", Write("units.csv", Units));

    /// <summary>Imports a file of the given bytes.</summary>
    public JsonElement Import(string name, byte[] bytes, string? exportedAt = "2024-04-10T17:00")
    {
        var path = Path.Combine(_cli.Folder, name);
        File.WriteAllBytes(path, bytes);
        var (_, output, _) = Run(["import", path, "--json", .. exportedAt is null ? [] : new[] { "--exported-at", exportedAt }]);
        return JsonDocument.Parse(output).RootElement[0];
    }

    /// <summary>Imports a comma-separated file of the given lines.</summary>
    public JsonElement Import(string lines, string? exportedAt = "2024-04-10T17:00") =>
        Import("Danh sách.csv", System.Text.Encoding.UTF8.GetBytes(lines), exportedAt);

    /// <summary>What is counted of a unit from January to December.</summary>
    public (string? Cutoff, int Received) Figures(string unit)
    {
        var of = _cli.Json("indicators", "--from", "2024-01-01", "--to", "2024-12-31").GetProperty("units").GetProperty(unit);
        return (of.GetProperty("cutoff").GetString(), of.GetProperty("counts").GetProperty("received").GetInt32());
    }

    public (int Exit, string Output, string Error) Run(params string[] args) => _cli.Run(args);

    public void Dispose() => _cli.Dispose();

    private string Write(string name, string text)
    {
        var path = Path.Combine(_cli.Folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
