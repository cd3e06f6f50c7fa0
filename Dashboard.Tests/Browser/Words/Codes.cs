using System.Text.RegularExpressions;

namespace Dashboard.Tests.Browser.Words;

/// <summary>What stands in a text as it is, in no language: codes, files, addresses, numbers of legal documents.</summary>
internal static partial class Codes
{
    public static string Without(string text) => Any().Replace(text, " ");

    /// <summary>
    /// In this order: a pattern that is to be typed; the address of a page; a dossier; a procedure; a legal document; what a person searched for;
    /// a day before the ending of a file's name, that ending; a formula; a sheet that nobody named; the number of a row, as Excel writes it.
    /// </summary>
    [GeneratedRegex(
        """
        dd/MM/yyyy(\ HH:mm)?
        |(?<![\w/])/[a-z][\w/-]*(\?\S*)?
        |https?://\S+
        |\b[A-Z]\d{2}(\.\d+)*-\d{6}-\d{3,5}\b
        |\b\d\.\d{6}(\.\d{3})?(\.\d{2}){0,2}(\.H\d+)?\b
        |\b\d{1,4}(/\d{4})?/[\p{Lu}][\p{L}\d]*(-\p{L}+)*(/\p{L}+)*
        |(?<=kết\ quả\ cho\ )“[^”]*”
        |[\d_-]*(\ ?\(\d+\))?\.(xlsx|xlsm|xlsb|xls|ods|csv|html|htm|xml|pdf|docx)\b
        |\bB0\d[a-z]?\b
        |\bSheet\d+\b
        |(?<=\b[Dd]òng\ )\d+(,\ \d+)*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Any();
}
