using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows of a register of letters of apology. Its units and names move nothing.</summary>
internal sealed class LetterReader(SheetContext sheet, ParsedFile file)
{
    private readonly CellReader _cells = new(sheet.Words, file.Kept);

    public void Read(SheetRow row)
    {
        if (!CellReader.TryCode(Cell(row, Column.Code), out var code, out var national))
        {
            Reject(row, null, Column.Code, Reasons.NoCode);
            return;
        }

        if (!TryDay(row, code, Column.LetterDate, out var day)
            || !TryDay(row, code, Column.OldDue, out var oldDue)
            || !TryDay(row, code, Column.NewDue, out var newDue))
        {
            return;
        }

        if (day == 0)
        {
            Reject(row, code, Column.LetterDate, Reasons.NoLetterDate);
            return;
        }

        var own = _cells.Wording(WordingKind.Unit, Cell(row, Column.Unit));
        file.Letters.Add(new(
            sheet.Sheet, row.Number, code, national, own != 0 ? own : sheet.UnitAround,
            LetterNumber.Of(CellText.Of(Cell(row, Column.LetterNumber))), day, oldDue, newDue,
            _cells.Wording(WordingKind.Cause, Cell(row, Column.Cause)),
            _cells.Wording(WordingKind.Reason, Cell(row, Column.Reason)),
            sheet.Headings.Has(Column.OldDue), sheet.Headings.Has(Column.NewDue), sheet.Headings.Has(Column.Cause)));
    }

    private bool TryDay(SheetRow row, string code, Column column, out int day)
    {
        if (!CellReader.TryDate(Cell(row, column), out var minute, out _))
        {
            day = 0;
            Reject(row, code, column, Reasons.UnreadableDate);
            return false;
        }

        day = Moments.DayOf(minute);
        return true;
    }

    private Cell Cell(SheetRow row, Column column) => sheet.Headings.IndexOf(column) is >= 0 and var index ? row[index] : default;

    private void Reject(SheetRow row, string? code, Column column, string reason) => file.Rejected.Add(new(
        sheet.SheetName, row.Number, code, sheet.Headings.HeadingOf(column), Reasons.Short(Fold.Clean(CellText.Of(Cell(row, column)))), reason));
}
