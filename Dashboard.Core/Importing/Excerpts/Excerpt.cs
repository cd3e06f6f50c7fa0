using System.Globalization;
using Dashboard.Core.Importing.Headings;

namespace Dashboard.Core.Importing.Excerpts;

/// <summary>The rows of a file that were turned away and what must stand around them, so that they are read as before: what comes back to the user.</summary>
/// <param name="FileName">Name under which it comes back.</param>
/// <param name="Sheets">The sheets that have such rows, in the order of the file.</param>
public sealed record Excerpt(string FileName, IReadOnlyList<ExcerptSheet> Sheets)
{
    /// <summary>Whether there is nothing to give back.</summary>
    public bool IsEmpty => Sheets.Count == 0;

    /// <summary>How many rows were turned away.</summary>
    public int Count => Sheets.Sum(sheet => sheet.Count);

    /// <summary>What comes back of a file.</summary>
    /// <param name="file">The file, its rows judged.</param>
    /// <param name="fileName">Its name.</param>
    /// <param name="exportedAt">The moment that was taken for it.</param>
    /// <param name="unit">The unit that was given for it, as titles name it; <see langword="null"/> for none.</param>
    public static Excerpt Of(ParsedFile file, string fileName, DateTime exportedAt, string? unit)
    {
        var name = ExcerptName.Of(fileName);
        var bySheet = file.Rejected.ToLookup(row => row.Sheet, StringComparer.Ordinal);
        var kept = file.Frames.OrderBy(frame => frame.Key).Where(frame => bySheet.Contains(file.SheetName(frame.Key))).ToList();
        var told = kept.Select(frame => frame.Value.Moment).FirstOrDefault(moment => moment is not null) ?? ExportMoment.InName(name);
        var sheets = new List<ExcerptSheet>();
        foreach (var (number, frame) in kept)
        {
            // What the file itself does not tell, or what was lost with its other sheets, is told by a title of our own.
            var sheetName = ExcerptName.OfSheet(file.SheetName(number), sheets.Select(sheet => sheet.Name));
            List<string> titles = [];
            if (sheets.Count == 0 && told != exportedAt)
            {
                titles.Add(string.Create(CultureInfo.InvariantCulture, $"Thời điểm xuất: {exportedAt:dd/MM/yyyy HH:mm:ss}"));
            }

            if (frame.UnitIsName && sheetName != file.SheetName(number))
            {
                titles.Add($"Đơn vị: {SheetContext.WithoutLabel(file.SheetName(number))}");
            }
            else if (unit is not null && !frame.NamesUnit)
            {
                titles.Add($"Đơn vị: {unit}");
            }

            sheets.Add(new(number, sheetName, file, frame, [.. bySheet[file.SheetName(number)]], titles));
        }

        return new(name, sheets);
    }
}

/// <summary>What comes back of one sheet.</summary>
public sealed class ExcerptSheet
{
    private readonly int[] _rows;
    private readonly ILookup<int, RejectedRow> _rejected;

    internal ExcerptSheet(int number, string name, ParsedFile file, SheetFrame frame, IReadOnlyList<RejectedRow> rejected, IReadOnlyList<string> titles)
    {
        (Number, Name, Frame, Titles) = (number, name, frame, titles);
        (Headings, Swapped, IsList, IsConverted) = (file.Headings[number], file.Swapped, file.Kind == Dossiers.ImportKind.Dossiers, file.IsConverted);
        _rejected = rejected.ToLookup(row => row.Row);
        int[] rows = [.. _rejected.Select(group => group.Key).Order()];
        _rows = [.. frame.GroupsOver(rows).Union(rows).Where(row => row > frame.HeadRows).Order()];
    }

    /// <summary>Number of the sheet in the file, counted from 1.</summary>
    public int Number { get; }

    public string Name { get; }

    public SheetFrame Frame { get; }

    public HeadingRow Headings { get; }

    /// <summary>Titles to be added above all rows.</summary>
    public IReadOnlyList<string> Titles { get; }

    /// <summary>How many rows were turned away.</summary>
    public int Count => _rejected.Count;

    internal SwappedThroughout Swapped { get; }

    internal bool IsList { get; }

    internal bool IsConverted { get; }

    /// <summary>Where the reasons come to stand, counted from 0.</summary>
    public int ReasonColumn => Math.Max(0, Frame.ReasonColumn);

    /// <summary>By how many columns the others move to the right.</summary>
    public int Shift => Frame.ReasonColumn < 0 ? 1 : 0;

    /// <summary>The last row of the file that comes back.</summary>
    public int LastRow => _rows.Length > 0 ? _rows[^1] : Frame.HeadRows;

    /// <summary>The row that a row of the file becomes, without gaps; 0 where it does not come back.</summary>
    public int PlaceOf(int row) =>
        row <= Frame.HeadRows ? row + Titles.Count
        : Array.BinarySearch(_rows, row) is >= 0 and var at ? Frame.HeadRows + Titles.Count + 1 + at
        : 0;

    /// <summary>The last place at or above a row that comes back below the titles and headings, or that of the row itself among them.</summary>
    public int LastPlaceUpTo(int row)
    {
        if (row <= Frame.HeadRows)
        {
            return row + Titles.Count;
        }

        var at = Array.BinarySearch(_rows, row);
        return Frame.HeadRows + Titles.Count + (at >= 0 ? at + 1 : ~at);
    }

    /// <summary>What stands beside a row: why it was turned away; <see langword="null"/> beside any other row.</summary>
    public string? ReasonOf(int row) => !_rejected.Contains(row) ? null : string.Join(" ", _rejected[row].Select(Sentence).Distinct(StringComparer.Ordinal));

    private static string Sentence(RejectedRow row) => row.Column is { Length: > 0 } column
        ? string.Create(CultureInfo.InvariantCulture, $"Dòng {row.Row} của tệp gốc, cột “{column}”: {row.Reason}")
        : string.Create(CultureInfo.InvariantCulture, $"Dòng {row.Row} của tệp gốc: {row.Reason}");
}
