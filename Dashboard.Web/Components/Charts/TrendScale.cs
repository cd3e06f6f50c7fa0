namespace Dashboard.Web.Components.Charts;

/// <summary>Where the axis of a trend begins and ends, in steps that people read easily.</summary>
/// <param name="Low">Lowest value of the axis.</param>
/// <param name="High">Highest value.</param>
/// <param name="Step">Between two lines.</param>
public readonly record struct TrendScale(decimal Low, decimal High, decimal Step)
{
    private const int MostLines = 5;

    /// <summary>A trend that stands still is not drawn as a mountain.</summary>
    private const decimal Narrowest = 1;

    private static readonly decimal[] Steps = [0.1m, 0.2m, 0.5m, 1, 2, 3, 5, 10, 20, 25, 50, 100, 200, 500, 1000];

    /// <summary>The scale of a trend: all values and targets are on it. A trend that is high throughout does not begin at 0.</summary>
    public static TrendScale Of(TrendLine line)
    {
        List<decimal> values =
        [
            .. line.Months.Select(month => month.Value).OfType<decimal>(),
            .. line.Months.Select(month => month.Second).OfType<decimal>(),
            .. line.IsEmpty ? [] : line.Months.Select(month => month.Target?.Value).OfType<decimal>(),
        ];
        var (least, most) = values.Count == 0 ? (0m, 1m) : (values.Min(), values.Max());
        least = least > most / 2 ? Math.Min(least, most - Narrowest) : 0;
        most = Math.Max(most, least + Narrowest);
        var step = Steps.FirstOrDefault(step => Up(most, step) - Down(least, step) <= MostLines * step, Steps[^1]);
        return new(Down(least, step), Up(most, step), step);
    }

    public IEnumerable<decimal> Lines
    {
        get
        {
            for (var line = Low; line <= High; line += Step)
            {
                yield return line;
            }
        }
    }

    private static decimal Down(decimal value, decimal step) => Math.Floor(value / step) * step;

    private static decimal Up(decimal value, decimal step) => Math.Ceiling(value / step) * step;
}
