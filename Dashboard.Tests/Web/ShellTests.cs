using System.Text.RegularExpressions;
using Dashboard.Web.Shell;
using Dashboard.Web.Wording;

namespace Dashboard.Tests.Web;

public sealed partial class ShellTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("http://127.0.0.1:0")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://[::1]:5080")]
    [InlineData("http://127.0.0.1:5080;http://localhost:5081")]
    public void Addresses_of_this_machine_are_taken(string? urls) => Assert.NotEmpty(LoopbackAddresses.Read(urls));

    [Theory]
    [InlineData("http://0.0.0.0:5080")]
    [InlineData("http://*:5080")]
    [InlineData("http://+:80")]
    [InlineData("http://192.168.1.4:5080")]
    [InlineData("http://[::]:5080")]
    [InlineData("http://localhost.example.com")]
    [InlineData("http://127.0.0.1:5080;http://10.0.0.1:5080")]
    [InlineData("unix:/tmp/x.sock")]
    [InlineData("5080")]
    public void Any_other_address_is_refused_in_a_sentence(string urls) =>
        Assert.Contains("chưa có đăng nhập", Assert.Throws<AddressRefusedException>(() => LoopbackAddresses.Read(urls)).Message, StringComparison.Ordinal);

    [Fact]
    public void Every_canonical_status_has_its_word()
    {
        Assert.Equal(11, StatusWords.Known.Count);
        Assert.Equal("Đã trả kết quả", StatusWords.Of("Returned"));
        Assert.Equal("Something", StatusWords.Of("Something"));
    }

    [Fact]
    public void The_theme_uses_only_colours_of_the_tokens()
    {
        var tokens = File.ReadAllText(Path.Combine(Root(), "Dashboard.Web", "wwwroot", "tokens.css"));
        var theme = File.ReadAllText(Path.Combine(Root(), "Dashboard.Web", "Shell", "Theme.cs"));

        var colours = Colour().Matches(theme).Select(match => match.Value).ToList();

        Assert.NotEmpty(colours);
        Assert.All(colours, colour => Assert.Contains(colour, tokens, StringComparison.OrdinalIgnoreCase));
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "TthcDashboard.sln")))
        {
            folder = folder.Parent!;
        }

        return folder.FullName;
    }

    [GeneratedRegex("#[0-9A-F]{6}", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
