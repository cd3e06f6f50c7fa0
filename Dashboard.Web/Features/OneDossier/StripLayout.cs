using Dashboard.Core.Histories;

namespace Dashboard.Web.Features.OneDossier;

/// <summary>A flag in its place: under which day of its part, on which level, to which side of its line.</summary>
internal sealed record PlacedFlag(StripFlag Flag, int Index, int Level, bool ToLeft);

/// <summary>A part of the strip with its flags.</summary>
internal sealed record PlacedPart(StripPart Part, IReadOnlyList<PlacedFlag> Flags);

/// <summary>Places flags so that no two of one level overlap at the narrowest width of a day; wider days only part them more.</summary>
internal static class StripLayout
{
    /// <summary>The least width of a day in pixels, as the style sheet has it.</summary>
    private const double DayWidth = 18;
    private const double WidestDay = 44;
    private const double LetterWidth = 6.7;
    private const double FoldedWidth = 150;
    private const double RowWidth = 70 * DayWidth;
    private const int MostLevels = 6;

    public static (IReadOnlyList<PlacedPart> Parts, int Levels) Of(DayStrip strip, IReadOnlyList<StripFlag> flags)
    {
        var hung = new List<Hung>();
        foreach (var row in Rows(strip))
        {
            var (left, dayWidth) = (0d, DayWidthOf(row));
            var own = new List<Hung>();
            foreach (var part in row)
            {
                own.AddRange(flags.Where(flag => part.Days is not null && flag.Day >= part.From && flag.Day <= part.To).Select(flag => new Hung(flag, part, left, dayWidth)));
                left += part.Days?.Count * dayWidth ?? FoldedWidth;
            }

            Level(own);
            hung.AddRange(own);
        }

        var parts = strip.Parts.Select(part => new PlacedPart(
            part, [.. hung.Where(one => one.Part == part).Select(one => new PlacedFlag(one.Flag, one.Index, one.Level, one.ToLeft))]));
        return ([.. parts], hung.Count == 0 ? 0 : hung.Max(one => one.Level) + 1);
    }

    /// <summary>The rows that parts wrap into where the window is as narrow as the strip is still drawn in rows; wider, there is only more room.</summary>
    private static List<List<StripPart>> Rows(DayStrip strip)
    {
        var (rows, width) = (new List<List<StripPart>>(), 0d);
        foreach (var part in strip.Parts)
        {
            if (rows.Count == 0 || width + Width(part) > RowWidth)
            {
                rows.Add([]);
                width = 0;
            }

            rows[^1].Add(part);
            width += Width(part);
        }

        return rows;
    }

    /// <summary>The days of a row share its width, each up to the most that the style sheet gives it.</summary>
    private static double DayWidthOf(List<StripPart> row)
    {
        var (days, folded) = (row.Sum(part => part.Days?.Count ?? 0), row.Count(part => part.Days is null));
        return Math.Clamp((RowWidth - (folded * FoldedWidth)) / Math.Max(days, 1), DayWidth, WidestDay);
    }

    private static double Width(StripPart part) => part.Days?.Count * DayWidth ?? FoldedWidth;

    /// <summary>Words to the right are hung from the right end inwards, words to the left from the left, so that lines do not cross words.</summary>
    private static void Level(List<Hung> row)
    {
        foreach (var one in row)
        {
            one.ToLeft = one.At > RowWidth / 2;
        }

        var placed = new List<Hung>();
        foreach (var one in row.Where(one => !one.ToLeft).Reverse().Concat(row.Where(one => one.ToLeft)))
        {
            if (!TryLevel(one, placed))
            {
                one.ToLeft = !one.ToLeft;
                if (one.From < 0 || one.To > RowWidth || !TryLevel(one, placed))
                {
                    // Its line crosses the words of another, which stand before it; words never stand on words.
                    (one.ToLeft, one.Level) = (!one.ToLeft, LevelOfWords(one, placed));
                }
            }

            placed.Add(one);
        }
    }

    private static bool TryLevel(Hung one, List<Hung> placed)
    {
        for (var level = 0; level < MostLevels; level++)
        {
            if (placed.TrueForAll(other => IsFree(one, level, other)))
            {
                one.Level = level;
                return true;
            }
        }

        return false;
    }

    private static int LevelOfWords(Hung one, List<Hung> placed) => Enumerable.Range(0, MostLevels)
        .FirstOrDefault(level => placed.TrueForAll(other => other.Level != level || IsFree(one, level, other)), MostLevels - 1);

    private static bool IsFree(Hung one, int level, Hung other) =>
        level == other.Level ? other.To <= one.From || other.From >= one.To
        : level > other.Level ? one.At <= other.From || one.At >= other.To
        : other.At <= one.From || other.At >= one.To;

    /// <summary>A flag with the pixels that its line and words take in its row.</summary>
    private sealed class Hung(StripFlag flag, StripPart part, double left, double dayWidth)
    {
        private readonly double _width = ((flag.Bold.Length + flag.Rest.Length) * LetterWidth) + 10;

        public StripFlag Flag => flag;

        public StripPart Part => part;

        public int Index { get; } = flag.Day.DayNumber - part.From.DayNumber;

        public bool ToLeft { get; set; }

        public int Level { get; set; }

        public double At => left + ((Index + 0.5) * dayWidth);

        public double From => ToLeft ? At - _width : At;

        public double To => ToLeft ? At : At + _width;
    }
}
