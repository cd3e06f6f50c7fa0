using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Dossiers;

/// <summary>Figures as one line each, so that a difference reads as a sentence.</summary>
internal static class FigureLines
{
    public static List<string> Of(Figures figures)
    {
        var lines = new List<string>();
        foreach (var (code, unit) in figures.Units)
        {
            lines.Add($"{code} cutoff {unit.Cutoff:yyyy-MM-dd}");
            lines.AddRange(Of(code, unit));
        }

        lines.AddRange(Of("total", figures.Total));
        return lines;
    }

    private static IEnumerable<string> Of(string unit, UnitFigures figures)
    {
        var counts = figures.Counts;
        return
        [
            $"{unit} received {counts.Received} in period {counts.ReceivedInPeriod} carried over {counts.CarriedOver}",
            $"{unit} online {counts.ReceivedOnline} direct or post {counts.ReceivedDirectOrPost} channel unknown {counts.ChannelUnknown}",
            $"{unit} withdrawn {counts.Withdrawn} resolved {counts.Resolved} early {counts.ResolvedEarly} on time {counts.ResolvedOnTime} late {counts.ResolvedLate} no due {counts.ResolvedNoDue}",
            $"{unit} pending {counts.Pending} in time {counts.PendingInTime} overdue {counts.PendingOverdue} suspended {counts.Suspended}",
            $"{unit} apology required {counts.ApologyRequired} sent {counts.ApologySent} timely {counts.ApologyTimely} excluded {counts.ApologyExcludedByCause}",
            .. figures.Indicators.Select(pair => $"{unit} {pair.Key} {pair.Value.Numerator}/{pair.Value.Denominator} unknown {pair.Value.Unknown}"),
            $"{unit} handling-time {figures.HandlingTime.Sum}/{figures.HandlingTime.Denominator} median {figures.HandlingTime.Median:0.0}",
        ];
    }
}
