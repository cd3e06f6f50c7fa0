namespace Dashboard.Web.Components;

/// <summary>Who answers for what is done on a page.</summary>
internal static class Person
{
    /// <summary>Nobody signs in yet: the account of this machine.</summary>
    public static string Name => Environment.UserName;
}
