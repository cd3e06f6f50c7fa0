using System.Text;

namespace Dashboard.Core.Importing.Files;

/// <summary>
/// A row of a sheet. One instance is refilled for every row: copy what must outlive the next read.
/// A reader may leave the text of a cell as bytes until somebody asks for the cell: most columns of an export are never asked for.
/// </summary>
public sealed class SheetRow
{
    private const int Shared = -1;
    private static readonly string Late = new('…', 1);

    private Cell[] _cells = new Cell[32];
    private (int Start, int Length)[] _late = [];
    private bool[] _read = new bool[32];
    private byte[] _bytes = [];
    private int _used;
    private SharedStrings? _strings;
    private Dictionary<int, string>? _merged;

    /// <summary>Row number as the sheet shows it, the first being 1 (csv: the line; HTML: the <c>tr</c>).</summary>
    public int Number { get; private set; }

    /// <summary>Cells up to the last one stored; blank ones between are <see cref="Cell.Empty"/>.</summary>
    public ReadOnlySpan<Cell> Cells
    {
        get
        {
            for (int column = 0; column < Count; column++)
            {
                Decode(column);
            }

            return _cells.AsSpan(0, Count);
        }
    }

    public int Count { get; private set; }

    /// <summary>How many cells the row has, blank ones at its end too, where the format writes each of them (HTML); else 0.</summary>
    public int Width { get; internal set; }

    /// <summary>Whether a reason for which the row was turned away stands beside it: it is data then, whatever its cells hold.</summary>
    public bool IsTurnedAway { get; internal set; }

    /// <summary>The text of a cell that is merged down into a column of this row, where the format tells (HTML); else <see langword="null"/>.</summary>
    public string? MergedInto(int column) => _merged?.GetValueOrDefault(column);

    /// <summary>Reads a text anew when its cell is first asked for; <see langword="null"/> leaves it as it is. Stays from row to row.</summary>
    internal Func<string, string?>? Reread { get; set; }

    /// <summary>The cell of a column, counted from 0; empty beyond the last.</summary>
    public Cell this[int column]
    {
        get
        {
            if ((uint)column >= (uint)Count)
            {
                return default;
            }

            Decode(column);
            return _cells[column];
        }
    }

    public void Start(int number)
    {
        Number = number;
        Count = 0;
        Width = 0;
        IsTurnedAway = false;
        _used = 0;
        Array.Clear(_read);
        _merged?.Clear();
    }

    /// <summary>Becomes a copy of another row that outlives its next read.</summary>
    public void CopyFrom(SheetRow other)
    {
        Start(other.Number);
        Width = other.Width;
        IsTurnedAway = other.IsTurnedAway;
        for (int column = 0; column < other.Count; column++)
        {
            Set(column, other[column]);
        }

        foreach ((int column, string text) in other._merged ?? [])
        {
            Merge(column, text);
        }
    }

    /// <summary>Notes the text of a cell that is merged down into this row.</summary>
    internal void Merge(int column, string text) => (_merged ??= [])[column] = text;

    /// <summary>Sets a cell; columns in between become empty.</summary>
    public void Set(int column, in Cell cell)
    {
        if (column >= _cells.Length)
        {
            Array.Resize(ref _cells, Math.Max(column + 1, _cells.Length * 2));
            Array.Resize(ref _read, _cells.Length);
        }

        if (column >= Count)
        {
            Array.Clear(_cells, Count, column - Count);
            Count = column + 1;
        }

        _cells[column] = cell;
    }

    /// <summary>Sets a text cell to a shared string that is decoded when asked for.</summary>
    internal void SetLate(int column, SharedStrings strings, int index)
    {
        _strings = strings;
        SetLate(column, index, Shared);
    }

    /// <summary>Sets a text cell to bytes that are decoded when asked for; they must be UTF-8, and are copied.</summary>
    internal void SetLate(int column, ReadOnlySpan<byte> text)
    {
        if (_used + text.Length > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_used + text.Length, Math.Max(1 << 12, _bytes.Length * 2)));
        }

        text.CopyTo(_bytes.AsSpan(_used));
        SetLate(column, _used, text.Length);
        _used += text.Length;
    }

    private void SetLate(int column, int start, int length)
    {
        Set(column, new Cell(CellKind.Text, Late));
        if (_late.Length < _cells.Length)
        {
            Array.Resize(ref _late, _cells.Length);
        }

        _late[column] = (start, length);
    }

    private void Decode(int column)
    {
        if (ReferenceEquals(_cells[column].Text, Late))
        {
            (int start, int length) = _late[column];
            _cells[column] = new Cell(CellKind.Text, length == Shared ? _strings![start] : Encoding.UTF8.GetString(_bytes, start, length));
        }

        if (Reread is not null && !_read[column] && _cells[column] is { Kind: CellKind.Text, Text: { } text })
        {
            _read[column] = true;
            _cells[column] = Reread(text) is { } other ? new Cell(CellKind.Text, other) : _cells[column];
        }
    }
}
