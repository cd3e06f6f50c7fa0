using System.Text.Json;
using System.Xml.Linq;

namespace Dashboard.Tests.Architecture;

public sealed class PackagesTests
{
    private static readonly string[] s_projects = [.. Repository.Files("", "*.csproj")];

    [Fact]
    public void Every_package_has_its_version_in_one_place()
    {
        var central = Load("Directory.Packages.props").Descendants("PackageVersion").Select(Name).ToList();
        var used = s_projects.Append(Path.Combine(Repository.Root, "Directory.Build.props"))
            .SelectMany(file => Load(file).Descendants("PackageReference"))
            .ToList();

        Assert.NotEmpty(used);
        Assert.All(used, package =>
        {
            Assert.Contains(Name(package), central);
            Assert.Null(package.Attribute("Version"));
            Assert.Null(package.Attribute("VersionOverride"));
        });
        Assert.Distinct(central);
    }

    [Fact]
    public void Every_project_has_a_lock_file_that_names_no_host()
    {
        Assert.True(s_projects.Length >= 3);
        Assert.All(s_projects, project =>
        {
            var file = Path.Combine(Path.GetDirectoryName(project)!, "packages.lock.json");
            Assert.True(File.Exists(file), file);
            Assert.DoesNotContain("://", File.ReadAllText(file));
        });
    }

    [Fact]
    public void The_test_runner_is_named_because_the_default_one_runs_nothing()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "global.json")));

        Assert.Equal("Microsoft.Testing.Platform", json.RootElement.GetProperty("test").GetProperty("runner").GetString());
    }

    private static XDocument Load(string file) => XDocument.Load(Path.Combine(Repository.Root, file));

    private static string Name(XElement package) => package.Attribute("Include")!.Value;
}
