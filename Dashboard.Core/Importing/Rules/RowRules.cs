using System.Globalization;
using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing.Rules;

/// <summary>Rules across the columns of a dossier row.</summary>
/// <param name="table">How severe each is.</param>
/// <param name="words">Tells the statuses.</param>
/// <param name="exportDay">Day on which the file was written.</param>
internal sealed class RowRules(RuleTable table, Vocabulary words, int exportDay)
{
    private static readonly Check[] Checks =
    [
        new(RowRule.ReceivedAfterExport, (rules, row) => rules.IsLater(row.Facts.Received) ? Column.Received : null),
        new(RowRule.FinishedBeforeReceived, (_, row) =>
            IsBefore(row.Facts.Finished, row.Facts.Received) ? Column.Finished : IsBefore(row.Facts.Returned, row.Facts.Received) ? Column.Returned : null),
        new(RowRule.DueBeforeReceived, (_, row) => IsBefore(row.Facts.Due, row.Facts.Received) ? Column.Due : null),
        new(RowRule.CodeDateDiffers, (_, row) =>
            row.IsNational && DossierCode.ReceiptDay(row.Code) is { } told && told.DayNumber != Moments.DayOf(row.Facts.Received) ? Column.Received : null),
        new(RowRule.ClosedWithoutDate, (rules, row) => rules.StatusOf(row).IsClosed() && EndOf(row) is null ? Column.Status : null),
        new(RowRule.OpenWithEndDate, (rules, row) => rules.StatusOf(row) is not Status.None and var status && !status.IsClosed() ? EndOf(row) : null),
        new(RowRule.FutureDate, (rules, row) => rules.Future(row.Facts)),
        new(RowRule.NoDue, (_, row) => row.Facts.States(Facts.Due) && row.Facts.Due == Moments.NoMinute ? Column.Due : null),
    ];

    /// <summary>Turns away the rows that break a rejecting rule, each by the first one; then tells of the other rules, notes last.</summary>
    public void Apply(ParsedFile file)
    {
        foreach (var severity in Enum.GetValues<Severity>())
        {
            foreach (var (rule, broken) in Checks.Where(check => table[check.Rule] == severity))
            {
                var rows = file.Dossiers.FindAll(row => broken(this, row) is not null);
                if (severity != Severity.Reject)
                {
                    BrokenRule.Tell(file, severity, "hồ sơ", rule, [.. rows.Select(row => row.Row)]);
                }
                else if (rows.Count > 0)
                {
                    rows.ForEach(row => file.UnitsOfRejected[(file.SheetName(row.Sheet), row.Row)] = row.UnitForKey);
                    file.Rejected.AddRange(rows.Select(row =>
                        BrokenRule.Reject(file, row.Sheet, row.Row, row.Code, broken(this, row)!.Value, Value(row, broken(this, row)!.Value), rule)));
                    file.Dossiers.RemoveAll(row => broken(this, row) is not null);
                }
            }
        }
    }

    private bool IsLater(int minute) => Moments.DayOf(minute) > exportDay;

    private Column? Future(FactSet facts) =>
        IsLater(facts.Finished) ? Column.Finished
        : IsLater(facts.Returned) ? Column.Returned
        : IsLater(facts.Submitted) ? Column.Submitted
        : IsLater(facts.SupplementRequested) ? Column.SupplementRequested
        : IsLater(facts.SupplementReturned) ? Column.SupplementReturned
        : null;

    private Status StatusOf(DossierRow row) => row.Facts.States(Facts.Status) ? words.StatusOf(row.Facts.Status) : Status.None;

    private string? Value(DossierRow row, Column column) => column switch
    {
        Column.Received => Day(row.Facts.Received),
        Column.Due => Day(row.Facts.Due),
        Column.Finished => Day(row.Facts.Finished),
        Column.Returned => Day(row.Facts.Returned),
        Column.Submitted => Day(row.Facts.Submitted),
        Column.SupplementRequested => Day(row.Facts.SupplementRequested),
        Column.SupplementReturned => Day(row.Facts.SupplementReturned),
        _ => words.Text(row.Facts.Status),
    };

    private static string? Day(int minute) => Moments.FromMinute(minute)?.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static Column? EndOf(DossierRow row) =>
        row.Facts.Finished != Moments.NoMinute ? Column.Finished : row.Facts.Returned != Moments.NoMinute ? Column.Returned : null;

    private static bool IsBefore(int day, int other) =>
        day != Moments.NoMinute && other != Moments.NoMinute && Moments.DayOf(day) < Moments.DayOf(other);

    /// <summary>A rule and the column by which a row breaks it, <see langword="null"/> where it does not.</summary>
    private sealed record Check(RowRule Rule, Func<RowRules, DossierRow, Column?> Broken);
}
