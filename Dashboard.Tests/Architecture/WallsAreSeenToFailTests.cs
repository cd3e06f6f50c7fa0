using Dashboard.Tests.Architecture.Guilty;
using Mono.Cecil;

namespace Dashboard.Tests.Architecture;

/// <summary>The same walls and the same walker over code that is guilty on purpose.</summary>
public sealed class WallsAreSeenToFailTests
{
    private const string GuiltyFeatures = "Dashboard.Tests.Architecture.Guilty.Features";

    public static TheoryData<string> HidingPlaceNames => [.. Compiled.Tests.GetType(typeof(HidingPlaces).FullName).NestedTypes.Select(type => type.Name)];

    public static TheoryData<string> WallNames => [.. AllWalls.Select(wall => wall.Name)];

    private static IEnumerable<Wall> AllWalls => Walls.OfNamespaces.Append(Walls.Components);

    [Theory]
    [MemberData(nameof(HidingPlaceNames))]
    public void The_walker_finds_a_name_wherever_it_hides(string place)
    {
        var type = Compiled.Tests.GetType(typeof(HidingPlaces).FullName).NestedTypes.Single(type => type.Name == place);

        Assert.Contains(new Reference(typeof(Contraband).FullName!), References.Of(type));
    }

    [Theory]
    [MemberData(nameof(WallNames))]
    public void Everything_that_a_wall_forbids_is_caught(string name)
    {
        var wall = AllWalls.Single(wall => wall.Name == name);
        var caught = References.Of(Guilty(nameof(Breakers))).Where(wall.Bars).ToList();

        Assert.All(wall.Forbids, pattern => Assert.Contains(caught, reference => reference.Matches(pattern)));
    }

    [Theory]
    [InlineData(nameof(Breakers.ByInjection))]
    [InlineData(nameof(Breakers.ByConstructor))]
    [InlineData(nameof(Breakers.InItsBody))]
    public void A_component_that_takes_a_database_context_is_caught(string component)
    {
        var type = Guilty(nameof(Breakers)).NestedTypes.Single(type => type.Name == component);

        Assert.True(Compiled.IsComponent(type));
        Assert.NotEmpty(Walls.Components.Breaches(type));
    }

    [Fact]
    public void A_context_of_ours_counts_as_a_database_context() =>
        Assert.Contains(
            Walls.Components.Breaches(Guilty(nameof(Breakers)).NestedTypes.Single(type => type.Name == nameof(Breakers.ByConstructor))),
            breach => breach.EndsWith("Microsoft.EntityFrameworkCore.DbContext", StringComparison.Ordinal));

    [Fact]
    public void A_feature_that_names_another_is_caught_and_one_that_names_itself_is_not()
    {
        var walls = Walls.RoundFeatures(GuiltyFeatures, Compiled.Tests.Types);

        var breaches = walls.SelectMany(wall => Compiled.Tests.Types.Where(type => wall.Covers(type.Namespace)).SelectMany(wall.Breaches)).ToList();

        Assert.Equal(2, walls.Count);
        Assert.NotEmpty(breaches);
        Assert.All(breaches, breach => Assert.Contains("FirstPage names", breach));
    }

    [Fact]
    public void What_the_readers_hand_out_is_let_through_to_the_pure_folders()
    {
        Assert.False(Walls.Pure.Bars(new Reference("Dashboard.Core.Importing.Files.SheetRow", "get_Cells()")));
        Assert.True(Walls.Pure.Bars(new Reference("Dashboard.Core.Importing.Files.SheetRowReader")));
    }

    private static TypeDefinition Guilty(string name) => Compiled.Tests.GetType($"Dashboard.Tests.Architecture.Guilty.{name}");
}
