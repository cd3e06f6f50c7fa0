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
    private const double LetterWidth = 6.7;
    private const double FoldedWidth = 120;
    private const int MostLevels = 6;

    public static (IReadOnlyList<PlacedPart> Parts, int Levels) Of(DayStrip strip, IReadOnlyList<StripFlag> flags)
    {
        var taken = new List<(double From, double To)>[MostLevels];
        for (var level = 0; level < MostLevels; level++)
        {
            taken[level] = [];
        }

        var parts = new List<PlacedPart>();
        var total = strip.Parts.Sum(part => part.Days?.Count * DayWidth ?? FoldedWidth);
        var (left, levels) = (0d, 1);
        foreach (var part in strip.Parts)
        {
            var placed = new List<PlacedFlag>();
            foreach (var flag in flags.Where(flag => part.Days is not null && flag.Day >= part.From && flag.Day <= part.To))
            {
                var index = flag.Day.DayNumber - part.From.DayNumber;
                var (at, width) = (left + ((index + 0.5) * DayWidth), ((flag.Bold.Length + flag.Rest.Length) * LetterWidth) + 10);
                var toLeft = at + width > total ? at - width >= 0 || at > total / 2 : at > total / 2 && at - left >= width;
                var span = toLeft ? (From: at - width, To: at) : (From: at, To: at + width);
                var level = Free(taken, span);
                taken[level].Add(span);
                levels = Math.Max(levels, level + 1);
                placed.Add(new(flag, index, level, toLeft));
            }

            parts.Add(new(part, placed));
            left += part.Days?.Count * DayWidth ?? FoldedWidth;
        }

        return (parts, levels);
    }

    /// <summary>A line goes down to its words through the levels above, so those must be free where it stands.</summary>
    private static int Free(List<(double From, double To)>[] taken, (double From, double To) span)
    {
        for (var level = 0; level < MostLevels - 1; level++)
        {
            if (taken[level].TrueForAll(other => other.To <= span.From || other.From >= span.To))
            {
                return level;
            }
        }

        return MostLevels - 1;
    }
}
