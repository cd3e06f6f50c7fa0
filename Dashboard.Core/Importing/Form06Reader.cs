using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>Reads the rows of form 06: each unit's or field's row is a data row; rows under a roman number or a letter head groups.</summary>
internal sealed class Form06Reader(SheetContext sheet, ParsedFile file, UnitRegistry units)
{
    private readonly CellReader _cells = new(sheet.Words, file.Kept);
    private readonly Column _name = sheet.Headings.Has(Column.Field) ? Column.Field : Column.Unit;
    private readonly int _ordinal = sheet.Headings.IndexOf(Column.Ordinal);
    private readonly (int From, int To) _period = sheet.Period is { } period && period.From <= period.To
        ? (period.From.DayNumber, period.To.DayNumber)
        : throw new ImportRefusedException(Reasons.NoPeriod);

    private int _group;

    /// <summary>Takes a row of the sheet: a line, the head of a group, or nothing of use.</summary>
    public void Take(SheetRow row)
    {
        var name = Fold.Clean(CellText.Of(Cell(row, _name)));
        var ordinal = _ordinal < 0 ? "" : Fold.Clean(CellText.Of(row[_ordinal]));
        if (!name.Any(char.IsLetter) || name.Length > RowShape.LongestLine || RowShape.IsTotal(name) || RowShape.IsTotal(ordinal)
            || Fold.Key(name) == Fold.Key(sheet.Headings.HeadingOf(_name)))
        {
            return;
        }

        var isNumbered = ordinal.Length == 0 || ordinal.Any(char.IsAsciiDigit);
        var counts = Form06Line.Columns.Any(column => Cell(row, column) is { IsEmpty: false } cell && !ValueParser.IsBlank(CellText.Of(cell)));
        if (counts && (isNumbered || IsOwnLine(name)))
        {
            Read(row);
        }
        else if (!isNumbered)
        {
            _group = sheet.Words.Number(WordingKind.Field, name);
            file.Frames[sheet.Sheet].Group(row.Number, GroupLevel.Whole);
        }
    }

    /// <summary>Whether a row under a roman number or a letter is a line by its name: a unit of the registry, a known field.</summary>
    private bool IsOwnLine(string name) =>
        _name == Column.Unit ? units.Match(name).Unit is not null : sheet.Words.Means(WordingKind.Field, name);

    private void Read(SheetRow row)
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

        var own = _cells.Wording(WordingKind.Unit, Cell(row, Column.Unit));
        var field = _cells.Wording(WordingKind.Field, Cell(row, Column.Field));
        var line = new Form06Line(sheet.Sheet, row.Number, new(_period.From, _period.To, own != 0 ? own : sheet.SheetUnit, _group, field), counts);
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
