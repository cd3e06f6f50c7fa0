namespace Dashboard.Core.Importing.Files;

/// <summary>What a cell of a sheet holds.</summary>
public enum CellKind : byte
{
    Empty,
    Text,
    Number,

    /// <summary>A number formatted as a date; <see cref="Cell.Moment"/> is its local moment.</summary>
    Date,
    Boolean,

    /// <summary>A formula error such as #N/A; <see cref="Cell.Text"/> holds its code.</summary>
    Error,
}

/// <summary>One cell, as the file stores it: no trimming, no parsing of text.</summary>
public readonly record struct Cell(CellKind Kind, string? Text = null, double Number = 0, DateTime Moment = default)
{
    public static Cell Empty => default;

    public bool IsEmpty => Kind == CellKind.Empty || (Kind == CellKind.Text && string.IsNullOrWhiteSpace(Text));
}

/// <summary>A spreadsheet read forward once, sheet by sheet and row by row, whatever its format.</summary>
public interface ISheetSource : IDisposable
{
    /// <summary>Name of the current sheet; the file's own name without ending where the format has none.</summary>
    string SheetName { get; }

    /// <summary>Moves to the next sheet; <see langword="false"/> after the last.</summary>
    /// <exception cref="FileRefusedException">The file is damaged or over a limit.</exception>
    bool NextSheet();

    /// <summary>Reads the next row of the current sheet into <paramref name="row"/>; rows without cells may be left out.</summary>
    /// <exception cref="FileRefusedException">The file is damaged or over a limit.</exception>
    bool NextRow(SheetRow row);
}
