using Dashboard.Core.Importing;
using Dashboard.Core.Storage;
using Dashboard.Core.Units;

namespace Bench;

/// <summary>A data folder of many dossiers with three versions each, made by three weekly imports and kept for the next run.</summary>
internal static class LargeFolder
{
    private const int Weeks = 3;

    public static int Make(string folder, int dossiers)
    {
        using var data = Open(folder);
        if (data.Units.Count == 0)
        {
            using var units = File.OpenText(Repository.Path("data/samples/sa-dec-2023/units.csv"));
            data.ImportUnits(UnitFile.Parse(units), "bench");
        }

        for (var week = data.Imports().Count + 1; week <= Weeks; week++)
        {
            var file = Path.Combine(Path.GetTempPath(), $"bench-{Environment.ProcessId}-{week}.csv");
            try
            {
                DossierList.Write(file, dossiers, seed: 1, week, inline: true, moving: true);
                ImportReport? report = null;
                var seconds = Pairs.Cpu(() => report = data.Import(new($"Danh sách hồ sơ tuần {week}.csv", file, "bench", DossierList.FirstExport.AddDays(7 * (week - 1)))));
                Pairs.Print($"week {week}: {report!.RowsRead} rows in {seconds:F1} s CPU; {report.Inserted} new, {report.Updated} changed, {report.Rejected.Count} rejected {report.Refused}");
                if (report.Refused is not null)
                {
                    return 1;
                }
            }
            finally
            {
                File.Delete(file);
            }
        }

        Pairs.Print($"{folder}: {data.Current.Versions} versions");
        return data.Current.Versions == (long)dossiers * Weeks ? 0 : 1;
    }

    public static DashboardData Open(string folder) => DashboardData.Open(
        new(folder), ReferenceData.Read(Repository.Path("data/reference")) with { Limits = ReadBench.Limits }, TimeProvider.System);
}
