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

/// <summary>A row of a sheet. One instance is refilled for every row: copy what must outlive the next read.</summary>
public sealed class SheetRow
{
    private Cell[] _cells = new Cell[32];

    /// <summary>Row number as the sheet shows it, the first being 1 (csv: the line; HTML: the <c>tr</c>).</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last one stored; blank ones between are <see cref="Cell.Empty"/>.</summary>
    public ReadOnlySpan<Cell> Cells => _cells.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>The cell of a column, counted from 0; empty beyond the last.</summary>
    public Cell this[int column] => (uint)column < (uint)Count ? _cells[column] : default;

    public void Start(int number)
    {
        Number = number;
        Count = 0;
    }

    /// <summary>Sets a cell; columns in between become empty.</summary>
    public void Set(int column, in Cell cell)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
        }

        if (column >= Count)
        {
            Array.Clear(_cells, Count, column - Count);
            Count = column + 1;
        }

        _cells[column] = cell;
    }
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
