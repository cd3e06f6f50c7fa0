using System.Globalization;
using Dashboard.Tests.Layouts.Files;

namespace Dashboard.Tests.Layouts.Sheets;

/// <summary>Sheets drawn as text in a test: a line a row, cells parted by a bar, whole numbers as numbers.</summary>
internal static class Drawn
{
    public static Grid Sheet(string text, string name = "Sheet1")
    {
        var grid = new Grid(name);
        foreach (var line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            grid.Add(line.Trim().Length == 0 ? [] : [.. line.Split('|').Select(cell => Value(cell.Trim()))]);
        }

        return grid;
    }

    private static object? Value(string text) =>
        text.Length is > 0 and < 6 && (text[0] != '0' || text.Length == 1) && text.All(char.IsAsciiDigit) ? double.Parse(text, CultureInfo.InvariantCulture) : text;
}
