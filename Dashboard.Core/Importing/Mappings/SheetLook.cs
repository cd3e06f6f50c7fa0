using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Mappings;

/// <summary>Why a column is taken for what it is.</summary>
public enum ColumnReason
{
    /// <summary>Nothing of use is known by that heading.</summary>
    Unused,

    /// <summary>The heading is in the tables.</summary>
    Known,

    /// <summary>The heading is much like one in the tables, and its values agree.</summary>
    Similar,

    /// <summary>The mapping says so.</summary>
    Chosen,

    /// <summary>It may be meant, but not surely: a person has to say.</summary>
    Doubtful,
}

/// <summary>What a column of a sheet is taken for.</summary>
/// <param name="Heading">The heading as the file spells it; "" where it has none.</param>
/// <param name="Field">What it is taken for.</param>
/// <param name="Reason">Why.</param>
/// <param name="Like">The known heading that it is like, or the field it may be; "" for none.</param>
public sealed record ColumnLook(string Heading, Column Field, ColumnReason Reason, string Like);

/// <summary>What a row at the head of a sheet is.</summary>
public enum RowLook
{
    Title,
    Heading,
    Numbering,
    Group,
    Data,
    Total,
}

/// <summary>The head of a sheet as the program understands it, also of a file that is refused: its first rows and its columns.</summary>
public sealed class SheetLook
{
    private const int RowsShown = 24;
    private const int RowsBelow = 6;
    private const int LongestShown = 60;
    private const int PersonalDigits = 9;

    private readonly List<(int Number, RowLook Kind, string[] Cells)> _rows = [];
    private List<SheetRow> _first;

    internal SheetLook(string sheet, List<SheetRow> first)
    {
        (Sheet, _first) = (sheet, first);
        Tell(0);
    }

    /// <summary>Name of the sheet.</summary>
    public string Sheet { get; }

    /// <summary>Row on which the headings end, counted from 1; 0 where none was found.</summary>
    public int HeadingRow { get; private set; }

    /// <summary>The columns; empty where no headings were found.</summary>
    public IReadOnlyList<ColumnLook> Columns { get; private set; } = [];

    /// <summary>The first rows: what each is and its cells as texts, personal data covered.</summary>
    public IEnumerable<(int Number, RowLook Kind, IReadOnlyList<string> Cells)> Rows =>
        _rows.Select(row => (row.Number, row.Kind, (IReadOnlyList<string>)[.. row.Cells.Select((text, at) => row.Kind == RowLook.Data || HeadingRow == 0 ? Covered(text, at) : text)]));

    /// <summary>Lets the rows of the file go: nothing more will be found out.</summary>
    internal void Close() => _first = [];

    /// <summary>Takes over what was found out of the headings.</summary>
    internal void Take(HeadingRow headings, IReadOnlyList<HeadingQuestion> questions, IReadOnlyDictionary<string, string> likes, Mapping? mapping)
    {
        HeadingRow = headings.LastRow;
        var chosen = mapping?.Columns.Keys.Select(Fold.Key).ToHashSet(StringComparer.Ordinal) ?? [];
        Columns = [.. headings.Headings.Select((heading, at) =>
        {
            var field = at < headings.Columns.Length ? headings.Columns[at] : Column.None;
            var question = questions.FirstOrDefault(question => question.Heading == heading);
            return chosen.Contains(Fold.Key(heading)) ? new ColumnLook(heading, field, ColumnReason.Chosen, "")
                : question is not null && field == Column.None ? new(heading, field, ColumnReason.Doubtful, FieldNames.Of(question.Field))
                : field == Column.None ? new(heading, field, ColumnReason.Unused, "")
                : likes.TryGetValue(heading, out var like) ? new(heading, field, ColumnReason.Similar, like)
                : new(heading, field, ColumnReason.Known, "");
        })];
        Tell(headings.LastRow);
    }

    private void Tell(int headingRow)
    {
        _rows.Clear();
        foreach (var row in _first)
        {
            if (_rows.Count >= RowsShown || (headingRow > 0 && _rows.Count(known => known.Number > headingRow) >= RowsBelow))
            {
                break;
            }

            _rows.Add((row.Number, KindOf(row, headingRow), [.. Enumerable.Range(0, row.Count).Select(column => Short(Fold.Clean(CellText.Of(row[column]))))]));
        }
    }

    private static RowLook KindOf(SheetRow row, int headingRow) =>
        row.Number < headingRow || headingRow == 0 ? RowLook.Title
        : row.Number == headingRow ? RowLook.Heading
        : RowShape.IsNumbering(row) ? RowLook.Numbering
        : GroupRow.Text(row) is { } only ? RowShape.IsTotal(only) ? RowLook.Total : RowLook.Group
        : RowLook.Data;

    private string Covered(string text, int at)
    {
        var field = at < Columns.Count ? Columns[at].Field : Column.None;
        return text.Length > 0 && (field is Column.Applicant or Column.Phone or Column.Address || (field == Column.None && IsNumberOfPerson(text))) ? "•••••" : text;
    }

    /// <summary>Whether a text holds so many digits on end, spaces and dots passed over: a telephone or identity number, and no date or time.</summary>
    private static bool IsNumberOfPerson(string text)
    {
        var run = 0;
        foreach (var character in text)
        {
            run = char.IsAsciiDigit(character) ? run + 1 : character is ' ' or '.' ? run : 0;
            if (run >= PersonalDigits)
            {
                return true;
            }
        }

        return false;
    }

    private static string Short(string text) => text.Length > LongestShown ? text[..(LongestShown - 1)] + "…" : text;
}
