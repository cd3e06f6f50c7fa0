using System.Text.RegularExpressions;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows between data rows that head a group: a unit, a field or a procedure.</summary>
internal static partial class GroupRow
{
    /// <summary>
    /// The text of a row that heads a group: one text, which may stand in several merged cells, maybe behind an
    /// ordinal and before counts ("I | Phòng Tư pháp | 25 hồ sơ"); <see langword="null"/> of any other row.
    /// </summary>
    public static string? Text(SheetRow row)
    {
        string? first = null, only = null;
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column].IsEmpty)
            {
                continue;
            }

            var text = Fold.Clean(CellText.Of(row[column]));
            first ??= text;
            if (text == only || (only is not null && !RowShape.IsOrdinal(only) && IsCount(text)))
            {
                continue;
            }

            if (only is not null && !RowShape.IsOrdinal(only))
            {
                return null;
            }

            only = text;
        }

        return only;
    }

    /// <summary>What a group may be called by, best first: as written, without its number, without the count behind it.</summary>
    public static IEnumerable<string> Names(string text)
    {
        var bare = RowShape.WithoutOrdinal(text);
        return new[] { text, bare, SheetContext.WithoutLabel(bare), Counted().Replace(bare, ""), Counted().Replace(SheetContext.WithoutLabel(bare), "") }
            .Where(name => name.Length > 0)
            .Distinct(StringComparer.Ordinal);
    }

    /// <summary>What stands behind "Lĩnh vực" or "Thủ tục"; "" where the text begins with neither.</summary>
    public static (string Field, string Procedure) Labelled(string text)
    {
        var match = Label().Match(RowShape.WithoutOrdinal(text));
        return !match.Success ? ("", "")
            : match.Groups["field"].Success ? (Counted().Replace(match.Groups["name"].Value, ""), "")
            : ("", Counted().Replace(match.Groups["name"].Value, ""));
    }

    private static bool IsCount(string text) => ValueParser.TryCount(Unit().Replace(text, ""), out _);

    /// <summary>"(25 hồ sơ)", ": 25 hồ sơ", "(25)" at the end.</summary>
    [GeneratedRegex(@"\s*(:\s*[\d.]+\s*(hồ sơ|HS)?|\(\s*(tổng( số)?:?\s*)?[\d.]+\s*(hồ sơ|HS)?\s*\))\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Counted();

    [GeneratedRegex(@"\s*(hồ sơ|HS|%)\s*$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Unit();

    [GeneratedRegex(@"^((?<field>lĩnh vực|tên lĩnh vực)|thủ tục hành chính|thủ tục|tên thủ tục|TTHC)\s*[:\-–]?\s*(?<name>.*)$", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Label();
}
