namespace Dashboard.Tests.Browser.Guide;

/// <summary>The guide shows the pictures that the recipe makes, all of them and no others; a fault in that is seen.</summary>
public sealed class GuideFolderTests : IDisposable
{
    private static readonly GuidePicture Picture = new("mot", "/", "h1", 20) { Width = 10 };

    private readonly string _folder = Directory.CreateTempSubdirectory("guide-").FullName;

    public GuideFolderTests()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "hinh"));
        Write("README.md", "![Một](hinh/mot.png) [Một](01.md#a)");
        Write("01.md", "[Về đầu](README.md), [ngoài](https://example.org/)");
        Draw("mot", 10, 20);
    }

    [Fact]
    public void The_guide_is_as_its_recipe() => AssertNone(new GuideFolder(Path.Combine(ProjectFile.Root, "docs", "huong-dan")).Faults(GuidePicture.All));

    [Fact]
    public void Every_picture_has_a_name_of_its_own() =>
        Assert.Equal(GuidePicture.All.Count, GuidePicture.All.Select(picture => picture.Name).Distinct(StringComparer.Ordinal).Count());

    [Fact]
    public void A_sound_guide_has_no_fault() => AssertNone(Faults());

    [Fact]
    public void A_picture_that_no_row_makes_is_told()
    {
        Write("01.md", "<img src=\"hinh/hai.png\" width=\"1\">");
        Draw("hai", 1, 1);
        Assert.Equal(["hinh/hai.png is shown by the guide and made by no row", "hinh/hai.png lies there and is made by no row"], Faults());
    }

    [Fact]
    public void A_picture_that_no_chapter_shows_is_told()
    {
        Write("README.md", "Không có hình");
        Assert.Equal(["hinh/mot.png is made and shown nowhere"], Faults());
    }

    [Fact]
    public void A_picture_that_is_not_there_is_told()
    {
        File.Delete(Path.Combine(_folder, "hinh", "mot.png"));
        Assert.Equal(["hinh/mot.png is not there", "README.md refers to hinh/mot.png, which is not there"], Faults());
    }

    [Fact]
    public void A_picture_of_another_size_is_told()
    {
        Draw("mot", 10, 21);
        Assert.Equal(["hinh/mot.png is 10 x 21, not 10 x 20"], Faults());
    }

    [Fact]
    public void A_picture_that_is_too_heavy_is_told()
    {
        Draw("mot", 10, 20, GuideFolder.MostBytes);
        Assert.Contains("more than", Assert.Single(Faults()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_to_nothing_is_told()
    {
        Write("01.md", "[Chương hai](02.md)");
        Assert.Equal(["01.md refers to 02.md, which is not there"], Faults());
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static void AssertNone(IEnumerable<string> faults) => Assert.Equal(string.Empty, string.Join(Environment.NewLine, faults));

    private IEnumerable<string> Faults() => new GuideFolder(_folder).Faults([Picture]);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(_folder, name), text);

    private void Draw(string name, byte width, byte height, int more = 0) => File.WriteAllBytes(
        Path.Combine(_folder, "hinh", name + ".png"),
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0, width, 0, 0, 0, height, .. new byte[more]]);
}
