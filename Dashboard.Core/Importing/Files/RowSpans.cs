namespace Dashboard.Core.Importing.Files;

/// <summary>Which columns of the coming rows are taken by cells that reach down.</summary>
internal sealed class RowSpans(int columns)
{
    private readonly int[] _rowsLeft = new int[columns];
    private readonly int[] _pending = new int[columns];

    public void Clear()
    {
        Array.Clear(_rowsLeft);
        Array.Clear(_pending);
    }

    /// <summary>Moves down by <paramref name="rows"/> rows; what the row before began starts to count.</summary>
    public void NextRow(int rows = 1)
    {
        for (int i = 0; i < _rowsLeft.Length; i++)
        {
            // A span begun in the row before covers its next rows; skipped rows use it up as well.
            int left = Math.Max(_rowsLeft[i] - 1, _pending[i]);
            _rowsLeft[i] = Math.Max(0, left - Math.Max(0, rows - 1));
            _pending[i] = 0;
        }
    }

    /// <summary>The first column from <paramref name="column"/> on that no cell above reaches into.</summary>
    public int FirstFree(int column)
    {
        while ((uint)column < (uint)_rowsLeft.Length && _rowsLeft[column] > 0)
        {
            column++;
        }

        return column;
    }

    /// <summary>Notes a cell that covers <paramref name="width"/> columns here and in <paramref name="rowsBelow"/> rows below.</summary>
    public void Cover(int column, long width, int rowsBelow)
    {
        if (rowsBelow > 0 && column < _pending.Length)
        {
            int end = (int)Math.Min(column + width, _pending.Length);
            _pending.AsSpan(column, end - column).Fill(rowsBelow);
        }
    }
}
