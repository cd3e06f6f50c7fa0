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
    private readonly UnitRegistry _units;
    private readonly MarkerColumns _markers = new();
    private readonly Action<SheetRow> _read;
    private readonly int _code;
    private readonly int[] _dates;
    private readonly HeadingFinder _again;
    private readonly Form06Reader? _form;
    private readonly StatedTotal _total = new();
    private (int Row, string Text)? _unknownGroup;

    public SheetWalk(SheetContext sheet, ParsedFile file, UnitRegistry units, SwappedDates swapped, HeadingFinder again)
    {
        (_sheet, _file, _units, _again) = (sheet, file, units, again);
        _code = sheet.Headings.IndexOf(file.Kind == ImportKind.StillValid ? Column.Unit : Column.Code);
        _dates = [.. ((Column[])[Column.Submitted, Column.Received, Column.Due, Column.Finished, Column.Returned, Column.LetterDate, Column.OldDue, Column.NewDue])
            .Select(sheet.Headings.IndexOf).Where(index => index >= 0)];
        _form = file.Kind == ImportKind.Form06 ? new(sheet, file) : null;
        _read = _form is { } form ? form.Read : file.Kind switch
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
        Cover();
        if (_total.Differs(_file.RowsRead - before, _sheet.SheetName) is { } warning)
        {
            _file.Warnings.Add(warning);
        }
    }

    private void Take(SheetRow row)
    {
        if (_form is not null)
        {
            if (_form.IsLine(row))
            {
                _form.Read(row);
            }

            return;
        }

        if (_file.Kind == ImportKind.StillValid)
        {
            TakeRegisterRow(row);
            return;
        }

        if (IsData(row))
        {
            if (_unknownGroup is { } group && !_sheet.HasUnitColumn && _file.Kind == ImportKind.Dossiers)
            {
                throw new ImportRefusedException($"Trang “{_sheet.SheetName}”, dòng {group.Row}: “{Reasons.Short(group.Text)}” không phải đơn vị, lĩnh vực hay thủ tục đã biết; thêm bí danh cho đơn vị hoặc sửa dòng này rồi nạp lại.");
            }

            _read(row);
        }
        else if (!RowShape.IsNumbering(row) && (_sheet.HasUnitColumn ? RowShape.OnlyText(row) : GroupRow.Text(row)) is { Length: > 0 } only)
        {
            TakeGroup(row.Number, only);
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
        if (_again.Find([row]) is { } again && again.Columns.Where((column, at) => column != Column.None && _sheet.Headings.Columns.ElementAtOrDefault(at) != column).Count() > 1)
        {
            throw new ImportRefusedException(Reasons.SecondTable(_sheet.SheetName, row.Number));
        }

        for (var column = 0; column < row.Count && !_sheet.HasUnitColumn; column++)
        {
            var text = row[column].IsEmpty ? "" : Fold.Clean(CellText.Of(row[column]));
            if (text.Length > 0 && !RowShape.IsTotal(text) && SheetUnitOf(text) is not null)
            {
                _unknownGroup ??= (row.Number, text);
            }
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
            return DossierCode.TryFind(code, out _) || RowShape.OnlyText(row) is null;
        }

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

    private void TakeGroup(int row, string only)
    {
        if (RowShape.IsTotal(only))
        {
            _total.Look(only);
            return;
        }

        if (only.Length > RowShape.LongestLine || RowShape.IsPageLine(only))
        {
            return;
        }

        var names = GroupRow.Names(only).ToList();
        if (names.Select(SheetUnitOf).FirstOrDefault(unit => unit is not null) is { } unit)
        {
            var wording = _sheet.Words.Number(WordingKind.Unit, unit);
            (_sheet.GroupUnit, _sheet.GroupOf) = (wording, default);
            _file.CoveredUnits.Add(wording);
            _unknownGroup = null;
        }
        else if (!IsFieldOrProcedure(only, names) && (_sheet.SheetUnit == 0 || _sheet.GroupUnit != 0 || _units.IsLikeUnit(RowShape.WithoutOrdinal(only))))
        {
            _unknownGroup ??= (row, only);
        }
    }

    private string? SheetUnitOf(string text)
    {
        var wording = SheetContext.WithoutLabel(text);
        return _units.Match(wording).Unit is null ? null : wording;
    }

    /// <summary>Whether a group is a field or procedure, which the rows below then belong to where no column says so.</summary>
    private bool IsFieldOrProcedure(string text, List<string> names)
    {
        var (field, procedure) = GroupRow.Labelled(text);
        field = field.Length > 0 ? field : names.Find(name => Knows(WordingKind.Field, name)) ?? "";
        procedure = procedure.Length > 0 ? procedure : names.Find(name => Knows(WordingKind.Procedure, name)) ?? "";
        if (field.Length > 0)
        {
            _sheet.GroupOf = (_sheet.Words.Number(WordingKind.Field, field), 0);
        }
        else if (procedure.Length > 0)
        {
            _sheet.GroupOf = (_sheet.GroupOf.Field, _sheet.Words.Number(WordingKind.Procedure, procedure));
        }

        return field.Length > 0 || procedure.Length > 0;
    }

    private bool Knows(WordingKind kind, string name) => _sheet.Words.Knows(kind, name) || _sheet.Words.Means(kind, name);

    /// <summary>A list of one unit speaks for it even where it has no row; a letterhead over rows or groups that state units covers nothing.</summary>
    private void Cover()
    {
        if (_file.Kind == ImportKind.Dossiers && !_sheet.HasUnitColumn && _sheet.GroupUnit == 0 && _sheet.SheetUnit != 0
            && _sheet.Words.Meaning(_sheet.SheetUnit) >= 0)
        {
            _file.CoveredUnits.Add(_sheet.SheetUnit);
        }
    }

    private void Settle(int start)
    {
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
