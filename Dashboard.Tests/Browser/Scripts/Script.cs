namespace Dashboard.Tests.Browser.Scripts;

/// <summary>The scripts that run in a visited page.</summary>
internal static class Script
{
    public static string Look { get; } = Read("look.js");

    public static string Texts { get; } = Read("texts.js");

    public static string Ready { get; } = Read("ready.js");

    public static string Barriers { get; } = Read("barriers.js");

    public static string CutRows { get; } = Read("cut-rows.js");

    public static string Focus { get; } = Read("focus.js");

    private static string Read(string name) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Browser", "Scripts", name));
}
