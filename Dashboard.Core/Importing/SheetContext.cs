using Dashboard.Core.Dossiers;
using Dashboard.Core.Importing.Headings;
using Dashboard.Core.Units;

namespace Dashboard.Core.Importing;

/// <summary>What is known around the rows of a sheet.</summary>
internal sealed class SheetContext
{
    private static readonly string[] Labels = ["donvi", "coquan", "tendonvi", "tencoquan"];

    public required int Sheet { get; init; }

    public required string SheetName { get; init; }

    public required HeadingRow Headings { get; init; }

    public required Vocabulary Words { get; init; }

    /// <summary>Wording of the unit that the title, the sheet's name or the command gives; 0 where none does.</summary>
    public int SheetUnit { get; set; }

    /// <summary>Wording of the unit of the group row above; 0 where there is none.</summary>
    public int GroupUnit { get; set; }

    /// <summary>First and last day of the period that the sheet's titles tell; <see langword="null"/> where they tell none.</summary>
    public (DateOnly From, DateOnly To)? Period { get; init; }

    /// <summary>Wordings of the field and procedure of the group rows above; 0 where there are none.</summary>
    public (int Field, int Procedure) GroupOf { get; set; }

    public bool HasUnitColumn => Headings.Has(Column.Unit);

    /// <summary>The unit of a row that has no unit of its own.</summary>
    public int UnitAround => GroupUnit != 0 ? GroupUnit : SheetUnit;

    /// <summary>The leaf unit that a title line, letterhead or sheet's name names; <see langword="null"/> where it names none.</summary>
    public static string? UnitIn(string text, UnitRegistry units)
    {
        var wording = WithoutLabel(text);
        var named = wording.Length < text.Length;
        return units.Match(wording).Unit is { } unit && (named || !units.All.Any(other => other.Parent == unit.Code)) ? wording : null;
    }

    /// <summary>What stands behind a label: "Đơn vị giải quyết: Phường 11", "ĐƠN VỊ PHƯỜNG 11" → "Phường 11"; any other text as it is.</summary>
    public static string WithoutLabel(string text)
    {
        if (text.StartsWith("đơn vị ", StringComparison.OrdinalIgnoreCase) && !text.Contains(':', StringComparison.Ordinal))
        {
            return text["đơn vị ".Length..].Trim();
        }

        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var label = colon > 0 ? Text.Fold.Key(text[..colon]) : "";
        return Labels.Any(start => label.StartsWith(start, StringComparison.Ordinal)) ? text[(colon + 1)..].Trim() : text;
    }
}
