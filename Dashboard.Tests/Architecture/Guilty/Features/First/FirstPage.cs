using Dashboard.Tests.Architecture.Guilty.Features.Second;

namespace Dashboard.Tests.Architecture.Guilty.Features.First;

/// <summary>Reaches into another feature.</summary>
internal static class FirstPage
{
    public static string Title() => SecondPage.Title();
}
