namespace Dashboard.Core.Indicators;

/// <summary>Digitization of results still valid (số hóa kết quả còn hiệu lực), from registers per unit.</summary>
internal static class StillValid
{
    /// <summary>By unit id: the unit's newest row that the period may look at.</summary>
    /// <remarks>A unit that no dossier list speaks for is told of all the same; a cut-off before the period is not.</remarks>
    public static Dictionary<int, Ratio> Newest(IReadOnlyList<StillValidRow> rows, PeriodPass pass)
    {
        var newest = new Dictionary<int, StillValidRow>();
        if (pass.LastDay < pass.From)
        {
            return [];
        }

        foreach (var row in rows)
        {
            if (row.Import.Second <= pass.Second && row.Day <= pass.LastDay
                && (!newest.TryGetValue(row.Unit, out var known) || IsNewer(row, known)))
            {
                newest[row.Unit] = row;
            }
        }

        return pass.Units
            .Select((unit, slot) => (unit, cutoff: pass.CutoffOf(slot)))
            .Where(pair => newest.ContainsKey(pair.unit) && !(pair.cutoff?.DayNumber < pass.From))
            .ToDictionary(pair => pair.unit, pair => new Ratio(newest[pair.unit].Done, newest[pair.unit].Total));
    }

    private static bool IsNewer(StillValidRow row, StillValidRow known) =>
        row.Day != known.Day ? row.Day > known.Day : row.Import.CompareTo(known.Import) > 0;
}
