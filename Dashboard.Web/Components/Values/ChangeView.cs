using Dashboard.Core.Indicators;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Components.Values;

/// <summary>What the word for a change says.</summary>
public enum ChangeTone
{
    /// <summary>There is nothing to compare with, or nothing moved.</summary>
    None,

    Better,

    Worse,

    /// <summary>The number moved without anybody's work: due dates were moved, or records corrected.</summary>
    Neutral,
}

/// <summary>A change against the baseline.</summary>
/// <param name="Arrow">▲ or ▼ as the number went, empty where it stands.</param>
/// <param name="Amount">Percentage points (or days) without a sign.</param>
/// <param name="Word">tốt lên, xấu đi, dời hẹn, đính chính, đứng yên, or why there is no comparison.</param>
/// <param name="Tone">What the word says.</param>
/// <param name="Points">The signed change, unrounded; <see langword="null"/> where nothing is compared.</param>
public sealed record ChangeView(string Arrow, string Amount, string Word, ChangeTone Tone, decimal? Points)
{
    public static ChangeView Nothing(string word) => new(string.Empty, string.Empty, word, ChangeTone.None, null);

    public string Class => Tone switch
    {
        ChangeTone.Better => "tot",
        ChangeTone.Worse => "xau2",
        _ => "doi-so",
    };

    /// <summary>All of it: <c>▲ 0,6 tốt lên</c>.</summary>
    public string Text => Arrow.Length == 0 ? Word : $"{Arrow} {Amount} {Word}";

    /// <summary>The change between two values.</summary>
    /// <param name="indicator">What is measured.</param>
    /// <param name="before">The value compared with; <see langword="null"/> where there was none.</param>
    /// <param name="now">The value.</param>
    /// <param name="movement">
    /// The part of the change that records moved by themselves; the word comes from it, never from the total.
    /// <see langword="null"/> where both values are known as of one moment, so that all of the change is movement.
    /// </param>
    /// <param name="dueMoved">Whether the number fell only because due dates were moved.</param>
    public static ChangeView Of(Indicator indicator, decimal? before, decimal? now, decimal? movement = null, bool dueMoved = false)
    {
        if (now is not { } value)
        {
            return Nothing(string.Empty);
        }

        if (before is not { } old)
        {
            return Nothing("chưa có để so");
        }

        var points = value - old;
        var shown = decimal.Round(points, 1, MidpointRounding.AwayFromZero);
        var (word, tone) = Judge(indicator, shown, movement ?? points, dueMoved);
        return shown == 0
            ? new(string.Empty, string.Empty, "đứng yên", ChangeTone.None, points)
            : new(shown > 0 ? "▲" : "▼", Format.Number(Math.Abs(shown), 1), word, tone, points);
    }

    private static (string Word, ChangeTone Tone) Judge(Indicator indicator, decimal shown, decimal movement, bool dueMoved)
    {
        var fell = indicator.Good == Good.Low ? shown < 0 : shown > 0;
        if (dueMoved && fell)
        {
            return ("dời hẹn", ChangeTone.Neutral);
        }

        var moved = indicator.Good == Good.Low ? -movement : movement;
        return (fell, moved) switch
        {
            (true, > 0) => ("tốt lên", ChangeTone.Better),
            (false, < 0) => ("xấu đi", ChangeTone.Worse),
            _ => ("đính chính", ChangeTone.Neutral),
        };
    }
}
