using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Importing;

/// <summary>Plans the rows of a register of still-valid results: a row is told by unit and day.</summary>
internal sealed class StillValidPlanner(Vocabulary words)
{
    public void Plan(ImportPlan plan, IReadOnlyList<StillValidRow> inForce)
    {
        var file = plan.File;
        var titleDay = file.MomentInTitle is { } title ? DateOnly.FromDateTime(title).DayNumber : Moments.DayOfSecond(plan.Import.Second);
        foreach (var group in file.StillValid.GroupBy(row => (Unit: words.Meaning(row.Unit), Day: row.Day?.DayNumber ?? titleDay)).ToList())
        {
            var first = group.First();
            if (group.Any(row => (row.Total, row.Done) != (first.Total, first.Done)))
            {
                var reason = Reasons.TwiceInRegister(group.Select(row => row.Row));
                file.Rejected.AddRange(group.Select(row => new RejectedRow(
                    file.SheetName(row.Sheet), row.Row, null, file.HeadingOf(row.Sheet, Column.StillValidTotal), $"{row.Done}/{row.Total}", reason)));
                continue;
            }

            if (group.Count() - 1 is > 0 and var repeated)
            {
                file.Repeated += repeated;
                plan.Unchanged += repeated;
                file.Warnings.Add($"Đơn vị “{words.Text(first.Unit)}” có {repeated + 1} dòng giống nhau (dòng {string.Join(", ", group.Select(row => row.Row))}).");
            }

            Compare(plan, inForce, first, group.Key.Unit, group.Key.Day);
        }

        file.StillValid.Clear();
        file.StillValid.AddRange(plan.StillValid.Select(line => line.Row));
    }

    private static void Compare(ImportPlan plan, IReadOnlyList<StillValidRow> inForce, StillValidLine row, int unit, int day)
    {
        var same = inForce.Where(known => known.Unit == unit && known.Day == day).ToList();
        var before = same.Where(known => known.Import.CompareTo(plan.Import) < 0).MaxBy(known => known.Import);
        if (same.Count == 0)
        {
            plan.Inserted++;
        }
        else if (before is not null && (before.Total, before.Done) == (row.Total, row.Done))
        {
            plan.Unchanged++;
        }
        else
        {
            plan.Updated++;
        }

        plan.StillValid.Add((row, day));
    }
}
