using Dashboard.Core.Indicators;
using Dashboard.Core.Indicators.Targets;
using Dashboard.Web.Components.Values;
using Dashboard.Web.Wording;

namespace Dashboard.Web.Features.Design;

/// <summary>Invented figures in every state that a figure can have, for the page of the design system.</summary>
internal static class DesignSamples
{
    /// <summary>Met, near, missed by one to three steps, on too few dossiers, without a target, with unknown facts, without a value.</summary>
    public static IReadOnlyList<FigureView> Figures { get; } =
    [
        Figure(IndicatorCatalogue.Progress766, new(96, 100), 95, 94m),
        Figure(IndicatorCatalogue.LateResolved, new(11, 200), 5, 6.2m),
        Figure(IndicatorCatalogue.LateFirstDue, new(14, 200), 5, 6m),
        Figure(IndicatorCatalogue.DossierDigitization, new(62, 100), 80, 62m),
        Figure(IndicatorCatalogue.ResultDigitization, new(30, 100), 80, null),
        Figure(IndicatorCatalogue.OverduePending, new(1, 3), 0, null),
        Figure(IndicatorCatalogue.OnlineSubmission, new(45, 90), null, 44m),
        Figure(IndicatorCatalogue.ApologySent, new(50, 100, 7), 100, 40m),
        Figure(IndicatorCatalogue.StillValidDigitization, default, 40, null),
    ];

    /// <summary>Every word that a change can have.</summary>
    public static IReadOnlyList<ChangeView> Changes { get; } =
    [
        ChangeView.Of(Of(IndicatorCatalogue.Progress766), 94m, 95.2m),
        ChangeView.Of(Of(IndicatorCatalogue.Progress766), 95.2m, 94m),
        ChangeView.Of(Of(IndicatorCatalogue.LateResolved), 5.9m, 5.2m, dueMoved: true),
        ChangeView.Of(Of(IndicatorCatalogue.LateResolved), 5.9m, 5.2m, movement: 0.1m),
        ChangeView.Of(Of(IndicatorCatalogue.LateResolved), 5.2m, 5.2m),
        ChangeView.Of(Of(IndicatorCatalogue.LateResolved), null, 5.2m),
    ];

    private static FigureView Figure(string id, Ratio ratio, decimal? target, decimal? before)
    {
        var indicator = Of(id);
        var held = target is { } value
            ? new Target(id, null, null, null, null, indicator.Good == Good.High ? Bound.AtLeast : Bound.AtMost, value, 1, 12, "Mục tiêu minh họa", Verified: false)
            : null;
        return new(
            indicator,
            ratio.Percent is { } percent ? Format.Number(percent, 1) : Format.Dash,
            "%",
            ratio.Denominator == 0 ? null : Format.Share(ratio.Numerator, ratio.Denominator),
            Assessment.Of(ratio, held),
            ratio.Denominator is > 0 and < Ranking.LeastDossiers,
            ChangeView.Of(indicator, before, ratio.Percent),
            ratio.Denominator == 0 ? "chưa có sổ" : null,
            ratio.Unknown,
            0,
            $"{indicator.Name}: {(ratio.Percent is { } shown ? Format.Number(shown, 1) + "%" : Format.Dash)}, số minh họa",
            null,
            ratio.Unknown > 0 ? "quan-tri/giao-dien" : null,
            ratio.Percent,
            ratio);
    }

    private static Indicator Of(string id) => IndicatorCatalogue.All.Single(indicator => indicator.Id == id);
}
