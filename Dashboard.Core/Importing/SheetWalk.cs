using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>Walks the rows under a heading: data rows go to their reader, group rows carry the unit, the rest is passed over.</summary>
internal sealed class SheetWalk
{
    private readonly SheetContext _sheet;
    private readonly ParsedFile _file;
    private readonly SheetGroups _groups;
    private readonly MarkerColumns _markers = new();
    private readonly Action<SheetRow> _read;
    private readonly int _code;
    private readonly int[] _dates;
    private readonly HeadingFinder _again;
    private readonly Form06Reader? _form;
    private readonly HashSet<string> _headings;
    private readonly StatedTotal _total = new();
    private bool _inHead = true;

    public SheetWalk(SheetContext sheet, ParsedFile file, UnitRegistry units, SwappedDates swapped, HeadingFinder again)
    {
        (_sheet, _file, _again) = (sheet, file, again);
        _groups = new(sheet, file, units);
        _headings = sheet.Headings.Headings.Where(heading => heading.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
        _code = sheet.Headings.IndexOf(file.Kind == ImportKind.StillValid ? Column.Unit : Column.Code);
        _dates = [.. DateColumns.All
            .Select(sheet.Headings.IndexOf).Where(index => index >= 0)];
        _form = file.Kind == ImportKind.Form06 ? new(sheet, file, units) : null;
        _read = file.Kind switch
        {
            ImportKind.Letters => new LetterReader(sheet, file).Read,
            ImportKind.StillValid => new StillValidReader(sheet, file).Read,
            _ => new FactReader(sheet, file, _markers, swapped).Read,
        };
    }

    public void Walk(IEnumerable<SheetRow> first, ISheetSource source, SheetRow row)
    {
        var (start, before) = (_file.Dossiers.Count, _file.RowsRead);
        foreach (var kept in first)
        {
            Take(kept);
        }

        while (source.NextRow(row))
        {
            Take(row);
        }

        Settle(start);
        _groups.Cover();
        if (_file.RowsRead > before)
        {
            _file.StatedTotals.Add(_total.Total);
        }

        if (_total.Differs(_file.RowsRead - before, _sheet.SheetName) is { } warning)
        {
            _file.Warnings.Add(warning);
        }
    }

    private void Take(SheetRow row)
    {
        if (_inHead)
        {
            // A row that numbers the columns belongs to the headings.
            _inHead = RowShape.IsNumbering(row);
            _file.Frames[_sheet.Sheet].HeadRows = _inHead ? row.Number : _file.Frames[_sheet.Sheet].HeadRows;
        }

        if (_form is not null)
        {
            _form.Take(row);
            return;
        }

        if (_file.Kind == ImportKind.StillValid)
        {
            TakeRegisterRow(row);
            return;
        }

        if (IsData(row))
        {
            _groups.RefuseUnread();
            _read(row);
        }
        else if (!RowShape.IsNumbering(row) && TextOf(row) is { Length: > 0 } only)
        {
            TakeText(row.Number, only);
        }
        else
        {
            TakeOther(row);
        }
    }

    /// <summary>A sum, the headings again at the head of a page, a signature; never another table, and never a unit unread.</summary>
    private void TakeOther(SheetRow row)
    {
        _total.Look(row);
        if (RepeatsHeadings(row) && _again.Find([row]) is { Kind: not null } again && again.Columns.Where((column, at) => column != Column.None && _sheet.Headings.Columns.ElementAtOrDefault(at) != column).Count() > 1)
        {
            throw new ImportRefusedException(Reasons.SecondTable(_sheet.SheetName, row.Number));
        }

        _groups.Watch(row);
    }

    /// <summary>Whether two cells of a row are headings of the sheet: what most rows can be asked cheaply.</summary>
    private bool RepeatsHeadings(SheetRow row)
    {
        var found = 0;
        for (var column = 0; column < row.Count && found < 2; column++)
        {
            found += row[column] is { Kind: CellKind.Text, Text: { Length: <= RowShape.LongestLine } text } && _headings.Contains(text.Trim()) ? 1 : 0;
        }

        return found == 2;
    }

    private void TakeText(int row, string only)
    {
        if (RowShape.IsTotal(only))
        {
            _total.Look(only);
        }
        else if (only.Length <= RowShape.LongestLine && !RowShape.IsPageLine(only))
        {
            _groups.Take(row, only);
        }
    }

    private void TakeRegisterRow(SheetRow row)
    {
        var unit = Fold.Clean(CellText.Of(row[_code]));
        var counts = !row[_sheet.Headings.IndexOf(Column.StillValidTotal)].IsEmpty || !row[_sheet.Headings.IndexOf(Column.StillValidDone)].IsEmpty;
        var isHeading = Fold.Key(unit) == Fold.Key(_sheet.Headings.HeadingOf(Column.Unit));
        if (unit.Length > 0 && counts && !isHeading && !RowShape.IsTotal(unit) && !RowShape.IsNumbering(row))
        {
            _read(row);
        }
    }

    /// <summary>A data row has a code, or a date in a mapped date column.</summary>
    private bool IsData(SheetRow row)
    {
        var code = Fold.Clean(CellText.Of(row[_code]));
        if (RowShape.IsTotal(code) || (row.Count > 2 && RowShape.IsNumbering(row)))
        {
            return false;
        }

        if (RowShape.IsCodeLike(code))
        {
            return DossierCode.TryFind(code, out _) || HasDate(row) || (TextOf(row) is null && !_groups.IsUnit(code));
        }

        return HasDate(row);
    }

    private bool HasDate(SheetRow row)
    {
        foreach (var column in _dates)
        {
            if (!row[column].IsEmpty
                && CellReader.TryDate(row[column], out var minute, out _) && minute != Moments.NoMinute)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The one text of a row; where units come from group rows, counts may stand behind it.</summary>
    private string? TextOf(SheetRow row) => _sheet.HasUnitColumn ? RowShape.OnlyText(row) : GroupRow.Text(row);

    /// <summary>Blanks of columns that use nothing but a marker mean no. Some rows of a sheet do not tell what its columns use.</summary>
    private void Settle(int start)
    {
        if (_file.IsExcerpt)
        {
            return;
        }

        _file.Frames[_sheet.Sheet].BlankIsNo.AddRange(_markers.Columns(_sheet.Headings));
        for (var index = start; index < _file.Dossiers.Count; index++)
        {
            var row = _file.Dossiers[index];
            var flags = _markers.Settle(row.Facts.Flags, row.Facts.Stated);
            if (flags != row.Facts.Flags)
            {
                _file.Dossiers[index] = row with { Facts = row.Facts with { Flags = flags } };
            }
        }
    }
}
