using System.Text.Json;
using Dashboard.Web.Commands;

namespace Dashboard.Tests.Samples;

/// <summary>The program's command line on a data folder of its own.</summary>
internal sealed class Cli : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("tthc-").FullName;

    public (int Exit, string Output, string Error) Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = CommandLine.Run([.. args, "--data", Folder], output, error);
        return (exit, output.ToString(), error.ToString());
    }

    /// <summary>Runs a command that must succeed and gives its JSON.</summary>
    public JsonElement Json(params string[] args)
    {
        var (exit, output, error) = Run([.. args, "--json"]);
        Assert.True(exit == 0, $"{string.Join(' ', args)}: exit {exit}. {output}{error}");
        return JsonDocument.Parse(output).RootElement;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
