using Dashboard.Core.Dossiers;

namespace Dashboard.Tests.Dossiers;

/// <summary>
/// What is known of a dossier as of T, told slowly from the words of the specification: all that files
/// said is gone through anew for every question.
/// </summary>
internal sealed class OracleDossier
{
    private readonly List<(ToldFile File, ToldRow Row)> _listed;
    private readonly List<(ToldFile File, ToldRow Row)> _seen;
    private readonly List<ToldLetter> _letters;

    private readonly OracleDossier? _before;

    /// <summary>The dossier as known at a moment.</summary>
    /// <param name="told">All that files said.</param>
    /// <param name="code">Which dossier.</param>
    /// <param name="asOf">T.</param>
    /// <param name="before">The dossier at an earlier T, whose missing scans are still missing: they were made later.</param>
    public OracleDossier(Told told, int code, DateTime asOf, OracleDossier? before = null)
    {
        _before = before;
        var files = told.Files.Where(file => file.ExportedAt <= asOf).OrderBy(file => file.ExportedAt).ThenBy(file => file.Hash, StringComparer.Ordinal).ToList();
        _seen = [.. files.SelectMany(file => file.Rows.Where(row => row.Code == code).Select(row => (file, row)))];
        _listed = [.. _seen.Where(pair => pair.File.Kind == ImportKind.Dossiers)];
        _letters = Letters(files, code);
        Units = [.. _listed.Where(pair => pair.File.Has(Facts.Unit) && pair.Row.Unit is not null).Select(pair => pair.Row.Unit!.Value).Reverse().Append(told.CodeUnits[code]).Where(unit => unit > 0)];
    }

    public bool IsListed => _listed.Count > 0;

    /// <summary>Units stated, the last one first, then the code's.</summary>
    public List<int> Units { get; }

    public DateOnly Received => _listed[^1].Row.Received;

    public DateOnly? Due => Latest(_listed, Facts.Due, row => row.Due);

    public Status Status => StatusAt(_listed.Count - 1);

    public Channel? Channel => _listed.LastOrDefault(pair => pair.File.Has(Facts.Channel) && pair.Row.Channel is not null).Row?.Channel;

    public bool? DossierDigitized => LaterScan(Flag(_seen, Facts.DossierDigitized, row => row.DossierDigitized), _before?.DossierDigitized);

    public bool? ResultDigitized => LaterScan(Flag(_seen, Facts.ResultDigitized, row => row.ResultDigitized), _before?.ResultDigitized);

    public bool? HasFee => Flag(_listed, Facts.HasFee, row => row.HasFee);

    public bool? PaidOnline => Flag(_listed, Facts.PaidOnline, row => row.PaidOnline);

    public bool IsSuspended => Suspends(Status);

    public bool IsClosed => Closes(Status);

    public DateOnly? ClosedOn
    {
        get
        {
            if (!IsClosed)
            {
                return null;
            }

            var first = _listed.Count - 1;
            while (first > 0 && Closes(StatusAt(first - 1)))
            {
                first--;
            }

            return Latest(_listed, Facts.Finished, row => row.Finished)
                ?? Latest(_listed, Facts.Returned, row => row.Returned)
                ?? DateOnly.FromDateTime(_listed[first].File.ExportedAt);
        }
    }

    public IEnumerable<ToldLetter> KnownLetters => _letters;

    public bool HasOutsideCause => _letters.Find(letter => letter.Cause is not null)?.Cause == "công dân";

    /// <summary>The first due date by rules 1 to 3.</summary>
    public (bool Known, DateOnly? Day) FirstDue
    {
        get
        {
            var suspended = _listed.FindLastIndex(pair => pair.File.Has(Facts.Status) && pair.Row.Status is { } status && Suspends(status));
            var suspendedOn = suspended < 0 ? DateOnly.MinValue : DateOnly.FromDateTime(_listed[suspended].File.ExportedAt);
            if (_letters is [{ OldDue: { } oldDue } letter, ..] && letter.Day >= suspendedOn)
            {
                return (true, oldDue);
            }

            if (IsSuspended)
            {
                return (true, Due);
            }

            var seen = _listed.Skip(suspended + 1).Where(pair => pair.File.Has(Facts.Due)).Select(pair => pair.Row.Due).SkipWhile(due => due is null).ToList();
            var moved = seen.Zip(seen.Skip(1)).Any(pair => pair.First != pair.Second);
            return seen.Count == 0 ? (true, null) : moved && _letters.Count == 0 ? (false, null) : (true, seen[0]);
        }
    }

    private static bool? LaterScan(bool? now, bool? before) => now == true && before == false ? false : now;

    private static bool Suspends(Status status) => status is Status.AwaitingSupplement or Status.AwaitingPayment or Status.Paused;

    private static bool Closes(Status status) => status is Status.Withdrawn or Status.Finished or Status.Returned or Status.Refused;

    private static DateOnly? Latest(IEnumerable<(ToldFile File, ToldRow Row)> rows, Facts column, Func<ToldRow, DateOnly?> value) =>
        rows.LastOrDefault(pair => pair.File.Has(column)).Row is { } row ? value(row) : null;

    private static bool? Flag(IEnumerable<(ToldFile File, ToldRow Row)> rows, Facts column, Func<ToldRow, bool?> value) =>
        rows.LastOrDefault(pair => pair.File.Has(column) && value(pair.Row) is not null).Row is { } row ? value(row) : null;

    /// <summary>The status that a row shows: as stated, else the last stated one that agrees with the end date.</summary>
    private Status StatusAt(int index)
    {
        var upTo = _listed.Take(index + 1).ToList();
        if (upTo[^1].File.Has(Facts.Status) && upTo[^1].Row.Status is { } stated)
        {
            return stated;
        }

        var before = upTo.LastOrDefault(pair => pair.File.Has(Facts.Status) && pair.Row.Status is not null).Row?.Status;
        var ended = Latest(upTo, Facts.Finished, row => row.Finished) is not null || Latest(upTo, Facts.Returned, row => row.Returned) is not null;
        return before is { } last && Closes(last) == ended ? last : ended ? Status.Finished : Status.InProgress;
    }

    private static List<ToldLetter> Letters(List<ToldFile> files, int code)
    {
        var rows = files.SelectMany(file => file.Letters.Where(letter => letter.Code == code).Select(letter => (file, letter))).ToList();
        return [.. rows
            .GroupBy(pair => (pair.letter.Number, pair.letter.Day))
            .Select(group => new ToldLetter(
                code, group.Key.Number, group.Key.Day,
                group.LastOrDefault(pair => pair.file.StatesOldDue).letter?.OldDue,
                group.LastOrDefault(pair => pair.file.StatesCause).letter?.Cause))
            .OrderBy(letter => letter.Day)
            .ThenBy(letter => letter.Number switch { "2/txl" => 2, "10/txl" => 10, _ => -1 })];
    }
}
