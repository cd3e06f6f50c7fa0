using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Excerpts;
using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>The rows of a sheet that head groups: a unit for the rows below, a field or procedure, or a text that nobody understands.</summary>
internal sealed class SheetGroups(SheetContext sheet, ParsedFile file, UnitRegistry units)
{
    private const int ColumnsWatched = 8;
    private const int RowsWatched = 20_000;
    private (int Row, string Text)? _unread;
    private int _watched;

    /// <summary>Takes the text of a group row.</summary>
    public void Take(int row, string text)
    {
        var names = GroupRow.Names(text).ToList();
        if (names.Select(UnitOf).FirstOrDefault(unit => unit is not null) is { } unit)
        {
            var wording = sheet.Words.Number(WordingKind.Unit, unit);
            (sheet.GroupUnit, sheet.GroupOf) = (wording, default);
            file.CoveredUnits.Add(wording);
            file.Frames[sheet.Sheet].Group(row, GroupLevel.Whole);
            _unread = null;
        }
        else if (!IsFieldOrProcedure(row, text, names) && (sheet.SheetUnit == 0 || sheet.GroupUnit != 0 || units.IsLikeUnit(RowShape.WithoutOrdinal(text))))
        {
            _unread ??= (row, text);
        }
    }

    /// <summary>Whether a text names a unit.</summary>
    public bool IsUnit(string text) => !sheet.HasUnitColumn && GroupRow.Names(text).Any(name => UnitOf(name) is not null);

    /// <summary>Looks for another unit in a row of no known shape: passed over, it would leave the rows below to the unit above.</summary>
    public void Watch(SheetRow row)
    {
        for (var column = 0; column < Math.Min(row.Count, ColumnsWatched) && !sheet.HasUnitColumn && _unread is null && _watched < RowsWatched; column++)
        {
            _watched += column == 0 ? 1 : 0;
            var text = row[column].IsEmpty ? "" : Fold.Clean(CellText.Of(row[column]));
            if (text.Length is > 0 and <= RowShape.LongestLine && !RowShape.IsTotal(text) && UnitOf(text) is { } unit && !IsAround(unit))
            {
                _unread ??= (row.Number, text);
            }
        }
    }

    /// <summary>To be asked before each data row.</summary>
    /// <exception cref="ImportRefusedException">Units come from group rows, and one above is not understood.</exception>
    public void RefuseUnread()
    {
        if (_unread is { } group && !sheet.HasUnitColumn && file.Kind == ImportKind.Dossiers)
        {
            throw new ImportRefusedException(Reasons.UnreadGroup(sheet.SheetName, group.Row, group.Text))
            {
                Unknown = [new(WordingKind.Unit, GroupRow.Names(group.Text).Last(), Rows: 1, group.Row)],
            };
        }
    }

    /// <summary>A list of one unit speaks for it even where it has no row; a letterhead over rows or groups that state units covers nothing.</summary>
    public void Cover()
    {
        if (file.Kind == ImportKind.Dossiers && !sheet.HasUnitColumn && sheet.GroupUnit == 0 && sheet.SheetUnit != 0
            && sheet.Words.Meaning(sheet.SheetUnit) >= 0)
        {
            file.CoveredUnits.Add(sheet.SheetUnit);
        }
    }

    /// <summary>Whether the rows below belong to a unit anyway: a letterhead that comes again on every page says nothing new.</summary>
    private bool IsAround(string unit) =>
        sheet.UnitAround != 0 && units.Match(unit).Unit == units.Match(sheet.Words.Text(sheet.UnitAround)).Unit;

    private string? UnitOf(string text)
    {
        var wording = SheetContext.WithoutLabel(text);
        return units.Match(wording).Unit is null ? null : wording;
    }

    /// <summary>Whether a group is a field or procedure, which the rows below then belong to where no column says so.</summary>
    private bool IsFieldOrProcedure(int row, string text, List<string> names)
    {
        var (field, procedure) = GroupRow.Labelled(text);
        field = field.Length > 0 ? field : names.Find(name => Knows(WordingKind.Field, name)) ?? "";
        procedure = procedure.Length > 0 ? procedure : names.Find(name => Knows(WordingKind.Procedure, name)) ?? "";
        if (field.Length > 0)
        {
            sheet.GroupOf = (sheet.Words.Number(WordingKind.Field, field), 0);
            file.Frames[sheet.Sheet].Group(row, GroupLevel.Field);
        }
        else if (procedure.Length > 0)
        {
            sheet.GroupOf = (sheet.GroupOf.Field, sheet.Words.Number(WordingKind.Procedure, procedure));
            file.Frames[sheet.Sheet].Group(row, GroupLevel.Procedure);
        }

        return field.Length > 0 || procedure.Length > 0;
    }

    private bool Knows(WordingKind kind, string name) => sheet.Words.Knows(kind, name) || sheet.Words.Means(kind, name);
}
