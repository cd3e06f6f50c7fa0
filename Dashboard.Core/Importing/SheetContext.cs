using Dashboard.Core.Dossiers;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>What is known around the rows of a sheet.</summary>
internal sealed class SheetContext
{
    public required int Sheet { get; init; }

    public required string SheetName { get; init; }

    public required HeadingRow Headings { get; init; }

    public required Vocabulary Words { get; init; }

    /// <summary>Wording of the unit that the title, the sheet's name or the command gives; 0 where none does.</summary>
    public int SheetUnit { get; set; }

    /// <summary>Wording of the unit of the group row above; 0 where there is none.</summary>
    public int GroupUnit { get; set; }

    public bool HasUnitColumn => Headings.Has(Column.Unit);

    /// <summary>The unit of a row that has no unit of its own.</summary>
    public int UnitAround => GroupUnit != 0 ? GroupUnit : SheetUnit;

    /// <summary>The leaf unit that a title line, letterhead or sheet's name names; <see langword="null"/> where it names none.</summary>
    public static string? UnitIn(string text, UnitRegistry units)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var named = colon > 0 && Text.Fold.Key(text[..colon]) is "donvi" or "coquan" or "coquandonvi" or "tendonvi";
        var wording = named ? text[(colon + 1)..].Trim() : text;
        return units.Match(wording).Unit is { } unit && (named || !units.All.Any(other => other.Parent == unit.Code)) ? wording : null;
    }
}
