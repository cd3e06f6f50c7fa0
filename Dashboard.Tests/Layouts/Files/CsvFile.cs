using System.Globalization;
using System.Text;

namespace Dashboard.Tests.Layouts.Files;

/// <summary>Text files: UTF-8 with a comma, UTF-8 with a mark and semicolons, UTF-16 with tabs, windows-1258.</summary>
internal static class CsvFile
{
    private const string Letters = "ÂâĂăÊêÔôƠơƯưĐđ\u0300\u0309\u0303\u0301\u0323\u00A0“”‘’–—";
    private static readonly byte[] LetterBytes =
        [0xC2, 0xE2, 0xC3, 0xE3, 0xCA, 0xEA, 0xD4, 0xF4, 0xD5, 0xF5, 0xDD, 0xFD, 0xD0, 0xF0, 0xCC, 0xD2, 0xDE, 0xEC, 0xF2, 0xA0, 0x93, 0x94, 0x91, 0x92, 0x96, 0x97];

    public static byte[] Write(Container container, Grid grid) => container switch
    {
        Container.CsvComma => Encoding.UTF8.GetBytes(Text(grid, ',')),
        Container.CsvSemicolonBom => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Text(grid, ';'))],
        Container.TabUtf16 => [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Text(grid, '\t'))],
        _ => Windows1258(Text(grid, ',')),
    };

    private static string Text(Grid grid, char delimiter)
    {
        var text = new StringBuilder();
        foreach (var row in grid.Rows)
        {
            text.AppendJoin(delimiter, row.Select(cell => Field(cell, delimiter))).Append("\r\n");
        }

        return text.ToString();
    }

    private static string Field(object? value, char delimiter)
    {
        var text = value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : value as string ?? "";
        return text.AsSpan().IndexOfAny(delimiter, '"', '\n') >= 0 ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }

    /// <summary>The hat, breve and horn stay on the letter, the tone stands behind it.</summary>
    private static byte[] Windows1258(string text)
    {
        var bytes = new List<byte>(text.Length * 2);
        foreach (var mark in text.Normalize(NormalizationForm.FormD))
        {
            var hat = mark switch { '\u0302' => "AÂaâEÊeêOÔoô", '\u0306' => "AĂaă", '\u031B' => "OƠoơUƯuư", _ => null };
            if (hat is null)
            {
                bytes.Add(ByteOf(mark));
                continue;
            }

            // In decomposed text the dot below comes before the hat: it changes places with it.
            var last = bytes.Count - 1;
            var at = bytes[last] == 0xF2 ? last - 1 : last;
            bytes[at] = ByteOf(hat[hat.IndexOf((char)bytes[at], StringComparison.Ordinal) + 1]);
        }

        return [.. bytes];
    }

    private static byte ByteOf(char mark) =>
        mark < 0x80 ? (byte)mark
        : Letters.IndexOf(mark, StringComparison.Ordinal) is >= 0 and var index ? LetterBytes[index]
        : throw new ArgumentException($"windows-1258 has no U+{(int)mark:X4}.", nameof(mark));
}
