namespace Dashboard.Web.Wording;

/// <summary>Names of units where room is short.</summary>
internal static class UnitWords
{
    private static readonly string[] Titles = ["UBND ", "Ủy ban nhân dân "];

    /// <summary>The name without “UBND” in front: “Phường 1”.</summary>
    public static string Name(string name) =>
        Titles.FirstOrDefault(title => name.StartsWith(title, StringComparison.OrdinalIgnoreCase)) is { } title ? name[title.Length..] : name;

    /// <summary>The shortest name that is still told apart: “Phường 1” of “UBND Phường 1”, “Nội vụ” of “Phòng Nội vụ”.</summary>
    public static string Short(string name) =>
        Name(name) is var rest && rest.StartsWith("Phòng ", StringComparison.OrdinalIgnoreCase) ? rest["Phòng ".Length..] : rest;
}
