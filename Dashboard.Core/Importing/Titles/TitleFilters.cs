using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Titles;

/// <summary>What the titles of a file say of the dossiers that it lists: the period, the statuses, and whether anything else narrows it.</summary>
public sealed class TitleFilters
{
    /// <summary>Labels of filters that cannot be told from a dossier's facts: what they leave out is not known.</summary>
    private static readonly string[] OtherFilters =
        ["linhvuc", "thutuc", "tenthutuc", "hinhthuc", "kenh", "canbo", "nguoi", "tukhoa", "loai", "mucdo", "quytrinh", "nhom", "phongban", "chuhoso"];

    private static readonly string[] Lists = ["danh sach", "so theo doi", "bao cao", "phu luc", "thong ke", "bang ke"];

    private static readonly string[] NarrowWords =
        [" han ", " chua ", " dang ", " da ", " ton ", " truc tuyen ", " truc tiep ", " buu chinh ", " rut ", " tu choi ", " bo sung ", " cham "];

    private readonly List<string> _statuses = [];

    /// <summary>The days of receipt that the period line spans, both included; of several lines what they share.</summary>
    public (DateOnly From, DateOnly To)? Period { get; private set; }

    /// <summary>Wordings of the statuses that the list is filtered by; none where it is not.</summary>
    public IReadOnlyList<string> Statuses => _statuses;

    /// <summary>Whether a title names another filter, or the list itself is one of overdue, open, online … dossiers.</summary>
    public bool IsNarrowed { get; private set; }

    /// <summary>Looks at the title rows of a sheet.</summary>
    /// <param name="rows">Cleaned texts of the rows above the headings.</param>
    public void Look(IReadOnlyList<string[]> rows)
    {
        foreach (var line in TitleLines.Of(rows))
        {
            if (PeriodLine.TryFind(line, out var from, out var to, out _))
            {
                Period = Period is { } known ? (Max(known.From, from), Min(known.To, to)) : (from, to);
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0)
            {
                Look(Fold.Key(line[..colon]), line[(colon + 1)..].Trim());
            }
            else
            {
                var loose = $" {Fold.Loose(line)} ";
                IsNarrowed |= Lists.Any(list => loose.Contains(list, StringComparison.Ordinal)) && NarrowWords.Any(word => loose.Contains(word, StringComparison.Ordinal));
            }
        }
    }

    private void Look(string label, string value)
    {
        if (Fold.Key(value) is "" or "tatca" or "toanbo" or "all")
        {
            return;
        }

        if (label.StartsWith("trangthai", StringComparison.Ordinal) || label.StartsWith("tinhtrang", StringComparison.Ordinal))
        {
            _statuses.AddRange(value.Split([',', ';', '|', '/'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        }
        else
        {
            IsNarrowed |= OtherFilters.Any(filter => label.StartsWith(filter, StringComparison.Ordinal));
        }
    }

    private static DateOnly Max(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Min(DateOnly one, DateOnly other) => one < other ? one : other;
}
