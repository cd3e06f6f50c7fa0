using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Covering;
using Dashboard.Core.Importing.Rules;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Importing;

/// <summary>Compares a parsed file with the archive: keys, repeated rows, unknown wordings, new and changed. Writes nothing.</summary>
/// <param name="archive">What the imports in force said; the plan's own rows are added to it.</param>
/// <param name="unitCode">Code of a unit by its id.</param>
/// <param name="rules">How severe the rules across columns are.</param>
public sealed class ImportPlanner(Archive archive, Func<int, string> unitCode, RuleTable rules)
{
    private readonly Vocabulary _words = archive.Words;

    /// <summary>Plans the import of a file.</summary>
    /// <exception cref="ImportRefusedException">A wording is unknown, or no unit is stated.</exception>
    public ImportPlan Plan(ParsedFile file, ImportMoment import, IReadOnlyList<StillValidRow> stillValid, IReadOnlyList<Form06Row> form06)
    {
        var plan = new ImportPlan { File = file, Import = import };
        new UnknownWordings(_words).Check(file);
        switch (file.Kind)
        {
            case ImportKind.Dossiers:
                RefuseDueAsReturn(file, Moments.DayOfSecond(import.Second));
                WarnOfNoUnit(file);
                new RowRules(rules, _words, Moments.DayOfSecond(import.Second)).Apply(file);
                PlanSightings(plan, speaks: true);
                break;
            case ImportKind.Digitized:
                PlanSightings(plan, speaks: false);
                break;
            case ImportKind.Letters:
                new LetterRules(rules, archive, Key).Apply(file);
                new LetterPlanner(archive, Key).Plan(plan);
                break;
            case ImportKind.Form06:
                new Form06Planner(_words).Plan(plan, form06);
                break;
            default:
                new StillValidPlanner(_words).Plan(plan, stillValid);
                break;
        }

        plan.Coverage = Coverage.Of(file, _words);
        return plan;
    }

    private static void WarnOfNoUnit(ParsedFile file)
    {
        var rows = file.Dossiers.Where(row => !row.Facts.States(Facts.Unit)).ToList();
        if (rows.Count > 0)
        {
            file.Warnings.Add(Reasons.WithoutUnit(rows.Count, rows.Select(row => row.Row)));
        }
    }

    /// <summary>"Ngày trả" without a column of due days beside it means the end, unless days to come stand in it.</summary>
    private static void RefuseDueAsReturn(ParsedFile file, int exportDay)
    {
        foreach (var (sheet, headings) in file.Headings)
        {
            var heading = headings.HeadingOf(Column.Finished);
            if (!headings.Has(Column.Due) && Text.Fold.Key(heading) == "ngaytra" && file.Dossiers.Exists(row => row.Sheet == sheet && Moments.DayOf(row.Facts.Finished) > exportDay))
            {
                throw new ImportRefusedException(Reasons.ReturnOrDue(file.SheetName(sheet), heading));
            }
        }
    }

    /// <summary>A national code is a key by itself; any other one only within its unit, without which it waits.</summary>
    private string Key(string code, bool isNational, int unitWording) =>
        isNational ? code
        : unitWording != 0 && _words.Meaning(unitWording) is >= 0 and var unit ? $"{unitCode(unit)}/{code}"
        : $"/{code}";

    private void PlanSightings(ImportPlan plan, bool speaks)
    {
        var file = plan.File;
        var known = new KnownFacts(_words);
        RepeatedRows.Settle(file, row => Key(row.Code, row.IsNational, row.UnitForKey), known);
        plan.Unchanged += file.Repeated;

        foreach (var row in file.Dossiers)
        {
            var dossier = archive.Number(Key(row.Code, row.IsNational, row.UnitForKey));
            plan.Sightings.Add(new(dossier, 0, row.Sheet, row.Row));
            if (speaks && row.Facts.States(Facts.Unit))
            {
                plan.Spoken.Add(row.Facts.Unit);
            }
        }

        if (speaks && !file.IsExcerpt)
        {
            plan.Spoken.UnionWith(file.CoveredUnits);
        }

        var touched = new bool[archive.DossierCount + 1];
        foreach (var sighting in plan.Sightings)
        {
            touched[sighting.Dossier] = true;
        }

        var before = archive.Observations(touched);
        for (var index = 0; index < plan.Sightings.Count; index++)
        {
            var facts = file.Dossiers[index].Facts;
            var dossier = plan.Sightings[index].Dossier;
            Compare(plan, before[dossier], facts, speaks, known, UnitOf(file.Dossiers[index].UnitForKey));
            plan.Sightings[index] = plan.Sightings[index] with { FactSet = archive.Intern(dossier, facts) };
        }

        file.UnitsOfRepeated.ForEach(wording => plan.ByUnit.Keep(UnitOf(wording)));
        file.Rejected.ForEach(row => plan.ByUnit.Reject(UnitOf(file.UnitsOfRejected.GetValueOrDefault((row.Sheet, row.Row)))));
        plan.Sightings.Sort((one, other) => one.Dossier.CompareTo(other.Dossier));
    }

    /// <summary>Id of the unit that a wording means; −1 where it means none.</summary>
    private int UnitOf(int wording) => wording == 0 ? -1 : _words.Meaning(wording);

    /// <summary>New where the dossier was not in force before (a waiting code: where nothing was), else compared with what was known at that moment.</summary>
    private static void Compare(ImportPlan plan, ReadOnlySpan<Sighting> before, FactSet facts, bool lists, KnownFacts known, int unit)
    {
        var inForce = false;
        known.Clear();
        foreach (ref readonly var sighting in before)
        {
            inForce |= !lists || sighting.Import.Kind == ImportKind.Dossiers;
            if (sighting.Import.CompareTo(plan.Import) < 0)
            {
                known.Add(sighting.Facts);
            }
        }

        if (!inForce)
        {
            plan.Inserted++;
            plan.ByUnit.Insert(unit);
        }
        else if (known.Differs(facts))
        {
            plan.Updated++;
            plan.ByUnit.Update(unit);
        }
        else
        {
            plan.Unchanged++;
            plan.ByUnit.Keep(unit);
        }
    }
}
