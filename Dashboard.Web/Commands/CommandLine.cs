using Dashboard.Core.Importing;
using Dashboard.Core.Storage;

namespace Dashboard.Web.Commands;

/// <summary>The commands of the program. Exit codes: 0 done, 1 refused, 2 wrong usage.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<CommandContext, int>> Commands = new(StringComparer.Ordinal)
    {
        ["import"] = ImportCommands.Import,
        ["imports"] = ImportCommands.Imports,
        ["undo"] = ImportCommands.Undo,
        ["reread"] = ImportCommands.Reread,
        ["indicators"] = FigureCommands.Indicators,
        ["dossiers"] = FigureCommands.Dossiers,
        ["explain"] = ExplainCommand.Explain,
        ["units import"] = UnitCommands.Import,
        ["verify"] = UnitCommands.Verify,
    };

    /// <summary>Starts the program: a command, or without one the web application.</summary>
    public static async Task<int> StartAsync(string[] args)
    {
        try
        {
            return Name(new Options(args)) switch
            {
                null or "serve" => await Serving.ServeAsync(args),
                "demo" => await Serving.DemoAsync(args),
                _ => Run(args, Console.Out, Console.Error),
            };
        }
        catch (UsageException usage)
        {
            await Console.Error.WriteLineAsync(usage.Message);
            return 2;
        }
    }

    /// <summary>Runs a command that ends by itself.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var options = new Options(args);
            var name = Name(options) ?? "";
            if (!Commands.TryGetValue(name, out var command))
            {
                throw new UsageException($"Không có lệnh “{name}”: serve, demo, {string.Join(", ", Commands.Keys)}.");
            }

            options.Words.RemoveRange(0, name.Split(' ').Length);
            using var data = Locations.Open(options.Text("--data"));
            return command(new(options, data, output, error));
        }
        catch (UsageException usage)
        {
            error.WriteLine(usage.Message);
            return 2;
        }
        catch (Exception refusal) when (refusal is UndoRefusedException or ImportRefusedException or ArgumentException or Core.Units.UnitFileException or FileNotFoundException)
        {
            error.WriteLine(refusal.Message);
            return 1;
        }
    }

    private static string? Name(Options options) => options.Words switch
    {
        ["units", "import", ..] => "units import",
        [var name, ..] => name,
        _ => null,
    };
}

/// <summary>What a command works with.</summary>
internal sealed record CommandContext(Options Options, DashboardData Data, TextWriter Output, TextWriter Error)
{
    public bool Json { get; } = Options.Has("--json");

    /// <summary>Who gives the command, for the ledger.</summary>
    public static string Who => Environment.UserName is { Length: > 0 } user ? user : "dòng lệnh";
}
