using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>Cells of yes/no columns that say neither, told once for each column.</summary>
public sealed class UnclearCells
{
    private const int RowsNamed = 5;
    private readonly Dictionary<(string Sheet, string Heading), (int Cells, List<int> Rows, string Example)> _columns = [];

    /// <summary>Notes a cell.</summary>
    public void Add(string sheet, string heading, int row, string text)
    {
        var (cells, rows, example) = _columns.TryGetValue((sheet, heading), out var known) ? known : (0, [], Reasons.Short(Fold.Clean(text)));
        if (rows.Count < RowsNamed)
        {
            rows.Add(row);
        }

        _columns[(sheet, heading)] = (cells + 1, rows, example);
    }

    /// <summary>A Vietnamese sentence for each column.</summary>
    public IEnumerable<string> Warnings() => _columns.Select(column =>
        $"Trang “{column.Key.Sheet}”, cột “{column.Key.Heading}”: {column.Value.Cells} ô không ghi có hay không, ví dụ “{column.Value.Example}” (dòng {Reasons.Rows(column.Value.Rows)}); coi như chưa rõ.");
}
