using Dashboard.Core.Dossiers;

namespace Dashboard.Core.Importing;

/// <summary>Rules across the columns of a dossier row that warn and reject nothing. Each broken rule is one sentence for the whole file.</summary>
internal sealed class RowRules(Vocabulary words, int exportDay)
{
    private const int RowsNamed = 5;

    private static readonly (string Sentence, Func<RowRules, DossierRow, bool> Breaks)[] Rules =
    [
        ("có ngày kết thúc trước ngày tiếp nhận", (_, row) => IsBefore(row.Facts.Finished, row.Facts.Received) || IsBefore(row.Facts.Returned, row.Facts.Received)),
        ("có ngày hẹn trả trước ngày tiếp nhận", (_, row) => IsBefore(row.Facts.Due, row.Facts.Received)),
        ("có ngày trong mã hồ sơ khác ngày tiếp nhận", (_, row) => row.IsNational && DossierCode.ReceiptDay(row.Code) is { } told && told.DayNumber != Moments.DayOf(row.Facts.Received)),
        ("đã kết thúc theo trạng thái nhưng không có ngày nào", (rules, row) => rules.StatusOf(row).IsClosed() && !HasEnd(row)),
        ("có ngày kết thúc nhưng trạng thái còn đang giải quyết", (rules, row) => rules.StatusOf(row) is not Status.None and var status && !status.IsClosed() && HasEnd(row)),
        ("có ngày kết thúc sau thời điểm xuất tệp", (rules, row) => Moments.DayOf(row.Facts.Finished) > rules.ExportDay || Moments.DayOf(row.Facts.Returned) > rules.ExportDay),
        ("không có ngày hẹn trả", (_, row) => row.Facts.States(Facts.Due) && row.Facts.Due == Moments.NoMinute),
    ];

    private int ExportDay { get; } = exportDay;

    /// <summary>Adds the file's warnings.</summary>
    public void Warn(ParsedFile file)
    {
        foreach (var (sentence, breaks) in Rules)
        {
            var rows = file.Dossiers.Where(row => breaks(this, row)).Select(row => row.Row).ToList();
            if (rows.Count > 0)
            {
                var named = string.Join(", ", rows.Take(RowsNamed));
                file.Warnings.Add($"{rows.Count} hồ sơ {sentence} (dòng {named}{(rows.Count > RowsNamed ? ", …" : "")}).");
            }
        }
    }

    private Status StatusOf(DossierRow row) => row.Facts.States(Facts.Status) ? words.StatusOf(row.Facts.Status) : Status.None;

    private static bool HasEnd(DossierRow row) => row.Facts.Finished != Moments.NoMinute || row.Facts.Returned != Moments.NoMinute;

    private static bool IsBefore(int day, int other) =>
        day != Moments.NoMinute && other != Moments.NoMinute && Moments.DayOf(day) < Moments.DayOf(other);
}
