using CsCheck;
using Dashboard.Core.Indicators;
using Dashboard.Tests.Dossiers;

namespace Dashboard.Tests.Storage;

/// <summary>Random files through the real import, the database and the real undo.</summary>
public sealed class OrderAndUndoTests
{
    [Fact]
    public void Any_order_of_import_gives_the_figures_and_versions_of_the_oracle() =>
        Gen.Select(ToldGen.Any, ToldGen.Query.List[3, 3], Gen.Int).Sample(
            (raw, queries, seed) =>
            {
                var told = ToldCsv.Importable(raw);
                using var one = Filled(told.Files);
                using var other = Filled(told.Files.OrderBy(file => HashCode.Combine(file.Id, seed)));

                Assert.Equal(one.StoredVersions(), other.StoredVersions());
                Assert.All(queries, query => Assert.Equal(Expected(told, query), Counted(other, query)));
            },
            iter: 2, threads: 1);

    [Fact]
    public void Imports_undos_and_imports_again_leave_at_every_ledger_number_what_the_files_in_force_say() =>
        Gen.Select(ToldGen.Any, Gen.Int[0, 6].List[4, 9], ToldGen.Query).Sample(
            (raw, steps, query) =>
            {
                var told = ToldCsv.Importable(raw);
                using var office = NewOffice();
                var numbers = new Dictionary<int, long>();
                var then = new Dictionary<long, List<string>>();
                foreach (var file in steps.Select(step => told.Files[step % told.Files.Count]))
                {
                    Toggle(office, file, numbers);
                    var inForce = told with { Files = [.. told.Files.Where(one => numbers.ContainsKey(one.Id))] };
                    then[office.Data.Ledger] = Counted(office, query);
                    Assert.Equal(Expected(inForce, query), then[office.Data.Ledger]);
                }

                var last = told.Files.Where(file => numbers.ContainsKey(file.Id)).ToList();
                using var never = Filled(last);
                Assert.Equal(never.StoredVersions(), office.StoredVersions());
                Assert.All(then, pair => Assert.Equal(pair.Value, Counted(office, query with { Ledger = pair.Key })));
                Assert.Empty(office.Data.Verify());
                office.Reopen();
                Assert.All(then, pair => Assert.Equal(pair.Value, Counted(office, query with { Ledger = pair.Key })));
            },
            iter: 2, threads: 1);

    /// <summary>Imports the file, or takes it back where it is in force.</summary>
    private static void Toggle(Office office, ToldFile file, Dictionary<int, long> numbers)
    {
        if (numbers.Remove(file.Id, out var number))
        {
            office.Data.Undo(number, "thử");
            return;
        }

        numbers.Add(file.Id, Import(office, file));
    }

    private static Office NewOffice() => new("told", [.. Told.Units.OrderBy(unit => unit.Key).Select(unit => unit.Value)]);

    private static Office Filled(IEnumerable<ToldFile> files)
    {
        var office = NewOffice();
        foreach (var file in files)
        {
            Import(office, file);
        }

        return office;
    }

    private static long Import(Office office, ToldFile file)
    {
        var report = office.Import($"{file.Id}.csv", ToldCsv.Bytes(file), file.ExportedAt);
        Assert.Null(report.Refused);
        Assert.Empty(report.Rejected);
        Assert.Equal(file.Rows.Count + file.Letters.Count + file.Register.Count, report.RowsRead);
        Assert.Equal(report.RowsRead, report.Inserted + report.Updated + report.Unchanged);
        return report.Import!.Value;
    }

    /// <summary>The oracle's lines; working days are those of the shipped holidays, so handling time is left to the other tests.</summary>
    private static List<string> Expected(Told told, FigureQuery query) => WithoutDays(Oracle.Lines(told, query));

    private static List<string> Counted(Office office, FigureQuery query) => WithoutDays(FigureLines.Of(office.Data.Count(query)));

    private static List<string> WithoutDays(List<string> lines) => [.. lines.Where(line => !line.Contains("handling-time", StringComparison.Ordinal))];
}
