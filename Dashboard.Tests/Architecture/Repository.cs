namespace Dashboard.Tests.Architecture;

/// <summary>The checkout that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    /// <summary>Files below a folder of the checkout, without what a build made.</summary>
    public static IEnumerable<string> Files(string folder, string pattern)
    {
        var path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern, SearchOption.AllDirectories).Where(IsSource)
            : [];
    }

    public static bool HasFiles(string folder, string pattern) => Files(folder, pattern).Any();

    private static bool IsSource(string file) =>
        !Path.GetRelativePath(Root, file).Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj" or "artifacts" or "node_modules" or ".git");

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TthcDashboard.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"No TthcDashboard.sln above {AppContext.BaseDirectory}.");
    }
}
