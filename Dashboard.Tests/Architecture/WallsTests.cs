namespace Dashboard.Tests.Architecture;

public sealed class WallsTests
{
    public static TheoryData<string> Names => [.. Walls.OfNamespaces.Select(wall => wall.Name)];

    public static TheoryData<string> Folders => [.. Walls.PureFolders, .. Walls.OtherFolders, "Importing/Files"];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_code_reaches_over_a_wall(string name)
    {
        var wall = Walls.OfNamespaces.Single(wall => wall.Name == name);

        Assert.Empty(Compiled.Product.Where(type => wall.Covers(type.Namespace)).SelectMany(wall.Breaches));
    }

    [Fact]
    public void No_component_reaches_the_database_itself() =>
        Assert.Empty(Compiled.Web.Types.Where(Compiled.IsComponent).SelectMany(Walls.Components.Breaches));

    [Fact]
    public void No_feature_names_another_feature() =>
        Assert.Empty(Walls.RoundFeatures("Dashboard.Web.Features", Compiled.Web.Types)
            .SelectMany(wall => Compiled.Web.Types.Where(type => wall.Covers(type.Namespace)).SelectMany(wall.Breaches)));

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_with_code_in_it_was_looked_at(string folder)
    {
        if (Repository.HasFiles($"Dashboard.Core/{folder}", "*.cs"))
        {
            Assert.NotEmpty(Compiled.In("Dashboard.Core." + folder.Replace('/', '.'), Compiled.Core.Types));
        }
    }

    [Fact]
    public void Components_were_looked_at_where_there_are_any()
    {
        if (Repository.HasFiles("Dashboard.Web", "*.razor"))
        {
            Assert.Contains(Compiled.Web.Types, Compiled.IsComponent);
        }
    }

    [Fact]
    public void Features_were_looked_at_where_there_are_any()
    {
        if (Repository.HasFiles("Dashboard.Web/Features", "*.cs"))
        {
            Assert.NotEmpty(Walls.RoundFeatures("Dashboard.Web.Features", Compiled.Web.Types));
        }
    }

    [Fact]
    public void No_type_of_Core_sits_outside_the_folders_that_the_walls_know()
    {
        string[] known = [.. Walls.PureFolders, .. Walls.OtherFolders];

        Assert.All(
            Compiled.In("Dashboard", Compiled.Core.Types),
            type => Assert.Contains(known, folder => Wall.Holds("Dashboard.Core." + folder, type.Namespace)));
    }

    [Fact]
    public void The_readers_are_let_off_the_wall_round_the_pure_folders()
    {
        Assert.True(Walls.Pure.Covers("Dashboard.Core.Importing"));
        Assert.False(Walls.Pure.Covers("Dashboard.Core.Importing.Files"));
        Assert.False(Walls.Pure.Covers("Dashboard.Core.Storage"));
    }
}
