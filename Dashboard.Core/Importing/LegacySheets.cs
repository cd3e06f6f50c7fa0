using Dashboard.Core.Importing.Files;
using Dashboard.Core.Importing.Headings;

namespace Dashboard.Core.Importing;

/// <summary>
/// The sheets of a file with the text cells in TCVN3 or VNI-Windows converted. A sheet without any Unicode Vietnamese in its
/// first rows is converted whole; in any other only cells that are legacy beyond doubt are.
/// </summary>
internal sealed class LegacySheets(ISheetSource inner) : ISheetSource
{
    private const int RowsJudged = HeadingFinder.RowsLookedAt;
    private const int CharactersJudged = 4 << 20;

    private readonly Queue<SheetRow> _ahead = [];
    private readonly LegacyCells _cells = new();

    private Func<string, string?> Reread => field ??= text => _cells.Convert(text, judged: false);

    public string SheetName => inner.SheetName;

    /// <summary>What was converted, as sentences for the analyst; none where nothing was.</summary>
    public IEnumerable<string> Warnings => _cells.Warnings;

    public bool NextSheet()
    {
        _ahead.Clear();
        if (!inner.NextSheet())
        {
            return false;
        }

        var row = new SheetRow();
        var held = 0L;
        while (_ahead.Count < RowsJudged && held < CharactersJudged && inner.NextRow(row))
        {
            foreach (ref readonly var cell in row.Cells)
            {
                held += cell.Text?.Length ?? 0;
            }

            _ahead.Enqueue(row);
            row = new();
        }

        _cells.Judge(_ahead);
        return true;
    }

    public bool NextRow(SheetRow row)
    {
        if (!_ahead.TryDequeue(out var kept))
        {
            row.Reread = Reread;
            return inner.NextRow(row);
        }

        row.Reread = null;
        row.CopyFrom(kept);
        for (var column = 0; column < row.Count; column++)
        {
            if (row[column] is { Kind: CellKind.Text, Text: { } text } cell && _cells.Convert(text, judged: true) is { } unicode)
            {
                row.Set(column, cell with { Text = unicode });
            }
        }

        return true;
    }

    public void Dispose() => inner.Dispose();
}
