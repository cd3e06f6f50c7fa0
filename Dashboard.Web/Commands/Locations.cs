using Dashboard.Core.Storage;

namespace Dashboard.Web.Commands;

/// <summary>Where the program finds its data: the reference files it ships with, and the office's own folder.</summary>
internal static class Locations
{
    /// <summary>The folder <c>data</c> that ships with the program.</summary>
    public static string Shipped { get; } = Path.Combine(AppContext.BaseDirectory, "data");

    /// <summary>The checkout that the program runs from; <see langword="null"/> where it is published.</summary>
    private static string? Checkout
    {
        get
        {
            for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            {
                if (File.Exists(Path.Combine(folder.FullName, "TthcDashboard.sln")))
                {
                    return folder.FullName;
                }
            }

            return null;
        }
    }

    public static DashboardData Open(string? folder) => DashboardData.Open(
        new(folder ?? DefaultFolder()), ReferenceData.Read(Path.Combine(Shipped, "reference")), TimeProvider.System);

    private static string DefaultFolder() => Checkout is { } checkout
        ? Path.Combine(checkout, "data", "local")
        : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create), "tthc-dashboard");
}
