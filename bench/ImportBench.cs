using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;
using Microsoft.Data.Sqlite;

namespace Bench;

/// <summary>The whole import into a fresh data folder, and next week's file on top of it.</summary>
internal static class ImportBench
{
    private const int PairCount = 5;

    public static int Run(string file, string week2)
    {
        Week(file, week2, print: true);
        ReadBench.Other(file, thorough: false);

        var ratios = (Read: new List<double>(), Second: new List<double>(), Growth: new List<double>());
        for (var pair = 1; pair <= PairCount; pair++)
        {
            var week = Week(file, week2, print: false);
            var read = Pairs.Cpu(() => ReadBench.Other(file, thorough: false));
            Pairs.Print($"pair {pair}: import {week.First:F2} s / reading by ExcelDataReader {read:F2} s = {week.First / read:F3}; second week {week.Second:F2} s = {week.Second / week.First:F3}; growth {week.SecondBytes >> 20} MiB after {week.FirstBytes >> 20} MiB");
            ratios.Read.Add(week.First / read);
            ratios.Second.Add(week.Second / week.First);
            ratios.Growth.Add((double)week.SecondBytes / week.FirstBytes);
        }

        var met = Pairs.Judge("import / reading", 1.3, ratios.Read);
        met &= Pairs.Judge("second week / first", 0.8, ratios.Second);
        met &= Pairs.Judge("growth of the second week / of the first", 0.15, ratios.Growth);
        return met ? 0 : 1;
    }

    /// <summary>The first import of a file of five times the rows against that of the smaller one.</summary>
    public static int Scale(string file, string larger)
    {
        Week(file, week2: null, print: true);
        return Pairs.Compare("1,000,000 rows / 200,000 rows", 5.5, PairCount, () => Week(larger, week2: null, print: false).First, () => Week(file, week2: null, print: false).First) ? 0 : 1;
    }

    private static (double First, double Second, long FirstBytes, long SecondBytes) Week(string file, string? week2, bool print)
    {
        var root = Directory.CreateTempSubdirectory("bench-import");
        try
        {
            var folder = new DataFolder(root.FullName);
            var reference = ReferenceData.Read(Repository.Path("data/reference")) with { Limits = ReadBench.Limits };
            using var units = File.OpenText(Repository.Path("data/samples/sa-dec-2023/units.csv"));
            var list = UnitFile.Parse(units);
            DashboardData? data = null;
            var open = Pairs.Cpu(() =>
            {
                data = DashboardData.Open(folder, reference, TimeProvider.System);
                data.ImportUnits(list, "bench");
            });
            using (data)
            {
                var empty = Size(folder);
                var first = Import(data!, file, DossierList.FirstExport, print);
                var one = Size(folder);
                var second = week2 is null ? 0 : Import(data!, week2, DossierList.FirstExport.AddDays(7), print);
                return (open + first, second, one - empty, Size(folder) - one);
            }
        }
        finally
        {
            root.Delete(recursive: true);
        }
    }

    private static double Import(DashboardData data, string file, DateTime exportedAt, bool print)
    {
        var request = new ImportRequest(Path.GetFileName(file), file, "bench", exportedAt);
        PreparedImport? prepared = null;
        ImportReport? report = null;
        var check = Pairs.Cpu(() => prepared = data.Prepare(request));
        var commit = Pairs.Cpu(() => report = data.Commit(prepared!));
        if (print)
        {
            Pairs.Print($"{request.FileName}: check {check:F2} s, commit {commit:F2} s; {report!.RowsRead} read, {report.Inserted} new, {report.Updated} changed, {report.Unchanged} unchanged, {report.Rejected.Count} rejected {report.Refused}");
        }

        return report!.Refused is null && report.Rejected.Count == 0 ? check + commit : throw new InvalidOperationException(report.Refused ?? report.Rejected[0].ToString());
    }

    /// <summary>Bytes of the database once its log is written back.</summary>
    private static long Size(DataFolder folder)
    {
        using var connection = new SqliteConnection($"Data Source={folder.Database};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        command.ExecuteNonQuery();
        return new FileInfo(folder.Database).Length;
    }
}
