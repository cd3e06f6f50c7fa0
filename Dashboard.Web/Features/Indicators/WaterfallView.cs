using System.Globalization;
using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Changes;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Indicators;

/// <summary>The steps of a change as a drawing: from the value before to the value now, on an axis that is cut.</summary>
internal sealed record WaterfallView
{
    private static readonly decimal[] Grids = [0.1m, 0.2m, 0.5m, 1, 2, 5, 10, 20, 50];
    private readonly decimal _low;
    private readonly decimal _high;

    private WaterfallView(IReadOnlyList<ChangeStep> steps, decimal? target)
    {
        Steps = steps;
        (From, To) = (steps[0].Before, steps[^1].After);
        IsDrawn = steps.All(step => step.Before is not null && step.After is not null) && steps.Any(step => step.Points != 0);
        if (!IsDrawn)
        {
            return;
        }

        var (least, most) = (steps.Min(step => Math.Min(step.Before!.Value, step.After!.Value)), steps.Max(step => Math.Max(step.Before!.Value, step.After!.Value)));
        var room = (most - least) * 0.6m;
        if (target is { } wanted && wanted >= least - room && wanted <= most + room)
        {
            Target = wanted;
            (least, most) = (Math.Min(least, wanted), Math.Max(most, wanted));
        }

        var pad = (most - least) * 0.12m;
        (_low, _high) = (Math.Max(0, least - pad), most + (2 * pad));
        var grid = Grids.FirstOrDefault(grid => (_high - _low) / grid <= 4, Grids[^1]);
        Lines = [.. Between(grid).Where(line => Target is null || Math.Abs(Target.Value - line) > grid / 4)];
    }

    public IReadOnlyList<ChangeStep> Steps { get; }

    /// <summary>The value before, percent in two decimals.</summary>
    public decimal? From { get; }

    public decimal? To { get; }

    /// <summary>Whether there is a value at every step, so that it can be drawn.</summary>
    public bool IsDrawn { get; }

    /// <summary>The target, where it is near enough to be on the axis.</summary>
    public decimal? Target { get; }

    public IReadOnlyList<decimal> Lines { get; } = [];

    public static WaterfallView Of(RatioChange change, Target? target) => new(ChangeSteps.Of(change), target?.Value);

    /// <summary>Place of a value from the top, in percent of the height.</summary>
    public string Top(decimal value) => Write((_high - value) / (_high - _low) * 100);

    public string Height(ChangeStep step) => Write(Math.Abs(step.Points!.Value) / (_high - _low) * 100);

    /// <summary>Recorded changes are hatched; movement is solid and says whether it is good.</summary>
    public static string Class(ChangeStep step, Good good) => step.Kind is ChangeStepKind.Correction or ChangeStepKind.NewlyKnown or ChangeStepKind.Rule
        ? "so"
        : $"that {(step.Points > 0 ? "tang" : "giam")} {(step.Points > 0 == (good == Good.High) ? "tot" : "xau")}";

    /// <summary>Points with two decimals and their sign; 0 as such.</summary>
    public static string Points(decimal? points) => points switch
    {
        null => Format.Dash,
        0 => "0",
        > 0 and var up => $"+{Format.Number(up, 2)}",
        var down => $"−{Format.Number(-down.Value, 2)}",
    };

    public static string Count(long count) => count switch
    {
        0 => "0",
        > 0 => $"+{Format.Number(count)}",
        _ => $"−{Format.Number(-count)}",
    };

    private static string Write(decimal percent) => percent.ToString("0.##", CultureInfo.InvariantCulture);

    private IEnumerable<decimal> Between(decimal grid)
    {
        for (var line = Math.Ceiling(_low / grid) * grid; line <= _high; line += grid)
        {
            yield return line;
        }
    }
}
