using Dashboard.Core.Importing.Files;
using Dashboard.Core.Text;

namespace Dashboard.Core.Importing;

/// <summary>The grand total that a sheet states: "Tổng cộng: 1.387 hồ sơ, trong đó trễ hạn 12" is 1387. The last one counts.</summary>
internal sealed class StatedTotal
{
    private const int ColumnsLookedAt = 4;
    private long? _total;

    /// <summary>The total; <see langword="null"/> where none is stated.</summary>
    public long? Total => _total;

    public void Look(SheetRow row)
    {
        for (var column = 0; column < Math.Min(row.Count, ColumnsLookedAt); column++)
        {
            Look(Fold.Clean(CellText.Of(row[column])));
        }
    }

    public void Look(string text)
    {
        if (Fold.Loose(text).StartsWith("tong", StringComparison.Ordinal))
        {
            var number = text.SkipWhile(letter => !char.IsAsciiDigit(letter)).TakeWhile(letter => char.IsAsciiDigit(letter) || letter == '.');
            _total = ValueParser.TryCount(new string([.. number]).TrimEnd('.'), out var total) ? total : _total;
        }
    }

    /// <summary>A warning where the rows read are not as many; <see langword="null"/> where they are, or no total is stated.</summary>
    public string? Differs(int rows, string sheet) => _total is { } total && total != rows
        ? $"Trang “{sheet}” ghi tổng cộng {total} nhưng có {rows} dòng dữ liệu."
        : null;
}
