using Dashboard.Core.Indicators;
using Dashboard.Tests.Layouts.Offices;

namespace Dashboard.Tests.Layouts.Truth;

/// <summary>Counts a told file slowly, by the words of the specification, and compares every unit's figures.</summary>
internal sealed class FiguresCheck(InventedOffice office, ToldSheetFile told)
{
    private readonly DateOnly _from = Day(office.ExportedAt).AddDays(-45);
    private readonly DateOnly _cutoff = Day(office.ExportedAt);

    public FigureQuery Query => new(_from, _cutoff.AddDays(10));

    /// <summary>One sentence for each difference.</summary>
    public IEnumerable<string> Differences(Figures figures)
    {
        foreach (var unit in office.Units)
        {
            var speaks = told.SpeaksFor.Contains(unit.Code);
            var rows = told.Rows.Where(row => row.Unit == unit && row.Status.IsCounted && !(ClosedOn(row) < _from)).ToList();
            var actual = figures.Units[unit.Code];
            if (actual.Cutoff != (speaks ? _cutoff : null))
            {
                yield return $"{unit}: cut-off {actual.Cutoff}, told {speaks}";
            }

            if (Count(rows) is var counts && counts != actual.Counts)
            {
                yield return $"{unit}: should be {counts}, is {actual.Counts}";
            }

            foreach (var (id, ratio) in Ratios(rows))
            {
                if (actual.Indicators[id] != ratio)
                {
                    yield return $"{unit}: {id} should be {ratio}, is {actual.Indicators[id]}";
                }
            }
        }
    }

    private Counts Count(List<ToldRow> rows)
    {
        long Of(Func<ToldRow, bool> counts) => rows.Count(counts);
        var late = Of(row => Resolved(row) && ClosedOn(row) > Due(row));
        var overdue = Of(row => Pending(row) && !row.Status.IsSuspended && Due(row) < _cutoff);
        return new()
        {
            ReceivedInPeriod = Of(InPeriod),
            ReceivedOnline = Of(row => InPeriod(row) && row.Channel?.Number == 2),
            ReceivedDirectOrPost = Of(row => InPeriod(row) && row.Channel?.Number is 1 or 3 && InPeriod(row)),
            ChannelUnknown = Of(row => InPeriod(row) && row.Channel is null),
            CarriedOver = Of(row => !InPeriod(row)),
            Withdrawn = Of(row => row.Status.Number == 7),
            ResolvedEarly = Of(row => Resolved(row) && ClosedOn(row) < Due(row)),
            ResolvedOnTime = Of(row => Resolved(row) && ClosedOn(row) == Due(row)),
            ResolvedLate = late,
            ResolvedNoDue = Of(row => Resolved(row) && Due(row) is null),
            PendingInTime = Of(Pending) - overdue,
            PendingOverdue = overdue,
            Suspended = Of(row => row.Status.IsSuspended),
            ApologyRequired = late + overdue,
        };
    }

    private IEnumerable<(string Id, Ratio Ratio)> Ratios(List<ToldRow> rows)
    {
        Ratio Of(Func<ToldRow, bool> looked, Func<ToldRow, bool?> value) => new(
            rows.Count(row => looked(row) && value(row) == true),
            rows.Count(row => looked(row) && value(row) is not null),
            rows.Count(row => looked(row) && value(row) is null));

        bool Ended(ToldRow row) => row.Status.Number is 9 or 10 && ClosedOn(row) >= _from;
        yield return (IndicatorCatalogue.LateFirstDue, Of(Resolved, row => ClosedOn(row) > Due(row)));
        yield return (IndicatorCatalogue.DossierDigitization, Of(InPeriod, row => row.YesNo("dossier-digitized")));
        yield return (IndicatorCatalogue.ResultDigitization, Of(Ended, row => row.YesNo("result-digitized")));
        yield return (IndicatorCatalogue.OnlineSubmission, Of(InPeriod, row => row.Channel is { } channel ? channel.Number == 2 : null));
        yield return (IndicatorCatalogue.OnlinePayment, Of(
            row => InPeriod(row) && row.YesNo("has-fee") != false,
            row => row.YesNo("has-fee") is null ? null : row.YesNo("paid-online")));
    }

    private static DateOnly Day(DateTime moment) => DateOnly.FromDateTime(moment);

    private static DateOnly? Due(ToldRow row) => row.Moment("due") is { } due ? Day(due) : null;

    private static bool Pending(ToldRow row) => !row.Status.IsClosed;

    private static bool Resolved(ToldRow row) => row.Status.IsClosed && row.Status.Number != 7;

    private bool InPeriod(ToldRow row) => Day(row.Moment("received")!.Value) >= _from;

    private DateOnly? ClosedOn(ToldRow row) => !row.Status.IsClosed ? null : row.End is { } end ? Day(end) : _cutoff;
}
