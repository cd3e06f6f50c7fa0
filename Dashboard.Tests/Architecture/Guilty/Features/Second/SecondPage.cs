namespace Dashboard.Tests.Architecture.Guilty.Features.Second;

/// <summary>Innocent: names itself only.</summary>
internal static class SecondPage
{
    public static string Title() => Name();

    private static string Name() => nameof(SecondPage);
}
