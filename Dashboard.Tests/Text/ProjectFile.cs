namespace Dashboard.Tests.Text;

/// <summary>Files of the project tree, found from where the tests run.</summary>
internal static class ProjectFile
{
    public static StreamReader Open(string relativePath)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "TthcDashboard.sln")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return File.OpenText(Path.Combine(folder.FullName, relativePath));
    }
}
