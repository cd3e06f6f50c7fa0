namespace Dashboard.Core.Importing.Files;

/// <summary>A table that is open while a page is read, with its open row and cell.</summary>
/// <param name="parent">The table whose cell it stands in, if any.</param>
/// <param name="isHidden">Whether the page does not show it.</param>
/// <param name="limits">How long a cell and a row may be.</param>
internal sealed class HtmlLevel(HtmlLevel? parent, bool isHidden, ReadLimits limits)
{
    private readonly List<HtmlCell> _cells = [];
    private readonly HtmlText _all = new(limits.CellCharacters), _own = new(limits.CellCharacters);
    private List<HtmlRow> _inner = [];
    private int _number, _place;
    private long _width, _height;

    public HtmlLevel? Parent => parent;

    public bool IsHidden => isHidden;

    public int Depth { get; } = (parent?.Depth ?? 0) + 1;

    public bool IsInRow { get; private set; }

    public bool IsInCell { get; private set; }

    /// <summary>Number of the head, body or foot that the coming rows are in; set when one begins or ends.</summary>
    public int Section
    {
        get;
        set => (field, _place) = (value, 0);
    }

    public void StartRow(int number)
    {
        (IsInRow, _number) = (true, number);
        _place++;
        _cells.Clear();
    }

    public void StartCell(long width, long height)
    {
        IsInCell = true;
        (_width, _height) = (Math.Clamp(width, 1, limits.Columns), Math.Max(0, height));
        _inner = [];
        _all.Clear();
        _own.Clear();
    }

    public void Append(ReadOnlySpan<char> text)
    {
        _all.Append(text);
        _own.Append(text);
    }

    public void Space()
    {
        _all.Space();
        _own.Space();
    }

    /// <summary>Ends the cell, if one is open; what it says is said by the cell around its table too.</summary>
    public void EndCell()
    {
        if (!IsInCell)
        {
            return;
        }

        IsInCell = false;
        string text = _all.ToString();
        if (parent is not null && !isHidden)
        {
            parent._all.Space();
            parent._all.Append(text);
            parent._all.Space();
        }

        HtmlCellMore? more = _width == 1 && _height == 1 && _inner.Count == 0 ? null
            : new HtmlCellMore(_width, _height, _own.IsTooLong ? null : _own.ToString(), _inner);
        var cell = new HtmlCell(_all.IsTooLong ? null : text, more);
        if (_cells.Count < limits.Columns)
        {
            _cells.Add(cell);
        }
        else if (cell.IsFilled)
        {
            throw Refusals.TooManyColumns(_number, limits.Columns);
        }
    }

    /// <summary>Ends the row; <see langword="null"/> where none is open, or it holds and takes nothing.</summary>
    public HtmlRow? EndRow()
    {
        EndCell();
        bool wasInRow = IsInRow;
        IsInRow = false;
        if (!wasInRow || !_cells.Exists(static cell => cell.IsFilled || cell.More is not null))
        {
            return null;
        }

        return _number <= limits.Rows ? new HtmlRow(_number, Section, _place, [.. _cells]) : throw Refusals.TooManyRows(limits.Rows);
    }

    /// <summary>Keeps a row of a table inside the open cell.</summary>
    public void AddInner(HtmlRow row) => _inner.Add(row);
}
