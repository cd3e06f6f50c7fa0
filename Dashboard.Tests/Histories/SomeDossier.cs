using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Histories;
using Dashboard.Core.Indicators;
using Dashboard.Core.Units;
using Dashboard.Tests.Storage;

namespace Dashboard.Tests.Histories;

/// <summary>One dossier as files say it, row by row; the history is made by the product.</summary>
internal sealed class SomeDossier
{
    public const string Key = "H20.32-230118-0002";

    private readonly List<RowSaid> _rows = [];
    private readonly List<LetterSaid> _letters = [];
    private readonly Vocabulary _words = new((kind, text) => (kind, text) switch
    {
        (WordingKind.Unit, _) => 1,
        (WordingKind.Status, "Đã trả kết quả") => (int)Status.Returned,
        (WordingKind.Status, "Yêu cầu bổ sung") => (int)Status.AwaitingSupplement,
        (WordingKind.Status, "Công dân rút") => (int)Status.Withdrawn,
        (WordingKind.Status, "Mới đăng ký") => (int)Status.Registered,
        (WordingKind.Status, _) => (int)Status.InProgress,
        (WordingKind.Cause, "Công dân") => 1,
        (WordingKind.Cause, _) => 0,
        _ => -1,
    });

    public static DateTime AsOf { get; } = new(2023, 11, 21, 18, 0, 0);

    /// <summary>The dossier of the guide: due on 08/03, moved to 22/03 by a letter of 14/03, done on 28/03.</summary>
    public static SomeDossier OverTheNewYear() => new SomeDossier()
        .Row(new(2023, 10, 24), due: new(2023, 3, 8), finished: new(2023, 3, 28), status: "Đã trả kết quả")
        .Row(new(2023, 11, 21), due: new(2023, 3, 22), finished: new(2023, 3, 28), status: "Đã trả kết quả")
        .Letter("81/txl", new(2023, 3, 14), old: new(2023, 3, 8), fresh: new(2023, 3, 22));

    public SomeDossier Row(DateOnly exported, DateOnly? due, DateOnly? finished = null, string status = "Đang xử lý", DateOnly? received = null, string? applicant = null)
    {
        _rows.Add(new(Place(exported, ImportKind.Dossiers), new FactSet
        {
            Stated = Facts.Unit | Facts.Status | Facts.Received | Facts.Due | Facts.Finished | (applicant is null ? Facts.None : Facts.Applicant),
            Unit = _words.Number(WordingKind.Unit, "Phòng TN&MT"),
            Status = _words.Number(WordingKind.Status, status),
            Received = Minute(received ?? new(2023, 1, 18), 16),
            Due = Minute(due, 17),
            Finished = Minute(finished, 15),
            Applicant = applicant,
        }));
        return this;
    }

    public SomeDossier Letter(string number, DateOnly day, DateOnly? old = null, DateOnly? fresh = null, string cause = "Nội bộ")
    {
        var place = Place(new(2023, 11, 20), ImportKind.Letters);
        _letters.Add(new(place, new(
            place.Source.Moment, number, day.DayNumber, Moments.ToDay(old), Moments.ToDay(fresh), _words.Number(WordingKind.Cause, cause),
            StatesOldDue: true, StatesNewDue: true, StatesCause: true), number, 0));
        return this;
    }

    /// <summary>The history in November 2023, or in another period.</summary>
    public DossierHistory History(Period? period = null, bool register = true)
    {
        var shown = period ?? Period.Year(2023);
        int[] lists = [.. _rows.Select(row => row.Place.Source.Moment.Second).Order()];
        int[] registers = register ? [Moments.ToSecond(new(2023, 11, 20))] : [];
        var units = new Dictionary<int, Unit> { [1] = new("TNMT", "Phòng Tài nguyên và Môi trường", "department", null, null, null, []) };
        var imports = new ImportsInForce([.. lists.Concat(registers).Order()], lists, registers, new Dictionary<int, int[]> { [1] = lists }, []);
        var said = new Testimony(Key, _words, 1, [.. _rows.OrderBy(row => row.Place.Source.Moment)], _letters);
        return DossierHistory.Of(RootEditor.Build(7, [], units, imports, Office.Reference.Calendar), new(shown.From, shown.To, AsOf), said);
    }

    private Place Place(DateOnly exported, ImportKind kind)
    {
        var id = _rows.Count + _letters.Count + 1;
        return new(new(new(id, kind, Moments.ToSecond(exported.ToDateTime(new TimeOnly(18, 0))), $"{id:x2}"), $"tệp {id}.xlsx", ["Sheet1"], "thử", DateTime.UnixEpoch), 1, 10 * id);
    }

    private static int Minute(DateOnly? day, int hour) => day is { } known ? Moments.ToMinute(known.ToDateTime(new TimeOnly(hour, 0))) : Moments.NoMinute;
}
