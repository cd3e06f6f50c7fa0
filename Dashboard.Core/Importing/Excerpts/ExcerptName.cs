using System.Globalization;
using System.Text;

namespace Dashboard.Core.Importing.Excerpts;

/// <summary>The names under which rows come back. A file's name may tell its moment and a sheet's name its unit, so both are kept.</summary>
internal static class ExcerptName
{
    private const string Prefix = "Dòng bị loại - ";
    private const string Ending = ".xlsx";
    private const int LongestSheet = 31;
    private const string NotInSheets = "[]:*?/\\";

    /// <summary>The file's own name behind a prefix, which is not put twice.</summary>
    public static string Of(string fileName)
    {
        var name = Path.GetFileNameWithoutExtension(fileName).Normalize(NormalizationForm.FormC);
        return (name.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? name : Prefix + name) + Ending;
    }

    /// <summary>A name that a sheet of a workbook may have, as near to its own as can be.</summary>
    public static string OfSheet(string name, IEnumerable<string> taken)
    {
        var clean = new string([.. name.Select(letter => char.IsControl(letter) || NotInSheets.Contains(letter, StringComparison.Ordinal) ? ' ' : letter)]).Trim().Trim('\'');
        clean = clean.Length == 0 ? "Trang" : Cut(clean, LongestSheet);
        var known = taken.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var free = clean;
        for (var number = 2; known.Contains(free); number++)
        {
            var mark = string.Create(CultureInfo.InvariantCulture, $" ({number})");
            free = Cut(clean, LongestSheet - mark.Length) + mark;
        }

        return free;
    }

    private static string Cut(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)].TrimEnd();
}
