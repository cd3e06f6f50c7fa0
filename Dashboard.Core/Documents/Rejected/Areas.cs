using System.Globalization;
using Dashboard.Core.Importing.Files;

namespace Dashboard.Core.Documents.Rejected;

/// <summary>Columns and rows that references name: A1, A1:C3.</summary>
internal static class Areas
{
    /// <summary>Columns of a sheet.</summary>
    public const int Columns = 16_384;

    /// <summary>A cell by column and row, both counted from 0 and 1; column −1 where the reference is none.</summary>
    public static (int Column, int Row) Cell(ReadOnlySpan<char> reference)
    {
        var column = CellReferences.Column(reference);
        var digits = reference.IndexOfAnyInRange('0', '9');
        return digits >= 0 && int.TryParse(reference[digits..], NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? (column, row) : (-1, 0);
    }

    /// <summary>The corners of an area; <see langword="null"/> where it is none.</summary>
    public static ((int Column, int Row) First, (int Column, int Row) Last)? Corners(string? area)
    {
        var colon = area?.IndexOf(':', StringComparison.Ordinal) ?? -1;
        if (area is null || colon <= 0)
        {
            return null;
        }

        var (first, last) = (Cell(area.AsSpan(0, colon)), Cell(area.AsSpan(colon + 1)));
        return first.Column < 0 || last.Column < first.Column || last.Row < first.Row ? null : (first, last);
    }

    public static string Name(int column, int row) => Excel.SheetWriter.Letters(column) + row.ToString(CultureInfo.InvariantCulture);
}
