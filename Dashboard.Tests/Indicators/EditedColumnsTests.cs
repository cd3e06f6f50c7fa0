using CsCheck;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Indicators;

/// <summary>Columns edited change by change are those built from scratch.</summary>
public sealed class EditedColumnsTests
{
    [Fact]
    public void Columns_after_any_imports_and_undos_equal_columns_built_from_scratch() =>
        Gen.Select(ToldGen.Any, Gen.Int[0, 6].List[0, 5], ToldGen.Query.List[2, 2]).Sample(
            (told, undone, queries) =>
            {
                var archive = ToldArchive.Empty();
                var root = RootEditor.Build(0, [], Told.Units, ImportsInForce.None, ToldArchive.Calendar);
                var inForce = new List<ToldFile>();
                var next = 1;
                foreach (var file in told.Files)
                {
                    inForce.Add(file);
                    ToldArchive.Add(archive, file);
                    root = Edited(root, archive, Touched(file), told, inForce, ref next);
                    Same(root, archive, told, inForce, queries);
                }

                foreach (var file in undone.Select(index => told.Files[index % told.Files.Count]).Where(file => inForce.Remove(file)))
                {
                    archive.Remove(ToldArchive.Import(file));
                    root = Edited(root, archive, Touched(file), told, inForce, ref next);
                    Same(root, archive, told, inForce, queries);
                }
            },
            iter: 500);

    [Fact]
    public void A_version_of_a_late_sheet_keeps_its_sheet_in_the_columns()
    {
        var facts = new CountedFacts(UnitTrail.Empty, Status.Refused, Channel.Post, new(byte.MaxValue), 1, 2, 3, FirstDueState.Unknown, 0, 4, ExternalCause: true);
        var versions = ((int[])[1, 255, 256, 300, 20_000]).Select((sheet, index) => new StoredVersion(index + 1, index + 1, new(0, facts, 1, sheet, 7))).ToList();

        var root = RootEditor.Build(1, versions, Told.Units, ImportsInForce.None, ToldArchive.Calendar);

        Assert.Equal(versions, RootEditor.Live(root));
    }

    private static bool[] Touched(ToldFile file)
    {
        var touched = new bool[ToldGen.Codes + 1];
        foreach (var code in file.Rows.Select(row => row.Code).Concat(file.Letters.Select(letter => letter.Code)))
        {
            touched[code + 1] = true;
        }

        return touched;
    }

    private static ColumnRoot Edited(ColumnRoot root, Archive archive, bool[] touched, Told told, List<ToldFile> inForce, ref int next)
    {
        var changes = Refold.Against(root, archive, touched, key => told.CodeUnits[int.Parse(key, System.Globalization.CultureInfo.InvariantCulture)]);
        for (var index = 0; index < changes.Versions.Count; index++)
        {
            changes.Versions[index] = changes.Versions[index].Id != 0 ? changes.Versions[index] : changes.Versions[index] with { Id = next++ };
        }

        return RootEditor.Edit(root, root.Ledger + 1, changes.Dossiers, changes.Versions, Told.Units, ToldArchive.Imports(inForce));
    }

    private static void Same(ColumnRoot edited, Archive archive, Told told, List<ToldFile> inForce, List<FigureQuery> queries)
    {
        var versions = ToldArchive.Versions(archive, told.CodeUnits);
        Assert.Equal(
            versions.Select(stored => (stored.Dossier, stored.Version)),
            RootEditor.Live(edited).Select(stored => (stored.Dossier, stored.Version)).OrderBy(stored => stored.Dossier).ThenBy(stored => stored.Version.Second));
        Assert.Equal(versions.Count, edited.Versions);
        Assert.Equal(versions.Count, RootEditor.Live(edited).Select(stored => stored.Id).Distinct().Count());
        var built = RootEditor.Build(edited.Ledger, versions, Told.Units, ToldArchive.Imports(inForce), ToldArchive.Calendar);
        Assert.All(queries, query => Assert.Equal(FigureLines.Of(Tally.Count(built, query)), FigureLines.Of(Tally.Count(edited, query))));
    }
}
