using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>Plans the rows of a register of letters: a letter is told by dossier, number and day.</summary>
internal sealed class LetterPlanner(Archive archive, Func<string, bool, int, string> key)
{
    public void Plan(ImportPlan plan)
    {
        var file = plan.File;
        var groups = file.Letters.GroupBy(row => (Key: key(row.Code, row.IsNational, row.UnitForKey), row.Number, row.Day)).ToList();
        foreach (var group in groups)
        {
            var first = group.First();
            if (group.Any(row => !SaySame(first, row)))
            {
                var reason = Reasons.TwiceOneLetter(group.Select(row => row.Row));
                file.Rejected.AddRange(group.Select(row => new RejectedRow(file.SheetName(row.Sheet), row.Row, row.Code, null, null, reason)));
                continue;
            }

            var repeated = group.Count() - 1;
            plan.Unchanged += repeated;
            if (repeated > 0)
            {
                file.Repeated += repeated;
                file.Warnings.Add($"Thư {first.Number} của hồ sơ {first.Code} có {repeated + 1} dòng giống nhau.");
            }

            Compare(plan, group.Key.Key, first);
        }

        file.Letters.Clear();
        file.Letters.AddRange(plan.Letters.Select(letter => letter.Row));
    }

    private void Compare(ImportPlan plan, string dossierKey, LetterRow row)
    {
        var dossier = archive.Number(dossierKey);
        var inForce = archive.Letters(dossier).Where(letter => letter.Number == row.Number && letter.Day == row.Day).ToList();
        var before = inForce.Where(letter => letter.Import.CompareTo(plan.Import) < 0).ToList();
        if (inForce.Count == 0)
        {
            plan.Inserted++;
        }
        else if (Differs(before, row))
        {
            plan.Updated++;
        }
        else
        {
            plan.Unchanged++;
        }

        plan.Letters.Add((dossier, row));
    }

    private static bool Differs(List<LetterSighting> before, LetterRow row)
    {
        var oldDue = before.LastOrDefault(letter => letter.StatesOldDue)?.OldDue ?? 0;
        var newDue = before.LastOrDefault(letter => letter.StatesNewDue)?.NewDue ?? 0;
        var cause = before.LastOrDefault(letter => letter.StatesCause)?.Cause ?? 0;
        return (row.StatesOldDue && row.OldDue != oldDue)
            || (row.StatesNewDue && row.NewDue != newDue)
            || (row.StatesCause && row.Cause != cause);
    }

    private static bool SaySame(LetterRow one, LetterRow other) =>
        (one.OldDue, one.NewDue, one.Cause, one.Reason) == (other.OldDue, other.NewDue, other.Cause, other.Reason);
}
