using CsCheck;
using Dashboard.Core.Dossiers;

namespace Dashboard.Tests.Dossiers;

/// <summary>What must hold of the fold whatever files said.</summary>
public sealed class DossierFoldPropertyTests
{
    [Fact]
    public void Any_order_of_import_gives_the_same_versions() =>
        Gen.Select(ToldGen.Any, Gen.Int).Sample(
            (told, seed) =>
            {
                var shuffled = told.Files.OrderBy(file => HashCode.Combine(file.Id, seed)).ToList();
                Assert.Equal(
                    ToldArchive.Versions(ToldArchive.Of(told.Files), told.CodeUnits),
                    ToldArchive.Versions(ToldArchive.Of(shuffled), told.CodeUnits));
            },
            iter: 2000);

    [Fact]
    public void Taking_a_file_out_equals_never_having_seen_it() =>
        Gen.Select(ToldGen.Any, Gen.Int[0, 6]).Sample(
            (told, index) =>
            {
                var gone = told.Files[index % told.Files.Count];
                var archive = ToldArchive.Of(told.Files);
                archive.Remove(ToldArchive.Import(gone));
                Assert.Equal(
                    ToldArchive.Versions(ToldArchive.Of(told.Files.Where(file => file != gone)), told.CodeUnits),
                    ToldArchive.Versions(archive, told.CodeUnits));
            },
            iter: 2000);

    [Fact]
    public void Later_files_change_nothing_of_what_was_known_before() =>
        ToldGen.Any.Sample(
            told =>
            {
                var whole = ToldArchive.Versions(ToldArchive.Of(told.Files), told.CodeUnits);
                foreach (var moment in told.Files.Select(file => file.ExportedAt))
                {
                    var second = Moments.ToSecond(moment);
                    var part = ToldArchive.Versions(ToldArchive.Of(told.Files.Where(file => file.ExportedAt <= moment)), told.CodeUnits);
                    Assert.Equal(
                        whole.Where(stored => stored.Version.Second <= second).Select(stored => (stored.Dossier, stored.Version)),
                        part.Select(stored => (stored.Dossier, stored.Version)));
                }
            },
            iter: 1000);

    [Fact]
    public void Stepping_through_the_observations_gives_what_the_whole_fold_gives() =>
        ToldGen.Any.Sample(
            told =>
            {
                var archive = ToldArchive.Of(told.Files);
                var all = Enumerable.Repeat(true, archive.DossierCount + 1).ToArray();
                var table = archive.Observations(all);
                var versions = ToldArchive.Versions(archive, [-1, -1, -1, -1]);
                for (var dossier = 1; dossier <= archive.DossierCount; dossier++)
                {
                    Assert.Equal(
                        Stepped(archive, table[dossier], archive.Letters(dossier)),
                        versions.Where(stored => stored.Dossier == dossier).Select(stored => (stored.Version.Second, stored.Version.Facts)));
                }
            },
            iter: 1000);

    private static List<(int Second, CountedFacts Facts)> Stepped(Archive archive, ReadOnlySpan<Sighting> sightings, LetterSighting[] letters)
    {
        var state = new FoldState(archive.Words);
        var steps = new List<(int Second, CountedFacts Facts)>();
        var observations = sightings.ToArray().Select(sighting => (sighting.Import, (object)sighting))
            .Concat(letters.Select(letter => (letter.Import, (object)letter)))
            .OrderBy(pair => pair.Import);
        foreach (var (import, observation) in observations)
        {
            if (observation is LetterSighting letter)
            {
                state.See(letter);
            }
            else
            {
                state.See((Sighting)observation);
            }

            if (state.IsListed)
            {
                steps.RemoveAll(step => step.Second == import.Second);
                steps.Add((import.Second, state.Facts()));
            }
        }

        return [.. steps.Where((step, index) => index == 0 || steps[index - 1].Facts != step.Facts)];
    }
}
