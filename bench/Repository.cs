namespace Bench;

/// <summary>Finds files of the repository from wherever the bench runs.</summary>
internal static class Repository
{
    public static string Path(string relative)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            var path = System.IO.Path.Combine(folder.FullName, relative);
            if (File.Exists(path) || Directory.Exists(path))
            {
                return path;
            }
        }

        throw new FileNotFoundException("No such file above the program.", relative);
    }
}
