using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Indicators;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;

namespace Bench;

/// <summary>Where an import's time goes: CPU seconds and bytes allocated of each stage, week by week, the second of two runs.</summary>
internal static class StageBench
{
    public static int Run(string file, string week2)
    {
        Stages(file, week2, print: false);
        Stages(file, week2, print: true);
        return 0;
    }

    private static void Stages(string file, string week2, bool print)
    {
        var reference = ReferenceData.Read(Repository.Path("data/reference")) with { Limits = ReadBench.Limits };
        var root = Directory.CreateTempSubdirectory("bench-stages");
        try
        {
            using var list = File.OpenText(Repository.Path("data/samples/sa-dec-2023/units.csv"));
            var units = UnitFile.Parse(list);
            using var data = DashboardData.Open(new(root.FullName), reference, TimeProvider.System);
            data.ImportUnits(units, "bench");
            var known = new Known(reference, units, data.Current);
            foreach (var (path, at) in (IEnumerable<(string, DateTime)>)[(file, DossierList.FirstExport), (week2, DossierList.FirstExport.AddDays(7))])
            {
                var stage = new Stage(print);
                stage.Begin(Path.GetFileName(path));
                stage.Take("reading every cell", () => ReadBench.Ours(path, thorough: false));
                stage.Take("walking the rows, no cell asked for", () => Walk(path));
                var parts = known.Take(stage, path, at);
                PreparedImport? prepared = null;
                var whole = stage.Take("check, all of it", () => prepared = data.Prepare(new(Path.GetFileName(path), path, "bench", at)));
                stage.Tell("  of it hashing, and loading what is known", whole - parts);
                stage.Take("commit, all of it", () => data.Commit(prepared!));
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static void Walk(string path)
    {
        using var stream = File.OpenRead(path);
        using var source = Spreadsheet.Open(stream, path, ReadBench.Limits);
        var row = new SheetRow();
        while (source.NextSheet())
        {
            while (source.NextRow(row))
            {
                // Nothing is asked for.
            }
        }
    }

    /// <summary>The archive and root as a check would load them, kept from week to week.</summary>
    private sealed class Known
    {
        private readonly ReferenceData _reference;
        private readonly UnitRegistry _registry;
        private readonly Archive _archive;
        private ColumnRoot _root;
        private int _import;

        public Known(ReferenceData reference, IReadOnlyList<Unit> units, ColumnRoot empty)
        {
            var ids = empty.Units.ToDictionary(unit => unit.Value.Code, unit => unit.Key, StringComparer.Ordinal);
            (_reference, _registry, _root) = (reference, new(units), empty);
            _archive = new(new((kind, text) => reference.Wordings.Meaning(kind, text, _registry, ids)));
        }

        public double Take(Stage stage, string path, DateTime at)
        {
            ParsedFile? file = null;
            ImportPlan? plan = null;
            VersionChanges? changes = null;
            ColumnRoot? preview = null;
            var import = new ImportMoment(++_import, ImportKind.Dossiers, Moments.ToSecond(at), path);
            return stage.Take("  parsing", () => file = Parse(path))
                + stage.Take("  comparing", () => plan = new ImportPlanner(_archive, unit => _root.Units[unit].Code, _reference.Rules).Plan(file!, import, [], []))
                + stage.Take("  folding", () =>
                {
                    plan!.AddTo(_archive);
                    var touched = new bool[_archive.DossierCount + 1];
                    plan.Sightings.ForEach(sighting => touched[sighting.Dossier] = true);
                    changes = Refold.Against(_root, _archive, touched, _ => -1);
                })
                + stage.Take("  root and effect", () =>
                {
                    preview = RootEditor.Edit(_root, _import, changes!.Dossiers, changes.Versions, _root.Units, plan!.AddTo(_root.Imports, _archive.Words));
                    ImportEffect.Between(_root, preview, DateOnly.FromDateTime(at));
                    _root = preview;
                });
        }

        private ParsedFile Parse(string path)
        {
            using var stream = File.OpenRead(path);
            using var source = Spreadsheet.Open(stream, path, ReadBench.Limits);
            return new FileParser(_reference.Headings, _reference.Kinds, _registry, _archive.Words).Parse(source, "");
        }
    }

    private sealed class Stage(bool print)
    {
        public void Begin(string file) => Say($"{file}:");

        public double Take(string name, Action action)
        {
            var before = GC.GetTotalAllocatedBytes(precise: true);
            var seconds = Pairs.Cpu(action);
            Say($"  {name,-45} {seconds,6:F2} s {(GC.GetTotalAllocatedBytes(precise: true) - before) >> 20,6} MiB");
            return seconds;
        }

        public void Tell(string name, double seconds) => Say($"  {name,-45} {seconds,6:F2} s");

        private void Say(FormattableString line)
        {
            if (print)
            {
                Pairs.Print(line);
            }
        }
    }
}
