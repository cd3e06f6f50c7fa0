using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows of form 06: each unit's or field's row is a data row; groups and sums are passed over.</summary>
internal sealed class Form06Reader(SheetContext sheet, ParsedFile file)
{
    private readonly CellReader _cells = new(sheet.Words, file.Kept);
    private readonly Column _scope = sheet.HasUnitColumn ? Column.Unit : Column.Field;
    private readonly int _ordinal = sheet.Headings.IndexOf(Column.Ordinal);

    /// <summary>Whether a row is one of the form's lines: a name that is no sum and no number, with counts, not under a roman number or a letter.</summary>
    public bool IsLine(SheetRow row)
    {
        var name = Fold.Clean(CellText.Of(row[sheet.Headings.IndexOf(_scope)]));
        var ordinal = _ordinal < 0 ? "" : Fold.Clean(CellText.Of(row[_ordinal]));
        return name.Any(char.IsLetter) && !RowShape.IsTotal(name) && !RowShape.IsTotal(ordinal)
            && (ordinal.Length == 0 || ordinal.Any(char.IsAsciiDigit))
            && Form06Line.Columns.Any(column => Cell(row, column) is { IsEmpty: false } cell && ValueParser.TryCount(CellText.Of(cell), out _));
    }

    public void Read(SheetRow row)
    {
        var counts = new long[Form06Line.Columns.Count];
        for (var at = 0; at < counts.Length; at++)
        {
            if (!CellReader.TryCount(Cell(row, Form06Line.Columns[at]), out counts[at]))
            {
                file.Rejected.Add(new(
                    sheet.SheetName, row.Number, null, sheet.Headings.HeadingOf(Form06Line.Columns[at]),
                    Reasons.Short(Fold.Clean(CellText.Of(Cell(row, Form06Line.Columns[at])))), Reasons.UnreadableCount));
                return;
            }
        }

        var kind = _scope == Column.Unit ? WordingKind.Unit : WordingKind.Field;
        var line = new Form06Line(sheet.Sheet, row.Number, _cells.Wording(kind, Cell(row, _scope)), counts);
        Check(line);
        file.Form06.Add(line);
    }

    /// <summary>Warns of a sum that does not come out; one of which a column is missing cannot be checked.</summary>
    private void Check(Form06Line line)
    {
        foreach (var (sum, parts) in Form06Line.Identities)
        {
            if (parts.Append(sum).All(number => sheet.Headings.Has(Form06Line.Columns[number - 3])) && line[sum] != parts.Sum(number => line[number]))
            {
                file.Warnings.Add($"Trang “{sheet.SheetName}”, dòng {line.Row}: cột ({sum}) ghi {line[sum]} nhưng {string.Join(" + ", parts.Select(number => $"({number})"))} = {parts.Sum(number => line[number])}.");
            }
        }
    }

    private Cell Cell(SheetRow row, Column column) => sheet.Headings.IndexOf(column) is >= 0 and var index ? row[index] : default;
}
