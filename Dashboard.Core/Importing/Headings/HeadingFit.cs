using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Importing.Headings;

/// <summary>
/// Notices headings that do not stand over their cells (12 headings, 11 cells) by their number and by the
/// kinds of values below them. Such a sheet is shown and refused, never imported shifted.
/// </summary>
/// <param name="headings">The headings as found.</param>
/// <param name="width">How many cells the heading row has, where the format tells; else 0.</param>
/// <param name="profiles">What the columns hold.</param>
/// <param name="rows">The rows below the headings that may be data.</param>
internal sealed class HeadingFit(HeadingRow headings, int width, ColumnProfile[] profiles, IReadOnlyList<SheetRow> rows)
{
    private const int Shown = 3;
    private const int RowsThatProve = 2;
    private const double NearlyAll = 0.8;

    private static readonly Column[] Words =
    [
        Column.Unit, Column.Procedure, Column.Field, Column.Channel, Column.Status, Column.Officer, Column.Applicant, Column.Address, Column.Cause, Column.Reason,
    ];

    /// <summary>What is wrong, as part of a Vietnamese sentence; <see langword="null"/> where the headings fit.</summary>
    public string? Problem() => WrongNumber() ?? Beyond() ?? Contradictions();

    /// <summary>Nearly all rows have as many cells as each other and not as many as there are headings.</summary>
    private string? WrongNumber()
    {
        var usual = rows.Where(row => row.Width > 0).GroupBy(row => row.Width).MaxBy(group => group.Count());
        return width > 0 && usual is not null && usual.Key != width && usual.Count() >= rows.Count * NearlyAll
            ? $"có {width} tiêu đề nhưng mỗi dòng dữ liệu có {usual.Key} ô"
            : null;
    }

    /// <summary>Values stand to the right of the last heading.</summary>
    private string? Beyond()
    {
        var last = Array.FindLastIndex(headings.Headings, heading => heading.Length > 0);
        for (var at = last + 1; at < profiles.Length; at++)
        {
            if (profiles[at].Filled > rows.Count * (1 - NearlyAll))
            {
                return $"bên phải tiêu đề cuối cùng “{headings.Headings[last]}” còn cột không có tiêu đề, ví dụ “{Reasons.Short(profiles[at].Example)}”";
            }
        }

        return null;
    }

    private string? Contradictions()
    {
        var found = new List<(string, string)>();
        var codesElsewhere = Enumerable.Range(0, profiles.Length).Any(at => profiles[at].IsCodes && Of(at) != Column.Code);
        var code = headings.IndexOf(Column.Code);
        var codeIsWrong = code >= 0 && code < profiles.Length && profiles[code].IsNoCodes && codesElsewhere;
        for (var at = 0; at < Math.Min(headings.Columns.Length, profiles.Length); at++)
        {
            if (IsWrong(at, codeIsWrong))
            {
                found.Add((headings.Headings[at], profiles[at].Example));
            }
        }

        var wrong = codeIsWrong || found.Count >= 2 ? found : DatesOneTooFar();
        return wrong.Count == 0 ? null : string.Join("; ", wrong.Take(Shown).Select(pair => $"dưới “{pair.Item1}” là “{Reasons.Short(pair.Item2)}”"));
    }

    private bool IsWrong(int at, bool codeIsWrong) => !profiles[at].IsBlank && (
        DateColumns.Contains(Of(at)) ? profiles[at].IsNoDates
        : Words.Contains(Of(at)) ? profiles[at].IsDates || (codeIsWrong && profiles[at].IsCodes)
        : Of(at) == Column.Code && codeIsWrong);

    /// <summary>
    /// Dates that stand one column too far to the left: the codes' day is in the column before that of
    /// receipt, the last date column is blank, and dossiers would be due before they came.
    /// </summary>
    private List<(string, string)> DatesOneTooFar()
    {
        var received = headings.IndexOf(Column.Received);
        var due = headings.IndexOf(Column.Due);
        var last = Array.FindLastIndex(headings.Columns, DateColumns.Contains);
        if (received < 1 || due != received + 1 || last <= due || (last < profiles.Length && !profiles[last].IsBlank) || !DateColumns.Contains(Of(received - 1)))
        {
            return [];
        }

        int before = 0, own = 0, backwards = 0, open = 0;
        foreach (var row in rows)
        {
            if (DossierCode.TryFind(CellText.Of(row[headings.IndexOf(Column.Code)]), out var code) && DossierCode.ReceiptDay(code) is { } day)
            {
                own += DayOf(row[received]) == day.DayNumber ? 1 : 0;
                before += DayOf(row[received - 1]) == day.DayNumber ? 1 : 0;
                open += row[due].IsEmpty ? 1 : 0;
                backwards += DayOf(row[due]) is > 0 and var end && end < DayOf(row[received]) ? 1 : 0;
            }
        }

        return before >= RowsThatProve && own == 0 && (backwards > 0 || open == rows.Count)
            ? [(headings.Headings[received], profiles[received].Example), (headings.Headings[last], "(trống)")]
            : [];
    }

    private Column Of(int at) => at < headings.Columns.Length ? headings.Columns[at] : Column.None;

    private static int DayOf(in Cell cell) => CellReader.TryDate(cell, out var minute, out _) && minute != Moments.NoMinute ? Moments.DayOf(minute) : 0;
}
