namespace Dashboard.Core.Importing.Rules;

/// <summary>Tells a file's report of a broken rule: rows turned away, or one sentence with their number and the first of them.</summary>
internal static class BrokenRule
{
    private const int RowsNamed = 5;

    /// <summary>Adds a sentence to the file's warnings; none where no row breaks the rule.</summary>
    public static void Tell(ParsedFile file, Severity severity, string things, RowRule rule, IReadOnlyList<int> rows)
    {
        if (rows.Count > 0)
        {
            var named = string.Join(", ", rows.Take(RowsNamed)) + (rows.Count > RowsNamed ? ", …" : "");
            file.Warnings.Add($"{(severity == Severity.Note ? "Ghi chú: " : "")}{rows.Count} {things} {RuleWords.Breach(rule)} (dòng {named}).");
        }
    }

    /// <summary>A row that a rule turns away.</summary>
    public static RejectedRow Reject(ParsedFile file, int sheet, int row, string code, Column column, string? value, RowRule rule) =>
        new(file.SheetName(sheet), row, code, file.HeadingOf(sheet, column), value, RuleWords.Reason(rule));
}
