namespace Dashboard.Tests;

/// <summary>Files of the project tree, found from where the tests run.</summary>
internal static class ProjectFile
{
    public static string Root { get; } = FindRoot();

    public static StreamReader Open(string relativePath) => File.OpenText(Path.Combine(Root, relativePath));

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TthcDashboard.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the project tree.");
    }
}
