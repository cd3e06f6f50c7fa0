using Dashboard.Core.Calendars;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Indicators;

namespace Dashboard.Tests.Dossiers;

/// <summary>Gives what files said to the product: archive, versions and columns.</summary>
internal static class ToldArchive
{
    public static WorkingCalendar Calendar { get; } = new([
        new(Told.Start.AddDays(3), CalendarDayKind.Off, "nghỉ"),
        new(Told.Start.AddDays(12), CalendarDayKind.MakeUp, "làm bù")]);

    public static Archive Empty()
    {
        var archive = new Archive(new((kind, text) => kind == WordingKind.Cause
            ? (text == "nội bộ" ? 0 : 1)
            : int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)));
        for (var code = 0; code < ToldGen.Codes; code++)
        {
            archive.Number(Key(code));
        }

        return archive;
    }

    public static string Key(int code) => $"{code}";

    public static ImportMoment Import(ToldFile file) => new(file.Id, file.Kind, Moments.ToSecond(file.ExportedAt), file.Hash);

    public static Archive Of(IEnumerable<ToldFile> files)
    {
        var archive = Empty();
        foreach (var file in files)
        {
            Add(archive, file);
        }

        return archive;
    }

    public static void Add(Archive archive, ToldFile file)
    {
        var import = Import(file);
        if (file.Kind is ImportKind.Dossiers or ImportKind.Digitized)
        {
            archive.Add(import, [.. file.Rows.Select((row, index) => new PackedSighting(row.Code + 1, archive.Intern(row.Code + 1, FactsOf(archive.Words, file, row)), 1, index + 1))]);
        }

        foreach (var letter in file.Letters)
        {
            archive.Add(letter.Code + 1, new LetterSighting(
                import, letter.Number, letter.Day.DayNumber, file.StatesOldDue ? Moments.ToDay(letter.OldDue) : 0, 0,
                file.StatesCause ? archive.Words.Number(WordingKind.Cause, letter.Cause ?? "") : 0,
                file.StatesOldDue, StatesNewDue: false, file.StatesCause));
        }
    }

    /// <summary>The versions of every dossier, folded from scratch.</summary>
    public static List<StoredVersion> Versions(Archive archive, IReadOnlyList<int> codeUnits)
    {
        var all = new bool[archive.DossierCount + 1];
        Array.Fill(all, value: true);
        var table = archive.Observations(all);
        var fold = new DossierFold(archive.Words);
        var versions = new List<StoredVersion>();
        var one = new List<Core.Dossiers.Version>();
        for (var dossier = 1; dossier <= archive.DossierCount; dossier++)
        {
            fold.Fold(table[dossier], archive.Letters(dossier), codeUnits[dossier - 1], one);
            versions.AddRange(one.Select(version => new StoredVersion(versions.Count + 1, dossier, version)));
        }

        return versions;
    }

    public static ColumnRoot Root(Told told) =>
        RootEditor.Build(1, Versions(Of(told.Files), told.CodeUnits), Told.Units, Imports(told.Files), Calendar);

    public static ImportsInForce Imports(IReadOnlyList<ToldFile> files)
    {
        int[] Seconds(Func<ToldFile, bool> wanted) => [.. files.Where(wanted).Select(file => Moments.ToSecond(file.ExportedAt)).Order()];
        return new(
            Seconds(_ => true),
            Seconds(file => file.Kind == ImportKind.Dossiers),
            Seconds(file => file.Kind == ImportKind.Letters),
            Told.Units.Keys.ToDictionary(unit => unit, unit => Seconds(file => Oracle.SpeaksFor(file, unit))),
            [.. files.SelectMany(file => file.Register.Select(row => new StillValidRow(Import(file), row.Unit, row.Day.DayNumber, row.Total, row.Done)))]);
    }

    private static FactSet FactsOf(Vocabulary words, ToldFile file, ToldRow row)
    {
        static int Minute(DateOnly? day) => day is { } known ? Moments.ToMinute(known.ToDateTime(new TimeOnly(9, 30))) : Moments.NoMinute;
        static Known Said(bool? value) => value switch { true => Known.Yes, false => Known.No, _ => Known.Unknown };
        var lists = file.Kind == ImportKind.Dossiers;
        var stated = lists ? file.Columns : file.Columns & (Facts.DossierDigitized | Facts.ResultDigitized);
        var flags = default(Flags);
        foreach (var (fact, flag, value) in new[]
        {
            (Facts.DossierDigitized, Flag.DossierDigitized, row.DossierDigitized), (Facts.ResultDigitized, Flag.ResultDigitized, row.ResultDigitized),
            (Facts.HasFee, Flag.HasFee, row.HasFee), (Facts.PaidOnline, Flag.PaidOnline, row.PaidOnline),
        })
        {
            flags = (stated & fact) != Facts.None ? flags.With(flag, Said(value)) : flags;
        }

        return new()
        {
            Stated = stated & ~(row.Unit is null ? Facts.Unit : Facts.None) & ~(row.Status is null ? Facts.Status : Facts.None),
            Unit = words.Number(WordingKind.Unit, $"{row.Unit}"),
            Status = words.Number(WordingKind.Status, row.Status is { } status ? $"{(int)status}" : ""),
            Channel = words.Number(WordingKind.Channel, row.Channel is { } channel ? $"{(int)channel}" : ""),
            Received = Minute(row.Received),
            Due = Minute(row.Due),
            Finished = Minute(row.Finished),
            Returned = Minute(row.Returned),
            Flags = flags,
        };
    }
}
