using CsCheck;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Dossiers;

/// <summary>Random files over few days, so that ties, moves, suspensions, reopenings and letters are frequent.</summary>
internal static class ToldGen
{
    public const int Codes = 4;

    private static readonly Facts[] Always = [Facts.Received];

    private static readonly Gen<DateOnly> Day = Gen.Int[0, 15].Select(Told.Start.AddDays);

    private static readonly Gen<DateTime> Moment = Gen.Select(
        Gen.Int[0, 17], OneOf(new TimeOnly(0, 0), new TimeOnly(12, 0), new TimeOnly(23, 59, 59)),
        (day, time) => Told.Start.AddDays(day).ToDateTime(time));

    private static readonly Gen<Status?> AnyStatus = Gen.Frequency(
        (2, Gen.Const((Status?)null)),
        (6, OneOf<Status?>(Status.InProgress, Status.Accepted)),
        (5, OneOf<Status?>(Status.AwaitingSupplement, Status.AwaitingPayment, Status.Paused)),
        (9, OneOf<Status?>(Status.Finished, Status.Returned, Status.Refused, Status.Withdrawn)),
        (1, OneOf<Status?>(Status.Registered, Status.NotAccepted)));

    private static readonly Gen<bool?> YesNo = OneOf<bool?>(null, true, false);

    private static readonly Gen<ToldRow> Row = Gen.Select(
        Gen.Select(OneOf<int?>(1, 1, 2, 3, null), AnyStatus, OneOf<Channel?>(null, Channel.Direct, Channel.Online, Channel.Post), Day),
        Gen.Select(Maybe(3), Maybe(1), Maybe(1)),
        Gen.Select(YesNo, YesNo, YesNo, YesNo),
        (a, b, c) => new ToldRow(0, a.Item1, a.Item2, a.Item3, a.Item4, b.Item1, b.Item2, b.Item3, c.Item1, c.Item2, c.Item3, c.Item4));

    private static readonly Gen<ToldLetter> Letter = Gen.Select(
        Gen.Int[0, Codes - 1], OneOf("2/txl", "10/txl", "a"), Day, Maybe(2), OneOf<string?>(null, "nội bộ", "công dân"),
        (code, number, day, due, cause) => new ToldLetter(code, number, day, due, cause));

    private static readonly Gen<ToldRegisterRow> RegisterRow = Gen.Select(
        Gen.Int[1, 3], Day, Gen.Int[0, 9], Gen.Int[0, 9], (unit, day, total, done) => new ToldRegisterRow(unit, day, total, done));

    private static readonly Gen<ImportKind> Kind = Gen.Frequency(
        (7, Gen.Const(ImportKind.Dossiers)), (2, Gen.Const(ImportKind.Letters)), (1, Gen.Const(ImportKind.Digitized)), (1, Gen.Const(ImportKind.StillValid)));

    private static readonly Gen<ToldFile> File = Gen.Select(
        Gen.Select(Kind, Moment, Gen.Int[0, 255], AnyColumns()),
        Gen.Select(Gen.Bool, Gen.Bool, Gen.Int[1, 3].List[0, 1]),
        Gen.Select(Row.Array[Codes], Gen.Int[1, (1 << Codes) - 1], Letter.List[0, 4], RegisterRow.List[0, 3]),
        (a, b, c) => Made(a.Item1, a.Item2, a.Item3, a.Item4, b.Item1, b.Item2, b.Item3, c.Item1, c.Item2, c.Item3, c.Item4));

    public static readonly Gen<Told> Any = Gen.Select(
        File.List[1, 7], OneOf(-1, 1, 2, 3).Array[Codes],
        (files, units) => new Told([.. files.Select((file, index) => file with { Id = index + 1, Hash = $"{file.Hash}{index:x2}" })], units));

    public static readonly Gen<FigureQuery> Query = Gen.Select(
        Gen.Int[0, 15], Gen.Int[0, 16], Moment, (from, days, asOf) => new FigureQuery(Told.Start.AddDays(from), Told.Start.AddDays(from + days), asOf));

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(index => values[index]);

    private static Gen<DateOnly?> Maybe(int filled) => Gen.Frequency((1, Gen.Const((DateOnly?)null)), (filled, Day.Select(day => (DateOnly?)day)));

    private static Gen<Facts> AnyColumns() => Gen.Int[0, (1 << 20) - 1].Select(Gen.Int[0, 2], (mask, wide) =>
        Always.Aggregate((Facts)(wide == 0 ? mask : mask | 0xFFFF), (all, fact) => all | fact));

    private static ToldFile Made(
        ImportKind kind, DateTime moment, int hash, Facts columns, bool oldDue, bool cause, List<int> covers,
        ToldRow[] rows, int present, List<ToldLetter> letters, List<ToldRegisterRow> register) => new(
        0, kind, moment, $"{hash:x2}", columns, oldDue, cause,
        kind is ImportKind.Dossiers or ImportKind.Digitized
            ? [.. rows.Select((row, code) => row with { Code = code }).Where(row => (present & (1 << row.Code)) != 0)]
            : [],
        kind == ImportKind.Letters ? [.. letters.DistinctBy(letter => (letter.Code, letter.Number, letter.Day))] : [],
        kind == ImportKind.StillValid ? [.. register.DistinctBy(row => (row.Unit, row.Day))] : [],
        kind == ImportKind.Dossiers ? covers : []);
}
