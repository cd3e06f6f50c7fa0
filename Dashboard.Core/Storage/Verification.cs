using System.Security.Cryptography;
using Dashboard.Core.Indicators;

namespace Dashboard.Core.Storage;

/// <summary>Checks the database and what must always hold of it.</summary>
internal sealed class Verification(DataFolder folder, Database database, RootLoader roots)
{
    /// <summary>What does not hold, in Vietnamese; empty where all is well.</summary>
    public IReadOnlyList<string> Run(ColumnRoot current)
    {
        var faults = new List<string>();
        using (var connection = database.Open())
        {
            using var check = new Statement(connection, "PRAGMA integrity_check");
            while (check.Next())
            {
                faults.AddRange(check.Text(0) is not "ok" and var fault ? [$"Cơ sở dữ liệu hỏng: {fault}."] : []);
            }
        }

        CheckOriginals(current, faults);
        CheckFold(current, faults);
        CheckIdentities(current, faults);
        return faults;
    }

    private void CheckOriginals(ColumnRoot current, List<string> faults)
    {
        foreach (var row in roots.InForce(current.Ledger))
        {
            var path = folder.Original(row.Hash);
            if (!File.Exists(path))
            {
                faults.Add($"Thiếu tệp gốc của lần nạp số {row.Id} ({row.File}).");
                continue;
            }

            using var bytes = File.OpenRead(path);
            if (Convert.ToHexStringLower(SHA256.HashData(bytes)) != row.Hash)
            {
                faults.Add($"Tệp gốc của lần nạp số {row.Id} ({row.File}) đã bị sửa.");
            }
        }
    }

    /// <summary>Folding everything again must give the stored versions.</summary>
    private void CheckFold(ColumnRoot current, List<string> faults)
    {
        var units = UnitDirectory.Load(database, current.Ledger);
        using var connection = database.Open();
        var archive = ArchiveLoader.Load(connection, current.Ledger, roots.InForce(current.Ledger).Select(row => row.Moment), roots.Words(units));
        var all = new bool[archive.DossierCount + 1];
        Array.Fill(all, value: true);
        var changes = Refold.Against(current, archive, all, units.UnitOfKey);
        if (changes.Dossiers.Count > 0)
        {
            faults.Add($"{changes.Dossiers.Count} hồ sơ có số liệu lưu khác với tính lại từ các tệp đã nạp.");
        }
    }

    private static void CheckIdentities(ColumnRoot current, List<string> faults)
    {
        if (Tally.NewestMoment(current) is not { } asOf)
        {
            return;
        }

        var to = DateOnly.FromDateTime(asOf);
        var figures = Tally.Count(current, new(new(to.Year, 1, 1), to, asOf));
        foreach (var (code, unit) in figures.Units.Append(new("toàn bộ", figures.Total)))
        {
            var counts = unit.Counts;
            if (counts.Received != counts.Resolved + counts.Withdrawn + counts.Pending)
            {
                faults.Add($"{code}: số tiếp nhận ({counts.Received}) khác đã giải quyết + rút + đang giải quyết.");
            }
        }
    }
}
