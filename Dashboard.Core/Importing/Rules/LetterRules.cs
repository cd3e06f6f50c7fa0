using System.Globalization;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Rules;

/// <summary>A letter of apology is not older than its dossier, where dossier lists have told the day of receipt.</summary>
/// <remarks>As a rejecting rule this makes the order of imports matter: a register imported before its list is not looked at.</remarks>
internal sealed class LetterRules(RuleTable table, Archive archive, Func<string, bool, int, string> key)
{
    public void Apply(ParsedFile file)
    {
        var known = file.Letters.ConvertAll(row => archive.Find(key(row.Code, row.IsNational, row.UnitForKey)) ?? 0);
        var touched = new bool[archive.DossierCount + 1];
        foreach (var dossier in known)
        {
            touched[dossier] = dossier != 0;
        }

        var observations = archive.Observations(touched);
        var early = new HashSet<LetterRow>(file.Letters.Where((row, index) => row.Day < Received(observations[known[index]])));
        var severity = table[RowRule.LetterBeforeReceived];
        if (severity != Severity.Reject)
        {
            BrokenRule.Tell(file, severity, "thư xin lỗi", RowRule.LetterBeforeReceived, [.. early.Select(row => row.Row)]);
            return;
        }

        file.Rejected.AddRange(early.Select(row => BrokenRule.Reject(
            file, row.Sheet, row.Row, row.Code, Column.LetterDate,
            Moments.FromDay(row.Day)?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture), RowRule.LetterBeforeReceived)));
        file.Letters.RemoveAll(early.Contains);
    }

    /// <summary>The day of receipt last stated; 0 where none was.</summary>
    private static int Received(ReadOnlySpan<Sighting> sightings)
    {
        var received = 0;
        foreach (ref readonly var sighting in sightings)
        {
            received = sighting.Facts.States(Facts.Received) ? Moments.DayOf(sighting.Facts.Received) : received;
        }

        return received;
    }
}
