using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Dossiers;

/// <summary>A slow and obvious second count of every figure, from plain records and the words of the specification.</summary>
internal static class Oracle
{
    private static readonly string[] Units = ["A", "B", "C"];

    public static bool SpeaksFor(ToldFile file, int unit) =>
        file.Kind == ImportKind.Dossiers
        && (file.Covers.Contains(unit) || (file.Has(Facts.Unit) && file.Rows.Any(row => row.Unit == unit)));

    /// <summary>One line a figure, as <see cref="FigureLines"/> writes the product's.</summary>
    public static List<string> Lines(Told told, FigureQuery query)
    {
        var asOf = query.AsOf!.Value;
        var lists = told.Files.Where(file => file.Kind == ImportKind.Dossiers && file.ExportedAt <= asOf).ToList();
        var last = DateOnly.FromDateTime(asOf) < query.To ? DateOnly.FromDateTime(asOf) : query.To;
        var dossiers = Enumerable.Range(0, ToldGen.Codes).Select(code => new OracleDossier(told, code, asOf)).Where(dossier => dossier.IsListed).ToList();

        DateOnly? Cutoff(IEnumerable<ToldFile> speaking) =>
            speaking.Select(file => DateOnly.FromDateTime(file.ExportedAt)).DefaultIfEmpty().Max() is var day && day == default ? null : day < last ? day : last;

        int? UnitOf(OracleDossier dossier) => dossier.Units.Where(unit => Told.Units[unit].IsValidOn(query.To)).Select(unit => (int?)unit).FirstOrDefault();

        var lines = new List<string>();
        var all = new List<OracleCase>();
        var registered = (Done: 0L, Total: 0L);
        foreach (var unit in Told.Units.Where(unit => unit.Value.IsValidIn(query.From, query.To)).Select(unit => unit.Key))
        {
            var cutoff = Cutoff(lists.Where(file => SpeaksFor(file, unit)));
            var cases = Cases(dossiers.Where(dossier => UnitOf(dossier) == unit), query.From, cutoff);
            var row = last < query.From || cutoff < query.From ? null : Register(told, unit, asOf, last);
            registered = (registered.Done + (row?.Done ?? 0), registered.Total + (row?.Total ?? 0));
            lines.Add($"{Units[unit - 1]} cutoff {cutoff:yyyy-MM-dd}");
            lines.AddRange(OracleCounts.Lines(Units[unit - 1], cases, HasRegister(told, asOf), (row?.Done ?? 0, row?.Total ?? 0)));
            all.AddRange(cases);
        }

        all.AddRange(Cases(dossiers.Where(dossier => UnitOf(dossier) is null), query.From, Cutoff(lists)));
        lines.AddRange(OracleCounts.Lines("total", all, HasRegister(told, asOf), registered));
        return lines;
    }

    private static bool HasRegister(Told told, DateTime asOf) => told.Files.Any(file => file.Kind == ImportKind.Letters && file.ExportedAt <= asOf);

    private static List<OracleCase> Cases(IEnumerable<OracleDossier> dossiers, DateOnly from, DateOnly? cutoff) =>
        cutoff is not { } day || day < from ? [] : [.. dossiers.Select(dossier => new OracleCase(dossier, from, day)).Where(one => one.Counts)];

    private static ToldRegisterRow? Register(Told told, int unit, DateTime asOf, DateOnly last) => told.Files
        .Where(file => file.ExportedAt <= asOf)
        .SelectMany(file => file.Register.Where(row => row.Unit == unit && row.Day <= last).Select(row => (file, row)))
        .OrderBy(pair => pair.row.Day).ThenBy(pair => pair.file.ExportedAt).ThenBy(pair => pair.file.Hash, StringComparer.Ordinal)
        .LastOrDefault().row;
}

/// <summary>One dossier in one period.</summary>
internal sealed class OracleCase(OracleDossier dossier, DateOnly from, DateOnly cutoff)
{
    public OracleDossier Dossier => dossier;

    public bool Counts =>
        dossier.Status is not (Status.Registered or Status.NotAccepted) && dossier.Received <= cutoff && !(dossier.ClosedOn < from);

    public bool InPeriod => dossier.Received >= from;

    public bool Ended => dossier.ClosedOn <= cutoff;

    public bool Withdrawn => Ended && dossier.Status == Status.Withdrawn;

    public bool Resolved => Ended && !Withdrawn;

    public bool Pending => !Ended;

    public bool Overdue => Pending && !dossier.IsSuspended && dossier.Due < cutoff;

    public bool HasResult => Resolved && dossier.Status != Status.Refused;

    public bool FirstDueKnown => dossier.FirstDue.Known;

    public bool LateFirst => Resolved && dossier.ClosedOn > dossier.FirstDue.Day;

    /// <summary>Missed the first due date by D, whatever the cause.</summary>
    private bool Missed => !Withdrawn && !dossier.IsSuspended && (Ended ? dossier.ClosedOn > dossier.FirstDue.Day : dossier.FirstDue.Day < cutoff);

    public bool Excluded => Missed && dossier.HasOutsideCause;

    public bool Required => Missed && !dossier.HasOutsideCause;

    public bool Sent => Required && dossier.KnownLetters.Any(letter => letter.Day <= cutoff);

    public bool Timely => Required && dossier.KnownLetters.Any(letter => letter.Day <= cutoff && letter.Day <= dossier.FirstDue.Day!.Value.AddDays(-1));

    public bool ApologyUnknown => !Withdrawn && !dossier.IsSuspended && !FirstDueKnown;
}
