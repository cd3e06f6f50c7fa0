using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Rules;

/// <summary>How severe each rule across columns is (data, not code).</summary>
public sealed class RuleTable
{
    private readonly Dictionary<RowRule, Severity> _severities = [];

    /// <summary>How severe a broken rule is.</summary>
    public Severity this[RowRule rule] => _severities[rule];

    /// <summary>Reads the table: <c>rule,severity</c>. A row without a code or receipt cannot be kept, so those two always reject.</summary>
    /// <exception cref="FormatException">A rule or severity cannot be read, a rule is missing or stands twice, or one that must reject does not.</exception>
    public static RuleTable Parse(TextReader csv)
    {
        var table = new RuleTable();
        foreach (var record in CsvRecords.Read(csv).Skip(1))
        {
            if (!TryRead<RowRule>(record[0], out var rule) || !TryRead<Severity>(record[1], out var severity) || !table._severities.TryAdd(rule, severity))
            {
                throw new FormatException($"Line {record.Line}: '{record[0]},{record[1]}' is no rule with its severity, or stands twice.");
            }

            if (rule is RowRule.NoCode or RowRule.NoReceipt && severity != Severity.Reject)
            {
                throw new FormatException($"Line {record.Line}: '{record[0]}' must reject.");
            }
        }

        return Enum.GetValues<RowRule>().Where(rule => !table._severities.ContainsKey(rule)).ToList() is [var missing, ..]
            ? throw new FormatException($"The rule {missing} is missing.")
            : table;
    }

    private static bool TryRead<T>(string text, out T value)
        where T : struct, Enum =>
        Enum.TryParse(text.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out value) && !char.IsAsciiDigit(text[0]);
}
