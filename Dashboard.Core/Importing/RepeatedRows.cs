using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>The same code twice in one file: same values, the later rows change nothing; different values, all of them are turned away.</summary>
internal static class RepeatedRows
{
    public static void Settle(ParsedFile file, Func<DossierRow, string> key, KnownFacts facts)
    {
        var first = new Dictionary<string, int>(file.Dossiers.Count, StringComparer.Ordinal);
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var index = 0; index < file.Dossiers.Count; index++)
        {
            var code = key(file.Dossiers[index]);
            if (first.TryAdd(code, index))
            {
                continue;
            }

            if (!groups.TryGetValue(code, out var group))
            {
                groups.Add(code, group = [first[code]]);
            }

            group.Add(index);
        }

        if (groups.Count > 0)
        {
            Settle(file, groups.Values, facts);
        }
    }

    private static void Settle(ParsedFile file, IEnumerable<List<int>> groups, KnownFacts facts)
    {
        var left = new HashSet<int>();
        foreach (var group in groups)
        {
            var rows = group.ConvertAll(index => file.Dossiers[index]);
            if (rows.TrueForAll(row => facts.SaySame(rows[0].Facts, row.Facts)))
            {
                left.UnionWith(group.Skip(1));
                file.Repeated += group.Count - 1;
                file.UnitsOfRepeated.AddRange(rows.Skip(1).Select(row => row.UnitForKey));
                file.Warnings.Add($"Mã {rows[0].Code} có {group.Count} dòng giống nhau (dòng {Reasons.Rows(rows.Select(row => row.Row))}).");
                continue;
            }

            left.UnionWith(group);
            var sheets = rows.Select(row => row.Sheet).Distinct().Count();
            var reason = sheets == 1 ? Reasons.Twice(rows.Select(row => row.Row)) : Reasons.TwiceOnSheets(rows.Select(row => (file.SheetName(row.Sheet), row.Row)));
            rows.ForEach(row => file.UnitsOfRejected[(file.SheetName(row.Sheet), row.Row)] = row.UnitForKey);
            file.Rejected.AddRange(rows.Select(row => new RejectedRow(file.SheetName(row.Sheet), row.Row, row.Code, null, null, reason)));
        }

        var index = 0;
        file.Dossiers.RemoveAll(_ => left.Contains(index++));
    }
}
