using Dashboard.Core.Dossiers;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Plans the lines of form 06: a line is told by its period and its unit or field. They move no figure.</summary>
internal sealed class Form06Planner(Vocabulary words)
{
    /// <summary>Compares the lines with those in force of the same period, unit and field.</summary>
    /// <exception cref="ImportRefusedException">The form has no line.</exception>
    public void Plan(ImportPlan plan, IReadOnlyList<Form06Row> inForce)
    {
        var file = plan.File;
        if (file.Form06.Count == 0 && file.Rejected.Count == 0)
        {
            throw new ImportRefusedException(Reasons.NoLines);
        }

        var known = inForce.ToLookup(row => Key(row.Scope), StringComparer.Ordinal);
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
            plan.Form06.Add(first);
        }

        file.Form06.Clear();
        file.Form06.AddRange(plan.Form06);
    }

    private static void Compare(ImportPlan plan, List<Form06Row> same, Form06Line line)
    {
        var before = same.Where(row => row.Import.CompareTo(plan.Import) < 0).MaxBy(row => row.Import);
        plan.Inserted += same.Count == 0 ? 1 : 0;
        plan.Updated += same.Count > 0 && (before is null || !before.Counts.SequenceEqual(line.Counts)) ? 1 : 0;
        plan.Unchanged += before is not null && before.Counts.SequenceEqual(line.Counts) ? 1 : 0;
    }

    /// <summary>Two spellings of one unit are one, as are two of one field.</summary>
    private string Key(Form06Scope scope) =>
        $"{scope.From} {scope.To} {(scope.Unit == 0 ? -1 : words.Meaning(scope.Unit))} {Fold.Key(words.Text(scope.Group))} {Fold.Key(words.Text(scope.Field))}";
}
