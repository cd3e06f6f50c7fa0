using System.Globalization;

namespace Dashboard.Web.Components.Charts;

/// <summary>Places of a trend's months and values in a drawing, in pixels.</summary>
/// <param name="Line">The trend.</param>
/// <param name="Width">Width of the drawing.</param>
/// <param name="Height">Height.</param>
internal sealed record TrendDrawing(TrendLine Line, int Width, int Height)
{
    private const int Left = 38;
    private const int Top = 12;
    private const int Bottom = 36;
    private const int Narrow = 480;
    private const int CountLetter = 7;
    private const int CountGap = 6;

    public bool IsNarrow => Width < Narrow;

    public TrendScale Scale { get; } = TrendScale.Of(Line);

    public int Right => Width - (IsNarrow ? 52 : 132);

    /// <summary>Every how many months a count stands under the axis, counted from the last, so that none touches the next.</summary>
    public int EveryCount => (int)Math.Ceiling(((Line.Months.Max(month => month.N.Length) * CountLetter) + CountGap) * Line.Months.Count / (double)(Right - Left));

    public int Floor => Height - Bottom;

    public string X(int month) => Write(Across(month));

    public string Y(decimal value) => Write(Down(value));

    /// <summary>The path of a line; a month without a value breaks it.</summary>
    public string Path(Func<TrendMonth, decimal?> value)
    {
        var path = new List<string>();
        var joined = false;
        for (var month = 0; month < Line.Months.Count; month++)
        {
            if (value(Line.Months[month]) is { } known)
            {
                path.Add($"{(joined ? 'L' : 'M')}{X(month)} {Y(known)}");
            }

            joined = value(Line.Months[month]) is not null;
        }

        return string.Concat(path);
    }

    /// <summary>The targets as a line that steps where they change.</summary>
    public string Targets()
    {
        var path = new List<string>();
        decimal? before = null;
        var half = (double)(Right - Left) / Line.Months.Count / 2;
        for (var month = 0; month < Line.Months.Count; month++)
        {
            var target = Line.Months[month].Target?.Value;
            if (target is { } value)
            {
                path.Add(before is null ? $"M{Write(Across(month) - half)} {Y(value)}" : $"V{Y(value)}");
                path.Add($"H{Write(Across(month) + half)}");
            }

            before = target;
        }

        return string.Concat(path);
    }

    private double Across(int month) => Left + ((Right - Left) * (month + 0.5) / Line.Months.Count);

    private double Down(decimal value) => Floor - ((Floor - Top) * (double)((value - Scale.Low) / (Scale.High - Scale.Low)));

    private static string Write(double place) => place.ToString("0.#", CultureInfo.InvariantCulture);
}
