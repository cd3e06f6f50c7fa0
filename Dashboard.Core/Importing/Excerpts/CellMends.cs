using System.Globalization;
using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;

namespace Dashboard.Core.Importing.Excerpts;

/// <summary>Dates of which day and month were swapped throughout a file, by how it holds them.</summary>
[Flags]
internal enum SwappedThroughout
{
    None = 0,

    /// <summary>Real date cells.</summary>
    Real = 1,

    /// <summary>Dates written as text.</summary>
    Written = 2,
}

/// <summary>
/// What was read into a cell from the rest of its file has to stand in the cell itself once its row comes back alone: a date
/// that was swapped back, a blank that means no, text of an old encoding, a unit merged down from a row above. And a column
/// that was passed over for another of the same name says so.
/// </summary>
internal static class CellMends
{
    private const string Unread = " (không đọc)";

    /// <summary>The cells of a row that are written anew, from the left.</summary>
    /// <param name="sheet">What comes back of the sheet.</param>
    /// <param name="row">A row that comes back, as the importer reads it.</param>
    public static SortedDictionary<int, Cell> Of(ExcerptSheet sheet, SheetRow row)
    {
        var mends = new SortedDictionary<int, Cell>();
        if (sheet.IsConverted)
        {
            for (var column = 0; column < row.Count; column++)
            {
                if (row[column] is { Kind: CellKind.Text, IsEmpty: false } text)
                {
                    mends[column] = text;
                }
            }
        }

        if (row.Number <= sheet.Headings.LastRow)
        {
            foreach (var column in Rivals(sheet.Headings).Where(column => Text.Fold.Clean(CellText.Of(row[column])) == sheet.Headings.Headings[column]))
            {
                mends[column] = new(CellKind.Text, CellText.Of(row[column]) + Unread);
            }
        }
        else if (sheet.ReasonOf(row.Number) is not null)
        {
            OfData(sheet, row, mends);
        }

        return mends;
    }

    private static void OfData(ExcerptSheet sheet, SheetRow row, SortedDictionary<int, Cell> mends)
    {
        foreach (var column in sheet.Frame.BlankIsNo.Where(column => Text.ValueParser.IsBlank(CellText.Of(row[column]))))
        {
            mends[column] = new(CellKind.Text, "không");
        }

        if (sheet.Headings.IndexOf(Column.Unit) is >= 0 and var unit && row[unit].IsEmpty && row.MergedInto(unit) is { } merged)
        {
            mends[unit] = new(CellKind.Text, merged);
        }

        foreach (var field in sheet.IsList ? FactReader.Dates.Select(date => date.Column) : [])
        {
            if (sheet.Headings.IndexOf(field) is >= 0 and var column && IsSwapped(sheet, row[column]) && Swap(row[column]) is { } swapped)
            {
                mends[column] = swapped;
            }
        }
    }

    /// <summary>Columns that name a field as well as the one that is read.</summary>
    private static IEnumerable<int> Rivals(HeadingRow headings) =>
        headings.Rivals.SelectMany(rival => rival.At).Where(column => headings.Columns[column] == Column.None);

    /// <summary>Whether a date was swapped with all others of its kind. One that its own code contradicts is found again.</summary>
    private static bool IsSwapped(ExcerptSheet sheet, in Cell cell) =>
        (sheet.Swapped & (cell.Kind == CellKind.Date ? SwappedThroughout.Real
            : SwappedDates.IsWritten(cell) ? SwappedThroughout.Written
            : SwappedThroughout.None)) != SwappedThroughout.None;

    private static DateTime? MomentOf(in Cell cell) =>
        CellReader.TryDate(cell, out var minute, out _) && minute != Moments.NoMinute ? Moments.FromMinute(minute) : null;

    private static Cell? Swap(in Cell cell)
    {
        if (MomentOf(cell) is not { Day: <= 12 } moment)
        {
            return null;
        }

        var time = cell.Kind == CellKind.Date ? cell.Moment.TimeOfDay : moment.TimeOfDay;
        var swapped = new DateTime(moment.Year, moment.Day, moment.Month, 0, 0, 0, DateTimeKind.Unspecified) + time;
        return cell.Kind == CellKind.Date
            ? new(CellKind.Date, Moment: swapped)
            : new(CellKind.Text, swapped.ToString(time == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture));
    }
}
