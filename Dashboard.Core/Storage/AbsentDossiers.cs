using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Covering;
using Dashboard.Core.Storage.Tables;
using Microsoft.Data.Sqlite;

namespace Dashboard.Core.Storage;

/// <summary>A dossier that is no longer in the exports (không còn trong bản xuất). It is still counted.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Unit">Code of the unit last stated.</param>
/// <param name="Since">Moment of the first list that should have shown it and did not, local time.</param>
/// <param name="Import">Number of that list's import.</param>
public sealed record AbsentDossier(string Code, string Unit, DateTime Since, long Import);

/// <summary>Finds the dossiers that are no longer in the exports, in the archive of what the imports in force said.</summary>
internal static class AbsentDossiers
{
    private const int CodesNamed = 5;

    /// <summary>All dossiers absent as of a moment, by code.</summary>
    /// <param name="connection">The database.</param>
    /// <param name="ledger">Ledger number as of which they are asked.</param>
    /// <param name="inForce">The imports in force.</param>
    /// <param name="words">An empty vocabulary.</param>
    /// <param name="units">The registry of units.</param>
    /// <param name="asOf">Later lists are left out; <see langword="null"/> for none.</param>
    public static IReadOnlyList<AbsentDossier> Find(
        SqliteConnection connection, long ledger, IEnumerable<ImportRow> inForce, Vocabulary words, UnitDirectory units, DateTime? asOf)
    {
        var lists = inForce.Where(row => row.Kind == ImportKind.Dossiers && (asOf is null || row.ExportedAt <= asOf)).ToList();
        if (lists.TrueForAll(row => row.Coverage is null))
        {
            return [];
        }

        var archive = ArchiveLoader.Load(connection, ledger, lists.Select(row => row.Moment), words);
        return [.. Absences.Find(archive.Imports.Select(import => (import, archive.SightingsOf(import))), Covering(connection, lists, words), archive)
            .Select(absence => new AbsentDossier(
                DossierCode.OfKey(archive.Key(absence.Dossier)), units.ById[absence.Unit].Code, Moments.FromSecond(absence.Since.Second), absence.Since.Id))
            .OrderBy(absent => absent.Code, StringComparer.Ordinal)];
    }

    /// <summary>Warns of the dossiers that are absent since the file about to be imported.</summary>
    public static void Warn(ImportPlan plan, Archive archive, SqliteConnection connection, IEnumerable<ImportRow> inForce)
    {
        if (plan.Coverage is not { } coverage)
        {
            return;
        }

        var lists = archive.Imports.Where(import => import.Kind == ImportKind.Dossiers).Select(import => (import, archive.SightingsOf(import)))
            .Append((plan.Import, plan.Sightings)).OrderBy(list => list.Item1);
        var own = new CoveringList(plan.Import, coverage, plan.Spoken.Select(archive.Words.Meaning).ToHashSet());
        List<string> codes = [.. Absences.Find(lists, Covering(connection, inForce, archive.Words).Append(own), archive)
            .Where(absence => absence.Since == plan.Import).Select(absence => DossierCode.OfKey(archive.Key(absence.Dossier))).Order(StringComparer.Ordinal)];
        if (codes.Count > 0)
        {
            var named = string.Join(", ", codes.Take(CodesNamed)) + (codes.Count > CodesNamed ? ", …" : "");
            plan.File.Warnings.Add($"{codes.Count} hồ sơ không còn trong bản xuất từ {Moments.FromSecond(plan.Import.Second):dd/MM/yyyy} ({named}): vẫn được tính; đối chiếu với phần mềm một cửa.");
        }
    }

    private static IEnumerable<CoveringList> Covering(SqliteConnection connection, IEnumerable<ImportRow> inForce, Vocabulary words)
    {
        using var row = new Statement(connection, "SELECT Unit FROM spoken WHERE Import = ?1");
        var covering = new List<CoveringList>();
        foreach (var import in inForce)
        {
            if (import.Coverage is not { } coverage)
            {
                continue;
            }

            var units = new HashSet<int>();
            row.Bind(1, import.Id);
            while (row.Next())
            {
                units.Add(words.Meaning(row.Int(0)));
            }

            row.Reset();
            covering.Add(new(import.Moment, coverage, units));
        }

        return covering;
    }
}
