namespace Dashboard.Tests.Commands;

/// <summary>Wrong usage ends with exit code 2, a sentence on standard error and nothing on standard output.</summary>
public sealed class WrongUsageTests : IDisposable
{
    private readonly InventedCity _city = new();

    [Theory]
    [InlineData("imports", "thừa")]
    [InlineData("verify", "thừa")]
    [InlineData("indicators", "--from", "2024-01-01", "--to", "2024-01-31", "thừa")]
    [InlineData("dossiers", "thừa", "--indicator", "late-resolved", "--part", "numerator", "--from", "2024-01-01", "--to", "2024-01-31")]
    public void A_word_too_many_is_wrong_usage(params string[] args)
    {
        var (exit, output, error) = _city.Run(args);

        Assert.Equal((2, ""), (exit, output));
        Assert.Contains("“thừa”", error, StringComparison.Ordinal);
    }

    public void Dispose() => _city.Dispose();
}
