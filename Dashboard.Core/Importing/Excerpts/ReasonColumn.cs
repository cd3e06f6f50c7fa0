using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing.Excerpts;

/// <summary>
/// The sheets of a file without the reasons that stand in the first column of rows that came back: nobody may take a reason
/// for a group, a sum or a value. Only the heading is left, and each such row says that it was turned away.
/// </summary>
internal sealed class ReasonColumn(ISheetSource inner) : ISheetSource
{
    /// <summary>Heading of the column.</summary>
    public const string Heading = "Lý do bị loại";

    private static readonly string Key = Fold.Key(Heading);
    private int _rows;

    public string SheetName => inner.SheetName;

    /// <summary>Where the reasons of the current sheet stand, counted from 0; −1 where there are none, or none yet.</summary>
    public int Column { get; private set; } = -1;

    /// <summary>Whether the current sheet has reasons.</summary>
    public bool IsHere => Column >= 0;

    public bool NextSheet()
    {
        (Column, _rows) = (-1, 0);
        return inner.NextSheet();
    }

    public bool NextRow(SheetRow row)
    {
        if (!inner.NextRow(row))
        {
            return false;
        }

        if (IsHere)
        {
            Hide(row);
        }
        else if (_rows < HeadingFinder.RowsLookedAt && First(row) is >= 0 and var first)
        {
            _rows++;
            Column = IsHeading(row[first]) ? first : -1;
        }

        return true;
    }

    public void Dispose() => inner.Dispose();

    private static bool IsHeading(in Cell cell) =>
        cell is { Kind: CellKind.Text, Text: { Length: <= RowShape.LongestLine } text } && Fold.Key(text) == Key;

    private static int First(SheetRow row)
    {
        var first = 0;
        while (first < row.Count && row[first].IsEmpty)
        {
            first++;
        }

        return first < row.Count ? first : -1;
    }

    private void Hide(SheetRow row)
    {
        if (!row[Column].IsEmpty)
        {
            row.Set(Column, Cell.Empty);
            row.IsTurnedAway = true;
        }
    }
}
