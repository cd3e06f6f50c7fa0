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
        ["indicators"] = FigureCommands.Indicators,
        ["dossiers"] = FigureCommands.Dossiers,
        ["units import"] = UnitCommands.Import,
        ["verify"] = UnitCommands.Verify,
    };

    /// <summary>Whether a command line is one of these commands and not the web application's.</summary>
    public static bool Knows(string[] args) => Name(new Options(args)) is { } name && Commands.ContainsKey(name);

    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        try
        {
            var options = new Options(args);
            var name = Name(options)!;
            options.Words.RemoveRange(0, name.Split(' ').Length);
            using var data = Locations.Open(options.Text("--data"));
            return Commands[name](new(options, data, output, error));
        }
        catch (UsageException usage)
        {
            error.WriteLine(usage.Message);
            return 2;
        }
        catch (Exception refusal) when (refusal is UndoRefusedException or ArgumentException or Core.Units.UnitFileException or FileNotFoundException)
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
