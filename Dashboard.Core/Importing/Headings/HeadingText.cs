using System.Text;
using System.Text.RegularExpressions;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Headings;

/// <summary>The forms in which a heading may be written: numbered, with a note behind it, as a machine's name, abbreviated.</summary>
internal static partial class HeadingText
{
    /// <summary>Short forms that stand for one thing in the headings of these files.</summary>
    private static readonly Dictionary<string, string[]> Short = new(StringComparer.Ordinal)
    {
        ["hs"] = ["ho", "so"],
        ["kq"] = ["ket", "qua"],
        ["tthc"] = ["thu", "tuc"],
        ["tphs"] = ["thanh", "phan", "ho", "so"],
        ["dv"] = ["don", "vi"],
        ["cq"] = ["co", "quan"],
        ["sdt"] = ["so", "dien", "thoai"],
        ["gq"] = ["giai", "quyet"],
        ["tg"] = ["thoi", "gian"],
        ["tgian"] = ["thoi", "gian"],
        ["cbcc"] = ["can", "bo"],
        ["lv"] = ["linh", "vuc"],
    };

    /// <summary>The heading as it stands, then without its number, its marks and a note that only tells a format.</summary>
    public static IEnumerable<string> Forms(string heading)
    {
        yield return heading;
        var bare = Note().Replace(Number().Replace(heading, ""), " ");
        if (bare.Length < heading.Length)
        {
            yield return bare;
        }
    }

    /// <summary>The folded words of a heading, machine names taken apart and short forms written out.</summary>
    public static string[] Words(string heading)
    {
        var spaced = new StringBuilder(heading.Length + 8);
        for (var index = 0; index < heading.Length; index++)
        {
            if (index > 0 && char.IsUpper(heading[index]) && char.IsLower(heading[index - 1]))
            {
                spaced.Append(' ');
            }

            spaced.Append(heading[index]);
        }

        var bare = Note().Replace(Number().Replace(spaced.ToString(), ""), " ").Replace("T.gian", "tgian", StringComparison.OrdinalIgnoreCase);
        return [.. Fold.Loose(bare).Replace("thu tuc hanh chinh", "thu tuc", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(word => Short.GetValueOrDefault(word) ?? [word])];
    }

    /// <summary>"(3) Ngày nhận", "3. Ngày nhận", "[3] Ngày nhận".</summary>
    [GeneratedRegex(@"^\s*[\(\[]?\d{1,2}[\)\].]\s*", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Number();

    /// <summary>A note that tells only a number, a mark or a format: "(3)", "(*)", "(dd/MM/yyyy)", "(nếu có)", "(x)".</summary>
    [GeneratedRegex(@"[\(\[]\s*([\d\s*+=\-/.]*|[dmyhnstDMYHNST]{1,4}([\s/:.\-]+[dmyhnstDMYHNST]{1,4})*|nếu có|neu co|bắt buộc|x)\s*[\)\]]", RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Note();
}
