using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>A line of form 06 that an import in force holds.</summary>
/// <param name="Import">The import.</param>
/// <param name="From">First day of the form's period.</param>
/// <param name="To">Last day of the period.</param>
/// <param name="Scope">Wording of the unit or field.</param>
/// <param name="Counts">The form's columns (3) to (13).</param>
public sealed record Form06Row(ImportMoment Import, int From, int To, int Scope, IReadOnlyList<long> Counts);

/// <summary>Plans the lines of form 06: a line is told by its period and its unit or field. They move no figure.</summary>
internal sealed class Form06Planner(Vocabulary words)
{
    /// <summary>Compares the lines with those in force of the same period.</summary>
    /// <exception cref="ImportRefusedException">The titles tell no period.</exception>
    public void Plan(ImportPlan plan, IReadOnlyList<Form06Row> inForce)
    {
        var file = plan.File;
        var (from, to) = file.Filters.Period is { } period ? (period.From.DayNumber, period.To.DayNumber) : throw new ImportRefusedException(Reasons.NoPeriod);
        var known = inForce.Where(row => (row.From, row.To) == (from, to)).ToLookup(row => Key(row.Scope), StringComparer.Ordinal);
        foreach (var group in file.Form06.GroupBy(line => Key(line.Scope), StringComparer.Ordinal).ToList())
        {
            var first = group.First();
            if (group.Any(line => !line.Counts.SequenceEqual(first.Counts)))
            {
                var reason = Reasons.TwiceInRegister(group.Select(line => line.Row));
                file.Rejected.AddRange(group.Select(line => new RejectedRow(
                    file.SheetName(line.Sheet), line.Row, null, file.HeadingOf(line.Sheet, Column.ReceivedTotal), $"{line.Counts[0]}", reason)));
                continue;
            }

            file.Repeated += group.Count() - 1;
            plan.Unchanged += group.Count() - 1;
            Compare(plan, known[group.Key].ToList(), first);
            plan.Form06.Add((first, from, to));
        }

        file.Form06.Clear();
        file.Form06.AddRange(plan.Form06.Select(line => line.Line));
    }

    private static void Compare(ImportPlan plan, List<Form06Row> same, Form06Line line)
    {
        var before = same.Where(row => row.Import.CompareTo(plan.Import) < 0).MaxBy(row => row.Import);
        plan.Inserted += same.Count == 0 ? 1 : 0;
        plan.Updated += same.Count > 0 && (before is null || !before.Counts.SequenceEqual(line.Counts)) ? 1 : 0;
        plan.Unchanged += before is not null && before.Counts.SequenceEqual(line.Counts) ? 1 : 0;
    }

    /// <summary>Two spellings of one unit are one line, as are two of one field.</summary>
    private string Key(int scope) =>
        words.Kind(scope) == WordingKind.Unit ? $"unit {words.Meaning(scope)}" : $"field {Fold.Key(words.Text(scope))}";
}
