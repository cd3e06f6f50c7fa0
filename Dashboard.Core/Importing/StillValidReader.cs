using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows of a register of still-valid results: each unit's row is a data row.</summary>
internal sealed class StillValidReader(SheetContext sheet, ParsedFile file)
{
    private readonly CellReader _cells = new(sheet.Words, file.Kept);

    public void Read(SheetRow row)
    {
        var unit = _cells.Wording(WordingKind.Unit, Cell(row, Column.Unit));
        if (!CellReader.TryCount(Cell(row, Column.StillValidTotal), out var total))
        {
            Reject(row, Column.StillValidTotal, Reasons.UnreadableCount);
            return;
        }

        if (!CellReader.TryCount(Cell(row, Column.StillValidDone), out var done))
        {
            Reject(row, Column.StillValidDone, Reasons.UnreadableCount);
            return;
        }

        if (!CellReader.TryDate(Cell(row, Column.RegisterDate), out var minute, out _))
        {
            Reject(row, Column.RegisterDate, Reasons.UnreadableDate);
            return;
        }

        if (done > total)
        {
            file.Warnings.Add($"Trang “{sheet.SheetName}”, dòng {row.Number}: số đã số hóa ({done}) lớn hơn tổng số ({total}).");
        }

        file.StillValid.Add(new(sheet.Sheet, row.Number, unit, Moments.FromDay(Moments.DayOf(minute)), total, done));
    }

    private Cell Cell(SheetRow row, Column column) => sheet.Headings.IndexOf(column) is >= 0 and var index ? row[index] : default;

    private void Reject(SheetRow row, Column column, string reason) => file.Rejected.Add(new(
        sheet.SheetName, row.Number, null, sheet.Headings.HeadingOf(column), Reasons.Short(Fold.Clean(CellText.Of(Cell(row, column)))), reason));
}
