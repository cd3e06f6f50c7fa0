using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;

namespace Dashboard.Tests.Dossiers;

/// <summary>
/// A slow and obvious second telling of why figures changed: each dossier is looked at three times, and what it
/// adds to each ratio is compared, sentence by sentence of the specification.
/// </summary>
internal sealed class OracleChanges
{
    private const string Total = "total";
    private readonly List<(string Place, string Indicator, ChangeKind Kind, ChangeDirection Direction, long Numerator, long Denominator, int Code)> _found = [];
    private readonly Told _told;
    private readonly bool _hadRegister;
    private readonly bool _hasRegister;

    public OracleChanges(Told told, ChangeQuery query)
    {
        _told = told;
        var (one, two) = (query.From.AsOf!.Value, query.To.AsOf!.Value);
        (_hadRegister, _hasRegister) = (HasRegister(one), HasRegister(two));
        for (var code = 0; code < ToldGen.Codes; code++)
        {
            var known = new OracleDossier(told, code, one);
            var before = known.IsListed ? known : null;
            var first = See(before, query.From, one);
            var restated = See(new(told, code, two, before), query.From, one);
            var second = See(new(told, code, two), query.To, two);
            foreach (var indicator in IndicatorCatalogue.All.Select(indicator => indicator.Id).Where(id => id != IndicatorCatalogue.StillValidDigitization))
            {
                Compare(code, indicator, first, restated, _hadRegister, isMovement: false);
                Compare(code, indicator, restated, second, _hasRegister, isMovement: true);
            }
        }
    }

    /// <summary>One line a part, as the product's parts are written.</summary>
    public List<string> Lines =>
    [
        .. _found
            .GroupBy(part => (part.Place, part.Indicator, part.Kind, part.Direction))
            .Select(group => Line(
                group.Key.Place, group.Key.Indicator, group.Key.Kind, group.Key.Direction,
                group.Sum(part => part.Numerator), group.Sum(part => part.Denominator), group.Select(part => part.Code)))
            .Order(StringComparer.Ordinal),
    ];

    public static string Line(
        string place, string indicator, ChangeKind kind, ChangeDirection direction, long numerator, long denominator, IEnumerable<int> codes) =>
        $"{place} {indicator} {kind} {direction} {numerator:+0;-0;0}/{denominator:+0;-0;0} dossiers {string.Join(',', codes.Order())}";

    private bool HasRegister(DateTime asOf) => _told.Files.Any(file => file.Kind == ImportKind.Letters && file.ExportedAt <= asOf);

    /// <summary>The dossier in a period whose cut-offs are those of <paramref name="cutAt"/>.</summary>
    private (string? Unit, OracleCase? Case) See(OracleDossier? dossier, FigureQuery query, DateTime cutAt)
    {
        if (dossier is not { IsListed: true })
        {
            return (null, null);
        }

        var unit = dossier.Units.Where(id => Told.Units[id].IsValidOn(query.To)).Select(id => (int?)id).FirstOrDefault();
        var speaking = _told.Files
            .Where(file => file.Kind == ImportKind.Dossiers && file.ExportedAt <= cutAt && (unit is null || Oracle.SpeaksFor(file, unit.Value)))
            .Select(file => DateOnly.FromDateTime(file.ExportedAt))
            .ToList();
        if (speaking.Count == 0)
        {
            return (null, null);
        }

        var cutoff = new[] { speaking.Max(), query.To, DateOnly.FromDateTime(cutAt) }.Min();
        var one = new OracleCase(dossier, query.From, cutoff);
        return cutoff >= query.From && one.Counts ? (unit is { } id ? Told.Units[id].Code : "none", one) : (null, null);
    }

    private void Compare(
        int code, string indicator, (string? Unit, OracleCase? Case) before, (string? Unit, OracleCase? Case) after, bool hadRegister, bool isMovement)
    {
        var (was, now) = (OracleStand.Of(indicator, before.Case, hadRegister), OracleStand.Of(indicator, after.Case, _hasRegister));
        Note(Total, was, now);
        if (before.Unit == after.Unit || before.Unit is null || after.Unit is null)
        {
            Note(before.Unit ?? after.Unit, was, now);
        }
        else
        {
            Note(before.Unit, was, default);
            Note(after.Unit, default, now);
        }

        void Note(string? place, OracleStand from, OracleStand to)
        {
            if (place is null || (from.Numerator == to.Numerator && from.Denominator == to.Denominator))
            {
                return;
            }

            var kind = isMovement ? ChangeKind.Movement
                : from.Unknown && to.Denominator == 1 ? ChangeKind.NewlyKnown
                : ChangeKind.Correction;
            var direction = (from.Denominator, to.Denominator) switch
            {
                (0, 1) => ChangeDirection.In,
                (1, 0) => ChangeDirection.Out,
                _ => ChangeDirection.Class,
            };
            _found.Add((place, indicator, kind, direction, to.Numerator - from.Numerator, to.Denominator - from.Denominator, code));
        }
    }
}

/// <summary>What a dossier adds to a ratio.</summary>
internal readonly record struct OracleStand(int Numerator, int Denominator, bool Unknown)
{
    public static OracleStand Of(string indicator, OracleCase? one, bool register)
    {
        if (one is null)
        {
            return default;
        }

        return indicator switch
        {
            "late-resolved" => Made(OracleCounts.Late(one), one.Resolved),
            "overdue-pending" => Made(one.Overdue, one.Pending),
            "late-first-due" => Made(one.LateFirst, one.Resolved && one.FirstDueKnown, one.Resolved && !one.FirstDueKnown),
            "progress-766" => Made((one.Resolved && !OracleCounts.Late(one)) || (one.Pending && !one.Overdue), one.Resolved || one.Pending),
            "apology-sent" => Made(one.Sent, register && one.Required, one.ApologyUnknown || (!register && one.Required)),
            "apology-timely" => Made(one.Timely, register && one.Required, one.ApologyUnknown || (!register && one.Required)),
            "dossier-digitization" => Told(one.Dossier.DossierDigitized, one.InPeriod),
            "result-digitization" => Told(one.Dossier.ResultDigitized, one.HasResult),
            "digitization-766" => Told(OracleCounts.Both(one), one.HasResult),
            "online-submission" => Told(one.Dossier.Channel is { } channel ? channel == Channel.Online : null, one.InPeriod),
            "online-payment" => Told(OracleCounts.Paid(one), one.InPeriod && one.Dossier.HasFee != false),
            "handling-time" => one.Resolved ? new(OracleCounts.Days(one.Dossier.Received, one.Dossier.ClosedOn!.Value), 1, Unknown: false) : default,
            _ => throw new ArgumentOutOfRangeException(nameof(indicator)),
        };
    }

    private static OracleStand Told(bool? fact, bool looked) => Made(looked && fact == true, looked && fact is not null, looked && fact is null);

    private static OracleStand Made(bool over, bool under, bool unknown = false) => new(under && over ? 1 : 0, under ? 1 : 0, unknown);
}
